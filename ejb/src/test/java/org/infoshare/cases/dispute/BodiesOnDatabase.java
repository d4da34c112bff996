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
final class BodiesOnDatabase {

  private final DisputeLimits limits;
  private final ChangedBodies changed;

  BodiesOnDatabase(DisputesOnDatabase on, Competence.Organs organs) {
    var sql = on.sql();
    Clock clock = Clock.fixed(Cases.NOON, PlatformClock.ZONE);
    var rulebook = new Rulebook(sql);
    var disputes = on.disputes();
    var bodies = new DisputeBodies(organs, code -> null);
    var records = new DisputeRecords(Mergers.evidence(sql), new Notices(sql, clock));
    limits =
        new DisputeLimits(
            new Deadlines(sql, new WorkCalendars(sql), new DeadlineSettings(rulebook), clock),
            rulebook);
    var proceedings =
        new Proceedings(disputes, bodies, limits, records, new Matters(), rulebook, null, clock);
    changed = new ChangedBodies(disputes, bodies, limits, records, proceedings, clock);
  }

  DisputeLimits limits() {
    return limits;
  }

  ChangedBodies changed() {
    return changed;
  }

  /** A department at a seat. */
  static DepartmentView department(String code, DepartmentKind kind, Seat seat) {
    return new DepartmentView(code, code, seat.level(), seat.area(), kind, null, null, null, null);
  }
}
