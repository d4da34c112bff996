package org.infoshare.cases.negotiation;

import java.util.List;

/**
 * The items of a need that a dispute decided to share.
 *
 * @param items the names of the items in the need; at least one
 * @param byRuling whether a ruling ordered it; then the deadline of the ruling runs until the
 *     provision. Otherwise the dispute has ended, and the deadline of the publication runs
 */
record NeedOrder(List<String> items, boolean byRuling) {

  NeedOrder {
    items = List.copyOf(items);
  }
}
