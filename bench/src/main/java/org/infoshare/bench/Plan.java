package org.infoshare.bench;

import java.nio.file.Path;
import java.time.Duration;

/**
 * The extent of a measurement, within limits, so that a run always ends.
 *
 * @param connections how many callers call at once, each over a connection of its own
 * @param warmUps the number of rounds that are not counted
 * @param rounds the number of rounds that are counted
 * @param length how long each method is called in a round
 * @param records how many records the entry has
 * @param counted the number of calls of each method whose statements are counted
 * @param profiled how long each query is called while the stacks of the server are sampled
 */
record Plan(
    int connections,
    int warmUps,
    int rounds,
    Duration length,
    int records,
    int counted,
    Duration profiled) {

  /** The plan from the system properties {@code infoshare.bench.*}. */
  static Plan ofProperties() {
    return new Plan(
        number("connections", 8, 1, 64),
        number("warmups", 4, 0, 20),
        number("rounds", 6, 1, 60),
        Duration.ofSeconds(number("seconds", 5, 1, 60)),
        number("records", 10_000, 1, 100_000),
        number("counted", 500, 10, 5_000),
        Duration.ofSeconds(number("profiled", 20, 0, 60)));
  }

  /** A property that Maven sets. */
  static String required(String property) {
    String value = System.getProperty(property);
    if (value == null) {
      throw new BenchFailed("Run it with Maven (mvn -Pbench), which sets -D" + property);
    }
    return value;
  }

  static Path path(String property) {
    return Path.of(required(property));
  }

  static int number(String name, int otherwise, int least, int most) {
    String property = "infoshare.bench." + name;
    String value = System.getProperty(property);
    if (value == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // The exception below names the range.
    }
    throw new BenchFailed(
        "-D%s must be a number from %d to %d but is \"%s\"."
            .formatted(property, least, most, value));
  }
}
