package org.infoshare.sharing.terms;

import java.util.List;

/**
 * A provider's consent.
 *
 * @param items the names of the items consented to; all requested items if absent
 * @param ground the ground for leaving items out; required for return flow, for which not every
 *     ground is allowed
 * @param article the article of the ground, as the provider names it; null where it names none
 * @param reasons why items are left out; required if any are
 * @param disposalRequirement how the requester has to dispose of the information in the end (Decree
 *     809 art. 27), at most 1000 characters; optional
 */
public record Consent(
    List<String> items,
    RefusalGround ground,
    String article,
    String reasons,
    String disposalRequirement) {

  /** A consent to all requested items. */
  public static Consent ofAllItems() {
    return new Consent(null, null, null, null, null);
  }
}
