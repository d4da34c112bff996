package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.infoshare.catalogue.entry.PublicationListener;
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.sharing.request.AgreedRequests;

/**
 * Once the entry that came of an agreement, or of what a dispute decided, is published, that is the
 * decision: the request with its access right is made in the transaction that publishes. What may
 * be published of an entry that is owed says {@link OwedItemsRule}.
 */
@ApplicationScoped
class NeedPublicationListener implements PublicationListener {

  @Inject private Needs needs;
  @Inject private NeedAccess access;
  @Inject private NeedDeadlines deadlines;
  @Inject private NeedJournal journal;
  @Inject private AgreedRequests requests;
  @Inject private Instance<NeedListener> listeners;

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
    tell(need, platform, missing.isEmpty() ? NeedEvent.SHARED : NeedEvent.SHARED_IN_PART, missing);
    listeners.forEach(listener -> listener.shared(need.id(), made.grant()));
    if (made.provided()) {
      need.provide(platform);
      tell(need, platform, NeedEvent.PROVIDED, List.of());
      listeners.forEach(listener -> listener.provided(need.id()));
    }
    needs.flush();
  }

  private void tell(Need need, NeedContext platform, NeedEvent what, List<String> missing) {
    journal.recordAndNotify(
        platform.caller(),
        need,
        access.parties(need),
        what,
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
    // What came of the agreement, if anything did, ends as that of any other entry.
  }
}
