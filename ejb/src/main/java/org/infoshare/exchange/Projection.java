package org.infoshare.exchange;

import static org.infoshare.exchange.ExchangeReason.ENTRY_NOT_SHARED;
import static org.infoshare.grant.GrantReason.ITEM_NOT_GRANTED;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.infoshare.catalogue.ItemDefinition;
import org.infoshare.catalogue.PublishedEntry;
import org.infoshare.catalogue.Sharing;
import org.infoshare.dataset.RecordFormat;
import org.infoshare.platform.Refusal;

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
   * @throws Refusal {@code entry-not-shared} if nothing of what was granted is shared any more;
   *     {@code item-not-granted} if one that is asked for is not granted or not there
   */
  static Projection of(PublishedEntry entry, Collection<String> granted, List<String> askedFor) {
    var available = available(entry, granted);
    boolean keptBack =
        available.isEmpty()
            && entry.items().stream().map(ItemDefinition::name).anyMatch(granted::contains);
    if (keptBack) {
      throw new Refusal(ENTRY_NOT_SHARED);
    }
    var format = RecordFormat.of(entry);
    if (askedFor == null || askedFor.isEmpty()) {
      return new Projection(available, format);
    }
    for (String item : askedFor) {
      if (item == null || !available.contains(item)) {
        throw new Refusal(ITEM_NOT_GRANTED, item);
      }
    }
    return new Projection(available.stream().filter(askedFor::contains).toList(), format);
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
    return format.current(values, items);
  }
}
