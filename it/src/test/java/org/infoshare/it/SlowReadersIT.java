package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Callers who are signed in, ask for more than a network takes at once, and read nothing. */
@Tag("long")
@Undisturbed
@ExtendWith(SharedPlatform.class)
class SlowReadersIT {

  /** More than the places for waiting that one account has, of 32 threads. */
  private static final int CALLERS = 14;

  /** More than the buffers of this machine's own network take for one connection. */
  private static final int LENGTH = 16 << 20;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);

  @Test
  @Timeout(value = 6, unit = TimeUnit.MINUTES)
  void answers_that_nobody_reads_leave_threads_to_others_and_are_broken_off(
      Platform platform, Wires wires) throws Exception {
    var request = Documents.draft(wires, TestGrant.publishEntry(wires));
    var document = wires.rest().done(Documents.add("edu.staff", request, Documents.pdf(LENGTH)));
    String message =
        """
        GET %s/api/v1/attachments/%s/content HTTP/1.1
        Host: localhost
        Authorization: %s

        """
            .formatted(
                platform.base().getPath(), document.id("id"), Http.basic("edu.staff", "demo"))
            .replace("\n", "\r\n");
    String before = page(wires);
    var deaf = new ArrayList<Socket>();
    try {
      for (int i = 0; i < CALLERS; i++) {
        deaf.add(connect(platform, message));
      }
      awaitBrokenOff(wires, before);
      wires.rest().done(Call.by("cab.staff", "listRequests"));
      wires.soap12().done(Call.by("cab.staff", "listRequests"));
      assertThat(new HealthPages(platform).ready().isUp("infoshare")).isTrue();

      awaitEnded(deaf);
    } finally {
      for (var socket : deaf) {
        socket.close();
      }
    }
    assertThat(count(page(wires), "defect")).isEqualTo(count(before, "defect"));
    ListenerThreads.assertNoneLost(platform);
  }

  /** Asks on a connection whose answer nobody reads. */
  private static Socket connect(Platform platform, String message) throws IOException {
    var socket = new Socket();
    socket.setReceiveBufferSize(4096);
    socket.connect(new InetSocketAddress(platform.base().getHost(), platform.base().getPort()));
    socket.getOutputStream().write(message.getBytes(UTF_8));
    return socket;
  }

  private static void awaitBrokenOff(Wires wires, String before) {
    var until = Instant.now().plus(PATIENCE);
    while (count(page(wires), "abandoned") == count(before, "abandoned")) {
      assertThat(Instant.now()).isBefore(until);
      LockSupport.parkNanos(POLL_INTERVAL.toNanos());
    }
  }

  /** Writes to a connection fail once the platform has ended it. */
  private static void awaitEnded(List<Socket> connections) {
    var until = Instant.now().plus(PATIENCE);
    var open = new ArrayList<>(connections);
    while (!open.isEmpty()) {
      assertThat(Instant.now()).as("%d connections are open", open.size()).isBefore(until);
      LockSupport.parkNanos(POLL_INTERVAL.toNanos());
      open.removeIf(SlowReadersIT::isEnded);
    }
  }

  /** Empty lines between two requests say nothing. */
  private static boolean isEnded(Socket connection) {
    try {
      connection.getOutputStream().write("\r\n".getBytes(UTF_8));
      return false;
    } catch (IOException reset) {
      return true;
    }
  }

  private static String page(Wires wires) {
    var page = wires.http().get("/metrics", "operator");
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    return page.body();
  }

  private static double count(String page, String outcome) {
    String series =
        "infoshare_calls_total{operation=\"downloadAttachment\",outcome=\"%s\",wire=\"rest\"} "
            .formatted(outcome);
    return page.lines()
        .filter(line -> line.startsWith(series))
        .mapToDouble(line -> Double.parseDouble(line.substring(series.length())))
        .sum();
  }
}
