package org.infoshare.sharing.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.sharing.grant.Grants;
import org.infoshare.sharing.terms.AgreedNeed;
import org.infoshare.sharing.terms.SharingBasis;

/**
 * Creates requests for needs that departments agreed on outside the catalogue, or that a dispute
 * between them decided. Such a request is consented to at once, and is then a request like any
 * other.
 */
@ApplicationScoped
public class AgreedRequests {

  /**
   * The request that was created from an agreement.
   *
   * @param grant the id of its grant
   * @param provided whether the information is provided at once
   */
  public record AgreedRequest(UUID id, UUID grant, boolean provided) {}

  @Inject private Requests requests;
  @Inject private RequestJournal journal;
  @Inject private RequestProvisions provisions;
  @Inject private Grants grants;
  @Inject private Clock clock;

  /**
   * Creates the request with its grant, in the transaction that publishes the entry. The agreed
   * items that the entry has and shares are shared; the others can be disputed like items that a
   * partial consent leaves out. A decision is shared as a whole.
   *
   * @param published the entry that was published for the agreement; {@link
   *     AgreedNeed#itemsSharedBy} must not be empty for it
   */
  public AgreedRequest create(AgreedNeed agreed, PublishedEntry published) {
    var shared = agreed.itemsSharedBy(published);
    if (shared.isEmpty()) {
      throw new IllegalStateException(published.code() + " shares nothing of what is owed");
    }
    var at = clock.instant();
    var need = agreed.withItemNames(shared).startingNotBefore(LocalDate.now(clock));
    var request = SharingRequest.fromAgreement(need, published, at);
    requests.add(request);
    requests.flush();
    var platform = Caller.platformFor(published.provider());
    request.consentAutomatically(
        shared, published, at, decision -> grants.issue(platform, decision));
    journal.record(
        platform,
        request,
        agreed.basis() == SharingBasis.AGREEMENT ? RequestEvent.AGREED : RequestEvent.DECIDED,
        act -> act.grant(request.grant()).items(shared).detail("need", agreed.need()));
    if (agreed.basis() == SharingBasis.RULING) {
      provisions.startAfterDispute(request, false, true, at);
    } else {
      provisions.start(request, at);
    }
    requests.flush();
    return new AgreedRequest(
        request.id(), request.grant(), request.stage() == RequestStage.PROVIDED);
  }
}
