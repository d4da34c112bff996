package org.infoshare.catalogue.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.infoshare.catalogue.search.CatalogueIndex;
import org.infoshare.catalogue.search.EntryOrigin;
import org.infoshare.catalogue.search.IndexedEntry;
import org.infoshare.catalogue.search.IndexedItem;

/** Adds external entries to the search index, beside the platform's own. */
@ApplicationScoped
class ExternalEntryIndex implements ExternalEntryListener {

  private CatalogueIndex index;

  /** For the container's proxy. */
  protected ExternalEntryIndex() {}

  @Inject
  ExternalEntryIndex(CatalogueIndex index) {
    this.index = index;
  }

  @Override
  public void stored(List<ExternalEntryView> entries) {
    index.put(entries.stream().map(ExternalEntryIndex::indexed).toList());
  }

  @Override
  public void removed(Collection<UUID> ids) {
    index.remove(ids.stream().map(UUID::toString).toList());
  }

  private static IndexedEntry indexed(ExternalEntryView entry) {
    var content = entry.content();
    var items =
        content.items().stream()
            .map(item -> new IndexedItem(item.name(), item.chineseName(), item.englishName()))
            .toList();
    return new IndexedEntry(
        entry.id().toString(),
        EntryOrigin.EXTERNAL,
        content.title(),
        content.description(),
        content.publisher(),
        null,
        content.sharing(),
        content.updateCycle(),
        null,
        null,
        items,
        entry.changedAt());
  }
}
