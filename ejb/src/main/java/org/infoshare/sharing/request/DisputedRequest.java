package org.infoshare.sharing.request;

import java.util.List;
import java.util.UUID;

/**
 * The data of a request that a dispute over it needs.
 *
 * @param entryVersion the version of the entry when the request was filed; null before
 * @param ruleSet the rule-set of the request; null before it was filed
 * @param items the items that can be disputed: all items of a request that was refused or not
 *     answered, the items that a partial consent left out, otherwise none
 */
public record DisputedRequest(
    UUID id,
    String entry,
    Integer entryVersion,
    String requester,
    String provider,
    String ruleSet,
    RequestStage stage,
    List<String> items) {

  public DisputedRequest {
    items = List.copyOf(items);
  }
}
