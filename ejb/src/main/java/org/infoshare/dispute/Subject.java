package org.infoshare.dispute;

import java.util.List;

/**
 * What a dispute is about; it stays as it was when the dispute was opened.
 *
 * @param matter the request or the need in dispute
 * @param provider who was asked; of a need the named department
 * @param ruleSet the rule-set of the request or the need
 * @param items the items in dispute: what was asked for and not consented to, of a need in its own
 *     words
 * @param climbs whether a body of its seat is a party or is not there, so that one above takes part
 */
record Subject(
    Matter matter,
    String requester,
    String provider,
    String ruleSet,
    DisputeCause cause,
    List<String> items,
    Seat seat,
    boolean climbs) {

  Subject {
    items = List.copyOf(items);
  }

  /** Of the items in dispute those, in the order in which they were asked for. */
  List<String> inOrder(List<String> chosen) {
    return chosen == null ? List.of() : items.stream().filter(chosen::contains).toList();
  }

  Subject climbing(boolean above) {
    return new Subject(matter, requester, provider, ruleSet, cause, items, seat, above);
  }
}
