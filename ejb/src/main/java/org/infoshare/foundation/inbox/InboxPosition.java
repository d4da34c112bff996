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
 * The position of a case in the inbox: the earliest due first, those without a due date last, of
 * one day the longest waiting first.
 *
 * @param due the due date; {@link #NEVER} if there is none
 * @param name the kind and the id, which are unique
 */
record InboxPosition(LocalDate due, Instant since, String name)
    implements Comparable<InboxPosition> {

  /** Later than every due date, and still a date of the database. */
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  /** Before every case. */
  static final InboxPosition FIRST = new InboxPosition(LocalDate.of(1, 1, 1), Instant.EPOCH, "");

  private static final Comparator<InboxPosition> ORDER =
      Comparator.comparing(InboxPosition::due)
          .thenComparing(InboxPosition::since)
          .thenComparing(position -> position.name);

  private static final int PARTS = 3;

  static InboxPosition of(InboxItem item) {
    return new InboxPosition(
        Objects.requireNonNullElse(item.due(), NEVER),
        item.since(),
        name(item.kind(), item.caseId()));
  }

  static String name(String kind, String caseId) {
    return kind + '/' + caseId;
  }

  /**
   * The position that a cursor names; the first if there is no cursor.
   *
   * @throws Refusal {@code cursor-invalid} if the cursor is malformed
   */
  static InboxPosition decode(String cursor) {
    String text = Cursor.decode(cursor);
    if (text == null) {
      return FIRST;
    }
    String[] parts = text.split(" ", PARTS);
    try {
      if (parts.length == PARTS) {
        var position =
            new InboxPosition(LocalDate.parse(parts[0]), Instant.parse(parts[1]), parts[2]);
        if (position.isComparable()) {
          return position;
        }
      }
    } catch (DateTimeException malformed) {
      throw new Refusal(CURSOR_INVALID);
    }
    throw new Refusal(CURSOR_INVALID);
  }

  /** Whether the database can compare with the position. */
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
