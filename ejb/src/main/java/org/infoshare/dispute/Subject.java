package org.infoshare.dispute;

import java.util.List;
import java.util.UUID;

/**
 * What a dispute is about; it stays as it was when the dispute was opened.
 *
 * @param request the request in dispute
 * @param entryVersion the version of the entry when the request was filed
 * @param ruleSet the rule-set of the request
 * @param items the items in dispute: what was asked for and not consented to
 * @param climbs whether a body of its seat is a party, so that one above takes part
 */
record Subject(
    UUID request,
    String entry,
    int entryVersion,
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
    return new Subject(
        request, entry, entryVersion, requester, provider, ruleSet, cause, items, seat, above);
  }
}
