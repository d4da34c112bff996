package org.infoshare.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;

/**
 * An entry of the demo data.
 *
 * @param department the providing department
 * @param entry the description by its staff, as it is sent to the platform
 */
record EntryDefinition(String department, JsonNode entry) {

  /** The entries of the divisions, then the 16 classes in the order of the rules. */
  static List<EntryDefinition> shipped() throws IOException {
    try (var stream = EntryDefinition.class.getResourceAsStream("/demo/entries.json")) {
      return new ObjectMapper().readValue(stream, new TypeReference<List<EntryDefinition>>() {});
    }
  }

  String name() {
    return entry.path("name").asText();
  }

  /** The code that the entry must get, because documents name it: the first code of its node. */
  String code() {
    return entry.path("node").asText() + "/1";
  }
}
