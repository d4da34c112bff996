package org.infoshare.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.SocketFactory;
import org.infoshare.it.Soap.Version;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the wires do with small values that cost much, mean nothing, or are not what they seem. */
@Tag("long")
@ExtendWith(SharedPlatform.class)
class HostileValuesIT {

  private static final String JSON = "application/json";

  /** What no path has for a value; each is blank in Java and nothing in SOAP. */
  private static final List<String> BLANK = List.of("%20", "%E3%80%80", "%E2%80%A8");

  @Test
  void a_number_of_absurd_size_is_malformed_at_once(Wires wires) {
    var begun = Instant.now();
    var rest =
        wires
            .http()
            .post(
                "/api/v1/catalogue/entries",
                "edu.staff",
                JSON,
                "{\"extent\": {\"west\": 1e100000000, \"south\": 1, \"east\": 1, \"north\": 1}}");
    assertThat(Envelope.reason(rest)).isEqualTo("malformed");
    assertThat(rest.body()).contains("/extent/west");

    for (Version version : Version.values()) {
      String west = "<s:extent><s:west>" + "7".repeat(260_000) + "</s:west></s:extent>";
      String draft =
          Envelope.draft(version, "x").replace("</s:draftEntry>", west + "</s:draftEntry>");
      var soap =
          Envelope.post(
              wires,
              version,
              "catalogue",
              Envelope.mediaType(version),
              BodyPublishers.ofString(draft));
      assertThat(Envelope.reason(soap)).isEqualTo("malformed");
    }
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(30));
  }

  @Test
  void an_entity_that_is_not_declared_is_never_passed_over(Platform platform, Wires wires) {
    var arranged = TestGrant.create(platform, wires);
    String push =
        "<s:putRecords xmlns:c=\"urn:infoshare:common:v1\"><s:code>%s</s:code><s:upserts>"
                .formatted(arranged.entry())
            + "<c:item name=\"bridge\">B-77</c:item><c:item name=\"title\">张%s三</c:item>"
            + "</s:upserts></s:putRecords>";
    String query =
        "<s:query xmlns:c=\"urn:infoshare:common:v1\"><s:code>%s</s:code>"
                .formatted(arranged.entry())
            + "<s:keys><c:item name=\"bridge\">B-%s1</c:item></s:keys></s:query>";

    for (Version version : Version.values()) {
      for (String entity : List.of("&middot;", "&nbsp;", "&foo;")) {
        for (var message : Map.of("datasets", push, "exchange", query).entrySet()) {
          var answer = sent(wires, version, message.getKey(), message.getValue().formatted(entity));
          assertThat(Envelope.reason(answer)).isEqualTo("malformed");
          assertThat(answer.body()).contains("未声明的实体").contains("that is not declared");
        }
      }
      assertThat(sent(wires, version, "datasets", push.formatted("&#183;&amp;")).statusCode())
          .isEqualTo(200);
    }
    var kept =
        wires
            .rest()
            .done(
                Call.by("cab.head", "listRecordVersions")
                    .with("code", arranged.entry())
                    .with("keys", Map.of("bridge", "B-77")));
    assertThat(kept.list("results").toString()).contains("张·&三").doesNotContain("张三");
  }

  private static HttpResponse<String> sent(
      Wires wires, Version version, String service, String content) {
    return wires
        .http()
        .post(
            "/" + version.path() + "/" + service,
            service.equals("exchange") ? "edu.system" : "cab.system",
            Envelope.mediaType(version),
            Envelope.of(version, service, content));
  }

  @Test
  void overlong_UTF_8_is_malformed_on_both_wires(Wires wires) {
    for (String overlong : List.of("\u00c0\u00af", "\u00f0\u0080\u0080\u00af")) {
      for (Version version : Version.values()) {
        String get = "<s:getEntry><s:code>203001" + overlong + "1</s:code></s:getEntry>";
        byte[] message = Envelope.of(version, "catalogue", get).getBytes(ISO_8859_1);
        for (String type : List.of("", "; charset=utf-8")) {
          var soap =
              Envelope.post(
                  wires,
                  version,
                  "catalogue",
                  Envelope.mediaType(version) + type,
                  BodyPublishers.ofByteArray(message));
          assertThat(Envelope.reason(soap)).isEqualTo("malformed");
        }
      }
      byte[] body = ("{\"keys\": {\"bridge\": \"B" + overlong + "1\"}}").getBytes(ISO_8859_1);
      var rest =
          wires
              .http()
              .post(
                  "/api/v1/exchange/203001-1/query",
                  "edu.system",
                  JSON,
                  BodyPublishers.ofByteArray(body));
      assertThat(Envelope.reason(rest)).isEqualTo("malformed");
    }
  }

  static Stream<Operation> operations_with_something_in_their_path() {
    return Operation.all().filter(operation -> operation.path().contains("{"));
  }

  @ParameterizedTest
  @MethodSource("operations_with_something_in_their_path")
  void what_is_blank_in_a_path_is_malformed_for_every_operation(Operation operation, Wires wires) {
    for (String blank : BLANK) {
      for (String path : withOneBlank(operation.path(), blank)) {
        var request = wires.http().request("/api/v1" + path, "cab.staff");
        if (operation.hasBody()) {
          request.header("Content-Type", operation.takesTable() ? "text/csv" : JSON);
        }
        String body = operation.hasBody() ? "{}" : "";
        var answer =
            wires.http().send(request.method(operation.method(), BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as("%s %s", path, answer.body()).isEqualTo(400);
        assertThat(Envelope.reason(answer)).isEqualTo("malformed");
      }
    }
  }

  /** The path once for each thing in it: that one blank, the others given. */
  private static List<String> withOneBlank(String path, String blank) {
    var paths = new ArrayList<String>();
    int places = path.split("\\{", -1).length - 1;
    for (int i = 0; i < places; i++) {
      String filled = path;
      for (int j = 0; j < places; j++) {
        filled = filled.replaceFirst("\\{[^}]*}", j == i ? blank : "x");
      }
      paths.add(filled);
    }
    return paths;
  }

  @Test
  void a_cursor_with_what_no_text_has_is_not_ours(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11(), wires.soap12())) {
      assertThat(wire.call(Call.by("cab.staff", "listTerms").with("cursor", "AA")).reason())
          .isEqualTo("cursor-invalid");
    }
  }

  @Test
  void a_SOAP_message_without_a_content_type_is_of_none_that_is_taken(Wires wires) {
    for (Version version : Version.values()) {
      var answer =
          wires
              .http()
              .send(
                  wires
                      .http()
                      .request("/" + version.path() + "/accounts", "cab.staff")
                      .POST(BodyPublishers.ofString(Envelope.ownAccount(version))));
      assertThat(answer.statusCode()).isEqualTo(415);
      assertThat(Envelope.reason(answer)).isEqualTo("unsupported-media-type");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\"b", "a b", "<a>"})
  void a_host_that_stands_in_no_address_is_malformed(String host, Wires wires) throws IOException {
    for (String path :
        List.of("/soap/catalogue?wsdl", "/soap12/catalogue?wsdl", "/api/v1/openapi.yaml")) {
      String answer = get(wires, path, host);
      assertThat(answer).startsWith("HTTP/1.1 400 ").contains("malformed");
    }
  }

  /** On a connection that the caller would keep. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "chunked|Content-Length: 5",
        "chunked, identity",
        "chunked;q=1",
        "gzip, chunked",
        "identity",
        "xchunked"
      })
  void a_message_with_two_ends_is_refused_and_what_follows_is_not_done(
      String transfer, Platform platform, Wires wires) throws Exception {
    var sockets =
        Map.of(
            wires.base(), SocketFactory.getDefault(),
            platform.secureBase(), DefaultClientsIT.trusting(platform).getSocketFactory());
    for (var port : sockets.entrySet()) {
      for (String path : List.of("/api/v1/requests", "/soap/requests")) {
        for (String account : List.of("edu.staff", "nobody")) {
          String base = port.getKey().getPath();
          String request =
              "POST %s%s HTTP/1.1\r\nHost: localhost\r\n".formatted(base, path)
                  + "Authorization: %s\r\nContent-Type: %s\r\nTransfer-Encoding: %s\r\n\r\n0\r\n\r\n"
                      .formatted(
                          Http.basic(account, "demo"),
                          path.startsWith("/soap") ? "text/xml" : JSON,
                          transfer.replace("|", "\r\n"))
                  + "GET %s/api/v1/openapi.yaml HTTP/1.1\r\nHost: localhost\r\n\r\n"
                      .formatted(base);

          String answers = sent(port.getValue(), port.getKey(), request);

          assertThat(answers).startsWith("HTTP/1.1 400 ");
          assertThat(answers.split("HTTP/1.1 ", -1)).hasSize(2);
        }
      }
    }
  }

  private static String get(Wires wires, String path, String host) throws IOException {
    String request =
        "GET %s%s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
            .formatted(wires.base().getPath(), path, host);
    return sent(SocketFactory.getDefault(), wires.base(), request);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%zz", "%", "%4", "%FF", "%C0%AF"})
  void an_address_that_cannot_be_decoded_is_malformed_for_anybody(
      String broken, Platform platform, Wires wires) throws Exception {
    var sockets =
        Map.of(
            wires.base(), SocketFactory.getDefault(),
            platform.secureBase(), DefaultClientsIT.trusting(platform).getSocketFactory());
    var malformed = Rest.map(wires.http().get("/api/v1/requests/%20", "cab.staff").body());
    malformed.keySet().retainAll(Set.of("type", "reason", "title", "status"));

    for (var port : sockets.entrySet()) {
      for (String path :
          List.of(
              "/api/v1/requests/" + broken,
              "/api/v1/requests/" + broken + "/submission",
              "/api/v1/requests?requester=" + broken,
              "/soap/catalogue" + broken,
              "/soap/catalogue?wsdl&a=" + broken,
              "/soap12/" + broken)) {
        for (String request : requests(port.getKey().getPath() + path)) {
          String answer = sent(port.getValue(), port.getKey(), request);
          assertThat(answer)
              .as("%s to %s", request, port.getKey())
              .startsWith("HTTP/1.1 400 ")
              .containsIgnoringCase("\r\nContent-Type: application/problem+json\r\n");
          assertThat(Rest.map(answer.substring(answer.indexOf("\r\n\r\n") + 4)))
              .containsAllEntriesOf(malformed)
              .containsKey("detail");
        }
      }
    }
  }

  /** To read and to do, by somebody and by nobody. */
  private static List<String> requests(String path) {
    String account = "Authorization: " + Http.basic("cab.staff", "demo") + "\r\n";
    String head = " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
    String body = "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
    return List.of(
        "GET" + head + "\r\n",
        "GET" + head + account + "\r\n",
        "POST" + head + body,
        "POST" + head + account + body);
  }

  /** What no client sends, byte by byte. */
  private static String sent(SocketFactory sockets, URI base, String request) throws IOException {
    try (var socket = sockets.createSocket(base.getHost(), base.getPort())) {
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
