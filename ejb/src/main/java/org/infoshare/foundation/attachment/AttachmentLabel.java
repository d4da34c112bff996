package org.infoshare.foundation.attachment;

import java.text.Normalizer;

/**
 * The uploader's label of a document, sanitised. It is shown to others and offered as a file name,
 * where a control character, a path or an override of the writing direction could deceive.
 */
final class AttachmentLabel {

  /** The maximum number of characters of a label. */
  static final int MAX_LENGTH = 200;

  private AttachmentLabel() {}

  /**
   * The sanitised label: line ends and other control characters become blanks, invisible format
   * characters (such as overrides of the direction) are removed, path separators become
   * underscores, and several blanks become one; null for null.
   */
  static String sanitised(String label) {
    if (label == null) {
      return null;
    }
    var sanitised = new StringBuilder();
    label
        .codePoints()
        .map(AttachmentLabel::sanitisedCharacter)
        .filter(character -> character >= 0)
        .forEach(sanitised::appendCodePoint);
    return Normalizer.normalize(sanitised, Normalizer.Form.NFC).replaceAll(" {2,}", " ").strip();
  }

  /** The replacement of a character; -1 for none. */
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
