package org.infoshare.foundation.platform;

import java.text.MessageFormat;
import java.util.Locale;

/** The same sentence in Chinese and in English. */
public record Text(String chinese, String english) {

  /**
   * Fills both patterns of a reason with the same arguments; an argument that is a text is used in
   * the language of the pattern.
   */
  public static Text of(Reason reason, Object... arguments) {
    return filled(reason.chinese(), reason.english(), arguments);
  }

  /**
   * Fills two patterns of {@link MessageFormat} with the same arguments; an argument that is a text
   * is used in the language of the pattern.
   */
  public static Text filled(String chinese, String english, Object... arguments) {
    return new Text(
        fill(chinese, Locale.CHINA, arguments), fill(english, Locale.ENGLISH, arguments));
  }

  /** The sentence in that language; Chinese unless English is requested. */
  public String in(Locale locale) {
    return "en".equals(locale.getLanguage()) ? english : chinese;
  }

  /**
   * Whether both wires and the database can carry a text: only the characters of XML 1.0, without
   * NUL, other control characters and halves of surrogate pairs.
   */
  public static boolean isXmlSafe(String text) {
    return text.codePoints().allMatch(Text::isXmlCharacter);
  }

  /** The production Char of XML 1.0. */
  private static boolean isXmlCharacter(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }

  private static String fill(String pattern, Locale locale, Object... arguments) {
    var localised = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      localised[i] =
          arguments[i] instanceof Text text ? text.in(locale) : String.valueOf(arguments[i]);
    }
    return new MessageFormat(pattern, locale).format(localised);
  }
}
