package org.infoshare.web.soap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.Json;
import org.infoshare.ws.common.Record;

/** Compares what the two wires say: a record as JSON, and the type of a SOAP contract. */
public final class BothWires {

  private static final ObjectMapper FIELDS =
      Json.mapper()
          .copy()
          .setVisibility(PropertyAccessor.ALL, Visibility.NONE)
          .setVisibility(PropertyAccessor.FIELD, Visibility.ANY);

  private BothWires() {}

  /** A record with something in every component. */
  public static <T> T sample(Class<T> type) {
    return type.cast(sample((Type) type));
  }

  /** Asserts that the SOAP type says the same as the record does in JSON. */
  public static void assertSame(Object record, Object xml) {
    JsonNode expected = Json.mapper().valueToTree(record);
    assertThat(json(xml, record)).isEqualTo(expected);
  }

  /** The SOAP type that says the same as the record does in JSON, and what else it needs. */
  public static <T> T xml(Object said, Class<T> type, Map<String, String> more) {
    ObjectNode tree = Json.mapper().valueToTree(said);
    more.forEach(tree::put);
    if (tree.has("abstract")) {
      tree.set("_abstract", tree.remove("abstract"));
    }
    for (String record : List.of("keys", "held", "shared")) {
      if (tree.get(record) instanceof ObjectNode values) {
        tree.set(record, items(values));
      }
    }
    return FIELDS.convertValue(tree, type);
  }

  private static JsonNode json(Object xml, Object record) {
    ObjectNode tree = FIELDS.valueToTree(xml);
    if (tree.has("_abstract")) {
      tree.set("abstract", tree.remove("_abstract"));
    }
    ObjectNode model = Json.mapper().valueToTree(record);
    tree.fieldNames().forEachRemaining(name -> tree.set(name, plain(tree.get(name))));
    assertThat(tree.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(model::fieldNames);
    return tree;
  }

  /** Records as the JSON objects that they are on the other wire. */
  private static JsonNode plain(JsonNode node) {
    if (node instanceof ArrayNode array) {
      var plain = array.arrayNode();
      array.forEach(element -> plain.add(plain(element)));
      return plain;
    }
    if (node instanceof ObjectNode object && object.size() == 1 && object.has("item")) {
      var values = object.objectNode();
      object.get("item").forEach(item -> values.set(item.get("name").asText(), item.get("value")));
      return values;
    }
    if (node instanceof ObjectNode object) {
      var values = object.objectNode();
      object
          .properties()
          .forEach(
              one ->
                  values.set(
                      one.getKey().equals("_abstract") ? "abstract" : one.getKey(),
                      plain(one.getValue())));
      return values;
    }
    return node;
  }

  private static ObjectNode items(ObjectNode values) {
    var record = values.objectNode();
    var items = record.putArray("item");
    values
        .properties()
        .forEach(
            one ->
                items
                    .addObject()
                    .put("name", one.getKey())
                    .set("value", TextNode.valueOf(one.getValue().asText())));
    return record;
  }

  private static Object sample(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      Object one = sample(parameterized.getActualTypeArguments()[0]);
      if (parameterized.getRawType() == Map.class) {
        return Map.of("name", "值");
      }
      return parameterized.getRawType() == Set.class ? Set.of(one) : List.of(one);
    }
    var plain = (Class<?>) type;
    if (plain.isEnum()) {
      return plain.getEnumConstants()[plain.getEnumConstants().length - 1];
    }
    if (plain.isRecord()) {
      return filled(plain);
    }
    return switch (plain.getSimpleName()) {
      case "String" -> "文字 text";
      case "boolean", "Boolean" -> true;
      case "int", "Integer" -> 7;
      case "long", "Long" -> 8_000_000_000L;
      case "BigDecimal" -> new BigDecimal("23.125");
      case "UUID" -> new UUID(1, 2);
      case "Instant" -> Instant.parse("2026-09-30T09:00:00.123456Z");
      case "LocalDate" -> LocalDate.of(2026, 9, 30);
      default -> throw new IllegalArgumentException("No sample of " + plain);
    };
  }

  private static Object filled(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      return type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(
              Arrays.stream(components).map(one -> sample(one.getGenericType())).toArray());
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(impossible.getMessage(), impossible);
    }
  }

  /** A record of the contract with one item. */
  public static Record record(String name, String value) {
    return FIELDS.convertValue(
        Map.of("item", List.of(Map.of("name", name, "value", value))), Record.class);
  }
}
