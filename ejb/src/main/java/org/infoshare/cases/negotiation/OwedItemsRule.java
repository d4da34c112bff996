package org.infoshare.cases.negotiation;

import static org.infoshare.cases.negotiation.NegotiationReason.OWED_ITEMS_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.catalogue.entry.PublicationRule;
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.request.AgreedNeed;

/**
 * An entry that its department owes a need goes to publication only with what is owed: with all
 * that a dispute decided, and with something of what was agreed on, as the rest of that can be
 * disputed.
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
   * Lets a version pass of which the access right can be made.
   *
   * @throws Refusal {@code owed-items-missing}
   */
  @Override
  public void check(PublishedEntry proposed, PublishedEntry before) {
    precheck(proposed, before);
  }

  @Override
  public void precheck(PublishedEntry proposed, PublishedEntry before) {
    needs
        .ofEntry(proposed.code())
        .flatMap(needs::find)
        .filter(need -> need.state().awaitsPublication())
        .map(Need::agreedNeed)
        .ifPresent(owed -> require(owed, proposed, before));
  }

  /** A revision of what falls short already, from before this was held, makes nothing worse. */
  private static void require(AgreedNeed owed, PublishedEntry proposed, PublishedEntry before) {
    boolean fellShort = before != null && owed.itemsSharedBy(before).isEmpty();
    if (!fellShort && owed.itemsSharedBy(proposed).isEmpty()) {
      throw new Refusal(OWED_ITEMS_MISSING, String.join(", ", owed.itemsMissingIn(proposed)));
    }
  }
}
