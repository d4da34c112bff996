package org.infoshare.cases.dispute;

import java.time.Clock;
import org.infoshare.cases.competence.DisputeBodies;
import org.infoshare.cases.competence.Jurisdiction;
import org.infoshare.foundation.notice.Journal;
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

  private final DisputeDeadlines deadlines;
  private final DisputeReassigner changed;

  ReassignmentOnDatabase(DisputesOnDatabase on, DisputeBodies.BodyLookup lookup) {
    var sql = on.sql();
    Clock clock = Clock.fixed(DisputeSamples.NOON, PlatformClock.ZONE);
    var rulebook = new Rulebook(sql);
    var disputes = on.disputes();
    var bodies = new DisputeBodies(lookup, code -> null);
    var journal = new DisputeJournal(new Journal(Mergers.evidence(sql), new Notices(sql, clock)));
    deadlines =
        new DisputeDeadlines(
            new Deadlines(sql, new WorkCalendars(sql), new DeadlineSettings(rulebook), clock),
            rulebook);
    var proceedings =
        new DisputeProceedings(
            disputes, bodies, deadlines, journal, new DisputedCases(), rulebook, null, clock);
    changed = new DisputeReassigner(disputes, bodies, deadlines, journal, proceedings, clock);
  }

  DisputeDeadlines limits() {
    return deadlines;
  }

  DisputeReassigner changed() {
    return changed;
  }

  /** A department at a seat. */
  static DepartmentView department(String code, DepartmentKind kind, Jurisdiction jurisdiction) {
    return new DepartmentView(
        code, code, jurisdiction.level(), jurisdiction.area(), kind, null, null, null, null);
  }
}
