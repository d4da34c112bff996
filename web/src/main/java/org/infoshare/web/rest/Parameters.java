package org.infoshare.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/**
 * Reads the path and query parameters of one call and collects every fault in them.
 *
 * <p>The pointer of a fault is a slash and the name of the parameter. An empty parameter counts as
 * absent.
 */
public final class Parameters {

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private static final Pattern LOCK_VERSION = Pattern.compile("\"([0-9]{1,9})\"");
  private static final String ANY_VERSION = "*";

  private final Checks malformed = new Checks();
  private final Checks missing = new Checks();

  /**
   * The id in a path; {@link KnownParametersFeature} ensures that it is not absent.
   *
   * @throws Refusal {@code malformed} if it is not a UUID
   */
  public static UUID id(String name, String value) {
    var parameters = new Parameters();
    UUID id = parameters.uuid(name, value);
    parameters.refuseIfAny();
    return id;
  }

  /**
   * The number of a record in a path.
   *
   * @throws Refusal {@code malformed} if it is not an integer
   */
  public static long recordNumber(String name, String value) {
    var parameters = new Parameters();
    Long serial = parameters.read(name, value, JsonFaults.INTEGER, parsing(Long::valueOf));
    parameters.refuseIfAny();
    return serial;
  }

  /**
   * The lock version that the caller read, from {@code If-Match} (RFC 9110, 13.1.1).
   *
   * @return null if it is absent or {@code *}; then later changes by others do not matter
   * @throws Refusal {@code malformed} if it is not a number in quotes
   */
  public static Integer lockVersion(String ifMatch) {
    if (ifMatch == null || ifMatch.equals(ANY_VERSION)) {
      return null;
    }
    var state = LOCK_VERSION.matcher(ifMatch);
    if (!state.matches()) {
      var checks = new Checks();
      checks.addFault("/" + HttpHeaders.IF_MATCH, PlatformReason.BAD_FORMAT, "\"0\"");
      throw Refusal.malformed(checks.faults());
    }
    return Integer.valueOf(state.group(1));
  }

  /**
   * The lock version that the caller read, from a message that has it as a field, in the form of
   * {@code If-Match}.
   *
   * @return null if it is absent
   * @throws Refusal {@code malformed} if it is not a number
   */
  public static String ifMatch(String lockVersion) {
    if (lockVersion == null) {
      return null;
    }
    String state = '"' + lockVersion + '"';
    if (!LOCK_VERSION.matcher(state).matches()) {
      var checks = new Checks();
      checks.addFault("/lockVersion", PlatformReason.BAD_FORMAT, JsonFaults.INTEGER);
      throw Refusal.malformed(checks.faults());
    }
    return state;
  }

  public String text(String value) {
    return value == null || value.isBlank() ? null : value;
  }

  public UUID uuid(String name, String value) {
    return read(
        name,
        value,
        "UUID",
        text -> UUID_FORM.matcher(text).matches() ? UUID.fromString(text) : null);
  }

  public LocalDate date(String name, String value) {
    return read(name, value, "yyyy-MM-dd", parsing(LocalDate::parse));
  }

  public Integer number(String name, String value) {
    return read(name, value, JsonFaults.INTEGER, parsing(Integer::valueOf));
  }

  /** Yes or no: {@code true} or {@code false}. */
  public Boolean flag(String name, String value) {
    return read(
        name,
        value,
        "true, false",
        text ->
            switch (text) {
              case "true" -> Boolean.TRUE;
              case "false" -> Boolean.FALSE;
              default -> null;
            });
  }

  public <E extends Enum<E>> E enumValue(String name, String value, Class<E> type) {
    if (text(value) == null) {
      return null;
    }
    Optional<E> found =
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> constant.name().equals(value))
            .findFirst();
    if (found.isEmpty()) {
      malformed.addFault("/" + name, PlatformReason.UNKNOWN_VALUE, JsonFaults.valuesOf(type));
    }
    return found.orElse(null);
  }

  /** A required parameter, as text. */
  public <T> T required(String name, String value, T read) {
    if (text(value) == null) {
      missing.addFault("/" + name, PlatformReason.MISSING);
    }
    return read;
  }

  /**
   * Ends the reading.
   *
   * @throws Refusal {@code malformed} with every value that does not fit its type, otherwise {@code
   *     invalid} with every parameter that is missing
   */
  public void refuseIfAny() {
    if (!malformed.faults().isEmpty()) {
      throw Refusal.malformed(malformed.faults());
    }
    missing.refuseIfAny();
  }

  private <T> T read(String name, String value, Object form, Function<String, T> reading) {
    if (text(value) == null) {
      return null;
    }
    T read = reading.apply(value);
    if (read == null) {
      malformed.addFault("/" + name, PlatformReason.BAD_FORMAT, form);
    }
    return read;
  }

  /** The same reading, with null for a value that cannot be read. */
  private static <T> Function<String, T> parsing(Function<String, T> reading) {
    return text -> {
      try {
        return reading.apply(text);
      } catch (NumberFormatException | DateTimeParseException notOne) {
        return null;
      }
    };
  }
}
