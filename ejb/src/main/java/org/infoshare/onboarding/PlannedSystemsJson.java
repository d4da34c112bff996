package org.infoshare.onboarding;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps the systems that a department means to connect in one column, as JSON. */
@Converter
public class PlannedSystemsJson implements AttributeConverter<List<PlannedSystem>, String> {

  private static final TypeReference<List<PlannedSystem>> SYSTEMS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<PlannedSystem> systems) {
    return StoredJson.write(systems);
  }

  @Override
  public List<PlannedSystem> convertToEntityAttribute(String stored) {
    return StoredJson.read(stored, SYSTEMS);
  }
}
