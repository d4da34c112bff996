package org.infoshare.listener;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests within the body of another, on a connection that stays open. */
class UnclearEndFilterTest {

  private static final String SMUGGLED = "GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n";

  private final GuardedServer server = new GuardedServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: gzip, chunked",
        "Transfer-Encoding: identity",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding:",
        "Transfer-Encoding: chunked, identity",
        "Transfer-Encoding: chunked;q=1",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
        "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 5",
        "Transfer-Encoding: gzip, chunked\r\nContent-Length: 5"
      })
  void a_body_without_a_clear_end_is_refused_and_nothing_behind_it_is_done(String ends)
      throws IOException {
    String answers =
        answers("POST / HTTP/1.1\r\nHost: x\r\n" + ends + "\r\n\r\n0\r\n\r\n" + SMUGGLED);

    assertThat(answers).startsWith("HTTP/1.1 400 ").containsIgnoringCase("Connection: close");
    assertThat(answers.split("HTTP/1.1 ", -1)).hasSize(2);
  }

  @Test
  void the_refusal_says_what_is_wrong() throws IOException {
    assertThat(answers("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n"))
        .contains("{\"type\":\"urn:infoshare:refusal:malformed\",\"reason\":\"malformed\",")
        .contains("正文的结束位置不明确");
  }

  @ParameterizedTest
  @ValueSource(strings = {"chunked", "Chunked", " chunked "})
  void a_body_in_chunks_is_read_and_the_next_request_too(String coding) throws IOException {
    String post = "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: " + coding + "\r\n";
    String body = "\r\n3\r\nabc\r\n0\r\n\r\n";

    assertThat(answers(post + body + post + "Connection: close\r\n" + body).split("X-Read: 3", -1))
        .hasSize(3);
  }

  @Test
  void an_answer_that_is_broken_off_has_no_end() throws IOException {
    String answer = answers("GET " + GuardedServer.BROKEN_OFF + " HTTP/1.1\r\nHost: x\r\n\r\n");

    assertThat(answer).doesNotEndWith("0\r\n\r\n");
  }

  /** Sends all, and reads until the server ends the connection. */
  private String answers(String messages) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(messages.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
