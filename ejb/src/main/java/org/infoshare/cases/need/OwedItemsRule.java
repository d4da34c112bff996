package org.infoshare.cases.need;

import static org.infoshare.cases.need.NegotiationReason.OWED_ITEMS_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.catalogue.publication.PublicationRule;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.terms.AgreedNeed;

/**
 * The rule for the publication of an entry that a need requires. The entry must share all items
 * that a dispute ordered, or at least one of the agreed items, because the rest of an agreement can
 * be disputed.
 */
@ApplicationScoped
class OwedItemsRule implements PublicationRule {

  private final Needs needs;

  /** For the container's proxy. */
  protected OwedItemsRule() {
    this(null);
  }

  @Inject
  OwedItemsRule(Needs needs) {
    this.needs = needs;
  }

  /**
   * Requires that the grant can be created from a version.
   *
   * @throws Refusal {@code owed-items-missing}
   */
  @Override
  public void check(PublishedEntry proposed, PublishedEntry before) {
    needs
        .ofEntry(proposed.code())
        .flatMap(needs::find)
        .filter(need -> need.state().awaitsPublication())
        .map(Need::agreedNeed)
        .ifPresent(owed -> require(owed, proposed, before));
  }

  /**
   * Requires the owed items. A revision of a version that already lacks them, from before this
   * rule, is permitted because it does not worsen anything.
   */
  private static void require(AgreedNeed owed, PublishedEntry proposed, PublishedEntry before) {
    boolean lackedBefore = before != null && owed.itemsSharedBy(before).isEmpty();
    if (!lackedBefore && owed.itemsSharedBy(proposed).isEmpty()) {
      throw new Refusal(OWED_ITEMS_MISSING, String.join(", ", owed.itemsMissingIn(proposed)));
    }
  }
}
