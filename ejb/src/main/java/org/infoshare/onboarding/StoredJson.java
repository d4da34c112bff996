package org.infoshare.onboarding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import org.infoshare.platform.Json;

/** Values that are kept in one column as JSON; null stays null. */
final class StoredJson {

  private StoredJson() {}

  static String write(Object value) {
    try {
      return value == null ? null : Json.get().writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A value cannot be written", impossible);
    }
  }

  static <T> T read(String stored, TypeReference<T> type) {
    try {
      return stored == null ? null : Json.stored().forType(type).readValue(stored);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("A stored value cannot be read", damaged);
    }
  }
}
