package org.infoshare.cases.dispute;

import static org.infoshare.cases.dispute.DisputeReason.DISPUTE_EXISTS;
import static org.infoshare.cases.dispute.DisputeReason.NOTHING_IN_DISPUTE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.cases.competence.Jurisdiction;
import org.infoshare.cases.need.DisputedNeeds;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.Departments;
import org.infoshare.organisation.participation.CentralBodies;
import org.infoshare.sharing.request.DisputedRequests;
import org.infoshare.sharing.request.DisputedRequests.SharingOutcome;

/**
 * Access to disputed requests and needs in the packages that own them: the scope of a new dispute,
 * and what follows from its steps. A decision over a request creates its grant at once. A decision
 * over a need orders an entry, and the grant follows.
 */
@ApplicationScoped
class DisputedCases {

  @Inject private DisputedRequests requests;
  @Inject private DisputedNeeds needs;
  @Inject private Disputes disputes;
  @Inject private Departments departments;
  @Inject private CentralBodies centralBodies;

  /**
   * The scope of a dispute over a request of the caller's department.
   *
   * @throws Refusal {@code request-not-found}, {@code not-permitted}, {@code dispute-exists} or
   *     {@code nothing-in-dispute}
   */
  DisputeScope scopeOfRequest(UUID id, Caller caller) {
    var request = requests.lock(id);
    requireOwn(request.requester(), caller);
    disputes.currentOfRequest(id).ifPresent(DisputedCases::refuse);
    requireAny(request.items());
    return scope(
        DisputedCase.ofRequest(id, request.entry(), request.entryVersion()),
        request.requester(),
        request.provider(),
        request.ruleSet(),
        DisputeCause.of(request),
        request.items());
  }

  /**
   * The scope of a dispute over a need of the caller's department, with its designated provider.
   *
   * @throws Refusal {@code need-not-found}, {@code not-permitted}, {@code dispute-exists} or {@code
   *     nothing-in-dispute}
   */
  DisputeScope scopeOfNeed(UUID id, Caller caller) {
    var need = needs.lock(id);
    requireOwn(need.requester(), caller);
    if (need.dispute() != null) {
      refuse(need.dispute());
    }
    requireAny(need.items());
    return scope(
        DisputedCase.ofNeed(id, need.name()),
        need.requester(),
        need.provider(),
        need.ruleSet(),
        DisputeCause.of(need),
        need.items());
  }

  private static void requireOwn(String requester, Caller caller) {
    if (!caller.belongsTo(requester)) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, "OPEN");
    }
  }

  private static void refuse(UUID dispute) {
    throw new Refusal(DISPUTE_EXISTS, dispute);
  }

  private static void requireAny(List<String> items) {
    if (items.isEmpty()) {
      throw new Refusal(NOTHING_IN_DISPUTE);
    }
  }

  private DisputeScope scope(
      DisputedCase disputedCase,
      String requester,
      String provider,
      String ruleSet,
      DisputeCause cause,
      List<String> items) {
    var currentRequester = departments.currentOf(requester);
    var currentProvider = departments.currentOf(provider);
    if (currentRequester.code().equals(currentProvider.code())) {
      throw new Refusal(NOTHING_IN_DISPUTE);
    }
    centralBodies.requireOverseen(currentRequester.code());
    centralBodies.requireOverseen(currentProvider.code());
    return new DisputeScope(
        disputedCase,
        currentRequester.code(),
        currentProvider.code(),
        ruleSet,
        cause,
        items,
        Jurisdiction.between(currentRequester, currentProvider));
  }

  /**
   * Adds a fault if the caller may not know of the request or need in a filter.
   *
   * @param hasVisibleDispute whether the caller may see a dispute over the request
   */
  void checkNamed(Checks checks, DisputeFilter filter, boolean hasVisibleDispute) {
    requests.checkNamed(checks, "/request", filter.request(), hasVisibleDispute);
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
