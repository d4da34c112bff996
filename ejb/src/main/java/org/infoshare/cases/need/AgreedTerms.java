package org.infoshare.cases.need;

import java.time.LocalDate;
import java.util.List;
import org.infoshare.sharing.terms.AccessMode;
import org.infoshare.sharing.terms.AgreedNeed;
import org.infoshare.sharing.terms.SharingBasis;

/**
 * What is to be shared for a need, by the agreement of its parties or the decision of a dispute.
 *
 * @param items the names of the items
 * @param mode the access mode
 * @param useFrom the first day of use
 * @param useUntil the last day of use
 */
record AgreedTerms(
    SharingBasis basis,
    List<String> items,
    AccessMode mode,
    LocalDate useFrom,
    LocalDate useUntil) {

  /** The terms to which the parties agreed. */
  static AgreedTerms of(NeedTerms terms) {
    return new AgreedTerms(
        SharingBasis.AGREEMENT, terms.shared(), terms.mode(), terms.useFrom(), terms.useUntil());
  }

  /** The order of a dispute; mode and period are those that the requester asked for. */
  static AgreedTerms of(NeedState.Order order, NewNeed content) {
    return new AgreedTerms(
        order.byRuling() ? SharingBasis.RULING : SharingBasis.DECISION,
        order.items(),
        content.mode(),
        content.useFrom(),
        content.useUntil());
  }

  /** The need with this agreement, for the creation of its request. */
  AgreedNeed of(Need need) {
    var content = need.content();
    return new AgreedNeed(
        need.id(),
        need.requester(),
        need.state().ruleSet(),
        need.state().preparedBy(),
        content.legalBasis(),
        content.purpose(),
        content.scenario(),
        basis,
        items,
        mode,
        useFrom,
        useUntil);
  }
}
