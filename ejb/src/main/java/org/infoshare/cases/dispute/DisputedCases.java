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
 * Access to disputed requests and needs in the packages that own them. A decision over a request
 * creates its grant at once. A decision over a need orders an entry, and the grant follows.
 */
@ApplicationScoped
class DisputedCases {

  @Inject private DisputedRequests requests;
  @Inject private DisputedNeeds needs;

  /** Adds a fault if the request or need in a filter does not exist. */
  void checkNamed(Checks checks, DisputeFilter filter) {
    requests.checkNamed(checks, "/request", filter.request());
    needs.checkNamed(checks, "/need", filter.need());
  }

  /** Locks the case; it must be locked before its dispute. */
  void lock(DisputedCase disputedCase) {
    if (disputedCase.isNeed()) {
      needs.lockAll(disputedCase.need());
    } else {
      requests.lockAll(disputedCase.request());
    }
  }

  boolean canShare(DisputedCase disputedCase, List<String> items) {
    return disputedCase.isNeed()
        ? needs.canShare(disputedCase.need())
        : requests.canShare(disputedCase.request(), items);
  }

  /**
   * Carries out a decision to share.
   *
   * @return the created grant; empty where it is created later
   */
  Optional<SharingOutcome> share(Caller caller, Dispute dispute, Instant at) {
    var disputedCase = dispute.subject().disputedCase();
    var items = dispute.state().shared();
    boolean ordered = dispute.stage() == DisputeStage.ORDERED;
    if (disputedCase.isNeed()) {
      needs.order(caller, disputedCase.need(), items, ordered, at);
      return Optional.empty();
    }
    return Optional.of(requests.share(caller, disputedCase.request(), items, ordered, at));
  }

  /** Updates the case after a dispute reached a new stage. */
  void follow(Dispute dispute) {
    var disputedCase = dispute.subject().disputedCase();
    if (dispute.stage() == DisputeStage.WITHDRAWN) {
      linkDispute(disputedCase, null);
    } else if (dispute.stage() == DisputeStage.NON_COMPLIANT && disputedCase.isNeed()) {
      needs.markOverdue(disputedCase.need(), dispute.state().overdueSince());
    }
  }

  void opened(Dispute dispute) {
    linkDispute(dispute.subject().disputedCase(), dispute.id());
  }

  private void linkDispute(DisputedCase disputedCase, UUID dispute) {
    if (disputedCase.isNeed()) {
      needs.linkDispute(disputedCase.need(), dispute);
    } else {
      requests.linkDispute(disputedCase.request(), dispute);
    }
  }
}
