package org.infoshare.sharing.dataset;

import static org.infoshare.foundation.platform.PlatformReason.BAD_FORMAT;
import static org.infoshare.foundation.platform.PlatformReason.TOO_LONG;
import static org.infoshare.sharing.dataset.DatasetReason.TYPE_MISMATCH;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.foundation.platform.Checks;

/**
 * The one form in which a value of an item is stored, whichever wire it came from. SOAP delivers
 * every value as text, REST as a JSON type.
 *
 * <p>Texts are Strings, numbers are {@link BigDecimal}s in plain digits, truth values are Booleans.
 * Dates and times are texts in ISO 8601 form, times with the offset +08:00. Two values with the
 * same meaning are equal, except for the zeros at the end of a fraction, which say how exact an
 * amount is; a key and an integer have none.
 */
final class ItemValue {

  /**
   * The maximum number of digits. It is below the length of a number that {@link
   * org.infoshare.foundation.platform.Json} can still read.
   */
  static final int MAX_DIGITS = 90;

  private static final int MAX_NUMBER_LENGTH = 200;
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,9})?");

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern DATETIME =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?"
              + "(Z|[+-][0-9]{2}:[0-9]{2})");
  private static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);

  /** The characters that XML 1.0 or PostgreSQL cannot carry, and the other control characters. */
  private static final Pattern NOT_TEXT =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\t\\n]]");

  private static final String TEXT_FORM = "([^\\p{Cc}\\p{Cs}]|\\t|\\n)*";

  private ItemValue() {}

  /**
   * The stored form of a value that is not null. The result is null if the value has a fault, which
   * is then added to the checks.
   */
  static Object of(ItemDefinition item, Object given, String pointer, Checks checks) {
    return switch (item.type()) {
      case CHARACTER, MEMO, GENERAL -> text(item, given, pointer, checks);
      case NUMERIC, CURRENCY, DOUBLE, FLOAT, INTEGER -> number(item, given, pointer, checks);
      case LOGICAL -> typed(item, logical(given), pointer, checks);
      case DATE -> typed(item, date(given), pointer, checks);
      case DATETIME -> typed(item, dateTime(given), pointer, checks);
    };
  }

  /** The stored form as text; numbers are written in plain digits. */
  static String text(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private static String text(ItemDefinition item, Object given, String pointer, Checks checks) {
    if (!(given instanceof String text)) {
      checks.addFault(pointer, TYPE_MISMATCH, item.type(), item.type().example());
      return null;
    }
    // XML reads every end of line as a line feed (XML 1.0, 2.11); JSON does not.
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    if (NOT_TEXT.matcher(lines).find()) {
      checks.addFault(pointer, BAD_FORMAT, TEXT_FORM);
      return null;
    }
    if (lines.codePointCount(0, lines.length()) > item.length()) {
      checks.addFault(pointer, TOO_LONG, item.length());
      return null;
    }
    return lines;
  }

  /** Whether two stored forms have the same value. */
  static boolean isSame(Object one, Object other) {
    if (one instanceof BigDecimal number && other instanceof BigDecimal another) {
      return number.compareTo(another) == 0;
    }
    return one.equals(other);
  }

  private static BigDecimal number(
      ItemDefinition item, Object given, String pointer, Checks checks) {
    BigDecimal number = number(given);
    BigDecimal shortest = number == null ? null : number.stripTrailingZeros();
    if (number == null || (item.type() == ItemType.INTEGER && shortest.scale() > 0)) {
      checks.addFault(pointer, TYPE_MISMATCH, item.type(), item.type().example());
      return null;
    }
    int maxDigits = Math.min(item.length(), MAX_DIGITS);
    if (digits(shortest) > maxDigits) {
      checks.addFault(pointer, TOO_LONG, maxDigits);
      return null;
    }
    boolean exact =
        item.type() != ItemType.INTEGER
            && !Boolean.TRUE.equals(item.key())
            && digits(number) <= maxDigits;
    BigDecimal kept = exact ? number : shortest;
    return kept.scale() < 0 ? kept.setScale(0) : kept;
  }

  private static BigDecimal number(Object given) {
    if (!(given instanceof Number) && !(given instanceof String)) {
      return null;
    }
    String lexical = given.toString();
    if (lexical.length() > MAX_NUMBER_LENGTH || !NUMBER.matcher(lexical).matches()) {
      return null;
    }
    return new BigDecimal(lexical);
  }

  private static long digits(BigDecimal number) {
    return number.scale() <= 0
        ? (long) number.precision() - number.scale()
        : Math.max(number.precision(), number.scale());
  }

  private static Object typed(ItemDefinition item, Object value, String pointer, Checks checks) {
    if (value == null) {
      checks.addFault(pointer, TYPE_MISMATCH, item.type(), item.type().example());
    }
    return value;
  }

  private static Boolean logical(Object given) {
    if (given instanceof Boolean truth) {
      return truth;
    }
    return ("true".equals(given) || "false".equals(given)) ? Boolean.valueOf((String) given) : null;
  }

  private static String date(Object given) {
    if (!(given instanceof String text) || !DATE.matcher(text).matches()) {
      return null;
    }
    try {
      return LocalDate.parse(text).toString();
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static String dateTime(Object given) {
    if (!(given instanceof String text) || !DATETIME.matcher(text).matches()) {
      return null;
    }
    try {
      var time = OffsetDateTime.parse(text).withOffsetSameInstant(OFFSET);
      boolean fourDigits = time.getYear() >= 0 && time.getYear() <= 9999;
      return fourDigits ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time) : null;
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }
}
