package org.infoshare.sharing.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.infoshare.catalogue.publication.ActiveGrant;
import org.infoshare.catalogue.publication.ActiveGrants;
import org.infoshare.foundation.platform.Caller;

/**
 * The grants on an entry, for the catalogue: it reads them, and it announces, recalls or completes
 * the withdrawal of the entry.
 */
@ApplicationScoped
class EntryGrants implements ActiveGrants {

  @Inject private IssuedGrants issued;
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
      long record = journal.record(by, GrantEvent.ENDED, grant, null);
      journal.ended(grant, by, record);
    }
  }
}
