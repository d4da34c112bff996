package org.infoshare.cases.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.catalogue.publication.PublicationListener;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Text;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.sharing.request.AgreedRequests;
import org.infoshare.sharing.request.RequestListener;

/**
 * The fulfilment of an agreement or an order. The transaction that publishes its entry creates the
 * request and the grant; the publication is the decision, and {@link OwedItemsRule} checks what
 * such an entry must contain. When that request is provided or ends, so does the need.
 */
@ApplicationScoped
class NeedFulfilment implements PublicationListener, RequestListener {

  private static final Text ENDED =
      new Text("由该需求形成的共享申请已终止。", "The request that came from this need has ended.");

  @Inject private Needs needs;
  @Inject private NeedAccess access;
  @Inject private NeedDeadlines deadlines;
  @Inject private NeedJournal journal;
  @Inject private AgreedRequests requests;
  @Inject private Instance<NeedDisputes> disputes;

  @Override
  public void published(PublishedEntry entry) {
    needs
        .ofEntry(entry.code())
        .flatMap(needs::lock)
        .filter(need -> need.state().awaitsPublication())
        .filter(need -> !need.agreedNeed().itemsSharedBy(entry).isEmpty())
        .ifPresent(need -> share(need, entry));
  }

  private void share(Need need, PublishedEntry entry) {
    var platform = access.platformContext();
    var missing = need.agreedNeed().itemsMissingIn(entry);
    var made = requests.create(need.agreedNeed(), entry);
    deadlines.published(need, platform.account(), platform.at());
    need.share(platform, made);
    recordAndNotify(
        need, platform, missing.isEmpty() ? NeedEvent.SHARED : NeedEvent.SHARED_IN_PART, missing);
    disputes.forEach(one -> one.shared(need.id(), made.grant()));
    if (made.provided()) {
      need.provide(platform);
      recordAndNotify(need, platform, NeedEvent.PROVIDED, List.of());
      disputes.forEach(one -> one.provided(need.id()));
    }
    needs.flush();
  }

  private void recordAndNotify(
      Need need, CommandContext platform, NeedEvent event, List<String> missing) {
    journal.recordAndNotify(
        platform.caller(),
        need,
        access.parties(need),
        event,
        missing,
        act -> {
          var made = act.request(need.state().request()).grant(need.state().grant());
          return missing.isEmpty() ? made : made.detail("missing", String.join(", ", missing));
        },
        need.requester(),
        need.provider());
  }

  @Override
  public void withdrawn(String code, Instant at) {
    // A request that came from the agreement ends as the requests of any other entry do.
  }

  @Override
  public void consented(UUID request, List<String> items, UUID grant) {
    // The agreement or the decision was the consent.
  }

  @Override
  public void provided(UUID request) {
    lockByRequest(request)
        .filter(need -> need.stage().isBeingFulfilled())
        .ifPresent(
            need -> {
              var platform = access.platformContext();
              need.provide(platform);
              needs.flush();
              journal.recordAndNotify(
                  platform.caller(),
                  need,
                  access.parties(need),
                  NeedEvent.PROVIDED,
                  act -> act.request(request).grant(need.state().grant()),
                  need.requester(),
                  need.provider());
              disputes.forEach(one -> one.provided(need.id()));
            });
  }

  @Override
  public void ended(UUID request) {
    lockByRequest(request)
        .filter(need -> need.stage().isBeingFulfilled())
        .ifPresent(
            need -> {
              var platform = access.platformContext();
              need.withdrawAutomatically(platform, ENDED.inBothLanguages());
              needs.flush();
              journal.recordAndNotify(
                  platform.caller(),
                  need,
                  access.parties(need),
                  NeedEvent.WITHDRAWN,
                  act -> act.request(request),
                  need.requester(),
                  need.provider());
              disputes.forEach(one -> one.settled(need.id()));
            });
  }

  private Optional<Need> lockByRequest(UUID request) {
    return needs.ofRequest(request).flatMap(needs::lock);
  }
}
