package org.infoshare.listener;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server's own HTTP, and the JDK's client, which asks for HTTP/2 at each new connection. */
class UpgradeRefusalFilterTest {

  private static final int LARGE = GuardedServer.ANSWER;

  private final GuardedServer server = new GuardedServer();
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_large_answer_has_its_type_and_its_end() throws Exception {
    var answer = send(request().GET());

    assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain");
    assertThat(answer.body()).hasSize(LARGE);
  }

  @Test
  void a_body_of_known_length_is_read_to_its_end() throws Exception {
    assertThat(read(BodyPublishers.ofByteArray(new byte[10]))).isEqualTo("10");
    assertThat(read(BodyPublishers.ofByteArray(new byte[LARGE]))).isEqualTo("40000");
  }

  @Test
  void a_body_in_chunks_is_read_to_its_end() throws Exception {
    assertThat(read(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[LARGE]))))
        .isEqualTo("40000");
  }

  @Test
  void an_upgrade_to_anything_else_is_refused_as_well() throws Exception {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(10_000);
      var post =
          "POST / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
              + "Content-Length: 3\r\n\r\nabc";
      socket.getOutputStream().write(post.getBytes(US_ASCII));

      var head = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
      assertThat(Stream.generate(() -> line(head)).takeWhile(line -> !line.isEmpty()))
          .contains("HTTP/1.1 200 OK", "X-Read: 3");
    }
  }

  @Test
  void the_connection_serves_the_next_request_too() throws Exception {
    var first = send(request().POST(BodyPublishers.ofString("abc")));
    var second = send(request().POST(BodyPublishers.ofString("abcd")));

    assertThat(first.headers().firstValue("X-Read")).hasValue("3");
    assertThat(second.headers().firstValue("X-Read")).hasValue("4");
    assertThat(second.headers().firstValue("X-Port"))
        .isEqualTo(first.headers().firstValue("X-Port"));
  }

  private static String line(BufferedReader from) {
    try {
      return from.readLine();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private String read(BodyPublisher body) throws Exception {
    return send(request().POST(body)).headers().firstValue("X-Read").orElseThrow();
  }

  private HttpRequest.Builder request() {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/"))
        .timeout(Duration.ofSeconds(10));
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }
}
