package org.infoshare.catalogue.formcheck;

import static java.util.stream.Collectors.joining;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.infoshare.catalogue.source.PlainName;

/** The script of a field's name. */
enum Script {
  /** At least one Chinese character, and otherwise only Latin ones. */
  CHINESE,
  /** Latin letters only. */
  LATIN,
  /** Another writing, or no letter at all. */
  OTHER;

  private static final Pattern APART = Pattern.compile("[\\s//|]+");

  /** The numbering of fields on forms: 1. 2、 (3) 四、 ⑤, but not 1寸照片. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*(?:[((]?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})[))..、::]|[①-⑳])\\s*(?![0-9\\s])(?=.)");

  static Script of(String name) {
    String plain = PlainName.of(name);
    if (plain
            .codePoints()
            .filter(Character::isLetter)
            .anyMatch(codePoint -> !isHan(codePoint) && !isLatin(codePoint))
        || plain.codePoints().noneMatch(Character::isLetter)) {
      return OTHER;
    }
    return plain.codePoints().anyMatch(Script::isHan) ? CHINESE : LATIN;
  }

  /** A name without its number on the form. */
  static String unnumbered(String name) {
    return NUMBER.matcher(name).replaceFirst("");
  }

  /** The plain Chinese name if a name is also given in English, beside it: 姓名 Name. */
  static String chineseOf(String name) {
    String chinese =
        Arrays.stream(APART.split(name))
            .filter(part -> part.isEmpty() || !part.codePoints().allMatch(Script::isLatinOrMark))
            .collect(joining(" "));
    String plain = PlainName.of(chinese);
    return plain.codePoints().anyMatch(Script::isHan) ? plain : PlainName.of(name);
  }

  /** Only the Chinese characters of a name. */
  static String hanOf(String name) {
    return name.codePoints().filter(Script::isHan).mapToObj(Character::toString).collect(joining());
  }

  private static boolean isLatinOrMark(int codePoint) {
    return !Character.isLetter(codePoint) || isLatin(codePoint);
  }

  private static boolean isHan(int codePoint) {
    return UnicodeScript.of(codePoint) == UnicodeScript.HAN;
  }

  private static boolean isLatin(int codePoint) {
    return UnicodeScript.of(codePoint) == UnicodeScript.LATIN;
  }
}
