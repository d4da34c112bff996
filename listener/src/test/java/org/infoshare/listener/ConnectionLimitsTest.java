package org.infoshare.listener;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Connections that cost a descriptor each, and no more. */
class ConnectionLimitsTest {

  private static final String REQUEST = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
  private static final int MOST = 4;

  private final List<Socket> open = new ArrayList<>();
  private GuardedServer server;

  @AfterEach
  void stop() throws IOException {
    for (Socket socket : open) {
      socket.close();
    }
    server.close();
  }

  @Test
  void a_connection_on_which_nobody_says_anything_ends() throws IOException {
    server = new GuardedServer(new GuardedListener(Duration.ofMillis(200), MOST));

    assertThat(connect().getInputStream().read()).isEqualTo(-1);
  }

  @Test
  void one_that_stops_within_its_head_or_after_its_answer_ends() throws IOException {
    server = new GuardedServer(new GuardedListener(Duration.ofMillis(200), MOST));
    var inHead = connect();
    send(inHead, REQUEST.substring(0, 20));
    var answered = connect();
    send(answered, REQUEST);

    assertThat(inHead.getInputStream().read()).isEqualTo(-1);
    assertThat(new String(answered.getInputStream().readAllBytes(), US_ASCII))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void beyond_a_number_connections_end_at_once_and_others_may_come_when_one_has_gone()
      throws IOException {
    server = new GuardedServer(new GuardedListener(Duration.ofSeconds(30), MOST));
    for (int i = 0; i < MOST; i++) {
      assertThat(isAnswered(connect())).isTrue();
    }
    assertThat(isAnswered(connect())).isFalse();

    open.get(0).close();
    boolean answered = false;
    for (long end = System.nanoTime() + 20_000_000_000L; !answered && System.nanoTime() < end; ) {
      answered = isAnswered(connect());
    }
    assertThat(answered).isTrue();
  }

  private Socket connect() throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(20_000);
    open.add(socket);
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(US_ASCII));
  }

  private static boolean isAnswered(Socket socket) {
    try {
      send(socket, REQUEST);
      return socket.getInputStream().read() == 'H';
    } catch (IOException reset) {
      return false;
    }
  }
}
