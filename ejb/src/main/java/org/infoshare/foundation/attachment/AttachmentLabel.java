package org.infoshare.foundation.attachment;

import java.text.Normalizer;

/**
 * What an uploader calls a document, made safe: it is shown to others and offered as the name of a
 * file, where a control character, a path or an override of the writing direction could deceive.
 */
final class AttachmentLabel {

  /** The most characters of a label. */
  static final int MAX_LENGTH = 200;

  private AttachmentLabel() {}

  /**
   * The label as it is kept: line ends and other control characters become blanks, invisible format
   * characters (overrides of the direction among them) are left out, separators of paths become low
   * lines, blanks are single; null for null.
   */
  static String sanitised(String given) {
    if (given == null) {
      return null;
    }
    var plain = new StringBuilder();
    given
        .codePoints()
        .map(AttachmentLabel::sanitisedCharacter)
        .filter(one -> one >= 0)
        .forEach(plain::appendCodePoint);
    return Normalizer.normalize(plain, Normalizer.Form.NFC).replaceAll(" {2,}", " ").strip();
  }

  /** What a character becomes; -1 for nothing. */
  private static int sanitisedCharacter(int character) {
    if (character == '/' || character == '\\') {
      return '_';
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.FORMAT, Character.SURROGATE -> -1;
      default -> character;
    };
  }
}
