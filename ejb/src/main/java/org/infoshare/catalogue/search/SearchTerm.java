package org.infoshare.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.infoshare.catalogue.search.FoldedText.Run;

/**
 * One of the terms that a search asks for.
 *
 * @param run what was written, folded
 * @param code whether it is a whole code
 */
record SearchTerm(Run run, boolean code) {

  /** Two neighbours are a token; more are several, which need not stand beside each other. */
  private static final int MAX_EXACT_LENGTH = 2;

  /** The terms of a query, each once. */
  static List<SearchTerm> of(String query) {
    var terms = new ArrayList<SearchTerm>();
    for (String piece : FoldedText.foldWidth(query).strip().split("\\s+", -1)) {
      if (Tokens.CODE.matcher(piece).matches()) {
        terms.add(new SearchTerm(new Run(piece, false), true));
      } else {
        FoldedText.terms(piece).runs().forEach(run -> terms.add(new SearchTerm(run, false)));
      }
    }
    return terms.stream().distinct().toList();
  }

  /** Whether tokens alone cannot tell a hit. */
  boolean needsTextCheck() {
    return run.unspaced() && run.size() > MAX_EXACT_LENGTH;
  }

  /** What an entry with this term has among its tokens, in the language of {@code tsquery}. */
  String tokenQuery() {
    if (code) {
      return Tokens.quoted(Tokens.ofCode(run.text()));
    }
    if (!run.unspaced()) {
      return Tokens.quoted(Tokens.shortened(run.text())) + ":*";
    }
    int[] characters = run.text().codePoints().toArray();
    if (characters.length == 1) {
      return Tokens.quoted(run.text()) + ":*";
    }
    return IntStream.range(0, characters.length - 1)
        .mapToObj(i -> Tokens.quoted(new String(characters, i, 2)))
        .distinct()
        .collect(Collectors.joining(" & ", "(", ")"));
  }

  /** What a folded text contains where the term stands in it. */
  String textPattern() {
    return run.unspaced() ? run.text() : ' ' + run.text();
  }

  /** What a text cut into words contains where the term stands in it as whole words. */
  String wordPattern() {
    return ChineseWords.of(run);
  }

  /** Whether it stands in that text; a whole code stands in none. */
  boolean occursIn(FoldedText text) {
    return !code && text.text().contains(textPattern());
  }
}
