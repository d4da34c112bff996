package org.infoshare.catalogue.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.infoshare.catalogue.description.EntryCode;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.catalogue.update.EntryUpdates;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.Departments;
import org.infoshare.time.deadline.DeadlineExpiryHandler;

/** Records as evidence that an authority missed the deadline for the review of a text. */
@ApplicationScoped
class EntryReviewExpiryHandler implements DeadlineExpiryHandler {

  @Inject private Entries entries;
  @Inject private Departments departments;
  @Inject private EvidenceLedger evidence;

  @Override
  public Map<String, Consequence> consequences() {
    return Map.of(EntryUpdates.REVIEW, this::onExpiry);
  }

  private void onExpiry(Expiry expiry) {
    EntryCode.parse(expiry.key().caseId())
        .flatMap(entries::find)
        .filter(entry -> entry.stage() == EntryStage.SUBMITTED)
        .ifPresent(
            entry ->
                evidence.record(
                    expiry.describe(
                        Act.of(Caller.PLATFORM, "entry-review-overdue")
                            .entry(entry.code(), entry.publishedVersion().orElse(null))
                            .concerning(entry.provider())
                            .concerning(departments.authorityOf(entry.provider())))));
  }
}
