package org.infoshare.sharing.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import org.infoshare.foundation.platform.Json;

/** The JSON form of records, as PostgreSQL stores them. */
final class RecordJson {

  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

  private RecordJson() {}

  static String write(Object content) {
    try {
      return Json.mapper().writeValueAsString(content);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The length of the JSON in bytes, in UTF-8, as it is stored and sent. */
  static int bytes(String json) {
    return json.getBytes(UTF_8).length;
  }

  static Map<String, Object> values(String stored) {
    return read(stored, VALUES);
  }

  static List<String> texts(String stored) {
    return read(stored, TEXTS);
  }

  private static <T> T read(String stored, TypeReference<T> type) {
    try {
      return Json.mapper().readValue(stored, type);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A stored record cannot be read", impossible);
    }
  }
}
