package org.infoshare.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.infoshare.platform.Json;

/** Keeps a list of texts in one column, as JSON. */
@Converter
public class TextList implements AttributeConverter<List<String>, String> {

  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<String> texts) {
    try {
      return texts == null ? null : Json.get().writeValueAsString(texts);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Texts cannot be written", impossible);
    }
  }

  @Override
  public List<String> convertToEntityAttribute(String stored) {
    return stored == null ? null : read(stored);
  }

  /** The texts in a stored column. */
  static List<String> read(String stored) {
    try {
      return Json.stored().forType(TEXTS).readValue(stored);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("Stored texts cannot be read", damaged);
    }
  }
}
