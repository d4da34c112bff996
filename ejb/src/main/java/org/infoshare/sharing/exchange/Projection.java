package org.infoshare.sharing.exchange;

import static org.infoshare.sharing.exchange.ExchangeReason.ENTRY_NOT_SHARED;
import static org.infoshare.sharing.exchange.ExchangeReason.ITEM_REMOVED;
import static org.infoshare.sharing.grant.GrantReason.ITEM_NOT_GRANTED;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.infoshare.catalogue.entry.ItemDefinition;
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.catalogue.entry.Sharing;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.dataset.RecordFormat;

/**
 * What of a record leaves the platform: granted items of the entry, in its order, and nothing else.
 *
 * @param items their names
 * @param format the form that they have in the entry
 */
record Projection(List<String> items, RecordFormat format) {

  Projection {
    items = List.copyOf(items);
  }

  /**
   * The items asked for, or all the granted ones where none is named.
   *
   * @param removedBy which version removed an item that earlier ones had
   * @throws Refusal {@code item-removed} if one that is asked for, or all that was granted, is not
   *     in the entry any more; {@code entry-not-shared} if nothing of what was granted is shared
   *     any more; {@code item-not-granted} if one that is asked for is not granted
   */
  static Projection of(
      PublishedEntry entry,
      Collection<String> granted,
      List<String> askedFor,
      Function<String, Optional<Integer>> removedBy) {
    var available = available(entry, granted);
    var present = entry.items().stream().map(ItemDefinition::name).toList();
    if (available.isEmpty() && present.stream().anyMatch(granted::contains)) {
      throw new Refusal(ENTRY_NOT_SHARED);
    }
    var format = RecordFormat.of(entry);
    boolean all = askedFor == null;
    if (all && !available.isEmpty()) {
      return new Projection(available, format);
    }
    var wanted = all ? granted : askedFor;
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
   * What of the granted items may still leave the platform: what its department does not share any
   * more is kept back at once, whatever was granted before (Decree 809 art. 14).
   */
  static List<String> available(PublishedEntry entry, Collection<String> granted) {
    if (entry.sharing() == Sharing.NOT_SHARED) {
      return List.of();
    }
    return entry.items().stream()
        .filter(item -> item.sharing() != Sharing.NOT_SHARED)
        .map(ItemDefinition::name)
        .filter(granted::contains)
        .toList();
  }

  /**
   * What of a stored record is handed out.
   *
   * @throws Refusal {@code record-outdated} if a value was pushed under an earlier version and does
   *     not fit this one
   */
  Map<String, Object> of(Map<String, Object> values) {
    return format.inCurrentForm(values, items);
  }
}
