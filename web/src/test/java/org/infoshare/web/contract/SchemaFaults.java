package org.infoshare.web.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What in a value is not as its schema in the REST contract says, each with its pointer. */
final class SchemaFaults {

  private final RestContract contract;
  private final List<String> faults = new ArrayList<>();

  private SchemaFaults(RestContract contract) {
    this.contract = contract;
  }

  static List<String> of(RestContract contract, JsonNode schema, JsonNode value) {
    var faults = new SchemaFaults(contract);
    faults.check("", contract.resolve(schema), value);
    return faults.faults;
  }

  private void check(String at, JsonNode schema, JsonNode value) {
    switch (schema.path("type").asText()) {
      case "object" -> checkObject(at, schema, value);
      case "array" -> checkList(at, schema, value);
      case "string" -> checkText(at, schema, value);
      case "integer" -> checkNumber(at, schema, value, value.isIntegralNumber());
      case "number" -> checkNumber(at, schema, value, value.isNumber());
      case "boolean" -> require(value.isBoolean(), at, "no truth value");
      default -> throw new AssertionError(at + " has a schema without a type");
    }
  }

  private void checkObject(String at, JsonNode schema, JsonNode value) {
    if (!require(value.isObject(), at, "no object")) {
      return;
    }
    RestContract.texts(schema.path("required"))
        .forEach(name -> require(value.has(name), at + "/" + name, "missing"));
    if (!schema.has("properties")) {
      return;
    }
    for (var field : value.properties()) {
      var property = schema.path("properties").path(field.getKey());
      String pointer = at + "/" + field.getKey();
      if (require(!property.isMissingNode(), pointer, "unknown")) {
        check(pointer, contract.resolve(property), field.getValue());
      }
    }
  }

  private void checkList(String at, JsonNode schema, JsonNode value) {
    if (!require(value.isArray(), at, "no list")) {
      return;
    }
    checkBounds(at, schema, "minItems", "maxItems", value.size());
    var distinct = new HashSet<JsonNode>();
    value.forEach(distinct::add);
    require(
        !schema.path("uniqueItems").asBoolean() || distinct.size() == value.size(), at, "repeated");
    var item = contract.resolve(schema.path("items"));
    for (int i = 0; i < value.size(); i++) {
      check(at + "/" + i, item, value.get(i));
    }
  }

  private void checkText(String at, JsonNode schema, JsonNode value) {
    if (!require(value.isTextual(), at, "no text")) {
      return;
    }
    String text = value.asText();
    checkBounds(at, schema, "minLength", "maxLength", text.codePointCount(0, text.length()));
    require(
        !schema.has("enum") || RestContract.texts(schema.path("enum")).contains(text),
        at,
        "none of the words");
    require(
        !schema.has("pattern")
            || Pattern.compile(schema.path("pattern").asText()).matcher(text).find(),
        at,
        "not of the pattern");
    switch (schema.path("format").asText()) {
      case "uuid" -> require(isRead(UUID::fromString, text), at, "no UUID");
      case "date" -> require(isRead(LocalDate::parse, text), at, "no date");
      case "date-time" -> require(isRead(OffsetDateTime::parse, text), at, "no time");
      default -> {}
    }
  }

  private static boolean isRead(Function<String, ?> reader, String text) {
    try {
      return reader.apply(text) != null;
    } catch (IllegalArgumentException | DateTimeParseException misfit) {
      return false;
    }
  }

  private void checkNumber(String at, JsonNode schema, JsonNode value, boolean fits) {
    if (require(fits, at, "no such number")) {
      checkBounds(at, schema, "minimum", "maximum", value.asDouble());
    }
  }

  private void checkBounds(String at, JsonNode schema, String least, String most, double value) {
    require(!schema.has(least) || value >= schema.path(least).asDouble(), at, "below " + least);
    require(!schema.has(most) || value <= schema.path(most).asDouble(), at, "above " + most);
  }

  private boolean require(boolean holds, String at, String fault) {
    if (!holds) {
      faults.add(at + " " + fault);
    }
    return holds;
  }
}
