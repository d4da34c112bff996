package org.infoshare.catalogue.source;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.organisation.department.Succession;

/** Finds who publishes a datum, for other features. */
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

  /** The dictionary of all current standard terms. */
  public TermDictionary dictionary() {
    return new TermDictionary(terms.all());
  }

  /** A new, empty cache for one check. */
  public EntryCache newEntryCache() {
    return new EntryCache(catalogue);
  }

  /**
   * The published items of a term, those of its source first. They are found by the term itself;
   * items without a term by the names of the term, in the entries of its class of basic
   * information.
   *
   * @param cache the entry cache of the calling check
   */
  public List<ProvidedItem> findByTerm(String term, TermDictionary dictionary, EntryCache cache) {
    var knownTerm = dictionary.term(term);
    if (knownTerm.isEmpty()) {
      return List.of();
    }
    var sources = sourcesOf(knownTerm.get());
    return toProvidedItems(
        items.findByTerm(term, dictionary.namesOf(term), sources), sources, cache);
  }

  /**
   * The published items with this Chinese name or field name, whatever their term.
   *
   * @param maxResults the maximum number of items
   * @param cache the entry cache of the calling check
   */
  public List<ProvidedItem> findByName(String name, int maxResults, EntryCache cache) {
    String plain = PlainName.of(name);
    String key = EnglishName.of(name).replace(" ", "");
    return TermDictionary.isGeneric(plain)
        ? List.of()
        : toProvidedItems(items.findByName(plain, key, maxResults), Set.of(), cache);
  }

  /** The row of the table of responsibilities for a term, valid today; of several the first. */
  public Optional<ResponsibilityView> responsibilityFor(String term) {
    return attributions.rowsOf(term).stream().findFirst();
  }

  /**
   * The departments whose entries count as the source's: the source in the city or in a district,
   * or, if the table names nobody, the only department that publishes the term; and those merged
   * into it. Empty if there is none.
   */
  Set<String> sourcesOf(StandardTerm term) {
    var succession = attributions.succession();
    var sources =
        attributions.rowsOf(term.code()).isEmpty()
            ? onlyPublisher(term.code(), succession)
            : attributions.allOf(term);
    return sources.stream()
        .flatMap(source -> succession.withPredecessors(source).stream())
        .collect(toSet());
  }

  private Set<String> onlyPublisher(String term, Succession succession) {
    var publishers =
        items.providersOfTerm(term).stream().map(succession::successorOf).collect(toSet());
    return publishers.size() == 1 ? publishers : Set.of();
  }

  /** The published items with one of the terms or one of the plain names. */
  List<PublishedItem> findMatching(Collection<String> termCodes, Collection<String> plainNames) {
    return items.findMatching(termCodes, plainNames);
  }

  PublishedEntry entry(String code) {
    return catalogue.published(code);
  }

  private static List<ProvidedItem> toProvidedItems(
      List<PublishedItem> found, Set<String> sources, EntryCache cache) {
    return found.stream()
        .map(
            publishedItem -> {
              var entry = cache.get(publishedItem.entry());
              return new ProvidedItem(
                  entry,
                  itemOf(entry, publishedItem.name()),
                  sources.contains(publishedItem.provider()));
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
