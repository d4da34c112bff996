package org.infoshare.request;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * Keeps a UUID that may be absent as text: EclipseLink binds an absent one as text, which
 * PostgreSQL takes for no UUID.
 */
@Converter
public class UuidText implements AttributeConverter<UUID, String> {

  @Override
  public String convertToDatabaseColumn(UUID id) {
    return id == null ? null : id.toString();
  }

  @Override
  public UUID convertToEntityAttribute(String stored) {
    return stored == null ? null : UUID.fromString(stored);
  }
}
