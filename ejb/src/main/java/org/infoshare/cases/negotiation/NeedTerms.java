package org.infoshare.cases.negotiation;

import java.time.LocalDate;
import java.util.List;
import org.infoshare.catalogue.entry.ItemDefinition;
import org.infoshare.catalogue.entry.NewEntry;
import org.infoshare.catalogue.entry.Sharing;
import org.infoshare.sharing.grant.AccessMode;

/**
 * What was proposed.
 *
 * @param entry the entry that is to come into the catalogue
 * @param mode how it is fetched
 * @param useFrom the first day of use
 * @param useUntil the last day of use
 */
public record NeedTerms(NewEntry entry, AccessMode mode, LocalDate useFrom, LocalDate useUntil) {

  /** The names of the items that the requester gets. */
  List<String> shared() {
    return entry.items().stream()
        .filter(item -> item.sharing() != Sharing.NOT_SHARED)
        .map(ItemDefinition::name)
        .toList();
  }
}
