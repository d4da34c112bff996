package org.infoshare.catalogue.formcheck;

import static java.util.stream.Collectors.joining;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.infoshare.catalogue.source.PlainName;

/** In which letters a field is named. */
enum Script {
  /** At least one Chinese character, and nothing that is neither Chinese nor Latin. */
  CHINESE,
  /** Latin letters alone. */
  LATIN,
  /** Another writing, or no letter at all. */
  OTHER;

  private static final Pattern APART = Pattern.compile("[\\s//|]+");

  /** How forms number their fields: 1. 2、 (3) 四、 ⑤, but not 1寸照片. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*(?:[((]?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})[))..、::]|[①-⑳])\\s*(?![0-9\\s])(?=.)");

  static Script of(String name) {
    String plain = PlainName.of(name);
    if (plain.codePoints().filter(Character::isLetter).anyMatch(one -> !isHan(one) && !isLatin(one))
        || plain.codePoints().noneMatch(Character::isLetter)) {
      return OTHER;
    }
    return plain.codePoints().anyMatch(Script::isHan) ? CHINESE : LATIN;
  }

  /** A name without the number that it has on its form. */
  static String unnumbered(String name) {
    return NUMBER.matcher(name).replaceFirst("");
  }

  /** The plain Chinese of a name that is given in English too, beside it: 姓名 Name. */
  static String chineseOf(String name) {
    String chinese =
        Arrays.stream(APART.split(name))
            .filter(part -> part.isEmpty() || !part.codePoints().allMatch(Script::isLatinOrMark))
            .collect(joining(" "));
    String plain = PlainName.of(chinese);
    return plain.codePoints().anyMatch(Script::isHan) ? plain : PlainName.of(name);
  }

  /** The Chinese characters of a name alone. */
  static String hanOf(String name) {
    return name.codePoints().filter(Script::isHan).mapToObj(Character::toString).collect(joining());
  }

  private static boolean isLatinOrMark(int one) {
    return !Character.isLetter(one) || isLatin(one);
  }

  private static boolean isHan(int one) {
    return UnicodeScript.of(one) == UnicodeScript.HAN;
  }

  private static boolean isLatin(int one) {
    return UnicodeScript.of(one) == UnicodeScript.LATIN;
  }
}
