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

  public static FieldFault of(String pointer, Reason reason, Object... arguments) {
    return new FieldFault(pointer, reason.code(), Text.of(reason, arguments));
  }

  /** The same fault with a prefix before its pointer. */
  public FieldFault withPointerPrefix(String above) {
    return new FieldFault(above + pointer, code, text);
  }
}
