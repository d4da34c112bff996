package org.infoshare.foundation.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import org.infoshare.foundation.platform.Json;

/**
 * Stores a value of one type in a column of {@code jsonb}.
 *
 * <p>A subclass must implement {@code AttributeConverter} with its types again, because EclipseLink
 * looks for them only there.
 *
 * @param <T> the type of the attribute
 */
public abstract class JsonConverter<T> implements AttributeConverter<T, Object> {

  private final TypeReference<T> type;

  protected JsonConverter(TypeReference<T> type) {
    this.type = type;
  }

  @Override
  public Object convertToDatabaseColumn(T value) {
    return value == null ? null : new JsonbText(JsonColumn.write(value));
  }

  @Override
  public T convertToEntityAttribute(Object stored) {
    try {
      return stored == null
          ? null
          : Json.lenientReader().forType(type).readValue(stored.toString());
    } catch (JsonProcessingException damaged) {
      // The cause is left out: its message could repeat a personal value.
      throw new IllegalStateException("Stored JSON cannot be read");
    }
  }
}
