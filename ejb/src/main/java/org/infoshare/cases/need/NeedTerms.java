package org.infoshare.cases.need;

import java.time.LocalDate;
import java.util.List;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.sharing.terms.AccessMode;

/**
 * The terms of a proposal.
 *
 * @param entry the future entry of the catalogue
 * @param mode the access mode
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
