package org.infoshare.catalogue.update;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.time.deadline.DueDate;

/**
 * A stored update of an entry, with the stage of the entry.
 *
 * @param submittedAt when the current text was submitted to the authority; null if it is not there
 */
record UpdateRecord(
    UUID id,
    String entry,
    String provider,
    String change,
    String legalSource,
    LocalDate changedOn,
    String reportedBy,
    Instant reportedAt,
    String ruleSet,
    String extensionReasons,
    Instant doneAt,
    Integer doneVersion,
    EntryStage stage,
    Instant submittedAt) {

  boolean isDone() {
    return doneAt != null;
  }

  /** A text that was already with the authority does not complete an update reported later. */
  boolean isInReview() {
    return !isDone()
        && stage == EntryStage.SUBMITTED
        && submittedAt != null
        && !reportedAt.isAfter(submittedAt);
  }

  UpdateView view(DueDate due, DueDate reviewDue, UpdateState state) {
    return new UpdateView(
        id,
        entry,
        provider,
        change,
        legalSource,
        changedOn,
        reportedBy,
        reportedAt,
        due,
        extensionReasons,
        reviewDue,
        state,
        doneAt,
        doneVersion);
  }
}
