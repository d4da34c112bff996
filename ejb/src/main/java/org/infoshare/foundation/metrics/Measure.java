package org.infoshare.foundation.metrics;

import java.util.Map;

/**
 * One number that the platform tells of itself.
 *
 * @param name the name by which Prometheus keeps it, with its unit; of a counter without {@code
 *     _total}
 * @param meaning one sentence for whoever reads the page
 * @param counter whether it only rises, from the start of the server; else it is a state
 * @param labels what tells it from others of its name, from closed lists: never a department, a
 *     person or anything that a caller wrote
 */
public record Measure(
    String name, String meaning, boolean counter, Map<String, String> labels, double value) {

  /** A state at this moment. */
  public static Measure gauge(String name, String meaning, double value) {
    return new Measure(name, meaning, false, Map.of(), value);
  }

  /** A state at this moment, one of several of its name. */
  public static Measure gauge(
      String name, String meaning, String label, String which, double value) {
    return new Measure(name, meaning, false, Map.of(label, which), value);
  }
}
