package org.infoshare.foundation.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * The platform understood the request and declines it.
 *
 * <p>Rolls the transaction back and reaches every boundary unwrapped; anything else that escapes a
 * boundary is a defect and is reported as one.
 */
@ApplicationException(rollback = true, inherited = true)
public class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Reason reason;
  private final transient Text text;
  private final transient List<FieldFault> faults;

  /** A refusal with the arguments of the reason's sentence. */
  public Refusal(Reason reason, Object... arguments) {
    this(reason, Text.of(reason, arguments), List.of());
  }

  /** A refusal that names every field at fault, all at once. */
  public Refusal(Reason reason, List<FieldFault> faults) {
    this(reason, Text.of(reason, faults.size()), faults);
  }

  /**
   * A message that does not fit the contract: the first fault in the sentence, and all of them.
   *
   * @param faults at least one
   */
  public static Refusal malformed(List<FieldFault> faults) {
    var first = faults.get(0);
    var told =
        new Text(
            (first.pointer() + " " + first.text().chinese()).strip(),
            (first.pointer() + " " + first.text().english()).strip());
    return new Refusal(PlatformReason.MALFORMED, Text.of(PlatformReason.MALFORMED, told), faults);
  }

  private Refusal(Reason reason, Text text, List<FieldFault> faults) {
    super(reason.code() + ": " + text.english());
    this.reason = reason;
    this.text = text;
    this.faults = List.copyOf(faults);
  }

  /**
   * The same refusal of a part of a message: what is at fault in it stands below that pointer, and
   * the part itself where nothing in it is.
   */
  public Refusal withPointerPrefix(String pointer) {
    return new Refusal(
        reason,
        text,
        faults.isEmpty()
            ? List.of(new FieldFault(pointer, reason.code(), text))
            : faults.stream().map(fault -> fault.withPointerPrefix(pointer)).toList());
  }

  public Reason reason() {
    return reason;
  }

  public Text text() {
    return text;
  }

  /** The fields at fault; empty where no single field is. */
  public List<FieldFault> faults() {
    return faults;
  }
}
