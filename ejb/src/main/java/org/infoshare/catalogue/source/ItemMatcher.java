package org.infoshare.catalogue.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a published item is the same datum as one that is asked about, by the words of one
 * vocabulary.
 *
 * <p>A common term decides, and so do two different ones; names count only where a term is missing,
 * and generic ones never.
 */
final class ItemMatcher {

  private final TermDictionary vocabulary;

  ItemMatcher(TermDictionary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The term that an item names, or the one that its names mean. */
  Optional<String> termOf(ReuseItem asked) {
    return asked.term() != null
        ? Optional.of(asked.term())
        : vocabulary.unambiguousTerm(PlainName.of(asked.chineseName()), asked.englishName());
  }

  /** The terms and plain names by which to look for the same datum. */
  SearchKeys searchKeys(ReuseItem asked) {
    var names = new HashSet<String>();
    String plain = PlainName.of(asked.chineseName());
    if (vocabulary.isDistinctive(plain)) {
      names.add(plain);
    }
    var terms = new ArrayList<String>();
    termOf(asked)
        .ifPresent(
            term -> {
              terms.add(term);
              vocabulary.namesOf(term).stream()
                  .filter(vocabulary::isDistinctive)
                  .forEach(names::add);
            });
    return new SearchKeys(terms, names);
  }

  /** Why a published item is the same datum; none if it is not. */
  Optional<Likeness> compare(ReuseItem asked, PublishedItem there) {
    var term = termOf(asked);
    if (there.term() != null && term.isPresent()) {
      if (!there.term().equals(term.get())) {
        return Optional.empty();
      }
      return Optional.of(asked.term() == null ? Likeness.SAME_MEANING : Likeness.SAME_TERM);
    }
    String plain = PlainName.of(asked.chineseName());
    if (plain.equals(there.plainName()) && vocabulary.isDistinctive(plain)) {
      return Optional.of(Likeness.SAME_NAME);
    }
    boolean meant =
        term.isPresent()
            && vocabulary.isDistinctive(there.plainName())
            && vocabulary.namesOf(term.get()).contains(there.plainName());
    return meant ? Optional.of(Likeness.SAME_MEANING) : Optional.empty();
  }

  /**
   * What to look for.
   *
   * @param terms codes of terms
   * @param plainNames names in their plain form
   */
  record SearchKeys(List<String> terms, Set<String> plainNames) {}
}
