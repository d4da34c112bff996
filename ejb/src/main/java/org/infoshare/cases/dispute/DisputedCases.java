package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.cases.negotiation.DisputedNeeds;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.sharing.request.DisputedRequests;
import org.infoshare.sharing.request.SharingOutcome;

/**
 * What disputes are over, as the features that own it keep it. A decision over a request is its
 * access right at once; one over a need is an order to make the entry that the right is to.
 */
@ApplicationScoped
class DisputedCases {

  @Inject private DisputedRequests requests;
  @Inject private DisputedNeeds needs;

  /** Takes a request or a need that a filter names for a fault where there is none. */
  void checkNamed(Checks named, DisputeFilter filter) {
    requests.checkNamed(named, "/request", filter.request());
    needs.checkNamed(named, "/need", filter.need());
  }

  /** Holds what a decision needs, before the dispute is held. */
  void lock(DisputedCase matter) {
    if (matter.isNeed()) {
      needs.lockAll(matter.need());
    } else {
      requests.lockAll(matter.request());
    }
  }

  boolean canShare(DisputedCase matter, List<String> items) {
    return matter.isNeed()
        ? needs.canShare(matter.need())
        : requests.canShare(matter.request(), items);
  }

  /**
   * Follows the decision to share.
   *
   * @return the access right that it is; empty where that follows later
   */
  Optional<SharingOutcome> share(Caller by, Dispute dispute, Instant at) {
    var matter = dispute.subject().disputedCase();
    var items = dispute.state().shared();
    boolean ordered = dispute.stage() == DisputeStage.ORDERED;
    if (matter.isNeed()) {
      needs.order(by, matter.need(), items, ordered, at);
      return Optional.empty();
    }
    return Optional.of(requests.share(by, matter.request(), items, ordered, at));
  }

  /** What else changes with the stage that a dispute came into. */
  void follow(Dispute dispute) {
    var matter = dispute.subject().disputedCase();
    if (dispute.stage() == DisputeStage.WITHDRAWN) {
      linkDispute(matter, null);
    } else if (dispute.stage() == DisputeStage.NON_COMPLIANT && matter.isNeed()) {
      needs.markOverdue(matter.need(), dispute.state().overdueSince());
    }
  }

  void opened(Dispute dispute) {
    linkDispute(dispute.subject().disputedCase(), dispute.id());
  }

  private void linkDispute(DisputedCase matter, UUID dispute) {
    if (matter.isNeed()) {
      needs.linkDispute(matter.need(), dispute);
    } else {
      requests.linkDispute(matter.request(), dispute);
    }
  }
}
