package org.infoshare.catalogue.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.infoshare.catalogue.entry.Catalogue;
import org.infoshare.catalogue.entry.ItemDefinition;
import org.infoshare.catalogue.entry.PublishedEntry;

/** Who publishes a datum, as the other features build on it. */
@ApplicationScoped
public class ProvidedItems {

  private final StandardTerms terms;
  private final TermSources attributions;
  private final PublishedItems items;
  private final Catalogue catalogue;

  /** For the container's proxy. */
  protected ProvidedItems() {
    this(null, null, null, null);
  }

  @Inject
  ProvidedItems(
      StandardTerms terms, TermSources attributions, PublishedItems items, Catalogue catalogue) {
    this.terms = terms;
    this.attributions = attributions;
    this.items = items;
    this.catalogue = catalogue;
  }

  /** All standard terms as they are now. */
  public TermDictionary dictionary() {
    return new TermDictionary(terms.all());
  }

  /** For one check: no entry is read yet. */
  public EntryCache newEntryCache() {
    return new EntryCache(catalogue);
  }

  /**
   * The published items of a term, those of its source first: by the term itself, and without one
   * by what the term is called, in the entries of its class of basic information.
   *
   * @param read what the check that asks has read
   */
  public List<ProvidedItem> findByTerm(String term, TermDictionary vocabulary, EntryCache read) {
    var known = vocabulary.term(term);
    if (known.isEmpty()) {
      return List.of();
    }
    var sources = sourcesOf(known.get());
    return toProvidedItems(
        items.findByTerm(term, vocabulary.namesOf(term), sources), sources, read);
  }

  /**
   * The published items that are called so in Chinese or by their field name, whatever they are.
   *
   * @param most how many at most
   * @param read what the check that asks has read
   */
  public List<ProvidedItem> findByName(String name, int most, EntryCache read) {
    String plain = PlainName.of(name);
    String key = EnglishName.of(name).replace(" ", "");
    return TermDictionary.isGeneric(plain)
        ? List.of()
        : toProvidedItems(items.findByName(plain, key, most), Set.of(), read);
  }

  /**
   * The departments whose entries are those of the source of a term: the one that may publish it as
   * its own, and those that went into it; none where there is none.
   */
  Set<String> sourcesOf(StandardTerm term) {
    String source = attributions.of(term).department();
    return source == null ? Set.of() : attributions.succession().withPredecessors(source);
  }

  /** The published items with one of the terms or one of the plain names. */
  List<PublishedItem> findMatching(Collection<String> someTerms, Collection<String> plainNames) {
    return items.findMatching(someTerms, plainNames);
  }

  PublishedEntry entry(String code) {
    return catalogue.published(code);
  }

  private static List<ProvidedItem> toProvidedItems(
      List<PublishedItem> found, Set<String> sources, EntryCache read) {
    return found.stream()
        .map(
            place -> {
              var entry = read.get(place.entry());
              return new ProvidedItem(
                  entry, itemOf(entry, place.name()), sources.contains(place.provider()));
            })
        .toList();
  }

  static ItemDefinition itemOf(PublishedEntry entry, String name) {
    return entry.items().stream()
        .filter(item -> item.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
