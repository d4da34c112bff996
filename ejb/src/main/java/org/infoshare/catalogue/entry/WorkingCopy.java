package org.infoshare.catalogue.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.UuidsConverter;

/**
 * How far the text in hand came on its way into the catalogue. Each revision begins another: what
 * was approved, returned or acknowledged of the text before says nothing of it.
 */
@Embeddable
class WorkingCopy {

  @Column(name = "working_copy")
  private int number;

  private boolean differs;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "return_reason")
  private String returnReason;

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

  /** The first text, which nothing published stands beside. */
  static WorkingCopy first() {
    return new WorkingCopy(1, true);
  }

  /** The text of the next revision, which says at first what is published. */
  WorkingCopy next() {
    return new WorkingCopy(number + 1, false);
  }

  /**
   * Takes note of another text.
   *
   * @param published what it would replace; null where it is the first
   */
  void amended(NewEntry text, NewEntry published) {
    differs = published == null || Differences.differ(published, text);
    acknowledgedGrants = null;
  }

  void submitted() {
    returnReason = null;
  }

  void approved(String by, Instant at) {
    approvedBy = by;
    submittedAt = at;
  }

  void acknowledged(Set<UUID> grants) {
    acknowledgedGrants = grants.stream().sorted().toList();
  }

  void returned(String reasons) {
    returnReason = reasons;
    approvedBy = null;
    submittedAt = null;
  }

  void published() {
    submittedAt = null;
  }

  /** It is given up, or what was published is to go: nobody has to know why it was returned. */
  void clearReview() {
    returnReason = null;
    acknowledgedGrants = null;
  }

  /** Whoever is to be taken for its author. */
  Author authorOf(String account) {
    return new Author(account, number);
  }

  boolean isApprovedBy(String account) {
    return account.equals(approvedBy);
  }

  boolean differs() {
    return differs;
  }

  boolean hasAcknowledged(Set<UUID> grants) {
    return grants.isEmpty()
        || (acknowledgedGrants != null && acknowledgedGrants.containsAll(grants));
  }

  String returnReason() {
    return returnReason;
  }

  Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }
}
