package org.infoshare.organisation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.Departments;
import org.infoshare.time.deadline.DeadlineExpiryHandler;

/** Records as evidence that an authority exceeded the deadline of its decision. */
@ApplicationScoped
class ReviewExpiryHandler implements DeadlineExpiryHandler {

  @Inject private Applications applications;
  @Inject private Departments departments;
  @Inject private EvidenceLedger evidence;

  @Override
  public Map<String, Consequence> consequences() {
    return Map.of(ReviewDeadline.KIND, this::onExpiry);
  }

  private void onExpiry(Expiry expiry) {
    applications
        .lock(expiry.caseId())
        .filter(application -> application.stage() == OnboardingStage.APPLIED)
        .ifPresent(
            application ->
                evidence.record(
                    expiry.describe(
                        Act.of(Caller.PLATFORM, "connection-overdue")
                            .subject(application.department())
                            .concerning(application.department())
                            .concerning(departments.authorityOf(application.department()))
                            .detail("about", application.id()))));
  }
}
