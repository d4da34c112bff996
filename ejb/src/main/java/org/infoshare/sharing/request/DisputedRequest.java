package org.infoshare.sharing.request;

import java.util.List;
import java.util.UUID;

/**
 * A request as a dispute over it sees it.
 *
 * @param entryVersion the version of the entry when the request was filed; null before
 * @param ruleSet the rule-set of the request; null before it was filed
 * @param items the items that can be disputed: all of a request that was refused or left
 *     unanswered, those left out of a partial consent, none of any other
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
