package org.infoshare.cases.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.persistence.TextsConverter;

/** The changing state of a dispute. Only {@link Dispute}, which owns the rules, changes it. */
@Embeddable
class DisputeState {

  private boolean escalated;

  @Enumerated(EnumType.STRING)
  private DisputeStage stage;

  private Instant since;

  @Column(name = "batch_id")
  private UUID batch;

  @Column(name = "agenda_number")
  private Integer agendaNumber;

  @Convert(converter = TextsConverter.class)
  @Column(name = "shared_items")
  private List<String> shared;

  @Column(name = "grant_id")
  private UUID grant;

  @Column(name = "overdue_since")
  private LocalDate overdueSince;

  @Column(name = "provided_at")
  private Instant providedAt;

  protected DisputeState() {
    // for JPA
  }

  DisputeState(boolean escalated, Instant at) {
    this.escalated = escalated;
    stage = DisputeStage.OPEN;
    since = at;
  }

  void escalate() {
    escalated = true;
  }

  void move(DisputeStage to, Instant at) {
    if (to != stage) {
      stage = to;
      since = at;
    }
  }

  void putOnAgenda(UUID reviewBatch, int place) {
    batch = reviewBatch;
    agendaNumber = place;
  }

  void share(List<String> items) {
    shared = List.copyOf(items);
  }

  void grant(UUID grantId) {
    grant = grantId;
  }

  void setOverdueSince(LocalDate due) {
    overdueSince = due;
  }

  void setProvided(Instant at) {
    providedAt = at;
  }

  /**
   * Whether a superior body takes part, because a body of the jurisdiction is a party or does not
   * exist.
   */
  boolean isEscalated() {
    return escalated;
  }

  DisputeStage stage() {
    return stage;
  }

  /** When the dispute reached its stage. */
  Instant since() {
    return since;
  }

  /** The batch of the joint review; null before. */
  UUID batch() {
    return batch;
  }

  /** Its place on the agenda of the batch, from 1; null before. */
  Integer agendaNumber() {
    return agendaNumber;
  }

  /** The items that are finally shared; null while the dispute is open. */
  List<String> shared() {
    return shared;
  }

  /** The items that are finally shared; none while the dispute is open. */
  List<String> sharedItems() {
    return shared == null ? List.of() : shared;
  }

  /**
   * The grant of the decision; null where there is none, and for a need until its entry is
   * published.
   */
  UUID grant() {
    return grant;
  }

  /** The last day of the expired deadline of an ordered provision; null unless it expired. */
  LocalDate overdueSince() {
    return overdueSince;
  }

  /** When the ordered information was provided; null before. */
  Instant providedAt() {
    return providedAt;
  }
}
