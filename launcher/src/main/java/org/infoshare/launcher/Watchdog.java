package org.infoshare.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Watches the programs of a started platform. One that has ended or cannot continue is restarted,
 * after longer and longer pauses. It never gives up: a full disk may have space again at any time.
 */
final class Watchdog {

  /** A program that is watched. */
  interface Watched {

    /**
     * The reason for a restart; empty while the program works.
     *
     * @throws StartRefused if no restart can help, which ends the watch
     */
    Optional<String> fault() throws Exception;

    void restart() throws Exception;
  }

  /** How long to wait before each restart in a row; the last pause is repeated. */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ZERO,
          Duration.ofSeconds(5),
          Duration.ofSeconds(15),
          Duration.ofSeconds(30),
          Duration.ofSeconds(60));

  /** Restarts that are further apart do not count as being in a row. */
  private static final Duration RESET_AFTER = Duration.ofMinutes(10);

  private final List<Watched> programs;
  private final BooleanSupplier stopped;
  private final Duration look;
  private final List<Duration> pauses;
  private final PrintStream out;
  private final Map<Watched, Restarts> restarts = new HashMap<>();

  /**
   * @param programs in the order in which they need each other: while one has a fault, those after
   *     it are left alone
   * @param stopped whether the platform is meant to end
   * @param look how long to wait between two checks
   */
  Watchdog(
      List<Watched> programs,
      BooleanSupplier stopped,
      Duration look,
      List<Duration> pauses,
      PrintStream out) {
    this.programs = List.copyOf(programs);
    this.stopped = stopped;
    this.look = look;
    this.pauses = pauses;
    this.out = out;
  }

  /**
   * Returns once the platform is meant to end.
   *
   * @throws StartRefused if no restart can help
   */
  void run() throws InterruptedException {
    while (!stopped.getAsBoolean()) {
      Thread.sleep(look.toMillis());
      for (Watched program : programs) {
        if (fault(program).isPresent()) {
          confirmAndRestart(program);
          break;
        }
      }
    }
  }

  /** Checks again, because a server that an administrator restarts is back at the second check. */
  private void confirmAndRestart(Watched program) throws InterruptedException {
    Thread.sleep(look.toMillis());
    var fault = fault(program);
    if (fault.isPresent() && !stopped.getAsBoolean()) {
      restart(program, fault.get());
    }
  }

  private Optional<String> fault(Watched program) throws InterruptedException {
    try {
      return program.fault();
    } catch (InterruptedException | StartRefused e) {
      throw e;
    } catch (Exception unknown) {
      return Optional.empty();
    }
  }

  private void restart(Watched program, String why) throws InterruptedException {
    var before = restarts.getOrDefault(program, Restarts.NONE);
    Thread.sleep(before.pause(pauses).toMillis());
    if (stopped.getAsBoolean()) {
      return;
    }
    out.printf(
        "%n%s: %s. It is started again.%n",
        LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS), why);
    try {
      program.restart();
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception failed) {
      if (!stopped.getAsBoolean()) {
        out.println("That failed: " + failed.getMessage());
      }
    }
    restarts.put(program, before.andOneMore());
  }

  /** The restarts of a program that followed one another. */
  private record Restarts(int inRow, Instant last) {

    private static final Restarts NONE = new Restarts(0, Instant.EPOCH);

    private Duration pause(List<Duration> pauses) {
      return pauses.get(Math.min(isOver() ? 0 : inRow, pauses.size() - 1));
    }

    private Restarts andOneMore() {
      return new Restarts(isOver() ? 1 : inRow + 1, Instant.now());
    }

    private boolean isOver() {
      return Instant.now().isAfter(last.plus(RESET_AFTER));
    }
  }
}
