package org.infoshare.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/**
 * Keeps a list of names in one column, separated by commas: the name of an item or an account never
 * has one.
 */
@Converter
public class CommaSeparated implements AttributeConverter<List<String>, String> {

  private static final String SEPARATOR = ",";

  @Override
  public String convertToDatabaseColumn(List<String> names) {
    return names == null ? null : String.join(SEPARATOR, names);
  }

  @Override
  public List<String> convertToEntityAttribute(String stored) {
    return stored == null ? null : read(stored);
  }

  /** The names in a stored column. */
  public static List<String> read(String stored) {
    return stored.isEmpty() ? List.of() : List.of(stored.split(SEPARATOR, -1));
  }
}
