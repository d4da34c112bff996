package org.infoshare.time.deadline;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.infoshare.bench.OwnDatabase;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.time.calendar.WorkCalendars;

/**
 * Creates a million deadlines as features start them, by statements, and a case for each one that
 * is due.
 */
final class GeneratedDeadlines {

  /** The rules that both rule-sets leave as they come with the installation. */
  static final DeadlineSettings SETTINGS =
      new DeadlineSettings(
          any -> new DeadlineSettings.Choices(3, List.of(-2, -1, 0, 1), Optional.empty()));

  static final String KIND = "bench";

  /** The number of departments that answer, and of those that are notified. */
  private static final int DEPARTMENTS = 50;

  private final OwnDatabase database;
  private int cases;

  GeneratedDeadlines(OwnDatabase database) throws SQLException {
    this.database = database;
    database.run(
        "create table bench_case (id text primary key, stage text not null, version int not null)");
  }

  int cases() {
    return cases;
  }

  /**
   * Adds deadlines that were received on one day, each with its case.
   *
   * @param swept the last day that was swept, from its beginning on
   */
  void add(int count, LocalDate received, int workingDays, LocalDate swept) throws SQLException {
    var after = swept.atStartOfDay(PlatformClock.ZONE).toInstant();
    try (var connection = database.connect()) {
      var counting =
          new DeadlineCalculator(
              new WorkCalendars(OwnDatabase.sql(connection)).current(), List.of(), SETTINGS);
      var ledger = counting.ledger(received, workingDays, Pauses.NONE);
      var over = DeadlineCalculator.expiryOf(ledger.due());
      var next =
          counting.reminders("cn-2025", ledger.due()).stream()
              .map(Reminder::at)
              .filter(at -> at.isAfter(after) && at.isBefore(over))
              .findFirst()
              .orElse(over);
      String range = cases + " + 1, " + (cases + count);
      try (var insert =
          connection.prepareStatement(
              """
              insert into deadline
                (id, kind, case_id, run, rule_set, limit_key, working_days, source, evidence_tag,
                 configured, chinese_subject, english_subject, readers, stage, received_at, received_on,
                 extension_days,
                 grace_days, pauses, due, ledger, next_at, calendar_version, events)
              select gen_random_uuid(), 'bench', 'c' || i, 1, 'cn-2025', 'bench', ?,
                'configured', 'INFERRED-D', true, '桥梁登记信息申请 ' || i,
                'Request for the register of bridges ' || i,
                array['d' || i %% %d, 'r' || i %% %d], 'RUNNING', cast(? as timestamptz),
                cast(? as date), 0, 0, '', cast(? as date), ?, cast(? as timestamptz), 0, 1
              from generate_series(%s) as i
              """
                  .formatted(DEPARTMENTS, DEPARTMENTS, range))) {
        insert.setInt(1, workingDays);
        insert.setString(
            2, received.atTime(10, 0).atZone(PlatformClock.ZONE).toInstant().toString());
        insert.setString(3, received.toString());
        insert.setString(4, ledger.due().toString());
        insert.setString(5, counting.ledgerText(ledger));
        insert.setString(6, next.toString());
        insert.execute();
      }
      try (var statement = connection.createStatement()) {
        statement.execute(
            "insert into deadline_event (deadline, position, kind, at, by, due) select id, 1,"
                + " 'STARTED', received_at, 'platform', due from deadline d where not exists"
                + " (select from deadline_event e where e.deadline = d.id)");
        statement.execute(
            "insert into bench_case select 'c' || i, 'FILED', 0 from generate_series("
                + range
                + ") as i");
      }
    }
    cases += count;
  }

  void settle() throws SQLException {
    database.run("vacuum analyze deadline, deadline_event, bench_case", "checkpoint");
  }

  static Clock at(String local) {
    return Clock.fixed(
        LocalDateTime.parse(local).atZone(PlatformClock.ZONE).toInstant(), PlatformClock.ZONE);
  }
}
