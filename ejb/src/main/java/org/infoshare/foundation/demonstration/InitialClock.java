package org.infoshare.foundation.demonstration;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The state of the clock at the start of a node: the setting, and whether it can be applied.
 *
 * @param demo whether this is a demonstration
 * @param setting the instant at which the clock is to start, with its UTC offset
 * @param storedOffset how far the clock of this database is ahead; empty if it was never started
 */
record InitialClock(boolean demo, Optional<String> setting, Optional<Duration> storedOffset) {

  static final String SETTING = "infoshare.demo.clock";

  /**
   * The offset of a clock that was not started yet.
   *
   * @param latest the time of the last evidence on this platform; empty if there is none
   * @return empty if there is nothing to start
   * @throws IllegalStateException which ends the start, if the setting cannot be applied
   */
  Optional<Duration> initialOffset(Supplier<Optional<Instant>> latest, Instant machineTime) {
    if (!demo && setting.isPresent()) {
      throw new IllegalStateException(
          SETTING + " is only for a demonstration, and infoshare.demo is false");
    }
    if (!demo && storedOffset.isPresent()) {
      throw new IllegalStateException(
          "The time of this database was moved; it can only serve a demonstration");
    }
    if (storedOffset.isPresent() || setting.isEmpty()) {
      return Optional.empty();
    }
    var begin = instant(setting.get());
    latest
        .get()
        .filter(begin::isBefore)
        .ifPresent(
            latestAct -> {
              throw new IllegalStateException(
                  "%s is before %s, when something was done here already"
                      .formatted(SETTING, latestAct));
            });
    return Optional.of(Duration.between(machineTime, begin));
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException unreadable) {
      throw new IllegalStateException(
          "%s must be a time with its offset, such as 2025-03-03T09:00:00+08:00, and is %s"
              .formatted(SETTING, text),
          unreadable);
    }
  }
}
