package org.infoshare.time.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.infoshare.foundation.platform.Json;

/**
 * The compact text form of a ledger. Consecutive days with the same note form one stretch. Each of
 * a million running deadlines has such a text.
 */
final class LedgerText {

  private LedgerText() {}

  /** The days as JSON: {@code [[1,2],[0,2,"weekend"]]} means two counted days and a weekend. */
  static String format(List<LedgerDay> days) {
    var stretches = new ArrayList<List<Object>>();
    for (int first = 0; first < days.size(); ) {
      var day = days.get(first);
      int next = first + 1;
      while (next < days.size() && isAlike(day, days.get(next))) {
        next++;
      }
      int counted = day.counted() ? 1 : 0;
      int length = next - first;
      stretches.add(
          day.note() == null ? List.of(counted, length) : List.of(counted, length, day.note()));
      first = next;
    }
    try {
      return Json.mapper().writeValueAsString(stretches);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A ledger cannot be written", impossible);
    }
  }

  /**
   * The days of a text.
   *
   * @param receipt day 0, the day before the first of them
   */
  static List<LedgerDay> parse(LocalDate receipt, String text) {
    var days = new ArrayList<LedgerDay>();
    var day = receipt;
    for (var stretch : stretches(text)) {
      for (int i = 0; i < stretch.get(1).intValue(); i++) {
        day = day.plusDays(1);
        days.add(
            new LedgerDay(
                day,
                stretch.get(0).intValue() == 1,
                stretch.has(2) ? stretch.get(2).textValue() : null));
      }
    }
    return days;
  }

  private static JsonNode stretches(String text) {
    try {
      return Json.lenientReader().readTree(text);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("A stored ledger cannot be read", damaged);
    }
  }

  private static boolean isAlike(LedgerDay one, LedgerDay other) {
    return one.counted() == other.counted() && Objects.equals(one.note(), other.note());
  }
}
