package org.infoshare.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.infoshare.catalogue.entry.Catalogue;
import org.infoshare.catalogue.entry.ProviderChangeListener;
import org.infoshare.catalogue.entry.PublicationListener;
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.Departments;

/**
 * What can be searched, kept up in the transaction that publishes, withdraws or harvests.
 *
 * <p>The level of an entry is the one its provider has when the entry is put in.
 */
@ApplicationScoped
public class CatalogueIndex implements PublicationListener, ProviderChangeListener {

  private IndexedEntries rows;
  private Catalogue catalogue;
  private Function<String, DepartmentLevel> levels;

  /** For the container's proxy. */
  protected CatalogueIndex() {}

  @Inject
  CatalogueIndex(IndexedEntries rows, Catalogue catalogue, Departments departments) {
    this(rows, catalogue, provider -> departments.get(provider).level());
  }

  /**
   * Of departments that are kept elsewhere.
   *
   * @param levels the level of a department
   */
  CatalogueIndex(
      IndexedEntries rows, Catalogue catalogue, Function<String, DepartmentLevel> levels) {
    this.rows = rows;
    this.catalogue = catalogue;
    this.levels = levels;
  }

  /**
   * Puts entries in, in the place of older ones of their codes; all that a transaction has, at
   * once.
   */
  public void put(List<IndexedEntry> entries) {
    rows.put(entries);
  }

  /** Takes entries out; nothing happens for those that are not in. */
  public void remove(Collection<String> codes) {
    rows.remove(codes);
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
   * Puts in some of the published entries that are not yet, or were by an earlier analysis; and
   * some of the external ones that were.
   *
   * @return whether it put any in, so that there may be more; what another node or a publication
   *     did meanwhile does not keep it going
   */
  boolean indexMissing(int most) {
    var behind = new ArrayList<IndexedEntry>();
    rows.lockMissing(rows.findMissing(most))
        .forEach(code -> behind.add(indexed(catalogue.published(code))));
    behind.addAll(rows.outdatedExternal(most));
    put(behind);
    return !behind.isEmpty();
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
