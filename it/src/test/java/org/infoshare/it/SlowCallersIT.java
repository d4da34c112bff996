package org.infoshare.it;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Callers who are signed in and send or read slowly, or send much, and the others meanwhile. */
@Tag("long")
@Undisturbed
@ExtendWith(SharedPlatform.class)
class SlowCallersIT {

  private static final int CALLERS = 40;
  private static final int FILE_BYTES = 20 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String BUSY = "too-busy";
  private static final String SLOW = "too-slow";

  private static final List<String> ADDRESSES =
      List.of("/api/v1/requests", "/api/v1/exchange/203001-1/query", "/soap/requests");

  @Test
  void messages_that_drip_leave_threads_to_others_and_are_given_up(Platform platform, Wires wires)
      throws Exception {
    var dripping = new ArrayList<Dripping>();
    try {
      for (int i = 0; i < CALLERS; i++) {
        dripping.add(new Dripping(platform.base(), ADDRESSES.get(i % ADDRESSES.size())));
      }
      dripUntil(dripping, () -> answered(dripping, BUSY) >= CALLERS - 16);

      wires.rest().done(Call.by("cab.staff", "listRequests"));
      wires.soap12().done(Call.by("cab.staff", "listRequests"));
      assertThat(new HealthPages(platform).ready().isUp("infoshare")).isTrue();
      assertThat(dripping).as("still held").anyMatch(one -> !one.isOver());

      dripUntil(dripping, () -> dripping.stream().allMatch(Dripping::isOver));
      assertThat(answered(dripping, SLOW)).isPositive();
    } finally {
      for (var one : dripping) {
        one.close();
      }
    }
    ListenerThreads.assertNoneLost(platform);
  }

  @Test
  void many_large_files_at_once_are_taken_or_may_be_sent_again(Platform platform, Wires wires)
      throws Exception {
    long server = platform.serverPid();
    String entry = TestGrant.publishEntry(wires);
    UUID request = Documents.draft(wires, entry);
    byte[] file = "依据\n".repeat(FILE_BYTES / 7).getBytes(UTF_8);
    var upload =
        HttpRequest.newBuilder(
                URI.create(
                    "%s/api/v1/attachments?caseKind=request&caseId=%s&kind=LEGAL_BASIS&label=x"
                        .formatted(platform.base(), request)))
            .header("Authorization", Http.basic("edu.staff", "demo"))
            .header("Content-Type", "text/plain")
            .timeout(PATIENCE)
            .POST(BodyPublishers.ofByteArray(file))
            .build();

    var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
    for (int i = 0; i < 24; i++) {
      answers.add(client.sendAsync(upload, BodyHandlers.ofString(UTF_8)));
    }
    for (var answer : answers) {
      assertThat(answer.get().statusCode()).as(answer.get().body()).isIn(201, 409, 503);
      if (answer.get().statusCode() == 503) {
        assertThat(answer.get().body()).contains(BUSY);
        assertThat(answer.get().headers().firstValue("Retry-After")).isPresent();
      }
    }

    assertThat(answers).anyMatch(answer -> answer.join().statusCode() == 201);
    assertThat(platform.serverPid()).isEqualTo(server);
    assertThat(new HealthPages(platform).live().isUp("infoshare")).isTrue();
  }

  private static void dripUntil(List<Dripping> dripping, BooleanSupplier enough) {
    var until = Instant.now().plus(PATIENCE);
    do {
      assertThat(Instant.now()).isBefore(until);
      dripping.forEach(Dripping::drip);
    } while (!enough.getAsBoolean());
  }

  private static long answered(List<Dripping> dripping, String reason) {
    return dripping.stream().filter(one -> one.answer().contains(reason)).count();
  }

  /** A caller who sends one byte now and then. */
  private static final class Dripping implements AutoCloseable {

    private final Socket socket;
    private final StringBuilder answer = new StringBuilder();
    private boolean ended;

    Dripping(URI base, String address) throws IOException {
      socket = new Socket(base.getHost(), base.getPort());
      String type = address.startsWith("/soap") ? "text/xml" : "application/json";
      String head =
          """
          POST %s%s HTTP/1.1
          Host: %s
          Authorization: %s
          Content-Type: %s
          Content-Length: 100000

          """
              .formatted(
                  base.getPath(),
                  address,
                  base.getAuthority(),
                  Http.basic(address.contains("exchange") ? "edu.system" : "edu.staff", "demo"),
                  type)
              .replace("\n", "\r\n");
      socket.getOutputStream().write(head.getBytes(US_ASCII));
    }

    /** Sends a byte, and takes what was answered. */
    void drip() {
      if (isOver()) {
        return;
      }
      try {
        socket.setSoTimeout(10);
        socket.getOutputStream().write(' ');
        take(socket.getInputStream().read());
        while (!ended && socket.getInputStream().available() > 0) {
          take(socket.getInputStream().read());
        }
      } catch (SocketTimeoutException nothing) {
        Thread.onSpinWait();
      } catch (IOException broken) {
        ended = true;
      }
    }

    private void take(int next) {
      ended = next < 0;
      if (!ended) {
        answer.append((char) next);
      }
    }

    /** It is refused, or its connection has ended. */
    boolean isOver() {
      return ended || answer.indexOf(BUSY) >= 0 || answer.indexOf(SLOW) >= 0;
    }

    String answer() {
      return answer.toString();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
