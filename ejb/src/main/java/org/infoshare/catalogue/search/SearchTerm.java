package org.infoshare.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.infoshare.catalogue.search.FoldedText.Run;

/**
 * One term of a search.
 *
 * @param run the folded text
 * @param code whether it is a whole code
 */
record SearchTerm(Run run, boolean code) {

  /**
   * Two neighbouring characters are one token. A longer run has several tokens, which need not be
   * adjacent in the text.
   */
  private static final int MAX_EXACT_LENGTH = 2;

  /** The terms of a query, without duplicates. */
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

  /** Whether tokens alone cannot decide a hit. */
  boolean needsTextCheck() {
    return run.unspaced() && run.size() > MAX_EXACT_LENGTH;
  }

  /** The tokens that an entry with this term must have, in the syntax of {@code tsquery}. */
  String tokenQuery() {
    if (code) {
      return Tokens.quoted(Tokens.ofCode(run.text()));
    }
    if (!run.unspaced()) {
      return Tokens.quoted(Tokens.shortened(run.text())) + ":*";
    }
    if (run.size() == 1) {
      return Tokens.quoted(run.text()) + ":*";
    }
    return run.pairs().map(Tokens::quoted).distinct().collect(Collectors.joining(" & ", "(", ")"));
  }

  /** The pattern of a folded text in which the term occurs. */
  String textPattern() {
    return run.unspaced() ? run.text() : ' ' + run.text();
  }

  /** The pattern of a text split into words in which the term occurs as whole words. */
  String wordPattern() {
    return ChineseWords.of(run);
  }

  /** Whether the term occurs in the text; a whole code never does. */
  boolean occursIn(FoldedText text) {
    return !code && text.text().contains(textPattern());
  }
}
