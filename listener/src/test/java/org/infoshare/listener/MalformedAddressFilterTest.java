package org.infoshare.listener;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as no client library sends them, written by hand. */
class MalformedAddressFilterTest {

  private static final int MORE_THAN_ANY_BUFFER = 16_000_000;

  private final GuardedServer server = new GuardedServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%",
        "/%4",
        "/%zz",
        "/a%zz/b?c=d",
        "/%E5%8C%9",
        "/%-1", // no escapes
        "/%FF",
        "/%C0%AF",
        "/%E5%8C",
        "/%ED%A0%80",
        "/%F5%80%80%80", // no UTF-8
        "/?%",
        "/?%zz",
        "/?a=%4",
        "/a?b=%FF&c",
        "/?a=%C0%AF", // the same in the query
        "/%00",
        "/%5C",
        "/%2E%2E/a",
        "http://x/%zz", // what the server refuses without a word
        "/a;b=c",
        "/a;/b?c=d",
        "http://x/a;b" // a parameter of a path
      })
  void an_address_that_cannot_be_decoded_is_malformed(String address) throws IOException {
    for (String method : List.of("GET", "POST", "DELETE", "PATCH", "NONE")) {
      var answer = answer(method + " " + address + " HTTP/1.1\r\nHost: x\r\n\r\n");

      assertThat(answer.head())
          .startsWith("HTTP/1.1 400 ")
          .containsIgnoringCase("\r\nContent-Type: application/problem+json\r\n")
          .containsIgnoringCase("\r\nContent-Length: " + answer.body().getBytes(UTF_8).length)
          .containsIgnoringCase("\r\nCache-Control: no-store\r\n")
          .containsIgnoringCase("\r\nConnection: close\r\n");
      assertThat(answer.body())
          .startsWith("{\"type\":\"urn:infoshare:refusal:malformed\",\"reason\":\"malformed\",")
          .contains("\"status\":400,")
          .endsWith("\"}");
    }
  }

  @Test
  void a_large_body_of_known_length_is_read_before_the_connection_ends() throws IOException {
    var answer =
        answer(
            "POST /%zz HTTP/1.1\r\nHost: x\r\nContent-Length: "
                + MORE_THAN_ANY_BUFFER
                + "\r\n\r\n"
                + "x".repeat(MORE_THAN_ANY_BUFFER));

    assertThat(answer.head()).startsWith("HTTP/1.1 400 ");
    assertThat(answer.body()).endsWith("\"}");
  }

  @Test
  void a_large_body_in_chunks_is_read_before_the_connection_ends() throws IOException {
    String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
    var answer =
        answer(
            "POST /%zz HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                + chunk.repeat(MORE_THAN_ANY_BUFFER / 0x10000)
                + "0\r\n\r\n");

    assertThat(answer.head()).startsWith("HTTP/1.1 400 ");
    assertThat(answer.body()).endsWith("\"}");
  }

  @Test
  void a_body_that_waits_to_be_asked_for_is_not() throws IOException {
    try (var socket = connected()) {
      send(
          socket,
          "POST /%zz HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n");
      assertThat(new String(socket.getInputStream().readNBytes(13), ISO_8859_1))
          .isEqualTo("HTTP/1.1 400 ");
    }
  }

  @Test
  void a_broken_body_is_answered_once() throws IOException {
    var answer =
        answer("POST /%zz HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nno chunk\r\n");

    assertThat(answer.head()).startsWith("HTTP/1.1 400 ");
    assertThat(answer.body()).doesNotContain("HTTP/1.1");
  }

  @Test
  void nothing_that_follows_on_the_connection_is_done() throws IOException {
    String get = " HTTP/1.1\r\nHost: x\r\n\r\n";

    assertThat(answer("GET /%zz" + get + "GET /" + get).body()).endsWith("\"}");
  }

  @Test
  void a_head_alone_has_no_body() throws IOException {
    var answer = answer("HEAD /%zz HTTP/1.1\r\nHost: x\r\n\r\n");

    assertThat(answer.head()).startsWith("HTTP/1.1 400 ");
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB,zh;q=0.9", "fr,zh;q=0.1,en;q=0.5"})
  void whoever_prefers_English_is_told_in_English(String accepted) throws IOException {
    var answer = inLanguage(accepted);

    assertThat(answer.head()).containsIgnoringCase("\r\nContent-Language: en\r\n");
    assertThat(answer.body()).contains("Request not understood");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "zh", "fr", "zh-TW,en;q=0.9", "en;q=x"})
  void everybody_else_is_told_in_Chinese(String accepted) throws IOException {
    var answer = inLanguage(accepted);

    assertThat(answer.head()).containsIgnoringCase("\r\nContent-Language: zh-CN\r\n");
    assertThat(answer.body()).contains("无法理解的请求");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/%E5%8C%97%20%25zz",
        "/a%2Fb",
        "/a+b%3Bc=%2B",
        "/?",
        "/?a=%25%E5%8C%97+//../%2E",
        "*",
        "/%F0%A0%80%80"
      })
  void any_other_address_goes_through_and_so_does_the_next(String address) throws IOException {
    try (var socket = connected()) {
      String post = "POST " + address + " HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n";
      send(socket, post + "\r\nabc");
      send(socket, post + "Connection: close\r\n\r\nabc");

      String answers = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
      assertThat(answers.split("HTTP/1.1 200 OK\r\n", -1)).hasSize(3);
      assertThat(answers.split("X-Read: 3\r\n", -1)).hasSize(3);
    }
  }

  private Answer inLanguage(String accepted) throws IOException {
    return answer("GET /%zz HTTP/1.1\r\nHost: x\r\nAccept-Language: " + accepted + "\r\n\r\n");
  }

  /** Sends all, and reads until the server ends the connection. */
  private Answer answer(String message) throws IOException {
    try (var socket = connected()) {
      send(socket, message);
      String[] parts =
          new String(socket.getInputStream().readAllBytes(), UTF_8).split("(?<=\r\n)\r\n", 2);
      return new Answer(parts[0], parts[1]);
    }
  }

  private Socket connected() throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(10_000);
    return socket;
  }

  private static void send(Socket socket, String message) throws IOException {
    socket.getOutputStream().write(message.getBytes(ISO_8859_1));
  }

  private record Answer(String head, String body) {}
}
