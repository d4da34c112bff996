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
 * Looks after a server that was started: when it has ended or can no longer go on, it is started
 * again, after longer and longer pauses, until it has to be given up.
 */
final class Watchdog {

  /** What is looked after. */
  interface WatchedServer {

    /** Why it must be started again; nothing while it works. */
    Optional<String> fault() throws Exception;

    void restart() throws Exception;

    /** Whether it is meant to end. */
    boolean isStopped();
  }

  /** How long to wait before each restart in a row; after the last one it is given up. */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ZERO,
          Duration.ofSeconds(5),
          Duration.ofSeconds(15),
          Duration.ofSeconds(30),
          Duration.ofSeconds(60));

  /** Restarts that are further apart are not in a row. */
  private static final Duration RESET_AFTER = Duration.ofMinutes(10);

  private final WatchedServer server;
  private final Duration look;
  private final List<Duration> pauses;
  private final PrintStream out;
  private Instant lastRestart = Instant.EPOCH;
  private int consecutiveRestarts;

  /**
   * @param look how long to wait from one look to the next
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
   * @throws StartRefused if the server does not stay
   */
  void run() throws InterruptedException {
    while (!server.isStopped()) {
      var fault = confirmedFault();
      if (fault.isPresent() && !server.isStopped()) {
        restart(fault.get());
      }
    }
  }

  /** Seen twice: between the two a server that an administrator starts anew is there again. */
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
