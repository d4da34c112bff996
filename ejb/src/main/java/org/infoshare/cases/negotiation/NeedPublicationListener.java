package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.infoshare.catalogue.publication.PublicationListener;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.sharing.request.AgreedRequests;

/**
 * Creates the request and grant of a need in the transaction that publishes its agreed or ordered
 * entry; the publication is the decision. {@link OwedItemsRule} checks what such an entry must
 * contain.
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
    recordAndNotify(
        need, platform, missing.isEmpty() ? NeedEvent.SHARED : NeedEvent.SHARED_IN_PART, missing);
    listeners.forEach(listener -> listener.shared(need.id(), made.grant()));
    if (made.provided()) {
      need.provide(platform);
      recordAndNotify(need, platform, NeedEvent.PROVIDED, List.of());
      listeners.forEach(listener -> listener.provided(need.id()));
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
}
