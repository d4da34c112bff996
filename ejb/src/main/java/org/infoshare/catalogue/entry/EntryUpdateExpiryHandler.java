package org.infoshare.catalogue.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** Puts on record that a department let the time for an update pass. */
@ApplicationScoped
class EntryUpdateExpiryHandler implements DeadlineExpiryHandler {

  @Inject private UpdateRecords updates;
  @Inject private EvidenceLedger evidence;

  @Override
  public String kind() {
    return UpdateDeadlines.UPDATE;
  }

  @Override
  public void onExpiry(DeadlineKey of, LocalDate due) {
    updates
        .find(UUID.fromString(of.caseId()))
        .filter(update -> !update.isDone())
        .ifPresent(
            update ->
                evidence.record(
                    Act.of(Caller.PLATFORM, "update-overdue")
                        .entry(update.entry(), null)
                        .subject(of.caseId())
                        .concerning(update.provider())
                        .detail("due", due)));
  }
}
