package org.infoshare.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The REST wire, spoken with the JDK's own client. */
final class Rest implements Wire {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Http http;

  Rest(Http http) {
    this.http = http;
  }

  @Override
  public Answer call(Call call) {
    return answer(http.send(request(call)));
  }

  /** What stands in the query although there is a content. */
  private static Map<String, Object> queryBesideBody(
      Operation operation, Map<String, Object> arguments) {
    if (operation.takesTable()) {
      var beside = new LinkedHashMap<>(arguments);
      beside.remove("file");
      return beside;
    }
    return Map.of();
  }

  /** The request as it would be sent. */
  HttpRequest.Builder request(Call call) {
    var operation = Operation.named(call.operation());
    var arguments = new LinkedHashMap<>(call.arguments());
    String path = operation.path();
    for (String name :
        List.of(
            "caseId", "code", "id", "key", "kind", "name", "number", "rule", "ruleSet", "version",
            "year")) {
      if (path.contains("{" + name + "}")) {
        String value = String.valueOf(arguments.remove(name));
        path = path.replace("{" + name + "}", encoded(value.replace('/', '-')));
      }
    }
    Object lockVersion = operation.takesTable() ? null : arguments.remove("lockVersion");
    Object file = operation.takesFile() ? arguments.remove("content") : null;
    boolean hasJson = operation.hasBody() && !operation.takesFile();
    var asked = hasJson ? queryBesideBody(operation, arguments) : arguments;
    if (!asked.isEmpty()) {
      path +=
          asked.entrySet().stream()
              .map(one -> one.getKey() + "=" + encoded(String.valueOf(one.getValue())))
              .collect(Collectors.joining("&", "?", ""));
    }
    var request =
        http.request("/api/v1" + path)
            .header("Authorization", Http.basic(call.account(), call.password()));
    if (call.key() != null) {
      request.header("Idempotency-Key", call.key());
    }
    if (lockVersion != null) {
      request.header("If-Match", "\"" + lockVersion + "\"");
    }
    if (file != null) {
      return request
          .header("Content-Type", "application/octet-stream")
          .method(
              operation.method(),
              BodyPublishers.ofByteArray(Base64.getDecoder().decode(file.toString())));
    }
    if (operation.takesTable()) {
      return request
          .header("Content-Type", "text/csv")
          .method(
              operation.method(),
              BodyPublishers.ofString(String.valueOf(arguments.getOrDefault("file", ""))));
    }
    if (hasJson) {
      return request
          .header("Content-Type", "application/json")
          .method(operation.method(), BodyPublishers.ofString(json(arguments)));
    }
    return request.method(operation.method(), BodyPublishers.noBody());
  }

  /** What a response says. */
  static Answer answer(HttpResponse<String> response) {
    var value = map(response.body());
    if (response.statusCode() < 300) {
      return Answer.of(value);
    }
    String type = response.headers().firstValue("Content-Type").orElse("none");
    if (!type.startsWith("application/problem+json")) {
      throw new AssertionError(response.statusCode() + " " + type + ": " + response.body());
    }
    var refusal = Answer.of(value);
    return Answer.refused(
        refusal.text("reason"),
        refusal.list("errors").stream()
            .map(
                error ->
                    new Answer.FieldError(
                        String.valueOf(error.get("pointer")), String.valueOf(error.get("code"))))
            .toList());
  }

  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked") // an object of JSON is a map of texts to objects
  static Map<String, Object> map(String json) {
    try {
      return JSON.readValue(json, LinkedHashMap.class);
    } catch (JsonProcessingException e) {
      throw new AssertionError("No JSON object: " + json, e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return "REST";
  }
}
