package org.infoshare.dispute;

import java.time.Clock;
import org.infoshare.calendar.WorkCalendars;
import org.infoshare.deadline.DeadlineSettings;
import org.infoshare.deadline.Deadlines;
import org.infoshare.department.DepartmentKind;
import org.infoshare.department.DepartmentView;
import org.infoshare.department.Mergers;
import org.infoshare.notice.Notices;
import org.infoshare.platform.PlatformClock;
import org.infoshare.platform.Sql;
import org.infoshare.rulebook.Rulebook;

/** What follows the bodies of disputes, on a real PostgreSQL. */
final class BodiesOnDatabase {

  private final Sql sql;
  private final DisputeLimits limits;
  private final Proceedings proceedings;
  private final ChangedBodies changed;

  BodiesOnDatabase(Sql sql, Competence.Organs organs) {
    this.sql = sql;
    Clock clock = Clock.fixed(Cases.NOON, PlatformClock.ZONE);
    var rulebook = new Rulebook(sql);
    var rows = new DisputeRows(sql);
    var bodies = new DisputeBodies(organs, code -> null);
    var records = new DisputeRecords(Mergers.evidence(sql), new Notices(sql, clock));
    limits =
        new DisputeLimits(
            new Deadlines(sql, new WorkCalendars(sql), new DeadlineSettings(rulebook), clock),
            rulebook);
    proceedings =
        new Proceedings(
            rows,
            new DisputeIndex(sql),
            bodies,
            limits,
            records,
            new Matters(),
            rulebook,
            null,
            clock);
    changed = new ChangedBodies(sql, rows, bodies, limits, records, proceedings, clock);
  }

  DisputeLimits limits() {
    return limits;
  }

  Proceedings proceedings() {
    return proceedings;
  }

  ChangedBodies changed() {
    return changed;
  }

  /** How often a department was told that of a dispute. */
  int told(String department, String kind, Dispute dispute) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*) from notice
                    where department = :department and kind = :kind and about = :about
                    """)
                .bind("department", department)
                .bind("kind", kind)
                .bind("about", dispute.id().toString())
                .mapTo(Integer.class)
                .one());
  }

  /** A department of the city. */
  static DepartmentView department(String code, DepartmentKind kind) {
    return department(code, kind, Towns.CITY);
  }

  static DepartmentView department(String code, DepartmentKind kind, Seat seat) {
    return new DepartmentView(code, code, seat.level(), seat.area(), kind, null, null, null, null);
  }
}
