package org.infoshare.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What changes in a dispute, as it is kept.
 *
 * @param since when it came into its stage
 * @param batch the batch it was brought to the joint review with; null before
 * @param agenda its place on the agenda of the batch, from 1; null before
 * @param shared the items that are shared in the end; null while it is open
 * @param grant the access right that follows, of a need once its entry is published; null where
 *     there is none
 * @param overdueSince the last day on which what was ordered could be provided in time; null unless
 *     it was not
 * @param providedAt when what was ordered was provided; null before
 */
record DisputeState(
    DisputeStage stage,
    Instant since,
    UUID batch,
    Integer agenda,
    List<String> shared,
    UUID grant,
    LocalDate overdueSince,
    Instant providedAt) {

  static DisputeState open(Instant at) {
    return new DisputeState(DisputeStage.OPEN, at, null, null, null, null, null, null);
  }

  /** The items that are shared in the end; none while it is open. */
  List<String> sharedItems() {
    return shared == null ? List.of() : shared;
  }

  DisputeState in(DisputeStage to, Instant at) {
    return new DisputeState(
        to, to == stage ? since : at, batch, agenda, shared, grant, overdueSince, providedAt);
  }

  DisputeState onAgenda(UUID ofBatch, int place) {
    return new DisputeState(stage, since, ofBatch, place, shared, grant, overdueSince, providedAt);
  }

  DisputeState sharing(List<String> items) {
    return new DisputeState(
        stage, since, batch, agenda, List.copyOf(items), grant, overdueSince, providedAt);
  }

  DisputeState granted(UUID right) {
    return new DisputeState(stage, since, batch, agenda, shared, right, overdueSince, providedAt);
  }

  DisputeState overdue(LocalDate due) {
    return new DisputeState(stage, since, batch, agenda, shared, grant, due, providedAt);
  }

  DisputeState provided(Instant at) {
    return new DisputeState(stage, since, batch, agenda, shared, grant, overdueSince, at);
  }
}
