package org.infoshare.platform;

import java.util.UUID;

/**
 * Pages of a table, the newest row first.
 *
 * @param table with the key {@code id}
 * @param at the column that says since when a row is there
 */
public record NewestFirst(String table, String at) {

  /** The keys of the rows that meet the conditions, after those of the page before. */
  public Page<UUID> page(Sql sql, Conditions conditions, Integer limit, String cursor) {
    int length = Page.length(limit);
    conditions.given(
        "(%1$s, id) < (select %1$s, id from %2$s where id = :after)".formatted(at, table),
        "after",
        Cursor.uuid(cursor));
    String query =
        "select id from %s where %s order by %s desc, id desc limit :oneMore"
            .formatted(table, conditions.sql(), at);
    var found =
        sql.ask(
            handle ->
                conditions
                    .bind(handle.createQuery(query))
                    .bind("oneMore", length + 1)
                    .mapTo(UUID.class)
                    .list());
    return Page.of(found, length, UUID::toString);
  }
}
