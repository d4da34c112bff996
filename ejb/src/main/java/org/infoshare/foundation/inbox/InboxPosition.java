package org.infoshare.foundation.inbox;

import static org.infoshare.foundation.platform.PlatformReason.CURSOR_INVALID;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Refusal;

/**
 * Where a case stands in the inbox: the earliest due first, those without a date last, of one day
 * the longest waiting first.
 *
 * @param due the due date; {@link #NEVER} where there is none
 * @param name the kind and the id, which no other case has
 */
record InboxPosition(LocalDate due, Instant since, String name)
    implements Comparable<InboxPosition> {

  /** Later than every due date, and still a date of the database. */
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  /** Before everything. */
  static final InboxPosition FIRST = new InboxPosition(LocalDate.of(1, 1, 1), Instant.EPOCH, "");

  private static final Comparator<InboxPosition> ORDER =
      Comparator.comparing(InboxPosition::due)
          .thenComparing(InboxPosition::since)
          .thenComparing(place -> place.name);

  private static final int PARTS = 3;

  static InboxPosition of(Waiting one) {
    return new InboxPosition(
        Objects.requireNonNullElse(one.due(), NEVER), one.since(), name(one.kind(), one.caseId()));
  }

  static String name(String kind, String caseId) {
    return kind + '/' + caseId;
  }

  /**
   * The place that a cursor names; the first where there is none.
   *
   * @throws Refusal {@code cursor-invalid} if it is not one of ours
   */
  static InboxPosition decode(String cursor) {
    String text = Cursor.decode(cursor);
    if (text == null) {
      return FIRST;
    }
    String[] parts = text.split(" ", PARTS);
    try {
      if (parts.length == PARTS) {
        var place = new InboxPosition(LocalDate.parse(parts[0]), Instant.parse(parts[1]), parts[2]);
        if (place.isComparable()) {
          return place;
        }
      }
    } catch (DateTimeException notOurs) {
      throw new Refusal(CURSOR_INVALID);
    }
    throw new Refusal(CURSOR_INVALID);
  }

  /** Whether the database can compare with it. */
  private boolean isComparable() {
    return !due.isAfter(NEVER)
        && due.getYear() > 0
        && !since.isBefore(Instant.EPOCH)
        && since.isBefore(LATEST)
        && name.indexOf('\0') < 0;
  }

  String encode() {
    return due + " " + since + " " + name;
  }

  @Override
  public int compareTo(InboxPosition other) {
    return ORDER.compare(this, other);
  }
}
