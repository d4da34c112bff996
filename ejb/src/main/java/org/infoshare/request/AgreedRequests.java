package org.infoshare.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infoshare.catalogue.ItemDefinition;
import org.infoshare.catalogue.PublishedEntry;
import org.infoshare.catalogue.Sharing;
import org.infoshare.grant.Grants;
import org.infoshare.platform.Caller;

/**
 * Makes requests of what departments agreed on outside the catalogue: the agreement is the
 * decision, so that the request is consented to with it, and from then on is one like any other.
 */
@ApplicationScoped
public class AgreedRequests {

  @Inject private Requests requests;
  @Inject private RequestNews news;
  @Inject private RequestProvisions provisions;
  @Inject private Grants grants;
  @Inject private Clock clock;

  /**
   * Makes the request with its access right, in the transaction that publishes the entry. Of the
   * agreed items those are shared that the entry has and shares; the others can be disputed like
   * those that a partial consent leaves out.
   *
   * @param published the entry that came of the agreement
   * @return empty where the entry shares none of them
   */
  public Optional<AgreedRequest> make(AgreedNeed agreed, PublishedEntry published) {
    var shared = shared(agreed.items(), published);
    if (shared.isEmpty()) {
      return Optional.empty();
    }
    var at = clock.instant();
    var request = agreed.notBefore(LocalDate.now(clock)).filed(published, at);
    requests.add(request);
    requests.flush();
    var platform = Caller.platformFor(published.provider());
    request.consentByItself(shared, published, at, decision -> grants.issue(platform, decision));
    news.record(
        platform,
        request,
        "request-agreed",
        act -> act.grant(request.grant()).items(shared).detail("need", agreed.need()));
    provisions.begin(request, at);
    requests.flush();
    return Optional.of(
        new AgreedRequest(request.id(), request.grant(), request.stage() == RequestStage.PROVIDED));
  }

  private static List<String> shared(List<String> items, PublishedEntry published) {
    if (published.sharing() == Sharing.NOT_SHARED) {
      return List.of();
    }
    return published.items().stream()
        .filter(item -> item.sharing() != Sharing.NOT_SHARED)
        .map(ItemDefinition::name)
        .filter(items::contains)
        .toList();
  }
}
