package org.infoshare.organisation.department;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.KeyedHash;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;

/** Departments that were merged, on a real PostgreSQL; each test has its own. */
public final class Mergers {

  public static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");
  public static final Clock CLOCK = Clock.fixed(NOON, PlatformClock.ZONE);

  private static final Caller OPERATOR = new Caller("operator", null, Set.of(Roles.OPERATOR));

  private Mergers() {}

  /** The merger of one new department into another. */
  public static Merger create(Sql sql) {
    return into(sql, addDepartment(sql));
  }

  /** The merger of a new department into that one. */
  public static Merger into(Sql sql, String successor) {
    return of(sql, addDepartment(sql), successor);
  }

  public static Merger of(Sql sql, String from, String into) {
    sql.useHandle(
        handle ->
            handle.execute("update department set merged_into = ? where code = ?", into, from));
    return new Merger(from, into, OPERATOR, NOON);
  }

  /** A new department; its code. */
  public static String addDepartment(Sql sql) {
    String code = "m" + UUID.randomUUID().toString().substring(0, 8);
    sql.useHandle(
        handle ->
            handle.execute(
                """
                insert into department (code, name, level, area, kind, created_at)
                values (?, ?, 'DISTRICT', '990199', 'ORDINARY', now())
                """,
                code,
                code));
    return code;
  }

  public static EvidenceLedger evidence(Sql sql) {
    return new EvidenceLedger(sql, new KeyedHash("ab".repeat(32)), CLOCK);
  }

  /** How whatever is left to do with a merged department is refused. */
  public static Refusal refusal(String from, String into) {
    return new Refusal(DepartmentReason.ALREADY_MERGED, from, into);
  }

  /** How many records of an act a department may read. */
  public static int countRecords(Sql sql, String act, String reader) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*) from evidence_record r join evidence_reader e
                      on e.evidence_id = r.id
                    where r.act = :act and e.department = :reader
                    """)
                .bind("act", act)
                .bind("reader", reader)
                .mapTo(Integer.class)
                .one());
  }
}
