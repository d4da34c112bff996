package org.infoshare.cases.negotiation;

import java.util.List;
import java.util.UUID;

/**
 * A need as a dispute over it sees it.
 *
 * @param name what it is called
 * @param provider the named department; null while it is open
 * @param ruleSet the rule-set of the need; null before it was filed
 * @param items the names of the items that can be disputed: all of a need that was declined or left
 *     unanswered, each once; none of any other
 * @param dispute the dispute with the named department that was not taken back; null for none
 */
public record DisputedNeed(
    UUID id,
    String name,
    String requester,
    String provider,
    String ruleSet,
    NeedStage stage,
    List<String> items,
    UUID dispute) {

  public DisputedNeed {
    items = List.copyOf(items);
  }
}
