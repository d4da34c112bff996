package org.infoshare.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Watches a started server. If it has ended or cannot continue, it is restarted, after longer and
 * longer pauses, until the watchdog gives up.
 */
final class Watchdog {

  /** The server that is watched. */
  interface WatchedServer {

    /** The reason for a restart; empty while the server works. */
    Optional<String> fault() throws Exception;

    void restart() throws Exception;

    /** Whether the server is meant to end. */
    boolean isStopped();
  }

  /** How long to wait before each restart in a row; the watchdog gives up after the last one. */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ZERO,
          Duration.ofSeconds(5),
          Duration.ofSeconds(15),
          Duration.ofSeconds(30),
          Duration.ofSeconds(60));

  /** Restarts that are further apart do not count as being in a row. */
  private static final Duration RESET_AFTER = Duration.ofMinutes(10);

  private final WatchedServer server;
  private final Duration look;
  private final List<Duration> pauses;
  private final PrintStream out;
  private Instant lastRestart = Instant.EPOCH;
  private int consecutiveRestarts;

  /**
   * @param look how long to wait between two checks
   */
  Watchdog(WatchedServer server, Duration look, List<Duration> pauses, PrintStream out) {
    this.server = server;
    this.look = look;
    this.pauses = pauses;
    this.out = out;
  }

  /**
   * Returns once the server is meant to end.
   *
   * @throws StartRefused if the server does not stay up
   */
  void run() throws InterruptedException {
    while (!server.isStopped()) {
      var fault = confirmedFault();
      if (fault.isPresent() && !server.isStopped()) {
        restart(fault.get());
      }
    }
  }

  /** Checks twice, because a server that an administrator restarts is back at the second check. */
  private Optional<String> confirmedFault() throws InterruptedException {
    Thread.sleep(look.toMillis());
    if (fault().isEmpty()) {
      return Optional.empty();
    }
    Thread.sleep(look.toMillis());
    return fault();
  }

  private Optional<String> fault() throws InterruptedException {
    try {
      return server.fault();
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception unknown) {
      return Optional.empty();
    }
  }

  private void restart(String why) throws InterruptedException {
    if (Instant.now().isAfter(lastRestart.plus(RESET_AFTER))) {
      consecutiveRestarts = 0;
    }
    if (consecutiveRestarts == pauses.size()) {
      throw new StartRefused(
          "The server was started again %d times in a row and does not stay (%s)."
              .formatted(consecutiveRestarts, why));
    }
    Thread.sleep(pauses.get(consecutiveRestarts++).toMillis());
    if (server.isStopped()) {
      return;
    }
    out.printf(
        "%n%s: %s. It is started again.%n",
        LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS), why);
    try {
      server.restart();
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception failed) {
      if (!server.isStopped()) {
        out.println("That failed: " + failed.getMessage());
      }
    }
    lastRestart = Instant.now();
  }
}
