package org.infoshare.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.catalogue.publication.ProviderChangeListener;
import org.infoshare.catalogue.publication.PublicationListener;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.Departments;

/**
 * The search index, updated in the transaction that publishes, withdraws or harvests.
 *
 * <p>The level of an entry is the level of its provider when the entry is indexed.
 */
@ApplicationScoped
public class CatalogueIndex implements PublicationListener, ProviderChangeListener {

  private IndexedEntries indexedEntries;
  private Catalogue catalogue;
  private Function<String, DepartmentLevel> levels;

  /** For the container's proxy. */
  protected CatalogueIndex() {}

  @Inject
  CatalogueIndex(IndexedEntries indexedEntries, Catalogue catalogue, Departments departments) {
    this(indexedEntries, catalogue, provider -> departments.get(provider).level());
  }

  /**
   * Creates an index with another source of department levels.
   *
   * @param levels the level of a department
   */
  CatalogueIndex(
      IndexedEntries indexedEntries,
      Catalogue catalogue,
      Function<String, DepartmentLevel> levels) {
    this.indexedEntries = indexedEntries;
    this.catalogue = catalogue;
    this.levels = levels;
  }

  /**
   * Indexes entries, replacing older ones with the same codes. Pass all entries of a transaction in
   * one call.
   */
  public void put(List<IndexedEntry> entries) {
    indexedEntries.put(entries);
  }

  /** Removes entries from the index. Codes that are not indexed are ignored. */
  public void remove(Collection<String> codes) {
    indexedEntries.remove(codes);
  }

  @Override
  public void published(PublishedEntry entry) {
    put(List.of(indexed(entry)));
  }

  @Override
  public void providerChanged(List<PublishedEntry> entries, Instant at) {
    put(entries.stream().map(this::indexed).toList());
  }

  @Override
  public void withdrawn(String code, Instant at) {
    remove(List.of(code));
  }

  /**
   * Indexes some published entries that are missing or have an older analysis, and some external
   * ones that have an older analysis.
   *
   * @return whether any entry was indexed, so that there may be more; false if other nodes or
   *     publications did the work meanwhile, which ends the loop
   */
  boolean indexMissing(int maxEntries) {
    var outdated = new ArrayList<IndexedEntry>();
    indexedEntries
        .lockMissing(indexedEntries.findMissing(maxEntries))
        .forEach(code -> outdated.add(indexed(catalogue.published(code))));
    outdated.addAll(indexedEntries.outdatedExternal(maxEntries));
    put(outdated);
    return !outdated.isEmpty();
  }

  private IndexedEntry indexed(PublishedEntry entry) {
    return indexed(entry, levels.apply(entry.provider()));
  }

  static IndexedEntry indexed(PublishedEntry entry, DepartmentLevel level) {
    var content = entry.content();
    return new IndexedEntry(
        entry.code(),
        EntryOrigin.LOCAL,
        content.name(),
        content.summary(),
        entry.provider(),
        content.node(),
        content.sharing(),
        content.updateCycle(),
        content.sharingMode(),
        level,
        content.items().stream()
            .map(item -> new IndexedItem(item.name(), item.chineseName(), item.englishName()))
            .toList(),
        entry.publishedAt());
  }
}
