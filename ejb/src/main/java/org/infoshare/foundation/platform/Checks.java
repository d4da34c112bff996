package org.infoshare.foundation.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Collects the faults of all fields of one message, so that a caller learns all of them at once.
 *
 * <pre>{@code
 * var checks = new Checks();
 * checks.requireText("/name", name, 64);
 * checks.refuseIfAny();
 * }</pre>
 */
public final class Checks {

  /** The maximum length of the reasons of a decision, in characters. */
  public static final int MAX_REASONS_LENGTH = 1000;

  private static final Text NOTHING_MORE = new Text("", "");

  private final List<FieldFault> faults = new ArrayList<>();

  /**
   * Refuses a message without a body, because none of its fields can be checked.
   *
   * @throws Refusal {@code invalid} with a fault at the whole body if there is none
   */
  public static void refuseWithoutBody(Object body) {
    new Checks().requirePresent("", body).refuseIfAny();
  }

  /**
   * Refuses a command without reasons.
   *
   * @throws Refusal {@code invalid} with a fault at {@code /reasons} if there are none, or more
   *     than {@value #MAX_REASONS_LENGTH} characters
   */
  public static void refuseWithoutReasons(String reasons) {
    new Checks().requireReasons("/reasons", reasons).refuseIfAny();
  }

  /** Requires reasons with at most {@value #MAX_REASONS_LENGTH} characters. */
  public Checks requireReasons(String pointer, String reasons) {
    return requireText(pointer, reasons, MAX_REASONS_LENGTH);
  }

  /** Requires a text with at most the given number of characters. */
  public Checks requireText(String pointer, String value, int maxLength) {
    if (value == null || value.isBlank()) {
      return addFault(pointer, PlatformReason.MISSING);
    }
    return optionalText(pointer, value, maxLength);
  }

  /**
   * Checks an optional text: it has at most the given number of characters, and both wires can
   * carry all of them.
   */
  public Checks optionalText(String pointer, String value, int maxLength) {
    if (value != null && !Text.isXmlSafe(value)) {
      return addFault(pointer, PlatformReason.BAD_FORMAT, "XML 1.0 Char");
    }
    if (value != null && value.codePointCount(0, value.length()) > maxLength) {
      return addFault(pointer, PlatformReason.TOO_LONG, maxLength);
    }
    return this;
  }

  /** Requires a text in that form. */
  public Checks requireMatch(String pointer, String value, Pattern form) {
    if (value == null || value.isBlank()) {
      return addFault(pointer, PlatformReason.MISSING);
    }
    if (!form.matcher(value).matches()) {
      return addFault(pointer, PlatformReason.BAD_FORMAT, form.pattern());
    }
    return this;
  }

  /** Requires a number between the two, both included. */
  public Checks requireInRange(String pointer, Integer value, int min, int max) {
    if (value == null) {
      return addFault(pointer, PlatformReason.MISSING);
    }
    return require(value >= min && value <= max, pointer, PlatformReason.OUT_OF_RANGE, min, max);
  }

  /** Requires a value. */
  public Checks requirePresent(String pointer, Object value) {
    return value == null ? addFault(pointer, PlatformReason.MISSING) : this;
  }

  /**
   * Requires one of several values, and says which there are.
   *
   * @param choices the values that are allowed here
   */
  public <E extends Enum<E>> Checks requireChoice(String pointer, E value, E[] choices) {
    return requireChoice(pointer, value, choices, NOTHING_MORE);
  }

  /**
   * Requires one of several values, and says which there are and what some of them need besides, so
   * that a caller who left out all of it learns all of it at once.
   *
   * @param choices the values that are allowed here
   * @param more a sentence on the fields that some of the values make necessary
   */
  public <E extends Enum<E>> Checks requireChoice(String pointer, E value, E[] choices, Text more) {
    return value == null ? add(() -> missing(pointer, choices, more)) : this;
  }

  /**
   * Requires yes or no, and says what yes needs besides.
   *
   * @param more a sentence on the fields that become necessary
   */
  public Checks requirePresent(String pointer, Boolean value, Text more) {
    return value == null
        ? add(() -> FieldFault.of(pointer, PlatformReason.MISSING).withRemark(more))
        : this;
  }

  /** Adds any other fault if the condition is false. */
  public Checks require(boolean holds, String pointer, Reason reason, Object... arguments) {
    return holds ? this : addFault(pointer, reason, arguments);
  }

  /** Adds a fault. */
  public Checks addFault(String pointer, Reason reason, Object... arguments) {
    return add(() -> FieldFault.of(pointer, reason, arguments));
  }

  /**
   * Adds a fault. What is beyond the faults that a refusal lists is not even made, because a
   * message can have hundreds of thousands.
   */
  private Checks add(Supplier<FieldFault> fault) {
    if (faults.size() <= Refusal.MAX_FAULTS) {
      faults.add(fault.get());
    }
    return this;
  }

  private static FieldFault missing(String pointer, Enum<?>[] choices, Text more) {
    String allowed = Stream.of(choices).map(Enum::name).collect(Collectors.joining(", "));
    return new FieldFault(
            pointer,
            PlatformReason.MISSING.code(),
            Text.filled("必须填写,可填:{0}。", "This must be given; allowed are: {0}.", allowed))
        .withRemark(more);
  }

  /** The faults, in the order in which they were found; at most one more than a refusal lists. */
  public List<FieldFault> faults() {
    return List.copyOf(faults);
  }

  /**
   * Refuses the message if anything was found.
   *
   * @throws Refusal {@code invalid} with the faults, if there is any
   */
  public void refuseIfAny() {
    if (!faults.isEmpty()) {
      throw new Refusal(PlatformReason.INVALID, faults);
    }
  }
}
