package org.infoshare.foundation.persistence;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Function;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Page;

/**
 * Pages of a table, the newest row first.
 *
 * @param table with the key {@code id}
 * @param timeColumn the column with the creation time of a row
 */
public record NewestFirst(String table, String timeColumn) {

  /** The entities whose rows meet the conditions, after the previous page. */
  public <T> Page<T> page(
      EntityManager entities,
      Class<T> type,
      Function<T, UUID> id,
      Conditions conditions,
      Integer limit,
      String cursor) {
    int length = Page.sizeOf(limit);
    var found = conditions.findEntities(entities, type, query(conditions, length, cursor));
    return Page.of(found, length, entity -> id.apply(entity).toString());
  }

  private String query(Conditions conditions, int length, String cursor) {
    conditions
        .whereIfPresent(
            "(%1$s, id) < (select %1$s, id from %2$s where id = :after)"
                .formatted(timeColumn, table),
            "after",
            Cursor.decodeUuid(cursor))
        .bind("oneMore", length + 1);
    return "select * from %s where %s order by %s desc, id desc limit :oneMore"
        .formatted(table, conditions.sql(), timeColumn);
  }
}
