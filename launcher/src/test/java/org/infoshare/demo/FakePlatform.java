package org.infoshare.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * As much of the REST wire as loading needs: entries with their stages, records by their first
 * item, idempotency keys. It refuses what the loader should never do.
 */
final class FakePlatform implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  static {
    // Without it the JDK's server waits 40 ms between the head and the body of an answer.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  /** Which account moves an entry on, and where to. */
  private static final Map<String, List<String>> MOVES =
      Map.of(
          "submission", List.of("DRAFT", ".staff", "DEPT_REVIEW"),
          "approval", List.of("DEPT_REVIEW", ".head", "SUBMITTED"),
          "publication", List.of("SUBMITTED", "iic.staff", "PUBLISHED"));

  /** What is answered. */
  private record Answer(int status, JsonNode body) {}

  private final HttpServer server;
  private final Map<String, ObjectNode> entries = new HashMap<>();
  private final Map<String, Map<String, JsonNode>> records = new HashMap<>();
  private final Map<String, Answer> answered = new HashMap<>();
  private final List<String> commands = new ArrayList<>();
  private int breakAfter = Integer.MAX_VALUE;
  private int loseAnswerOf = Integer.MAX_VALUE;
  private final ArrayNode rules = JSON.createArrayNode();
  private ObjectNode report;
  private ObjectNode problem;

  FakePlatform() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/infoshare/api/v1", this::serve);
    server.start();
  }

  URI base() {
    return URI.create("http://localhost:%d/infoshare".formatted(server.getAddress().getPort()));
  }

  /** The commands that were carried out, such as {@code POST /catalogue/entries}. */
  synchronized List<String> commands() {
    return List.copyOf(commands);
  }

  synchronized int recordsOf(String entry) {
    return records.getOrDefault(entry, Map.of()).size();
  }

  synchronized long published() {
    return entries.values().stream()
        .filter(entry -> entry.path("stage").asText().equals("PUBLISHED"))
        .count();
  }

  /** Answers nothing at all after so many commands. */
  synchronized void breakAfter(int more) {
    breakAfter = commands.size() + more;
  }

  synchronized void repair() {
    breakAfter = Integer.MAX_VALUE;
  }

  /** Carries out a command, once, without saying so. */
  synchronized void loseAnswerOf(int command) {
    loseAnswerOf = command;
  }

  /** Refuses every batch of records with this problem. */
  synchronized void refuseRecords(String json) throws IOException {
    problem = (ObjectNode) JSON.readTree(json);
  }

  synchronized void putEntry(String code, String json) throws IOException {
    entries.put(code, (ObjectNode) JSON.readTree(json));
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private synchronized void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
      boolean command = !exchange.getRequestMethod().equals("GET");
      if (commands.size() >= breakAfter || command == (key == null)) {
        return;
      }
      Answer answer = command ? answered.get(key) : null;
      if (answer == null) {
        answer = answer(exchange, body.length == 0 ? null : JSON.readTree(body));
        if (command) {
          answered.put(key, answer);
          commands.add(exchange.getRequestMethod() + " " + pathOf(exchange));
          if (commands.size() == loseAnswerOf) {
            return;
          }
        }
      }
      send(exchange, answer);
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(answer.body());
    exchange
        .getResponseHeaders()
        .set(
            "Content-Type",
            answer.status() < 300 ? "application/json" : "application/problem+json");
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static String pathOf(HttpExchange exchange) {
    return exchange.getRequestURI().getPath().replace("/infoshare/api/v1", "");
  }

  private Answer answer(HttpExchange exchange, JsonNode body) {
    String account = accountOf(exchange);
    String[] path = pathOf(exchange).substring(1).split("/", -1);
    if (path[0].equals("datasets")) {
      return path.length == 2 ? dataset(path[1]) : push(path[1], account, body);
    }
    if (path[0].equals("quality")) {
      return quality(path[3], body);
    }
    if (path.length == 2) {
      return draft(account, (ObjectNode) body);
    }
    ObjectNode entry = entries.get(path[2]);
    if (entry == null) {
      return refusal(404, "entry-not-found");
    }
    if (path.length == 3) {
      return new Answer(200, entry);
    }
    return path[3].equals("standing-consent")
        ? consent(exchange, entry, account)
        : move(entry, account, path[3]);
  }

  private Answer draft(String account, ObjectNode entry) {
    String node = entry.path("node").asText();
    entry.put("code", node + "/1");
    entry.put("provider", account.replace(".staff", ""));
    entry.put("stage", "DRAFT");
    entries.put(node + "-1", entry);
    return new Answer(201, entry);
  }

  private static Answer consent(HttpExchange exchange, ObjectNode entry, String account) {
    if (exchange.getRequestMethod().equals("GET")) {
      return entry.has("consent")
          ? new Answer(200, entry.path("consent"))
          : refusal(404, "standing-consent-not-found");
    }
    boolean right =
        account.equals(entry.path("provider").asText() + ".head")
            && entry.path("stage").asText().equals("PUBLISHED")
            && entry.path("sharing").asText().equals("UNCONDITIONAL");
    if (!right) {
      return refusal(409, "standing-consent-conditional");
    }
    entry.putObject("consent");
    return new Answer(200, entry.path("consent"));
  }

  private static Answer move(ObjectNode entry, String account, String command) {
    if (command.equals("assessment")) {
      entry.put("assessed", true);
      return new Answer(200, entry.deepCopy());
    }
    if (command.equals("submission") && !entry.path("assessed").asBoolean()) {
      return refusal(409, "assessment-missing");
    }
    List<String> move = MOVES.get(command);
    boolean inTime = entry.path("stage").asText().equals(move.get(0));
    String right =
        move.get(1).startsWith(".") ? entry.path("provider").asText() + move.get(1) : move.get(1);
    if (!inTime || !account.equals(right)) {
      return refusal(409, "wrong-stage");
    }
    entry.put("stage", move.get(2));
    return new Answer(200, entry.deepCopy());
  }

  private Answer dataset(String code) {
    return new Answer(200, JSON.createObjectNode().put("recordCount", recordsOf(code)));
  }

  private Answer push(String code, String account, JsonNode batch) {
    JsonNode upserts = batch.path("upserts");
    if (problem != null) {
      return new Answer(problem.path("status").asInt(), problem);
    }
    if (!account.equals(entries.get(code).path("provider").asText() + ".system")
        || upserts.size() > 1000) {
      return refusal(403, "not-provider");
    }
    var kept = records.computeIfAbsent(code, unknown -> new HashMap<>());
    upserts.forEach(record -> kept.put(record.elements().next().asText(), record));
    return new Answer(200, JSON.createObjectNode().put("recordCount", kept.size()));
  }

  /** One rule, about the towns, and the report that it leads to. */
  private Answer quality(String asked, JsonNode body) {
    switch (asked) {
      case "rules" -> {
        if (body != null) {
          rules.add(body);
        }
        return new Answer(200, JSON.createObjectNode().set("results", rules));
      }
      case "assessment" -> {
        var counties = records.get("103001-1").keySet();
        long broken =
            records.get("103002-1").values().stream()
                .filter(town -> !counties.contains(town.path("county").asText()))
                .count();
        report = JSON.createObjectNode();
        report.putArray("validity").addObject().put("broken", broken);
        return new Answer(200, report);
      }
      default -> {
        return report == null ? refusal(404, "not-assessed") : new Answer(200, report);
      }
    }
  }

  private static Answer refusal(int status, String reason) {
    return new Answer(status, JSON.createObjectNode().put("reason", reason));
  }

  private static String accountOf(HttpExchange exchange) {
    String basic = exchange.getRequestHeaders().getFirst("Authorization").substring(6);
    return new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8)
        .replace(":demo", "");
  }
}
