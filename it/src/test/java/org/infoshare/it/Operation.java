package org.infoshare.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One operation of the platform as the contract of REST names it.
 *
 * @param name the operationId of REST and the operation of SOAP
 * @param service the tag of REST and the service of SOAP
 * @param method the HTTP method of REST
 * @param path the path of REST, with the names of its parameters in braces
 * @param onSoap whether SOAP has it, too
 * @param bodies the media types of its body; none where it has no body
 */
record Operation(
    String name, String service, String method, String path, boolean onSoap, Set<String> bodies) {

  private static final Map<String, Operation> ALL = read();

  private static Map<String, Operation> read() {
    try (var contract = Operation.class.getResourceAsStream("/openapi.yaml")) {
      var operations = new TreeMap<String, Operation>();
      for (var path : new YAMLMapper().readTree(contract).path("paths").properties()) {
        for (var method : path.getValue().properties()) {
          if (method.getValue().has("operationId")) {
            var operation = of(path.getKey(), method.getKey(), method.getValue());
            operations.put(operation.name(), operation);
          }
        }
      }
      return operations;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Operation of(String path, String method, JsonNode written) {
    return new Operation(
        written.path("operationId").asText(),
        written.path("tags").path(0).asText(),
        method.toUpperCase(Locale.ROOT),
        path,
        !written.has("x-wires"),
        written.path("requestBody").path("content").properties().stream()
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()));
  }

  static Operation named(String name) {
    var operation = ALL.get(name);
    if (operation == null) {
      throw new IllegalArgumentException(name);
    }
    return operation;
  }

  static Stream<Operation> all() {
    return ALL.values().stream();
  }

  /** The SOAP services, each of which has a contract. */
  static Set<String> services() {
    return all().filter(Operation::onSoap).map(Operation::service).collect(Collectors.toSet());
  }

  boolean hasBody() {
    return !bodies.isEmpty();
  }

  /** What takes a table of comma-separated values, which is the argument {@code file}. */
  boolean takesTable() {
    return bodies.contains("text/csv");
  }

  /**
   * Whether its body on REST is a file: the argument {@code content}, which is base64 elsewhere.
   */
  boolean takesFile() {
    return bodies.contains("application/octet-stream");
  }
}
