package org.infoshare.foundation.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;

/** Stores a list of UUIDs in a column of {@code uuid[]}. */
@Converter
public class UuidsConverter implements AttributeConverter<List<UUID>, UUID[]> {

  @Override
  public UUID[] convertToDatabaseColumn(List<UUID> ids) {
    return ids == null ? null : ids.toArray(UUID[]::new);
  }

  /** The returned list is unmodifiable, because JPA would not see a change in place. */
  @Override
  public List<UUID> convertToEntityAttribute(UUID[] stored) {
    return stored == null ? null : List.of(stored);
  }
}
