package org.infoshare.catalogue.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address that was checked is the address that is called, whatever the name says next. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PinnedGetTest {

  /** Another address of this machine, which stands for one that must not be called. */
  private static final String FORBIDDEN = "127.0.0.2";

  private static final String ALLOWED = "127.0.0.1";

  private final List<String> called = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final ArrayDeque<String> answers = new ArrayDeque<>();

  @Test
  void a_name_that_changes_its_address_after_the_check_is_called_where_it_was_checked()
      throws Exception {
    try (var good = serving(ALLOWED, 0);
        var neighbour = serving(FORBIDDEN, good.port())) {
      answers.addAll(List.of(ALLOWED, FORBIDDEN, FORBIDDEN));

      byte[] document = fetch(good.port(), "/dcat");

      assertThat(new String(document, UTF_8)).isEqualTo("document of " + ALLOWED);
      assertThat(answers).as("the name was asked for once").hasSize(2);
      assertThat(called).doesNotContain(FORBIDDEN);
      assertThat(neighbour.port()).isEqualTo(good.port());
    }
  }

  @Test
  void a_redirect_is_resolved_and_checked_anew() throws Exception {
    try (var good = serving(ALLOWED, 0);
        var neighbour = serving(FORBIDDEN, good.port())) {
      answers.addAll(List.of(ALLOWED, FORBIDDEN));

      assertThat(failure(good.port(), "/onward")).isEqualTo(HarvestFailure.ADDRESS_FORBIDDEN);

      assertThat(called).containsExactly(ALLOWED);
      assertThat(neighbour.port()).isEqualTo(good.port());
    }
  }

  @Test
  void a_name_with_one_forbidden_address_among_others_is_not_called() throws Exception {
    try (var good = serving(ALLOWED, 0)) {
      answers.add(ALLOWED + " " + FORBIDDEN);

      assertThat(failure(good.port(), "/dcat")).isEqualTo(HarvestFailure.ADDRESS_FORBIDDEN);
      assertThat(called).isEmpty();
    }
  }

  @Test
  void an_address_with_characters_beyond_ascii_is_asked_for_by_their_octets() throws Exception {
    try (var good = serving(ALLOWED, 0)) {
      answers.add(ALLOWED);

      fetch(good.port(), "/dcat/目录?名=%E7%A9%97&区=海珠");

      assertThat(asked)
          .containsExactly(
              "/dcat/%E7%9B%AE%E5%BD%95?%E5%90%8D=%E7%A9%97&%E5%8C%BA=%E6%B5%B7%E7%8F%A0");
    }
  }

  @ParameterizedTest
  @CsvSource({"source.example, true", "other.example, false"})
  void over_tls_the_certificate_must_be_that_of_the_host(
      String host, boolean fits, @TempDir Path keys) throws Exception {
    var tls = context(keys);
    var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    try (var running = new Serving(server, ALLOWED)) {
      answers.add(ALLOWED);
      var client = client(tls.getSocketFactory());
      var address = URI.create("https://" + host + ":" + running.port() + "/dcat");

      if (fits) {
        assertThat(client.fetch(address, "text/turtle", null, DocumentState.UNKNOWN).document())
            .isNotEmpty();
      } else {
        var failed =
            catchThrowableOfType(
                HarvestException.class,
                () -> client.fetch(address, "text/turtle", null, DocumentState.UNKNOWN));
        assertThat(failed.failure()).isEqualTo(HarvestFailure.UNREACHABLE);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nabMORE",
        "HTTP/1.1 200\r\n\r\nab",
        "HTTP/1.0 200 OK\nConnection: close\n\nab",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length:2\r\n\r\nab",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n1;x=y\r\nb\r\n0\r\n\r\n"
      })
  void an_answer_is_read_as_long_as_it_says_that_it_is(String answer) throws Exception {
    assertThat(new String(answered(answer), UTF_8)).isEqualTo("ab");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense\r\n\r\n",
        "HTTP/2 200 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nab",
        "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nab",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nab",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n"
      })
  void an_answer_that_breaks_off_or_is_none_is_no_document(String answer) {
    var failed = catchThrowableOfType(HarvestException.class, () -> answered(answer));

    assertThat(failed.failure()).isEqualTo(HarvestFailure.UNREACHABLE);
  }

  private byte[] answered(String answer) throws Exception {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var answering =
          new Thread(
              () -> {
                try (var socket = server.accept()) {
                  // Closed with the request unread, the connection would be reset.
                  var request = socket.getInputStream();
                  for (int ends = 0; ends < 4; ) {
                    int next = request.read();
                    ends = next == '\r' || next == '\n' ? ends + 1 : 0;
                  }
                  socket.getOutputStream().write(answer.getBytes(UTF_8));
                } catch (IOException gone) {
                  called.add("gone");
                }
              });
      answering.start();
      try {
        answers.add(ALLOWED);
        return fetch(server.getLocalPort(), "/dcat");
      } finally {
        answering.join();
      }
    }
  }

  private byte[] fetch(int port, String path) throws HarvestException {
    return client((SSLSocketFactory) SSLSocketFactory.getDefault())
        .fetch(
            URI.create("http://source.example:" + port + path),
            "text/turtle",
            null,
            DocumentState.UNKNOWN)
        .document();
  }

  private HarvestFailure failure(int port, String path) {
    return catchThrowableOfType(HarvestException.class, () -> fetch(port, path)).failure();
  }

  private SourceClient client(SSLSocketFactory tls) {
    return new SourceClient(
        1_000,
        Duration.ofSeconds(20),
        new SourceClient.Network(
            host -> addresses(answers.remove()),
            address -> address.getHostAddress().equals(FORBIDDEN),
            tls));
  }

  private static InetAddress[] addresses(String written) throws IOException {
    var addresses = new ArrayList<InetAddress>();
    for (String one : written.split(" ", -1)) {
      addresses.add(InetAddress.getByName(one));
    }
    return addresses.toArray(InetAddress[]::new);
  }

  private Serving serving(String address, int port) throws IOException {
    return new Serving(HttpServer.create(new InetSocketAddress(address, port), 0), address);
  }

  /** A server of one address that notes that it was called. */
  private final class Serving implements AutoCloseable {

    private final HttpServer server;

    Serving(HttpServer server, String address) {
      this.server = server;
      server.createContext(
          "/dcat",
          exchange -> {
            called.add(address);
            asked.add(exchange.getRequestURI().toString());
            byte[] document = ("document of " + address).getBytes(UTF_8);
            exchange.sendResponseHeaders(200, document.length);
            exchange.getResponseBody().write(document);
            exchange.close();
          });
      server.createContext(
          "/onward",
          exchange -> {
            called.add(address);
            exchange.getResponseHeaders().add("Location", "/dcat");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
          });
      server.start();
    }

    int port() {
      return server.getAddress().getPort();
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }

  /** Keys for {@code source.example}, and trust in them. */
  private static SSLContext context(Path directory) throws Exception {
    var file = directory.resolve("keys.p12");
    var made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=source.example",
                "-ext",
                "san=dns:source.example",
                "-storetype",
                "PKCS12",
                "-storepass",
                "secret",
                "-keystore",
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("keytool.log").toFile())
            .start();
    assertThat(made.waitFor()).isZero();
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      store.load(in, "secret".toCharArray());
    }
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, "secret".toCharArray());
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    var context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }
}
