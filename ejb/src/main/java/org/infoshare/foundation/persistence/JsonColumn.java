package org.infoshare.foundation.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.infoshare.foundation.platform.Json;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.ColumnMapper;

/**
 * Reads and writes values in columns of {@code jsonb}, for plain SQL; {@link JsonConverter} is for
 * entities.
 */
public final class JsonColumn {

  private JsonColumn() {}

  /** A mapper for values of that type; null for a null column. */
  public static <T> ColumnMapper<T> mapper(GenericType<T> type) {
    var reader = Json.lenientReader().forType(Json.mapper().constructType(type.getType()));
    return (row, column, context) -> {
      String stored = row.getString(column);
      try {
        return stored == null ? null : reader.readValue(stored);
      } catch (JsonProcessingException damaged) {
        // The message of the cause would quote the stored text, which may be personal.
        throw new IllegalStateException("Stored JSON cannot be read");
      }
    };
  }

  /** A value in the form that is bound to {@code cast(:value as jsonb)}. */
  public static String write(Object value) {
    try {
      return Json.mapper().writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A value cannot be written as JSON", impossible);
    }
  }
}
