package org.infoshare.time.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days on which the clock of a deadline was stopped.
 *
 * <p>A day counts only if the clock ran all day. The day of the pause and the day of the resumption
 * therefore both belong to the pause, just as the day of receipt is not counted (Civil Code art.
 * 201). The days used before the pause and the days left after it are whole days, and together they
 * are the limit.
 *
 * @param stretches in order; only the last may be without an end
 */
record Pauses(List<Stretch> stretches) {

  static final Pauses NONE = new Pauses(List.of());

  private static final String DATE_SEPARATOR = "/";
  private static final String STRETCH_SEPARATOR = ",";

  Pauses {
    stretches = List.copyOf(stretches);
  }

  /**
   * An unbroken series of days.
   *
   * @param last null while the clock is stopped
   */
  record Stretch(LocalDate first, LocalDate last) {

    Stretch {
      Objects.requireNonNull(first, "first");
    }

    boolean covers(LocalDate day) {
      return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }
  }

  Pauses start(LocalDate today) {
    var newStretches = new ArrayList<>(stretches);
    newStretches.add(new Stretch(today, null));
    return new Pauses(newStretches);
  }

  Pauses end(LocalDate today) {
    var newStretches = new ArrayList<>(stretches);
    var last = newStretches.remove(newStretches.size() - 1);
    newStretches.add(new Stretch(last.first(), today));
    return new Pauses(newStretches);
  }

  /** Whether the clock is stopped now. */
  boolean isOpen() {
    return stretches.stream().anyMatch(stretch -> stretch.last() == null);
  }

  boolean covers(LocalDate day) {
    return stretches.stream().anyMatch(stretch -> stretch.covers(day));
  }

  /** Whether the clock is stopped from that day on without a known end. */
  boolean isOpenEndedFrom(LocalDate day) {
    return stretches.stream().anyMatch(stretch -> stretch.last() == null && stretch.covers(day));
  }

  /** The form in which it is stored in a column. */
  String format() {
    return stretches.stream()
        .map(
            stretch ->
                stretch.first() + DATE_SEPARATOR + (stretch.last() == null ? "" : stretch.last()))
        .collect(Collectors.joining(STRETCH_SEPARATOR));
  }

  static Pauses parse(String text) {
    return text.isEmpty()
        ? NONE
        : new Pauses(Stream.of(text.split(STRETCH_SEPARATOR)).map(Pauses::stretch).toList());
  }

  private static Stretch stretch(String text) {
    int separator = text.indexOf(DATE_SEPARATOR);
    String last = text.substring(separator + 1);
    return new Stretch(
        LocalDate.parse(text.substring(0, separator)),
        last.isEmpty() ? null : LocalDate.parse(last));
  }
}
