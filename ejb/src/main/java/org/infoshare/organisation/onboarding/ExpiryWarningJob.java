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

/** One batch of the sweep over what ends, in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ExpiryWarningJob {

  /** A certificate that ended longer ago is told of no more. */
  private static final Duration MAX_AGE = Duration.ofDays(30);

  @Inject
  @ConfigProperty(name = "infoshare.expiry.offsets", defaultValue = "30,14,7,1")
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

  /** Tells at most so many; returns how many were claimed. */
  public int run(int most) {
    var expiry = WarningSchedule.of(offsets);
    var now = clock.instant();
    warnings.warnOfCertificates(
        certificates.findExpiring(
            now.minus(MAX_AGE), now.plus(Duration.ofDays(expiry.largestOffset() + 1L))),
        expiry,
        new ExpirySuspension());
    return warnings.warn(expiry, most, new ExpirySuspension());
  }

  /** By default a department goes on and is listed as one whose agreement ended. */
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
                      .detail("reasons", "agreement-ended"));
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
