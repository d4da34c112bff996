package org.infoshare.sharing.exchange;

import static org.infoshare.sharing.exchange.ExchangeReason.ENTRY_NOT_SHARED;
import static org.infoshare.sharing.exchange.ExchangeReason.ITEM_REMOVED;
import static org.infoshare.sharing.grant.GrantReason.ITEM_NOT_GRANTED;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.dataset.RecordFormat;
import org.infoshare.sharing.grant.GrantSnapshot;

/**
 * The part of a record that leaves the platform: granted items of the entry, in the order of the
 * entry, and nothing else.
 *
 * @param items their names
 * @param format the format of the entry's records
 */
record Projection(List<String> items, RecordFormat format) {

  Projection {
    items = List.copyOf(items);
  }

  /**
   * A projection to the requested items, or to all granted items if none are requested.
   *
   * @param removedBy returns the version of the entry that removed an item
   * @throws Refusal {@code item-removed} if a requested item, or every granted item, is no longer
   *     in the entry; {@code entry-not-shared} if no granted item is shared any more; {@code
   *     item-not-granted} if a requested item is not granted
   */
  static Projection of(
      PublishedEntry entry,
      Collection<String> granted,
      List<String> requested,
      Function<String, Optional<Integer>> removedBy) {
    var available = GrantSnapshot.availableItems(entry, granted);
    var present = entry.items().stream().map(ItemDefinition::name).toList();
    if (available.isEmpty() && present.stream().anyMatch(granted::contains)) {
      throw new Refusal(ENTRY_NOT_SHARED);
    }
    var format = RecordFormat.of(entry);
    boolean all = requested == null;
    if (all && !available.isEmpty()) {
      return new Projection(available, format);
    }
    var wanted = all ? granted : requested;
    for (String item : wanted) {
      if (item == null || !granted.contains(item)) {
        throw new Refusal(ITEM_NOT_GRANTED, item);
      }
      if (!present.contains(item)) {
        throw new Refusal(ITEM_REMOVED, item, removedBy.apply(item).orElse(entry.version()));
      }
      if (!available.contains(item)) {
        throw new Refusal(ITEM_NOT_GRANTED, item);
      }
    }
    return new Projection(available.stream().filter(wanted::contains).toList(), format);
  }

  /**
   * The part of a stored record that is returned.
   *
   * @throws Refusal {@code record-outdated} if a value was pushed under an earlier version and does
   *     not fit this one
   */
  Map<String, Object> of(Map<String, Object> values) {
    return format.inCurrentForm(values, items);
  }
}
