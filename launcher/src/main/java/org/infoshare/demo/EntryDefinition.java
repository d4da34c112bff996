package org.infoshare.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;

/**
 * An entry that the demo data has.
 *
 * @param department the providing department
 * @param entry what its staff says of it, as it goes over the wire
 */
record EntryDefinition(String department, JsonNode entry) {

  /** Those of the divisions, then the 16 classes in the order of the rules. */
  static List<EntryDefinition> shipped() throws IOException {
    try (var stream = EntryDefinition.class.getResourceAsStream("/demo/entries.json")) {
      return new ObjectMapper().readValue(stream, new TypeReference<List<EntryDefinition>>() {});
    }
  }

  String name() {
    return entry.path("name").asText();
  }

  /** The code it must get, because documents name it: the first of its node. */
  String code() {
    return entry.path("node").asText() + "/1";
  }
}
