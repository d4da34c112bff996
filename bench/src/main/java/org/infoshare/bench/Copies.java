package org.infoshare.bench;

import java.sql.SQLException;

/**
 * Makes many rows out of one that the platform wrote, so that each has everything that the platform
 * stores.
 */
final class Copies {

  private final Superuser database;

  Copies(Superuser database) {
    this.database = database;
  }

  /**
   * Copies rows a number of times.
   *
   * @param row the rows, as a condition in which {@code o} is one of them
   * @param changed pairs of a column's name and an expression, in which {@code i} counts from one
   */
  void of(String table, String row, int times, String changed) throws SQLException {
    String columns =
        database.ask(
            """
            select string_agg(quote_ident(column_name), ', ' order by ordinal_position)
            from information_schema.columns
            where table_schema = 'public' and table_name = '%s' and is_generated = 'NEVER'
            """
                .formatted(table));
    database.run(
        """
        insert into %1$s (%2$s)
        select %3$s from %1$s o cross join generate_series(1, %4$d) i
        cross join lateral
          jsonb_populate_record(null::%1$s, to_jsonb(o) || jsonb_build_object(%5$s)) copy
        where %6$s
        """
            .formatted(
                table, columns, "copy." + columns.replace(", ", ", copy."), times, changed, row));
  }

  /** An id that is the same wherever the copy with that number is named. */
  static String id(String kind, String number) {
    return "md5('%s' || %s)::uuid".formatted(kind, number);
  }
}
