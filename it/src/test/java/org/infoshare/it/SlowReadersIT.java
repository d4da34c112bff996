package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

  /** So many answers of some hundred kilobytes fill every buffer of this machine's own network. */
  private static final int ANSWERS = 120;

  /** Thousands of answers are made before the buffers of all callers are full. */
  private static final Duration PATIENCE = Duration.ofMinutes(8);

  private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);

  @Test
  @Timeout(value = 12, unit = TimeUnit.MINUTES)
  void lists_that_nobody_reads_leave_threads_to_others_and_are_broken_off(
      Platform platform, Wires wires) throws Exception {
    assertLetsOthersThrough(
        platform,
        wires,
        "listEntries",
        request(
            "GET",
            platform.base().getPath() + "/api/v1/catalogue/entries?limit=1000",
            "edu.staff",
            ""));
  }

  private static void assertLetsOthersThrough(
      Platform platform, Wires wires, String operation, String request) throws Exception {
    String before = page(wires);
    var deaf = new ArrayList<Socket>();
    try {
      for (int i = 0; i < CALLERS; i++) {
        deaf.add(connect(platform, request));
      }
      awaitBrokenOff(wires, operation, before, 1);
      wires.rest().done(Call.by("cab.staff", "listRequests"));
      wires.soap12().done(Call.by("cab.staff", "listRequests"));
      assertThat(new HealthPages(platform).ready().isUp("infoshare")).isTrue();

      awaitBrokenOff(wires, operation, before, CALLERS);
    } finally {
      for (var socket : deaf) {
        socket.close();
      }
    }
    assertThat(count(page(wires), operation, "defect"))
        .isEqualTo(count(before, operation, "defect"));
    ListenerThreads.assertNoneLost(platform);
  }

  private static String request(String method, String address, String account, String body) {
    return """
        %s %s HTTP/1.1
        Host: localhost
        Authorization: %s
        Content-Type: application/json
        Content-Length: %d

        """
            .formatted(method, address, Http.basic(account, "demo"), body.getBytes(UTF_8).length)
            .replace("\n", "\r\n")
        + body;
  }

  /** Asks again and again on one connection, whose answers nobody reads. */
  private static Socket connect(Platform platform, String request) throws IOException {
    var socket = new Socket();
    socket.setReceiveBufferSize(4096);
    socket.connect(new InetSocketAddress(platform.base().getHost(), platform.base().getPort()));
    socket.getOutputStream().write(request.repeat(ANSWERS).getBytes(UTF_8));
    return socket;
  }

  private static void awaitBrokenOff(Wires wires, String operation, String before, int calls) {
    var until = Instant.now().plus(PATIENCE);
    while (count(page(wires), operation, "abandoned") - count(before, operation, "abandoned")
        < calls) {
      assertThat(Instant.now()).isBefore(until);
      LockSupport.parkNanos(POLL_INTERVAL.toNanos());
    }
  }

  private static String page(Wires wires) {
    var page = wires.http().get("/metrics", "operator");
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    return page.body();
  }

  private static double count(String page, String operation, String outcome) {
    String series =
        "infoshare_calls_total{operation=\"%s\",outcome=\"%s\",wire=\"rest\"} "
            .formatted(operation, outcome);
    return page.lines()
        .filter(line -> line.startsWith(series))
        .mapToDouble(line -> Double.parseDouble(line.substring(series.length())))
        .sum();
  }
}
