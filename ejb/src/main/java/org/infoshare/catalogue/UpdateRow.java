package org.infoshare.catalogue;

import static org.infoshare.platform.Columns.date;
import static org.infoshare.platform.Columns.instant;
import static org.infoshare.platform.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.deadline.DueDate;

/**
 * An update that an entry is due, as it is kept, with where its entry stands.
 *
 * @param submittedAt when the text in hand was put before the authority; null where it is not there
 */
record UpdateRow(
    UUID id,
    String entry,
    String provider,
    String what,
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

  static UpdateRow of(ResultSet row) throws SQLException {
    return new UpdateRow(
        uuid(row, "id"),
        row.getString("entry_code"),
        row.getString("provider"),
        row.getString("what"),
        row.getString("legal_source"),
        date(row, "changed_on"),
        row.getString("reported_by"),
        instant(row, "reported_at"),
        row.getString("rule_set"),
        row.getString("extension_reasons"),
        instant(row, "done_at"),
        row.getObject("done_version", Integer.class),
        EntryStage.valueOf(row.getString("stage")),
        instant(row, "submitted_at"));
  }

  boolean isDone() {
    return doneAt != null;
  }

  boolean isExtended() {
    return extensionReasons != null;
  }

  /** A text that was before the authority already does not answer what was reported after. */
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
        what,
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
