package org.infoshare.platform;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Function;

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
    String query = query("id", conditions, length, cursor);
    var found =
        sql.ask(handle -> conditions.bind(handle.createQuery(query)).mapTo(UUID.class).list());
    return Page.of(found, length, UUID::toString);
  }

  /** The same as entities, in one statement. */
  public <T> Page<T> page(
      EntityManager entities,
      Class<T> type,
      Function<T, UUID> id,
      Conditions conditions,
      Integer limit,
      String cursor) {
    int length = Page.length(limit);
    var found = conditions.entities(entities, type, query("*", conditions, length, cursor));
    return Page.of(found, length, one -> id.apply(one).toString());
  }

  private String query(String columns, Conditions conditions, int length, String cursor) {
    conditions
        .given(
            "(%1$s, id) < (select %1$s, id from %2$s where id = :after)".formatted(at, table),
            "after",
            Cursor.uuid(cursor))
        .with("oneMore", length + 1);
    return "select %s from %s where %s order by %s desc, id desc limit :oneMore"
        .formatted(columns, table, conditions.sql(), at);
  }
}
