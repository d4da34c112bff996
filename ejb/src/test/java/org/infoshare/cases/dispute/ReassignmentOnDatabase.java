package org.infoshare.cases.dispute;

import java.time.Clock;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.organisation.department.DepartmentKind;
import org.infoshare.organisation.department.DepartmentView;
import org.infoshare.organisation.department.Mergers;
import org.infoshare.time.calendar.WorkCalendars;
import org.infoshare.time.deadline.DeadlineSettings;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.rulebook.Rulebook;

/** What follows the bodies of disputes, on a real PostgreSQL. */
final class ReassignmentOnDatabase {

  private final DisputeDeadlines limits;
  private final DisputeReassigner changed;

  ReassignmentOnDatabase(DisputesOnDatabase on, Competence.BodyLookup organs) {
    var sql = on.sql();
    Clock clock = Clock.fixed(DisputeSamples.NOON, PlatformClock.ZONE);
    var rulebook = new Rulebook(sql);
    var disputes = on.disputes();
    var bodies = new DisputeBodies(organs, code -> null);
    var records = new DisputeJournal(Mergers.evidence(sql), new Notices(sql, clock));
    limits =
        new DisputeDeadlines(
            new Deadlines(sql, new WorkCalendars(sql), new DeadlineSettings(rulebook), clock),
            rulebook);
    var proceedings =
        new DisputeProceedings(
            disputes, bodies, limits, records, new DisputedCases(), rulebook, null, clock);
    changed = new DisputeReassigner(disputes, bodies, limits, records, proceedings, clock);
  }

  DisputeDeadlines limits() {
    return limits;
  }

  DisputeReassigner changed() {
    return changed;
  }

  /** A department at a seat. */
  static DepartmentView department(String code, DepartmentKind kind, Jurisdiction seat) {
    return new DepartmentView(code, code, seat.level(), seat.area(), kind, null, null, null, null);
  }
}
