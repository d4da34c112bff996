package org.infoshare.web.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.infoshare.web.contract.Shape.Bounds;
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

    /** Its tag, which is its service on SOAP. */
    String service() {
      return node.path("tags").path(0).asText();
    }

    boolean isOnSoap() {
      return !node.has("x-wires");
    }

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

    /** Whether it is a command, which takes a key. */
    boolean isKeyed() {
      return parameters.stream().anyMatch(one -> one.path("name").asText().equals(KEY));
    }

    Stream<JsonNode> parametersIn(String place) {
      return parameters.stream().filter(one -> one.path("in").asText().equals(place));
    }

    JsonNode body() {
      return jsonOf(node.path("requestBody")).path("schema");
    }

    JsonNode exampleOfBody() {
      return jsonOf(node.path("requestBody")).path("example");
    }

    JsonNode exampleOfAnswer() {
      return jsonOf(success()).path("example");
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
   * The operations of SOAP by name: the fields of a request are the parameters of path and query,
   * the state that was read, and what is in the body.
   */
  Map<String, Operation> operations() {
    var operations = new LinkedHashMap<String, Operation>();
    written().stream()
        .filter(Written::isOnSoap)
        .forEach(
            written ->
                operations.put(
                    written.id(),
                    new Operation(written.service(), requested(written), answered(written))));
    return operations;
  }

  private Structure requested(Written written) {
    var fields = new LinkedHashMap<String, Field>();
    Stream.of("path", "query")
        .flatMap(written::parametersIn)
        .forEach(
            parameter ->
                fields.put(
                    parameter.path("name").asText(),
                    new Field(
                        shape(parameter.path("schema")), parameter.path("required").asBoolean())));
    if (written.takesIfMatch()) {
      fields.put("lockVersion", new Field(new Value("int"), false));
    }
    if (shape(written.body()) instanceof Structure body) {
      fields.putAll(body.fields());
    }
    fields.putAll(fileIn(written.node().path("requestBody")));
    return new Structure(written.id(), fields);
  }

  private static boolean isIfMatch(JsonNode parameter) {
    return parameter.path("name").asText().equals("If-Match");
  }

  private Structure answered(Written written) {
    var file = fileIn(written.success());
    return file.isEmpty()
        ? (Structure) shape(answer(written))
        : new Structure(written.id() + "Response", file);
  }

  /** What a tag is said to be. */
  String descriptionOf(String tag) {
    return StreamSupport.stream(root.path("tags").spliterator(), false)
        .filter(one -> one.path("name").asText().equals(tag))
        .map(one -> one.path("description").asText())
        .findFirst()
        .orElseThrow();
  }

  /** The names of the schemas, in their order. */
  List<String> schemaNames() {
    return components().properties().stream().map(Map.Entry::getKey).toList();
  }

  JsonNode schema(String name) {
    return components().path(name);
  }

  private JsonNode components() {
    return root.path("components").path("schemas");
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
    return jsonOf(written.success()).path("schema");
  }

  private static JsonNode jsonOf(JsonNode bodyOrAnswer) {
    return bodyOrAnswer.path("content").path("application/json");
  }

  /** The reasons that can occur at any address. */
  List<String> reasonsAnywhere() {
    return texts(root.path("x-reasons"));
  }

  /** The codes of fields that can occur at any address. */
  List<String> errorsAnywhere() {
    return texts(root.path("x-errors"));
  }

  /** Every schema of the contract by its name. */
  Map<String, Shape> schemas() {
    var schemas = new LinkedHashMap<String, Shape>();
    components()
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
      case "array" -> new ListOf(shape(schema.path("items")), most(schema));
      case "boolean" -> new Value("boolean");
      case "integer" -> new Value(schema.path("format").asText().equals("int64") ? "long" : "int");
      case "number" -> new Value("decimal");
      case "string" -> new Value(kindOfText(schema.path("format").asText()), bounds(schema));
      case "object" -> schema.has("properties") ? structure(name, schema) : new FreeRecord();
      default -> new FreeRecord();
    };
  }

  private static Integer most(JsonNode list) {
    return list.has("maxItems") ? list.path("maxItems").asInt() : null;
  }

  private static Bounds bounds(JsonNode text) {
    String pattern = text.path("pattern").asText(null);
    if (pattern != null && !pattern.matches("\\^.*\\$")) {
      throw new AssertionError("Not of the whole text: " + pattern);
    }
    return new Bounds(
        text.has("minLength") ? text.path("minLength").asInt() : null,
        text.has("maxLength") ? text.path("maxLength").asInt() : null,
        pattern == null ? null : pattern.substring(1, pattern.length() - 1));
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
                    new Field(
                        shape(property.getValue()),
                        required.contains(property.getKey()) && !mayBeEmpty(property.getValue()))));
    return new Structure(name, fields);
  }

  /** An empty list cannot be told from an absent one where it is a repeated element. */
  private static boolean mayBeEmpty(JsonNode schema) {
    return schema.path("type").asText().equals("array") && schema.path("minItems").asInt() == 0;
  }

  static String nameOf(JsonNode schema) {
    return nameOf(schema.path("$ref").asText());
  }

  static String nameOf(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
  }

  static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
