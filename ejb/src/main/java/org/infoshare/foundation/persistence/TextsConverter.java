package org.infoshare.foundation.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Stores a list of texts in a column of {@code text[]}. */
@Converter
public class TextsConverter implements AttributeConverter<List<String>, String[]> {

  @Override
  public String[] convertToDatabaseColumn(List<String> texts) {
    return texts == null ? null : texts.toArray(String[]::new);
  }

  /** The returned list is unmodifiable, because JPA would not see a change in place. */
  @Override
  public List<String> convertToEntityAttribute(String[] stored) {
    return stored == null ? null : List.of(stored);
  }
}
