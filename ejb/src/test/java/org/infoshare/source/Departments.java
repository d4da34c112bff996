package org.infoshare.source;

import org.infoshare.platform.Sql;

/** Departments for the tests of SQL. */
final class Departments {

  private Departments() {}

  static void keep(Sql sql, String code) {
    sql.run(
        handle ->
            handle.execute(
                """
                insert into department (code, name, level, area, kind, created_at, version)
                values (?, ?, 'MUNICIPAL', '440100', 'ORDINARY', now(), 1)
                on conflict (code) do nothing
                """,
                code,
                code));
  }
}
