package org.infoshare.catalogue.source;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The plain form of a Chinese name. It leaves out what does not change the meaning: width of the
 * characters, spaces and marks, texts in brackets and 的. It replaces the variants in {@code
 * variants.csv}, such as 公民身份号码 and 身份证号码. Two names are treated as the same if their plain forms
 * are equal.
 */
public final class PlainName {

  private static final String OPENING = "([【〔<《「";
  private static final String CLOSING = ")]】〕>》」";
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern DE = Pattern.compile("(?<!目)的");
  private static final int MIN_LENGTH = 2;

  private static final Map<String, String> VARIANTS = variants();

  private PlainName() {}

  /** The plain form of a name. A plain form is not changed. */
  public static String of(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(Brackets.replace(folded, OPENING, CLOSING, "")).replaceAll("");
    if (bare.isEmpty()) {
      bare = MARKS.matcher(folded).replaceAll("");
    }
    String plain = DE.matcher(bare).replaceAll("");
    String replaced = withoutVariants(plain);
    while (!replaced.equals(plain)) {
      plain = replaced;
      replaced = withoutVariants(plain);
    }
    return plain;
  }

  /** One pass over the variants; what it puts together can be a variant again. */
  private static String withoutVariants(String name) {
    String plain = name;
    for (var variant : VARIANTS.entrySet()) {
      String replaced = plain.replace(variant.getKey(), variant.getValue());
      plain = replaced.length() < MIN_LENGTH ? plain : replaced;
    }
    return plain;
  }

  private static Map<String, String> variants() {
    var variants = new LinkedHashMap<String, String>();
    WordList.read("variants.csv")
        .map(line -> line.split(",", 2))
        .forEach(line -> variants.put(line[0], line[1]));
    return variants;
  }
}
