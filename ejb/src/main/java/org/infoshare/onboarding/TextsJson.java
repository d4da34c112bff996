package org.infoshare.onboarding;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps a list of texts in one column, as JSON. */
@Converter
public class TextsJson implements AttributeConverter<List<String>, String> {

  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<String> texts) {
    return StoredJson.write(texts);
  }

  @Override
  public List<String> convertToEntityAttribute(String stored) {
    return StoredJson.read(stored, TEXTS);
  }
}
