package org.infoshare.cases.negotiation;

import java.util.List;

/**
 * What a dispute over a need decided to share.
 *
 * @param items the items, in the words of the need; at least one
 * @param byRuling whether a ruling ordered it, whose own limit runs until it is provided; otherwise
 *     the dispute is over, and the limit of the publication runs
 */
record NeedOrder(List<String> items, boolean byRuling) {

  NeedOrder {
    items = List.copyOf(items);
  }
}
