package org.infoshare.foundation.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON of which there is one spelling only, by RFC 8785, so that it can be hashed.
 *
 * <p>Restricted to objects of texts, whole numbers that every JSON parser keeps, lists of texts and
 * objects of texts: for these RFC 8785 says no more than that members stand in the order of their
 * names, without white space, and that a text escapes as little as it must.
 */
final class CanonicalJson {

  /** The largest whole number that a double holds, as RFC 7493 demands. */
  private static final long MAX_NUMBER = (1L << 53) - 1;

  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build()
          .writer();

  private final Map<String, Object> members = new TreeMap<>();

  CanonicalJson with(String name, String value) {
    return put(name, value);
  }

  CanonicalJson with(String name, long value) {
    if (value < 0 || value > MAX_NUMBER) {
      throw new IllegalArgumentException(name + " cannot be " + value);
    }
    return put(name, value);
  }

  CanonicalJson with(String name, Collection<String> values) {
    return put(name, values);
  }

  CanonicalJson with(String name, Map<String, String> values) {
    return put(name, values);
  }

  /** What is absent is left out. */
  private CanonicalJson put(String name, Object value) {
    if (value != null) {
      members.put(name, value);
    }
    return this;
  }

  byte[] bytes() {
    try {
      // By way of a string: straight to bytes, what lies beyond the first plane would be escaped.
      return WRITER.writeValueAsString(members).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
