package org.infoshare.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.infoshare.catalogue.PublicationListener;
import org.infoshare.catalogue.PublishedEntry;
import org.infoshare.request.AgreedRequests;

/**
 * Once the entry that came of an agreement is published, the agreement is the decision: the request
 * with its access right is made in the transaction that publishes.
 */
@ApplicationScoped
class AgreedEntries implements PublicationListener {

  @Inject private NeedRows rows;
  @Inject private NeedDesk desk;
  @Inject private NeedLimits limits;
  @Inject private NeedRecords records;
  @Inject private AgreedRequests requests;

  @Override
  public void published(PublishedEntry entry) {
    rows.ofEntry(entry.code())
        .flatMap(rows::hold)
        .filter(Need::isToBeShared)
        .ifPresent(need -> share(need, entry));
  }

  private void share(Need need, PublishedEntry entry) {
    var platform = desk.platform();
    limits.published(need, platform.account(), platform.at());
    need.published(platform.at());
    var made = requests.make(need.agreed(), entry);
    made.ifPresent(request -> need.share(platform, request));
    tell(need, platform, made.isPresent() ? NeedNews.SHARED : NeedNews.PUBLISHED);
    if (made.isPresent() && made.get().provided()) {
      need.provide(platform);
      tell(need, platform, NeedNews.PROVIDED);
    }
    rows.store(need);
  }

  private void tell(Need need, Turn platform, NeedNews what) {
    records.tell(
        platform.caller(),
        need,
        desk.sides(need),
        what,
        act ->
            need.state().request() == null
                ? act
                : act.request(need.state().request()).grant(need.state().grant()),
        need.requester(),
        need.responsible());
  }

  @Override
  public void withdrawn(String code, Instant at) {
    // What came of the agreement, if anything did, ends as that of any other entry.
  }
}
