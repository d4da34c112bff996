package org.infoshare.web.contract;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.infoshare.web.contract.Shape.Choice;
import org.infoshare.web.contract.Shape.Field;
import org.infoshare.web.contract.Shape.FreeRecord;
import org.infoshare.web.contract.Shape.ListOf;
import org.infoshare.web.contract.Shape.Operation;
import org.infoshare.web.contract.Shape.Structure;
import org.infoshare.web.contract.Shape.Value;

/**
 * The contract of the REST wire, {@code openapi.yaml}, read with a reader that is not the server's.
 */
final class RestContract {

  private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch");

  private static final String KEY = "Idempotency-Key";

  /** The media types of bodies that are a file and no JSON. */
  private static final List<String> FILES =
      List.of(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/octet-stream",
          "*/*");

  private static final String CSV = "text/csv";

  private final JsonNode root;

  private RestContract(JsonNode root) {
    this.root = root;
  }

  static RestContract read() {
    try (var text = RestContract.class.getResourceAsStream("/openapi.yaml")) {
      return new RestContract(new YAMLMapper().readTree(text));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * An operation as it is written.
   *
   * @param parameters those of the path first
   */
  record Written(String id, String verb, String path, JsonNode node, List<JsonNode> parameters) {

    List<String> reasons() {
      return texts(node.path("x-reasons"));
    }

    /** What the fields at fault can be refused for, where the reason is {@code invalid}. */
    List<String> errors() {
      return texts(node.path("x-errors"));
    }

    /** The one answer that is no refusal. */
    JsonNode success() {
      return node.path("responses").has("201")
          ? node.path("responses").path("201")
          : node.path("responses").path("200");
    }

    /**
     * Whether it may be held to a state that was read: changed since, it has a status of its own.
     */
    boolean takesIfMatch() {
      return parameters.stream().anyMatch(RestContract::isIfMatch);
    }

    JsonNode body() {
      return node.path("requestBody").path("content").path("application/json").path("schema");
    }
  }

  List<Written> written() {
    var written = new ArrayList<Written>();
    root.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(verb -> VERBS.contains(verb.getKey()))
                    .forEach(
                        verb ->
                            written.add(
                                written(
                                    path.getKey(),
                                    path.getValue(),
                                    verb.getKey(),
                                    verb.getValue()))));
    return written;
  }

  private Written written(String path, JsonNode pathItem, String verb, JsonNode node) {
    var parameters = new ArrayList<JsonNode>();
    pathItem.path("parameters").forEach(parameter -> parameters.add(resolve(parameter)));
    node.path("parameters").forEach(parameter -> parameters.add(resolve(parameter)));
    return new Written(node.path("operationId").asText(), verb, path, node, parameters);
  }

  /**
   * The operations by name; parameters of path and query are fields of the request, and so is the
   * state that was read, in its header.
   */
  Map<String, Operation> operations() {
    var operations = new LinkedHashMap<String, Operation>();
    for (var written : written()) {
      var fields = new LinkedHashMap<String, Field>();
      for (var parameter : written.parameters()) {
        if (isIfMatch(parameter)) {
          fields.put("lockVersion", new Field(new Value("int"), false));
        } else if (!parameter.path("in").asText().equals("header")) {
          fields.put(
              parameter.path("name").asText(),
              new Field(
                  shape(parameter.path("schema")), parameter.path("required").asBoolean(false)));
        }
      }
      if (shape(written.body()) instanceof Structure body) {
        fields.putAll(body.fields());
      }
      fields.putAll(fileIn(written.node().path("requestBody")));
      operations.put(
          written.id(),
          new Operation(
              written.node().path("tags").path(0).asText(),
              new Structure(written.id(), fields),
              answered(written)));
    }
    return operations;
  }

  private static boolean isIfMatch(JsonNode parameter) {
    return parameter.path("name").asText().equals("If-Match");
  }

  /** The names of the fields that stand in the path, by operation. */
  Map<String, Set<String>> inPath() {
    return written().stream()
        .collect(
            toMap(
                Written::id,
                operation ->
                    operation.parameters().stream()
                        .filter(parameter -> parameter.path("in").asText().equals("path"))
                        .map(parameter -> parameter.path("name").asText())
                        .collect(toSet())));
  }

  private Structure answered(Written written) {
    var file = fileIn(written.success());
    return file.isEmpty()
        ? (Structure) shape(answer(written))
        : new Structure(written.id() + "Response", file);
  }

  /** A file is the whole content on REST, and one field on SOAP: of that title. */
  private static Map<String, Field> fileIn(JsonNode body) {
    var content = body.path("content");
    if (content.has(CSV)) {
      return file(content.path(CSV), "text");
    }
    return FILES.stream()
        .filter(content::has)
        .findFirst()
        .map(type -> file(content.path(type), "bytes"))
        .orElse(Map.of());
  }

  private static Map<String, Field> file(JsonNode content, String kind) {
    return Map.of(
        content.path("schema").path("title").asText("content"), new Field(new Value(kind), true));
  }

  static JsonNode answer(Written written) {
    return written.success().path("content").path("application/json").path("schema");
  }

  /** The reasons that can occur at any address. */
  List<String> reasonsAnywhere() {
    return texts(root.path("x-reasons"));
  }

  /** The operations that take the header of a command. */
  Set<String> keyed() {
    return written().stream()
        .filter(
            operation ->
                operation.parameters().stream()
                    .anyMatch(parameter -> parameter.path("name").asText().equals(KEY)))
        .map(Written::id)
        .collect(toSet());
  }

  /** The codes of fields that can occur at any address. */
  List<String> errorsAnywhere() {
    return texts(root.path("x-errors"));
  }

  /** Every schema of the contract by its name. */
  Map<String, Shape> schemas() {
    var schemas = new LinkedHashMap<String, Shape>();
    root.path("components")
        .path("schemas")
        .properties()
        .forEach(schema -> schemas.put(schema.getKey(), shape(schema.getKey(), schema.getValue())));
    return schemas;
  }

  private Shape shape(JsonNode schema) {
    return shape(nameOf(schema), resolve(schema));
  }

  private Shape shape(String name, JsonNode schema) {
    if (schema.has("enum")) {
      return new Choice(texts(schema.path("enum")));
    }
    return switch (schema.path("type").asText()) {
      case "array" -> new ListOf(shape(schema.path("items")));
      case "boolean" -> new Value("boolean");
      case "integer" -> new Value(schema.path("format").asText().equals("int64") ? "long" : "int");
      case "number" -> new Value("decimal");
      case "string" -> new Value(kindOfText(schema.path("format").asText()));
      case "object" -> schema.has("properties") ? structure(name, schema) : new FreeRecord();
      default -> new FreeRecord();
    };
  }

  private static String kindOfText(String format) {
    return switch (format) {
      case "uuid", "date" -> format;
      case "date-time" -> "time";
      default -> "text";
    };
  }

  private Structure structure(String name, JsonNode schema) {
    var required = texts(schema.path("required"));
    var fields = new LinkedHashMap<String, Field>();
    schema
        .path("properties")
        .properties()
        .forEach(
            property ->
                fields.put(
                    property.getKey(),
                    new Field(shape(property.getValue()), required.contains(property.getKey()))));
    return new Structure(name, fields);
  }

  static String nameOf(JsonNode schema) {
    String reference = schema.path("$ref").asText();
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  private JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
