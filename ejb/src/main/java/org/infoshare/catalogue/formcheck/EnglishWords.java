package org.infoshare.catalogue.formcheck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The English words on forms, translated to the Chinese ones in {@code english.csv}. */
final class EnglishWords {

  private static final String COMBINABLE_MARK = "+";
  private static final String OF = " of ";

  private static final Map<String, String> STANDALONE = lines(false);
  private static final Map<String, String> COMBINABLE = lines(true);

  private EnglishWords() {}

  /**
   * Translates a name to Chinese; empty unless every word is known. {@code name of the spouse} is
   * read as {@code spouse name}.
   *
   * @param words as {@link org.infoshare.catalogue.source.EnglishName} writes them
   */
  static Optional<String> chinese(String words) {
    if (STANDALONE.containsKey(words)) {
      return Optional.of(STANDALONE.get(words));
    }
    int ofIndex = words.indexOf(OF);
    String inOrder =
        ofIndex < 0
            ? words
            : words.substring(ofIndex + OF.length()) + " " + words.substring(0, ofIndex);
    return words.indexOf(' ') < 0 ? Optional.empty() : combine(List.of(inOrder.split(" ")));
  }

  /** Combines the longest known words first, and then the rest. */
  private static Optional<String> combine(List<String> words) {
    if (words.isEmpty()) {
      return Optional.of("");
    }
    for (int end = words.size(); end > 0; end--) {
      String known = COMBINABLE.get(String.join(" ", words.subList(0, end)));
      if (known != null) {
        var rest = combine(words.subList(end, words.size()));
        if (rest.isPresent()) {
          return Optional.of(known + rest.get());
        }
      }
    }
    return Optional.empty();
  }

  private static Map<String, String> lines(boolean besideOthers) {
    return new HashMap<>(
        FormWords.rows("english.csv", ",")
            .filter(row -> besideOthers || !row[0].startsWith(COMBINABLE_MARK))
            .collect(Collectors.toMap(row -> row[0].replace(COMBINABLE_MARK, ""), row -> row[1])));
  }
}
