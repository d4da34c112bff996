package org.infoshare.catalogue.source;

import java.time.Instant;
import java.time.ZoneOffset;
import org.infoshare.foundation.persistence.Sql;

/** Departments for the tests of SQL. */
final class SampleDepartments {

  private SampleDepartments() {}

  static void store(Sql sql, String code) {
    store(sql, code, "MUNICIPAL", "440100");
  }

  static void store(Sql sql, String code, String level, String area) {
    sql.useHandle(
        handle ->
            handle.execute(
                """
                insert into department (code, name, level, area, kind, created_at)
                values (?, ?, ?, ?, 'ORDINARY', now())
                on conflict (code) do nothing
                """,
                code,
                code,
                level,
                area));
  }

  /** Ends a department in another, as the registry does it. */
  static void merge(Sql sql, String code, String into, Instant at) {
    sql.useHandle(
        handle -> {
          handle.execute("update department set merged_into = ? where code = ?", into, code);
          handle.execute(
              """
              insert into department_version
                (code, valid_from, name, level, area, kind, merged_into, change, document)
              select code, ?, name, level, area, kind, merged_into, 'MERGED', '穗编〔2026〕1号'
              from department where code = ?
              """,
              at.atOffset(ZoneOffset.UTC),
              code);
        });
  }
}
