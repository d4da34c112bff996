package org.infoshare.organisation.onboarding;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.account.SystemCertificates;
import org.infoshare.organisation.department.Departments;

/** One batch of the expiry warnings, in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ExpiryWarningJob {

  /** There is no warning of a certificate that ended longer ago. */
  private static final Duration MAX_AGE = Duration.ofDays(30);

  @Inject
  @ConfigProperty(name = "infoshare.expiry.warning-days", defaultValue = "30,14,7,1")
  private List<Integer> offsets;

  @Inject
  @ConfigProperty(name = "infoshare.agreement.suspend-when-ended", defaultValue = "false")
  private boolean suspendsOnExpiry;

  @Inject private ExpiryWarnings warnings;
  @Inject private SystemCertificates certificates;
  @Inject private Departments departments;
  @Inject private Applications applications;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /** Sends warnings for at most the given number of items; returns how many were claimed. */
  public int run(int maxResults) {
    var schedule = WarningSchedule.of(offsets);
    var now = clock.instant();
    warnings.warnOfCertificates(
        certificates.findExpiring(
            now.minus(MAX_AGE), now.plus(Duration.ofDays(schedule.largestOffset() + 1L))),
        schedule,
        new ExpirySuspension());
    return warnings.warn(schedule, maxResults, new ExpirySuspension());
  }

  /** By default a department stays active and is listed as one whose agreement has ended. */
  private void suspendIfConfigured(String department) {
    if (!suspendsOnExpiry) {
      return;
    }
    applications
        .lockOpenOf(department)
        .filter(application -> application.stage() == OnboardingStage.ACTIVE)
        .ifPresent(
            application -> {
              application.suspendAutomatically(
                  "保密协议已到期", Caller.PLATFORM.account(), clock.instant());
              applications.flush();
              evidence.record(
                  Act.of(Caller.PLATFORM, "connection-suspended")
                      .subject(department)
                      .concerning(department)
                      .concerning(departments.authorityOf(department))
                      .detail("reasons", "agreement-expired"));
            });
  }

  private final class ExpirySuspension implements ExpiryWarnings.ExpiryFollowUp {

    @Override
    public String authorityOf(String department) {
      return departments.authorityOf(department);
    }

    @Override
    public void onAgreementExpired(String department) {
      ExpiryWarningJob.this.suspendIfConfigured(department);
    }
  }
}
