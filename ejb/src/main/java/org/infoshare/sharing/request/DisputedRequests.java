package org.infoshare.sharing.request;

import static org.infoshare.foundation.platform.PlatformReason.WRONG_STAGE;
import static org.infoshare.sharing.request.RequestReason.REQUEST_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.catalogue.publication.Hosting;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.grant.GrantDecision;
import org.infoshare.sharing.grant.Grants;
import org.infoshare.sharing.terms.ItemsValidator;

/**
 * The requests in dispute, for the dispute feature: it reads the disputed items and applies the
 * outcome of a dispute. A decision to share issues a grant in the transaction of the decision, as
 * the consent of a provider does.
 */
@ApplicationScoped
public class DisputedRequests {

  /**
   * The data of a request that a dispute over it needs.
   *
   * @param entryVersion the version of the entry when the request was filed; null before
   * @param ruleSet the rule-set of the request; null before it was filed
   * @param items the items that can be disputed: all items of a request that was refused or not
   *     answered, the items that a partial consent left out, otherwise none
   */
  public record DisputedRequest(
      UUID id,
      String entry,
      Integer entryVersion,
      String requester,
      String provider,
      String ruleSet,
      RequestStage stage,
      List<String> items) {

    public DisputedRequest {
      items = List.copyOf(items);
    }
  }

  /**
   * The outcome of a dispute that ends with sharing.
   *
   * @param grant the id of the grant
   * @param provided whether the information is provided at once
   */
  public record SharingOutcome(UUID grant, boolean provided) {}

  @Inject private RequestAccess access;
  @Inject private Requests requests;
  @Inject private RequestJournal journal;
  @Inject private RequestDeadlines deadlines;
  @Inject private RequestProvisions provisions;
  @Inject private Catalogue catalogue;
  @Inject private Hosting hosting;
  @Inject private Grants grants;

  /**
   * A request that the caller may see, locked until the transaction ends.
   *
   * @throws Refusal {@code request-not-found}
   */
  public DisputedRequest lock(UUID id) {
    requests.entryOf(id).ifPresent(catalogue::lock);
    var request = access.lock(id, access.context());
    return new DisputedRequest(
        request.id(),
        request.entry(),
        request.filing().entryVersion(),
        request.requester(),
        request.provider(),
        request.ruleSet(),
        request.stage(),
        request.disputableItems());
  }

  /**
   * Adds a fault if the caller may not know of the request that a filter names, as if there were
   * none.
   *
   * @param id null if the filter names no request
   * @param hasVisibleDispute whether the caller may see a dispute over it
   */
  public void checkNamed(Checks checks, String pointer, UUID id, boolean hasVisibleDispute) {
    checks.require(
        id == null || hasVisibleDispute || access.isVisible(id), pointer, REQUEST_NOT_FOUND, id);
  }

  /**
   * Locks everything that a decision to share needs, before the dispute itself is locked. The order
   * is the same as for withdrawing an entry, pushing records or changing a grant: the entry, its
   * records, the grant, the request.
   */
  public void lockAll(UUID id) {
    lockInOrder(id);
  }

  /**
   * Whether these items could be shared now, by the state of the request, the entry and the items.
   */
  public boolean canShare(UUID id, List<String> items) {
    try {
      requireShareable(lockInOrder(id), items);
      return true;
    } catch (Refusal obstacle) {
      return false;
    }
  }

  /**
   * Shares disputed items, in addition to those that were consented to.
   *
   * @param by who decided
   * @param ordered whether a ruling orders it; the provision then has the deadline of the ruling
   * @param at when it was decided
   * @throws Refusal {@code wrong-stage}, {@code invalid}, or {@code entry-withdrawn}; an entry
   *     whose withdrawal is only proposed can still be shared
   */
  public SharingOutcome share(Caller by, UUID id, List<String> items, boolean ordered, Instant at) {
    var request = lockInOrder(id);
    var published = requireShareable(request, items);
    boolean awaitingProvision = request.stage().isAwaitingProvision();
    request.shareAfterDispute(items, published, by.account(), at, grantIssuer(by, request));
    deadlines.cancelAnswer(request, by.account());
    deadlines.cancelDisposal(request, by.account());
    journal.record(
        by,
        request,
        RequestEvent.SHARED_AFTER_DISPUTE,
        act -> act.grant(request.grant()).items(request.sharedItems()));
    boolean provided = provisions.startAfterDispute(request, awaitingProvision, ordered, at);
    requests.flush();
    return new SharingOutcome(request.grant(), provided);
  }

  /** Issues the grant, or widens the existing one: a request has only one grant. */
  private Function<GrantDecision, UUID> grantIssuer(Caller by, SharingRequest request) {
    var before = request.grant();
    return before == null
        ? decision -> grants.issueAfterDispute(by, decision)
        : decision -> grants.widen(by, before, decision);
  }

  private PublishedEntry requireShareable(SharingRequest request, List<String> items) {
    if (request.disputableItems().isEmpty()) {
      throw new Refusal(WRONG_STAGE, request.stage(), RequestCommand.CONSENT);
    }
    var published = catalogue.requireListed(request.entry());
    var checks = new Checks();
    items.forEach(name -> ItemsValidator.checkShared(checks, "/items", name, published));
    checks.refuseIfAny();
    return published;
  }

  /** Links the dispute that was opened over the request; null if the dispute was withdrawn. */
  public void linkDispute(UUID id, UUID dispute) {
    requests.lock(id).orElseThrow().linkDispute(dispute);
    requests.flush();
  }

  private SharingRequest lockInOrder(UUID id) {
    requests
        .entryOf(id)
        .ifPresent(
            entry -> {
              catalogue.lock(entry);
              hosting.isHosted(entry);
            });
    requests.grantOf(id).ifPresent(grants::lock);
    return requests.lock(id).orElseThrow(() -> new Refusal(REQUEST_NOT_FOUND, id));
  }
}
