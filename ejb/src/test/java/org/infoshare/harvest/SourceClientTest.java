package org.infoshare.harvest;

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
    assertThat(SourceClient.isOfOurOwn(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "114.114.114.114", "2400:3200::1", "2001:da8::1"})
  void other_addresses_are_not(String address) throws UnknownHostException {
    assertThat(SourceClient.isOfOurOwn(InetAddress.getByName(address))).isFalse();
  }

  @Test
  void the_document_is_fetched_with_its_media_type_and_credential() throws HarvestFailed {
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

    byte[] document = client(true).fetch(at("/dcat"), "text/turtle", "a:b");

    assertThat(new String(document, UTF_8)).isEqualTo("text/turtle Basic YTpi");
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

    assertThat(failure(client(true), "/away")).isEqualTo(HarvestFailure.REDIRECTED_AWAY);
    assertThat(failure(client(true), "/round")).isEqualTo(HarvestFailure.REDIRECTED_AWAY);
  }

  @Test
  void what_is_too_large_or_refused_is_told() {
    server.createContext("/large", exchange -> answer(exchange, 200, "x".repeat(2_000)));
    server.createContext("/locked", exchange -> answer(exchange, 401, ""));

    assertThat(failure(client(true), "/large")).isEqualTo(HarvestFailure.TOO_LARGE);
    assertThat(failure(client(true), "/locked")).isEqualTo(HarvestFailure.REFUSED_BY_SOURCE);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private HarvestFailure failure(SourceClient client, String path) {
    return catchThrowableOfType(
            HarvestFailed.class, () -> client.fetch(at(path), "text/turtle", null))
        .failure();
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private static SourceClient client(boolean privateToo) {
    return new SourceClient(1_000, Duration.ofSeconds(10), SourceClient.Network.real(privateToo));
  }
}
