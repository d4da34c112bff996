package org.infoshare.foundation.platform;

import jakarta.ejb.ApplicationException;
import java.util.ArrayList;
import java.util.List;

/**
 * Thrown if the platform understood a call and refuses it.
 *
 * <p>It rolls the transaction back and reaches every boundary unwrapped. Anything else that escapes
 * a boundary is a defect and is reported as one.
 */
@ApplicationException(rollback = true, inherited = true)
public class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** The maximum number of faults that one refusal lists; a last one says that there are more. */
  public static final int MAX_FAULTS = 500;

  private final transient Reason reason;
  private final transient Text text;
  private final transient List<FieldFault> faults;

  /** A refusal with the arguments of the reason's sentence. */
  public Refusal(Reason reason, Object... arguments) {
    this(reason, Text.of(reason, arguments), List.of());
  }

  /** A refusal that names the fields at fault, all at once up to {@link #MAX_FAULTS}. */
  public Refusal(Reason reason, List<FieldFault> faults) {
    this(reason, Text.of(reason, count(faults)), bounded(faults));
  }

  /**
   * The refusal of a message that does not match the contract: the first fault in the sentence, and
   * all faults in the list.
   *
   * @param faults at least one
   */
  public static Refusal malformed(List<FieldFault> faults) {
    var first = faults.get(0);
    var detail =
        new Text(
            (first.pointer() + " " + first.text().chinese()).strip(),
            (first.pointer() + " " + first.text().english()).strip());
    return new Refusal(PlatformReason.MALFORMED, Text.of(PlatformReason.MALFORMED, detail), faults);
  }

  private static Object count(List<FieldFault> faults) {
    return faults.size() > MAX_FAULTS
        ? new Text("超过 " + MAX_FAULTS, "more than " + MAX_FAULTS)
        : faults.size();
  }

  private static List<FieldFault> bounded(List<FieldFault> faults) {
    if (faults.size() <= MAX_FAULTS) {
      return faults;
    }
    var listed = new ArrayList<>(faults.subList(0, MAX_FAULTS));
    listed.add(FieldFault.of("", PlatformReason.MORE_FAULTS, MAX_FAULTS));
    return listed;
  }

  private Refusal(Reason reason, Text text, List<FieldFault> faults) {
    super(reason.code() + ": " + text.english());
    this.reason = reason;
    this.text = text;
    this.faults = List.copyOf(faults);
  }

  /**
   * The same refusal for a part of a message: the pointers of its faults begin with the given one,
   * and if there are no faults, the part itself is at fault.
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

  /** The faults of fields; empty if no single field is at fault. */
  public List<FieldFault> faults() {
    return faults;
  }
}
