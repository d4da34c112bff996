package org.infoshare.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Shows a person how far a long load has come, at most once a second. */
public final class LoadProgress {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final PrintStream out;
  private String current = "";
  private Instant startedAt = Instant.EPOCH;
  private Instant reportedAt = Instant.EPOCH;
  private long first;

  public LoadProgress(PrintStream out) {
    this.out = out;
  }

  /** Shows a remark about the loaded data. */
  public synchronized void say(String sentence) {
    out.println("    " + sentence);
  }

  /**
   * Shows how many are done; the rate counts from the first call for them.
   *
   * @param what what is being loaded, in the plural
   */
  public synchronized void report(String what, long done, long total) {
    Instant now = Instant.now();
    if (!what.equals(current)) {
      current = what;
      startedAt = now;
      reportedAt = now;
      first = done;
    }
    if (done >= total || !now.isBefore(reportedAt.plus(PAUSE))) {
      reportedAt = now;
      double seconds = Math.max(Duration.between(startedAt, now).toMillis(), 1) / 1000.0;
      out.printf(
          Locale.ROOT, "    %s: %d of %d, %.0f/s%n", what, done, total, (done - first) / seconds);
    }
  }
}
