package org.infoshare.sharing.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.infoshare.catalogue.publication.ActiveGrant;
import org.infoshare.catalogue.publication.ActiveGrants;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;

/**
 * The grants on an entry, for the catalogue: it reads them, and it announces, recalls or completes
 * the withdrawal of the entry.
 */
@ApplicationScoped
class EntryGrants implements ActiveGrants {

  @Inject private IssuedGrants issued;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;
  @Inject private GrantJournal journal;

  @Override
  public List<ActiveGrant> findByEntry(String entry) {
    return issued.findActive(entry, LocalDate.now(clock));
  }

  @Override
  public void announceWithdrawal(String entry) {
    issued.lockNotEnded(entry).forEach(Grant::announceWithdrawal);
  }

  @Override
  public void recallWithdrawal(String entry) {
    issued.lockNotEnded(entry).forEach(Grant::recallWithdrawal);
  }

  @Override
  public void end(String entry, Caller by) {
    for (Grant grant : issued.lockNotEnded(entry)) {
      grant.end();
      evidence.record(
          Act.of(by, "grant-ended")
              .grant(grant.id())
              .request(grant.request())
              .entry(grant.entry(), grant.entryVersion())
              .concerning(grant.provider())
              .concerning(grant.requester()));
      journal.ended(grant, by);
    }
  }
}
