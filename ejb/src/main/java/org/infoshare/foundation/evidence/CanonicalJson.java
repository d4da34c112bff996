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
 * JSON with only one possible spelling (RFC 8785), so that it can be hashed.
 *
 * <p>It is restricted to objects of texts, whole numbers that every JSON parser preserves, lists of
 * texts, and objects of texts. For these RFC 8785 only requires that members are sorted by name,
 * that there is no white space, and that texts are escaped as little as possible.
 */
final class CanonicalJson {

  /** The largest whole number that a double represents exactly, as RFC 7493 requires. */
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

  /** Adds a member; an absent value is left out. */
  private CanonicalJson put(String name, Object value) {
    if (value != null) {
      members.put(name, value);
    }
    return this;
  }

  byte[] bytes() {
    try {
      // The detour through a string is needed: written directly to bytes, characters beyond the
      // first plane would be escaped.
      return WRITER.writeValueAsString(members).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
