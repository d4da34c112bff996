package org.infoshare.catalogue.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.time.deadline.DeadlineExpiryHandler;

/** Records as evidence that a department missed the deadline of an update. */
@ApplicationScoped
class EntryUpdateExpiryHandler implements DeadlineExpiryHandler {

  @Inject private UpdateRecords updates;
  @Inject private EvidenceLedger evidence;

  @Override
  public Map<String, Consequence> consequences() {
    return Map.of(UpdateDeadlines.UPDATE, this::onExpiry);
  }

  private void onExpiry(Expiry expiry) {
    updates
        .find(expiry.caseId())
        .filter(update -> !update.isDone())
        .ifPresent(
            update ->
                evidence.record(
                    expiry.describe(
                        Act.of(Caller.PLATFORM, "update-overdue")
                            .entry(update.entry(), null)
                            .subject(update.id().toString())
                            .concerning(update.provider()))));
  }
}
