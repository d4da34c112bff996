package org.infoshare.catalogue.source;

import java.util.HashMap;
import java.util.Map;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.catalogue.publication.PublishedEntry;

/** The published entries that one check reads, each read only once. */
public final class EntryCache {

  private final Catalogue catalogue;
  private final Map<String, PublishedEntry> entries = new HashMap<>();

  EntryCache(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  PublishedEntry get(String code) {
    return entries.computeIfAbsent(code, catalogue::published);
  }
}
