package org.infoshare.catalogue.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as it is searched: its runs of Chinese characters and its words, folded.
 *
 * @param runs in their order; a word in camel case is followed by its parts
 */
record FoldedText(List<Run> runs) {

  private static final Pattern CAMEL =
      Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  /** Scripts that are written without spaces. */
  private static final Set<Character.UnicodeScript> UNSPACED =
      Set.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.BOPOMOFO);

  /**
   * A piece of text without a separator in it.
   *
   * @param unspaced whether it is Chinese, in which any part may be a word
   */
  record Run(String text, boolean unspaced) {

    int size() {
      return text.codePointCount(0, text.length());
    }
  }

  FoldedText {
    runs = List.copyOf(runs);
  }

  /** What a text is searched by; of null, nothing. */
  static FoldedText of(String text) {
    var runs = new ArrayList<Run>();
    cut(text, true, runs);
    return new FoldedText(runs);
  }

  /** The terms of a query: as {@link #of}, but a word stands for itself and not for its parts. */
  static FoldedText terms(String text) {
    var runs = new ArrayList<Run>();
    cut(text, false, runs);
    return new FoldedText(runs);
  }

  /** Compatibility forms as the usual ones, capitals kept. */
  static String foldWidth(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** A space, and every run with a space after it. */
  String text() {
    var text = new StringBuilder(" ");
    runs.forEach(run -> text.append(run.text()).append(' '));
    return text.toString();
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  private static void cut(String text, boolean parts, List<Run> runs) {
    if (text == null) {
      return;
    }
    String folded = foldWidth(text);
    int start = 0;
    int kind = 0;
    for (int at = 0; at < folded.length(); ) {
      int character = folded.codePointAt(at);
      int next = kindOf(character, kind);
      if (next != kind) {
        add(folded.substring(start, at), kind, parts, runs);
        start = at;
        kind = next;
      }
      at += Character.charCount(character);
    }
    add(folded.substring(start), kind, parts, runs);
  }

  /** 0 separates, 1 is Chinese, 2 belongs to a word; a mark belongs to what it stands on. */
  private static int kindOf(int character, int before) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) {
      return before;
    }
    if (Character.isIdeographic(character)
        || (Character.isLetter(character)
            && UNSPACED.contains(Character.UnicodeScript.of(character)))) {
      return 1;
    }
    return Character.isLetterOrDigit(character) ? 2 : 0;
  }

  private static void add(String run, int kind, boolean parts, List<Run> runs) {
    if (kind == 0) {
      return;
    }
    runs.add(new Run(small(run), kind == 1));
    if (kind == 2 && parts) {
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
