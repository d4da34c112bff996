package org.infoshare.cases.need;

import java.util.List;
import java.util.UUID;

/**
 * A need as the dispute package sees it.
 *
 * @param name the name of the needed information
 * @param provider the designated provider; null until the designation
 * @param ruleSet the rule-set of the need; null before it was filed
 * @param items the distinct names of the disputable items: all items of a need that was refused or
 *     not answered; none otherwise
 * @param dispute the dispute with the provider that was not withdrawn; null for none
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
