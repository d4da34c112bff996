package org.infoshare.catalogue.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;

/** Texts as cells return them: without surrounding spaces, and null if nothing is left. */
final class TrimmedTexts {

  private TrimmedTexts() {}

  static JsonNode trim(JsonNode value) {
    if (value.isObject()) {
      var object = JsonNodeFactory.instance.objectNode();
      for (var field : value.properties()) {
        var trimmed = trim(field.getValue());
        if (!trimmed.isNull()) {
          object.set(field.getKey(), trimmed);
        }
      }
      return object;
    }
    if (value.isArray()) {
      var array = JsonNodeFactory.instance.arrayNode();
      value.forEach(element -> array.add(trim(element)));
      return array;
    }
    if (value.isTextual()) {
      String text = value.asText().strip();
      return text.isEmpty() ? JsonNodeFactory.instance.nullNode() : TextNode.valueOf(text);
    }
    return value;
  }
}
