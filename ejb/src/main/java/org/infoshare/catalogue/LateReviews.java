package org.infoshare.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.deadline.CaseLimit;
import org.infoshare.deadline.PassedHandler;
import org.infoshare.department.Departments;
import org.infoshare.evidence.Act;
import org.infoshare.evidence.EvidenceLedger;
import org.infoshare.platform.Caller;

/** Puts on record that an authority let the time for its review of a text pass. */
@ApplicationScoped
class LateReviews implements PassedHandler {

  @Inject private Entries entries;
  @Inject private Departments departments;
  @Inject private EvidenceLedger evidence;

  @Override
  public String kind() {
    return UpdateLimits.REVIEW;
  }

  @Override
  public void passed(CaseLimit of, LocalDate due) {
    EntryCode.parse(of.caseId())
        .flatMap(entries::find)
        .filter(entry -> entry.stage() == EntryStage.SUBMITTED)
        .ifPresent(
            entry ->
                evidence.record(
                    Act.of(Caller.PLATFORM, "entry-review-overdue")
                        .entry(entry.code(), entry.publishedVersion().orElse(null))
                        .concerning(entry.provider())
                        .concerning(departments.authorityOf(entry.provider()))
                        .detail("due", due)));
  }
}
