package org.infoshare.catalogue.source;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Normalises an English name to its words, in lower case and with one space between them, however
 * it was written: {@code Citizen number}, {@code citizenNumber}, {@code citizen_number}. Texts in
 * brackets, articles and the genitive are left out.
 */
public final class EnglishName {

  private static final String OPENING = "([";
  private static final String CLOSING = ")]";
  private static final Pattern GENITIVE = Pattern.compile("['’][sS](?![\\p{L}\\p{N}])|(?<=s)['’]");
  private static final Pattern HUMPS =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "your", "my");

  private EnglishName() {}

  /** The words; empty if the name has none. */
  public static String of(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
    String bare = GENITIVE.matcher(Brackets.replace(folded, OPENING, CLOSING, " ")).replaceAll("");
    String separated = MARKS.matcher(HUMPS.matcher(bare).replaceAll(" ")).replaceAll(" ");
    return Arrays.stream(separated.strip().toLowerCase(Locale.ROOT).split(" "))
        .filter(word -> !ARTICLES.contains(word))
        .collect(Collectors.joining(" "));
  }
}
