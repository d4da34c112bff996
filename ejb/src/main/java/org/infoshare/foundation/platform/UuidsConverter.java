package org.infoshare.foundation.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;

/** Keeps a list of UUIDs in a column of {@code uuid[]}. */
@Converter
public class UuidsConverter implements AttributeConverter<List<UUID>, UUID[]> {

  @Override
  public UUID[] convertToDatabaseColumn(List<UUID> ids) {
    return ids == null ? null : ids.toArray(UUID[]::new);
  }

  /** What it gives cannot be changed in place: JPA would not see that. */
  @Override
  public List<UUID> convertToEntityAttribute(UUID[] stored) {
    return stored == null ? null : List.of(stored);
  }
}
