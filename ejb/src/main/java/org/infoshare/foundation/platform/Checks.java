package org.infoshare.foundation.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Collects every field at fault of one message, so that a caller learns all of them at once.
 *
 * <pre>{@code
 * var checks = new Checks();
 * checks.text("/name", name, 64);
 * checks.refuseIfAny();
 * }</pre>
 */
public final class Checks {

  private final List<FieldFault> faults = new ArrayList<>();

  /** A text that must be given and has at most so many characters. */
  public Checks requireText(String pointer, String value, int most) {
    if (value == null || value.isBlank()) {
      return addFault(pointer, PlatformReason.MISSING);
    }
    return optionalText(pointer, value, most);
  }

  /** A text that may be missing and has at most so many characters, all of which can be carried. */
  public Checks optionalText(String pointer, String value, int most) {
    if (value != null && !Text.isXmlSafe(value)) {
      return addFault(pointer, PlatformReason.BAD_FORMAT, "XML 1.0 Char");
    }
    if (value != null && value.codePointCount(0, value.length()) > most) {
      return addFault(pointer, PlatformReason.TOO_LONG, most);
    }
    return this;
  }

  /** A text that must be given in that form. */
  public Checks requireMatch(String pointer, String value, Pattern form) {
    if (value == null || value.isBlank()) {
      return addFault(pointer, PlatformReason.MISSING);
    }
    if (!form.matcher(value).matches()) {
      return addFault(pointer, PlatformReason.BAD_FORMAT, form.pattern());
    }
    return this;
  }

  /** A number that must be given and lie between the two, both allowed. */
  public Checks requireInRange(String pointer, Integer value, int least, int most) {
    if (value == null) {
      return addFault(pointer, PlatformReason.MISSING);
    }
    return require(
        value >= least && value <= most, pointer, PlatformReason.OUT_OF_RANGE, least, most);
  }

  /** Something that must be given. */
  public Checks requirePresent(String pointer, Object value) {
    return value == null ? addFault(pointer, PlatformReason.MISSING) : this;
  }

  /** Any other fault, where the condition does not hold. */
  public Checks require(boolean holds, String pointer, Reason reason, Object... arguments) {
    return holds ? this : addFault(pointer, reason, arguments);
  }

  public Checks addFault(String pointer, Reason reason, Object... arguments) {
    faults.add(FieldFault.of(pointer, reason, arguments));
    return this;
  }

  public List<FieldFault> faults() {
    return List.copyOf(faults);
  }

  /**
   * Refuses the message if anything was found.
   *
   * @throws Refusal {@code invalid} with every fault, if there is any
   */
  public void refuseIfAny() {
    if (!faults.isEmpty()) {
      throw new Refusal(PlatformReason.INVALID, faults);
    }
  }
}
