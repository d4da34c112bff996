package org.infoshare.foundation.health;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What is known of one check: how its last run ended, and whether a run is going on. It is run by
 * one thread and read by others, who never wait for it.
 */
final class CheckedState {

  /** How long a run may take. One that takes longer, or does not end, has failed. */
  static final Duration MAX_DURATION = Duration.ofSeconds(5);

  /** How long a verdict counts. */
  static final Duration MAX_AGE = Duration.ofMinutes(1);

  private static final System.Logger LOG = System.getLogger(CheckedState.class.getName());

  private final ReadinessCheck check;
  private final Duration interval;
  private final LongSupplier nanoTime;

  private volatile Verdict last;
  private volatile Run current;

  /** A run that is going on. */
  private record Run(long begun) {}

  /**
   * How a run ended.
   *
   * @param since when the first of the successive runs ended that ended so
   */
  private record Verdict(boolean passed, long since, long ended) {}

  /**
   * @param interval the time from the end of a run to the next
   * @param nanoTime a clock as {@link System#nanoTime()}
   */
  CheckedState(ReadinessCheck check, Duration interval, LongSupplier nanoTime) {
    this.check = check;
    this.interval = interval;
    this.nanoTime = nanoTime;
  }

  String name() {
    return check.name();
  }

  /**
   * Runs the check if its time has come.
   *
   * @return whether the last run passed
   */
  boolean runIfDue() {
    if (last == null || isOver(interval, last.ended())) {
      run();
    }
    return last.passed();
  }

  private void run() {
    long begun = nanoTime.getAsLong();
    current = new Run(begun);
    boolean passed = false;
    String why = "";
    try {
      passed = check.passes();
    } catch (RuntimeException | Error failed) {
      why = ": " + String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
    }
    if (passed && isOver(MAX_DURATION, begun)) {
      passed = false;
      why = ": it took longer than %d seconds".formatted(MAX_DURATION.toSeconds());
    }
    note(passed, why);
    current = null;
  }

  private void note(boolean passed, String why) {
    var before = last;
    long now = nanoTime.getAsLong();
    if (before != null && before.passed() == passed) {
      last = new Verdict(passed, before.since(), now);
      return;
    }
    last = new Verdict(passed, now, now);
    if (!passed) {
      LOG.log(Level.WARNING, "Not ready, the check " + name() + " fails" + why);
    } else if (before != null) {
      LOG.log(Level.INFO, "The check " + name() + " passes again");
    }
  }

  /** Whether the last run passed lately and none hangs. */
  boolean isUp() {
    var verdict = last;
    var run = current;
    return verdict != null
        && verdict.passed()
        && !isOver(MAX_AGE, verdict.ended())
        && (run == null || !isOver(MAX_DURATION, run.begun()));
  }

  /** Whether it is up and every run of that last time has passed. */
  boolean isUpFor(Duration time) {
    var verdict = last;
    return isUp() && isOver(time, verdict.since());
  }

  private boolean isOver(Duration time, long since) {
    return nanoTime.getAsLong() - since > time.toNanos();
  }
}
