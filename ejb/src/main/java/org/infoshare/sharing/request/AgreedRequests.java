package org.infoshare.sharing.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.sharing.grant.Grants;

/**
 * Makes requests of what departments agreed on outside the catalogue, or a dispute between them
 * decided: the request is consented to with it, and from then on is one like any other.
 */
@ApplicationScoped
public class AgreedRequests {

  @Inject private Requests requests;
  @Inject private RequestJournal journal;
  @Inject private RequestProvisions provisions;
  @Inject private Grants grants;
  @Inject private Clock clock;

  /**
   * Makes the request with its access right, in the transaction that publishes the entry. Of the
   * agreed items those are shared that the entry has and shares; the others can be disputed like
   * those that a partial consent leaves out. What was decided is shared as a whole.
   *
   * @param published the entry that came of the agreement; it shares what {@link
   *     AgreedNeed#itemsSharedBy} demands
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
        agreed.basis() == SharingBasis.AGREEMENT ? "request-agreed" : "request-decided",
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
