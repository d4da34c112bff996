package org.infoshare.catalogue.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infoshare.catalogue.description.Differences;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.foundation.persistence.UuidsConverter;
import org.infoshare.foundation.platform.Caller;

/**
 * The progress of the current text towards publication. Each revision starts a new one: approval,
 * return and acknowledgement of an earlier text do not count for it.
 */
@Embeddable
class WorkingCopy {

  @Column(name = "working_copy")
  private int number;

  private boolean differs;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "return_reasons")
  private String returnReasons;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Convert(converter = UuidsConverter.class)
  @Column(name = "acknowledged_grants")
  private List<UUID> acknowledgedGrants;

  protected WorkingCopy() {
    // for JPA
  }

  private WorkingCopy(int number, boolean differs) {
    this.number = number;
    this.differs = differs;
  }

  /** The first text, without a published version beside it. */
  static WorkingCopy first() {
    return new WorkingCopy(1, true);
  }

  /** The text of the next revision, which is at first equal to the published one. */
  WorkingCopy next() {
    return new WorkingCopy(number + 1, false);
  }

  /**
   * Records that the text changed.
   *
   * @param published what it would replace; null for a first text
   */
  void amended(NewEntry text, NewEntry published) {
    differs = published == null || Differences.differ(published, text);
    acknowledgedGrants = null;
  }

  void submitted() {
    returnReasons = null;
  }

  void approved(String account, Instant at) {
    approvedBy = account;
    submittedAt = at;
  }

  void acknowledged(Set<UUID> grants) {
    acknowledgedGrants = grants.stream().sorted().toList();
  }

  void returned(String reasons) {
    returnReasons = reasons;
    approvedBy = null;
    submittedAt = null;
  }

  void published() {
    submittedAt = null;
  }

  /**
   * Clears the review of a discarded text, or of one whose withdrawal is proposed: the return
   * reason no longer matters.
   */
  void clearReview() {
    returnReasons = null;
    acknowledgedGrants = null;
  }

  /** The author record of an account for this text. */
  Author authorOf(String account) {
    return new Author(account, number);
  }

  /** The accounts that wrote this text. */
  Set<String> accountsAmong(Set<Author> authors) {
    return authors.stream()
        .filter(author -> author.workingCopy() == number)
        .map(Author::account)
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean isApprovedBy(Caller caller) {
    return caller.isSamePersonAs(approvedBy);
  }

  boolean differs() {
    return differs;
  }

  boolean hasAcknowledged(Set<UUID> grants) {
    return grants.isEmpty()
        || (acknowledgedGrants != null && acknowledgedGrants.containsAll(grants));
  }

  String returnReasons() {
    return returnReasons;
  }

  Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }
}
