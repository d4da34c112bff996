package org.infoshare.foundation.platform;

/**
 * The fault of one field in a refused message.
 *
 * @param pointer its place: a JSON pointer (RFC 6901) into the message, the same on both wires,
 *     such as {@code /upserts/12/name}
 * @param code the stable code of the fault
 * @param text the sentence in both languages
 */
public record FieldFault(String pointer, String code, Text text) {

  /** The longest pointer, in characters; names that a caller made up can be longer. */
  static final int MAX_POINTER_LENGTH = 1000;

  public FieldFault {
    pointer = Text.cut(pointer, MAX_POINTER_LENGTH);
  }

  public static FieldFault of(String pointer, Reason reason, Object... arguments) {
    return new FieldFault(pointer, reason.code(), Text.of(reason, arguments));
  }

  /** The same fault with words before its sentence that say what it is about. */
  public FieldFault withSubject(Text subject) {
    return new FieldFault(
        pointer,
        code,
        new Text(
            subject.chinese() + ":" + text.chinese(), subject.english() + ": " + text.english()));
  }

  /** The same fault with a sentence after its own; nothing is added if that is empty. */
  FieldFault withRemark(Text remark) {
    return new FieldFault(
        pointer,
        code,
        new Text(
            text.chinese() + remark.chinese(), (text.english() + " " + remark.english()).strip()));
  }

  /** The same fault with a prefix before its pointer. */
  public FieldFault withPointerPrefix(String above) {
    return new FieldFault(above + pointer, code, text);
  }
}
