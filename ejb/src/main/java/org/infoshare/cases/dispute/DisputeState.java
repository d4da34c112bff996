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
import org.infoshare.foundation.platform.TextsConverter;

/** What changes in a dispute. Only {@link Dispute} changes it, which owns the rules. */
@Embeddable
class DisputeState {

  private boolean climbs;

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

  DisputeState(boolean climbs, Instant at) {
    this.climbs = climbs;
    stage = DisputeStage.OPEN;
    since = at;
  }

  void escalate() {
    climbs = true;
  }

  void move(DisputeStage to, Instant at) {
    if (to != stage) {
      stage = to;
      since = at;
    }
  }

  void putOnAgenda(UUID before, int place) {
    batch = before;
    agendaNumber = place;
  }

  void share(List<String> items) {
    shared = List.copyOf(items);
  }

  void grant(UUID right) {
    grant = right;
  }

  void setOverdueSince(LocalDate due) {
    overdueSince = due;
  }

  void setProvided(Instant at) {
    providedAt = at;
  }

  /** Whether a body of its seat is a party or is not there, so that one above takes part. */
  boolean isEscalated() {
    return climbs;
  }

  DisputeStage stage() {
    return stage;
  }

  /** When it came into its stage. */
  Instant since() {
    return since;
  }

  /** The batch it was brought to the joint review with; null before. */
  UUID batch() {
    return batch;
  }

  /** Its place on the agenda of the batch, from 1; null before. */
  Integer agendaNumber() {
    return agendaNumber;
  }

  /** The items that are shared in the end; null while it is open. */
  List<String> shared() {
    return shared;
  }

  /** The items that are shared in the end; none while it is open. */
  List<String> sharedItems() {
    return shared == null ? List.of() : shared;
  }

  /** The access right that follows, of a need once its entry is published; null without one. */
  UUID grant() {
    return grant;
  }

  /** The last day on which what was ordered could be provided in time; null unless it was not. */
  LocalDate overdueSince() {
    return overdueSince;
  }

  /** When what was ordered was provided; null before. */
  Instant providedAt() {
    return providedAt;
  }
}
