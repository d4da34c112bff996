package org.infoshare.catalogue.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether a published item is the same datum as a given item, with one dictionary of
 * standard terms.
 *
 * <p>A common term decides, and so do two different terms. Names count only if a term is missing;
 * generic names never count.
 */
final class ItemMatcher {

  private final TermDictionary dictionary;

  ItemMatcher(TermDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** The term that an item names, or the one that its names mean. */
  Optional<String> termOf(ReuseItem item) {
    return item.term() != null
        ? Optional.of(item.term())
        : dictionary.unambiguousTerm(PlainName.of(item.chineseName()), item.englishName());
  }

  /** The terms and plain names by which to search for the same datum. */
  SearchKeys searchKeys(ReuseItem item) {
    var names = new HashSet<String>();
    String plainName = PlainName.of(item.chineseName());
    if (dictionary.isDistinctive(plainName)) {
      names.add(plainName);
    }
    var terms = new ArrayList<String>();
    termOf(item)
        .ifPresent(
            term -> {
              terms.add(term);
              dictionary.namesOf(term).stream()
                  .filter(dictionary::isDistinctive)
                  .forEach(names::add);
            });
    return new SearchKeys(terms, names);
  }

  /** Why a published item is the same datum; empty if it is not. */
  Optional<Similarity> compare(ReuseItem item, PublishedItem published) {
    var term = termOf(item);
    if (published.term() != null && term.isPresent()) {
      if (!published.term().equals(term.get())) {
        return Optional.empty();
      }
      return Optional.of(item.term() == null ? Similarity.SAME_MEANING : Similarity.SAME_TERM);
    }
    String plainName = PlainName.of(item.chineseName());
    if (plainName.equals(published.plainName()) && dictionary.isDistinctive(plainName)) {
      return Optional.of(Similarity.SAME_NAME);
    }
    boolean sameMeaning =
        term.isPresent()
            && dictionary.isDistinctive(published.plainName())
            && dictionary.namesOf(term.get()).contains(published.plainName());
    return sameMeaning ? Optional.of(Similarity.SAME_MEANING) : Optional.empty();
  }

  /**
   * The keys for a search.
   *
   * @param terms codes of terms
   * @param plainNames names in their plain form
   */
  record SearchKeys(List<String> terms, Set<String> plainNames) {}
}
