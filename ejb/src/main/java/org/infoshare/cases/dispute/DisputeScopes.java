package org.infoshare.cases.dispute;

import static org.infoshare.cases.dispute.DisputeReason.DISPUTE_EXISTS;
import static org.infoshare.cases.dispute.DisputeReason.NOTHING_IN_DISPUTE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.infoshare.cases.negotiation.DisputedNeeds;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.Departments;
import org.infoshare.sharing.request.DisputedRequests;

/** Finds the scope of a new dispute and locks its case until the transaction ends. */
@ApplicationScoped
class DisputeScopes {

  @Inject private DisputedRequests requests;
  @Inject private DisputedNeeds needs;
  @Inject private Disputes disputes;
  @Inject private Departments departments;

  /**
   * The scope of a dispute over a request of the caller's department.
   *
   * @throws Refusal {@code request-not-found}, {@code not-permitted}, {@code dispute-exists} or
   *     {@code nothing-in-dispute}
   */
  DisputeScope ofRequest(UUID id, Caller caller) {
    var request = requests.lock(id);
    requireOwn(request.requester(), caller);
    disputes.currentOfRequest(id).ifPresent(DisputeScopes::refuse);
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
  DisputeScope ofNeed(UUID id, Caller caller) {
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
    return new DisputeScope(
        disputedCase,
        currentRequester.code(),
        currentProvider.code(),
        ruleSet,
        cause,
        items,
        Jurisdiction.between(currentRequester, currentProvider));
  }
}
