package org.infoshare.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Prints the steps of a start, one line each: the step, and how long it took. */
final class Steps {

  /** The work of a step. */
  interface Work {
    void run() throws Exception;
  }

  private final PrintStream out;

  Steps(PrintStream out) {
    this.out = out;
  }

  void step(String what, Work work) throws Exception {
    out.print("  " + what + " ... ");
    out.flush();
    Instant begun = Instant.now();
    try {
      work.run();
    } catch (Exception e) {
      out.println("failed");
      throw e;
    }
    out.println(took(begun));
  }

  /** A step that prints lines of its own. */
  void longStep(String what, Work work) throws Exception {
    out.println("  " + what + " ...");
    Instant begun = Instant.now();
    work.run();
    out.println("    done in " + took(begun));
  }

  private static String took(Instant begun) {
    return String.format(
        Locale.ROOT, "%.1f s", Duration.between(begun, Instant.now()).toMillis() / 1000.0);
  }
}
