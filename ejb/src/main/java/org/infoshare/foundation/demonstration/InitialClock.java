package org.infoshare.foundation.demonstration;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How the clock stands at a start: what the setting asks for, and whether that can be.
 *
 * @param demo whether this is a demonstration
 * @param setting the instant at which the clock is to begin, with its offset
 * @param storedOffset how far ahead the clock of this database is; empty where it was never begun
 */
record InitialClock(boolean demo, Optional<String> setting, Optional<Duration> storedOffset) {

  static final String SETTING = "infoshare.demo.clock";

  /**
   * How far ahead a clock begins that was not begun yet.
   *
   * @param latest when something was done last on this platform; empty where nothing was
   * @return empty where there is nothing to begin
   * @throws IllegalStateException which ends the start, if the setting says what cannot be
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
            done -> {
              throw new IllegalStateException(
                  "%s is before %s, when something was done here already".formatted(SETTING, done));
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
