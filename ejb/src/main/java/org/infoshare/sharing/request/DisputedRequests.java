package org.infoshare.sharing.request;

import static org.infoshare.foundation.platform.PlatformReason.WRONG_STAGE;
import static org.infoshare.sharing.request.RequestReason.REQUEST_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.infoshare.catalogue.entry.Catalogue;
import org.infoshare.catalogue.entry.Hosting;
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.grant.GrantDecision;
import org.infoshare.sharing.grant.Grants;

/**
 * Requests in dispute, for the feature of disputes: what of them is in dispute, and what a dispute
 * ends with. A decision to share is the access right, in the transaction of the decision, as the
 * consent of a provider is.
 */
@ApplicationScoped
public class DisputedRequests {

  @Inject private RequestAccess access;
  @Inject private Requests requests;
  @Inject private KnownRequests known;
  @Inject private RequestJournal journal;
  @Inject private RequestDeadlines deadlines;
  @Inject private RequestProvisions provisions;
  @Inject private Catalogue catalogue;
  @Inject private Hosting hosting;
  @Inject private Grants grants;

  /**
   * A request that the caller may know of, held until the transaction ends.
   *
   * @throws Refusal {@code request-not-found}
   */
  public DisputedRequest lock(UUID id) {
    requests.entryOf(id).ifPresent(catalogue::lock);
    var request = access.lock(id, access.context());
    return new DisputedRequest(
        request.id(),
        request.entry(),
        request.entryVersion(),
        request.requester(),
        request.provider(),
        request.ruleSet(),
        request.stage(),
        request.disputableItems());
  }

  /**
   * Takes the request that a filter names for a fault where there is none.
   *
   * @param id null where the filter names none
   */
  public void checkNamed(Checks checks, String pointer, UUID id) {
    checks.require(id == null || known.exists(id), pointer, REQUEST_NOT_FOUND, id);
  }

  /**
   * Holds everything that a decision to share needs, before the dispute itself is held, in the
   * order in which whoever withdraws an entry, pushes records or changes a right takes them: the
   * entry, its records, the right, the request.
   */
  public void lockAll(UUID id) {
    lockInOrder(id);
  }

  /** Whether these items could be shared now: request, entry and items allow it. */
  public boolean canShare(UUID id, List<String> items) {
    try {
      requireShareable(lockInOrder(id), items);
      return true;
    } catch (Refusal obstacle) {
      return false;
    }
  }

  /**
   * Shares items that were in dispute, beside those that were consented to.
   *
   * @param by who decided
   * @param ordered whether a ruling orders it: then its provision has the limit of the ruling
   * @param at when it was decided
   * @throws Refusal {@code wrong-stage}, {@code invalid}, or {@code entry-withdrawn}; an entry
   *     whose withdrawal is only proposed is shared
   */
  public SharingOutcome share(Caller by, UUID id, List<String> items, boolean ordered, Instant at) {
    var request = lockInOrder(id);
    var published = requireShareable(request, items);
    boolean owed = request.isAwaitingProvision();
    request.shareAfterDispute(items, published, by.account(), at, grantIssuer(by, request));
    deadlines.cancelDisposal(request, by.account());
    journal.record(
        by,
        request,
        "request-shared-after-dispute",
        act -> act.grant(request.grant()).items(request.sharedItems()));
    boolean provided = provisions.startAfterDispute(request, owed, ordered, at);
    requests.flush();
    return new SharingOutcome(request.grant(), provided);
  }

  /** One right for one request: what was consented to before is widened. */
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
    items.forEach(name -> RequestValidator.checkShared(checks, "/items", name, published));
    checks.refuseIfAny();
    return published;
  }

  /** A dispute over it was opened; null for that it was taken back. */
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
