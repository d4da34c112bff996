package org.infoshare.time.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days on which the clock of a limit stood still.
 *
 * <p>A day is counted only if it had fully run: the day of the pause and the day on which the clock
 * goes on are both days of the pause, as the day of receipt is not counted either (Civil Code art.
 * 201). What was used before and what is left after are whole days, and together the limit.
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
   * Days without a break.
   *
   * @param last null while the clock stands still
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
    var more = new ArrayList<>(stretches);
    more.add(new Stretch(today, null));
    return new Pauses(more);
  }

  Pauses end(LocalDate today) {
    var ended = new ArrayList<>(stretches);
    var last = ended.remove(ended.size() - 1);
    ended.add(new Stretch(last.first(), today));
    return new Pauses(ended);
  }

  /** Whether the clock stands still now. */
  boolean isOpen() {
    return stretches.stream().anyMatch(one -> one.last() == null);
  }

  boolean covers(LocalDate day) {
    return stretches.stream().anyMatch(stretch -> stretch.covers(day));
  }

  /** Whether the clock stands still from that day on, nobody knows how long. */
  boolean isOpenEndedFrom(LocalDate day) {
    return stretches.stream().anyMatch(one -> one.last() == null && one.covers(day));
  }

  /** As it is kept in a column. */
  String format() {
    return stretches.stream()
        .map(one -> one.first() + DATE_SEPARATOR + (one.last() == null ? "" : one.last()))
        .collect(Collectors.joining(STRETCH_SEPARATOR));
  }

  static Pauses parse(String text) {
    return text.isEmpty()
        ? NONE
        : new Pauses(Stream.of(text.split(STRETCH_SEPARATOR)).map(Pauses::stretch).toList());
  }

  private static Stretch stretch(String text) {
    int between = text.indexOf(DATE_SEPARATOR);
    String last = text.substring(between + 1);
    return new Stretch(
        LocalDate.parse(text.substring(0, between)), last.isEmpty() ? null : LocalDate.parse(last));
  }
}
