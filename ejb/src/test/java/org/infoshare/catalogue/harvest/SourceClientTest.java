package org.infoshare.catalogue.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the registered host is called, and within bounds. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceClientTest {

  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "192.168.0.1",
        "172.16.9.9",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "fe80::1",
        "fd00::1",
        "::",
        "64:ff9b::7f00:1",
        "::ffff:127.0.0.1",
        "2002:7f00:1::",
        "2001:0:7f00:1::",
        "::7f00:1"
      })
  void addresses_of_our_own_are_known(String address) throws UnknownHostException {
    assertThat(SourceClient.isInternal(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "114.114.114.114", "2400:3200::1", "2001:da8::1"})
  void other_addresses_are_not(String address) throws UnknownHostException {
    assertThat(SourceClient.isInternal(InetAddress.getByName(address))).isFalse();
  }

  @Test
  void the_document_is_fetched_with_its_media_type_and_credential() throws HarvestException {
    server.createContext(
        "/dcat",
        exchange -> {
          byte[] said =
              (exchange.getRequestHeaders().getFirst("Accept")
                      + " "
                      + exchange.getRequestHeaders().getFirst("Authorization"))
                  .getBytes(UTF_8);
          exchange.sendResponseHeaders(200, said.length);
          exchange.getResponseBody().write(said);
          exchange.close();
        });

    var answer = client(true).fetch(at("/dcat"), "text/turtle", "a:b", DocumentState.UNKNOWN);

    assertThat(answer.state().isKnown()).isFalse();
    assertThat(new String(answer.document(), UTF_8)).isEqualTo("text/turtle Basic YTpi");
  }

  @Test
  void a_host_of_our_own_is_refused_before_it_is_called() {
    server.createContext("/dcat", exchange -> answer(exchange, 200, "x"));

    assertThat(failure(client(false), "/dcat")).isEqualTo(HarvestFailure.ADDRESS_FORBIDDEN);
  }

  @Test
  void another_host_is_not_followed() {
    server.createContext(
        "/away",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "http://localhost:1/dcat");
          answer(exchange, 302, "");
        });
    server.createContext(
        "/round",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/round");
          answer(exchange, 307, "");
        });

    assertThat(failure(client(true), "/away")).isEqualTo(HarvestFailure.REDIRECTED_TO_OTHER_HOST);
    assertThat(failure(client(true), "/round")).isEqualTo(HarvestFailure.REDIRECTED_TO_OTHER_HOST);
  }

  @Test
  void what_is_too_large_or_refused_is_told() {
    server.createContext("/large", exchange -> answer(exchange, 200, "x".repeat(2_000)));
    server.createContext("/locked", exchange -> answer(exchange, 401, ""));

    assertThat(failure(client(true), "/large")).isEqualTo(HarvestFailure.TOO_LARGE);
    assertThat(failure(client(true), "/locked")).isEqualTo(HarvestFailure.REFUSED_BY_SOURCE);
  }

  @Test
  void a_document_that_is_known_is_not_sent_again() throws HarvestException {
    var sent = new DocumentState("W/\"7\"", "Tue, 24 Nov 2026 04:00:00 GMT");
    server.createContext(
        "/dcat",
        exchange -> {
          exchange.getResponseHeaders().add("ETag", sent.etag());
          exchange.getResponseHeaders().add("Last-Modified", sent.lastModified());
          var requestHeaders = exchange.getRequestHeaders();
          boolean known =
              sent.etag().equals(requestHeaders.getFirst("If-None-Match"))
                  && sent.lastModified().equals(requestHeaders.getFirst("If-Modified-Since"));
          answer(exchange, known ? 304 : 200, known ? "" : "x");
        });

    var first = client(true).fetch(at("/dcat"), "text/turtle", null, DocumentState.UNKNOWN);
    var second = client(true).fetch(at("/dcat"), "text/turtle", null, first.state());

    assertThat(first.isUnchanged()).isFalse();
    assertThat(first.state()).isEqualTo(sent);
    assertThat(second.isUnchanged()).isTrue();
    assertThat(second.state()).isEqualTo(sent);
  }

  @Test
  void nothing_new_without_anything_known_is_no_answer() {
    server.createContext("/dcat", exchange -> answer(exchange, 304, ""));

    assertThat(failure(client(true), "/dcat")).isEqualTo(HarvestFailure.REFUSED_BY_SOURCE);
  }

  @Test
  void the_status_of_a_refusal_is_told() {
    server.createContext("/gone", exchange -> answer(exchange, 410, ""));

    var failed =
        catchThrowableOfType(
            HarvestException.class,
            () -> client(true).fetch(at("/gone"), "text/turtle", null, DocumentState.UNKNOWN));

    assertThat(failed.detail()).isEqualTo("status 410");
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private HarvestFailure failure(SourceClient client, String path) {
    return catchThrowableOfType(
            HarvestException.class,
            () -> client.fetch(at(path), "text/turtle", null, DocumentState.UNKNOWN))
        .failure();
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private static SourceClient client(boolean privateToo) {
    return new SourceClient(
        1_000,
        Duration.ofSeconds(10),
        SourceClient.Network.system(new ForbiddenAddresses(privateToo, List.of(), List.of())));
  }
}
