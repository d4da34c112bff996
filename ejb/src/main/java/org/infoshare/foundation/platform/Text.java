package org.infoshare.foundation.platform;

import com.google.errorprone.annotations.Immutable;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The same sentence in Chinese and in English. */
@Immutable
public record Text(String chinese, String english) {

  /** The longest argument of a refusal's sentence, in characters: a caller may have made it up. */
  static final int MAX_ARGUMENT_LENGTH = 1000;

  /** The form of a date in an official Chinese sentence (GB/T 15835): 2026年12月1日. */
  private static final DateTimeFormatter CHINESE_DATE = DateTimeFormatter.ofPattern("uuuu年M月d日");

  /**
   * Fills both patterns of a reason as {@link #filled} does. An argument that is a String is cut to
   * {@value #MAX_ARGUMENT_LENGTH} characters.
   */
  public static Text of(Reason reason, Object... arguments) {
    var bounded = arguments.clone();
    for (int i = 0; i < bounded.length; i++) {
      if (bounded[i] instanceof String given) {
        bounded[i] = cut(given, MAX_ARGUMENT_LENGTH);
      }
    }
    return filled(reason.chinese(), reason.english(), bounded);
  }

  /** The text itself, or its beginning and an ellipsis if it is longer. */
  public static String cut(String text, int maxLength) {
    if (text.length() <= maxLength) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(maxLength - 1)) ? maxLength - 1 : maxLength;
    return text.substring(0, end) + "…";
  }

  /**
   * Fills two patterns of {@link MessageFormat} with the same arguments. An argument that is a text
   * is used in the language of the pattern. A stage is called by its words in that language, with
   * its code in brackets. A date is written as 2026年12月1日 in Chinese and as 2026-12-01 in English.
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
   * Both languages in one string, for what the platform writes where a person would write in one
   * language: the reasons and facts of a case.
   */
  public String inBothLanguages() {
    return chinese + " / " + english;
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
      localised[i] = inWords(arguments[i], locale);
    }
    return new MessageFormat(pattern, locale).format(localised);
  }

  private static String inWords(Object argument, Locale locale) {
    if (argument instanceof Text text) {
      return text.in(locale);
    }
    if (argument instanceof CaseStage stage) {
      return stage.words().in(locale) + bracketed(stage.name(), locale);
    }
    return argument instanceof LocalDate date && Locale.CHINA.equals(locale)
        ? CHINESE_DATE.format(date)
        : String.valueOf(argument);
  }

  private static String bracketed(String code, Locale locale) {
    return (Locale.CHINA.equals(locale) ? "(" : " (") + code + ")";
  }
}
