package org.infoshare.catalogue.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text in its folded form for search: its runs of Chinese characters and its words.
 *
 * @param runs in their order; a word in camel case is followed by its parts
 */
record FoldedText(List<Run> runs) {

  private static final Pattern CAMEL =
      Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  /** The scripts that are written without spaces. */
  private static final Set<Character.UnicodeScript> UNSPACED =
      Set.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.BOPOMOFO);

  /**
   * A piece of text without separators.
   *
   * @param unspaced whether it is Chinese, in which any part may be a word
   */
  record Run(String text, boolean unspaced) {

    int size() {
      return text.codePointCount(0, text.length());
    }

    /** Every two neighbouring characters; none of a single one. */
    Stream<String> pairs() {
      int[] characters = text.codePoints().toArray();
      return IntStream.range(0, Math.max(0, characters.length - 1))
          .mapToObj(i -> new String(characters, i, 2));
    }
  }

  FoldedText {
    runs = List.copyOf(runs);
  }

  /** Folds a text for the index; null is treated as empty. */
  static FoldedText of(String text) {
    var runs = new ArrayList<Run>();
    cut(text, true, runs);
    return new FoldedText(runs);
  }

  /**
   * Folds the terms of a query: as {@link #of}, but a word in camel case is not split into its
   * parts.
   */
  static FoldedText terms(String text) {
    var runs = new ArrayList<Run>();
    cut(text, false, runs);
    return new FoldedText(runs);
  }

  /** Replaces compatibility forms by the usual ones, and does not change capitals. */
  static String foldWidth(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** A space, and every run followed by a space. */
  String text() {
    var text = new StringBuilder(" ");
    runs.forEach(run -> text.append(run.text()).append(' '));
    return text.toString();
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  private static void cut(String text, boolean splitWords, List<Run> runs) {
    if (text == null) {
      return;
    }
    String folded = foldWidth(text);
    int start = 0;
    int kind = 0;
    for (int index = 0; index < folded.length(); ) {
      int codePoint = folded.codePointAt(index);
      int nextKind = kindOf(codePoint, kind);
      if (nextKind != kind) {
        add(folded.substring(start, index), kind, splitWords, runs);
        start = index;
        kind = nextKind;
      }
      index += Character.charCount(codePoint);
    }
    add(folded.substring(start), kind, splitWords, runs);
  }

  /**
   * 0 is a separator, 1 is Chinese, 2 is part of a word. A combining mark has the kind of the
   * character before it.
   */
  private static int kindOf(int codePoint, int before) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) {
      return before;
    }
    if (Character.isIdeographic(codePoint)
        || (Character.isLetter(codePoint)
            && UNSPACED.contains(Character.UnicodeScript.of(codePoint)))) {
      return 1;
    }
    return Character.isLetterOrDigit(codePoint) ? 2 : 0;
  }

  private static void add(String run, int kind, boolean splitWords, List<Run> runs) {
    if (kind == 0) {
      return;
    }
    runs.add(new Run(small(run), kind == 1));
    if (kind == 2 && splitWords) {
      String[] pieces = CAMEL.split(run, -1);
      if (pieces.length > 1) {
        for (String piece : pieces) {
          runs.add(new Run(small(piece), false));
        }
      }
    }
  }

  private static String small(String run) {
    return Normalizer.normalize(run.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
  }
}
