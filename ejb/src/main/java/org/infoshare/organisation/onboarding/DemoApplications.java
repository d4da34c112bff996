package org.infoshare.organisation.onboarding;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;

/** The departments of the demonstration as active ones, with an agreement for a year. */
@ApplicationScoped
public class DemoApplications {

  private final Applications applications;
  private final Agreements agreements;
  private final Clock clock;

  /** For the container's proxy. */
  protected DemoApplications() {
    this(null, null, null);
  }

  @Inject
  DemoApplications(Applications applications, Agreements agreements, Clock clock) {
    this.applications = applications;
    this.agreements = agreements;
    this.clock = clock;
  }

  /** Whether no department that would have to apply is connected yet. */
  public boolean isFresh() {
    return applications.hasOnlyAuthorities();
  }

  /** Connects a department, signed for both sides by that account, unless it is connected. */
  public void connect(String department, String account) {
    if (applications.lockOpenOf(department).isEmpty()) {
      var application = Application.active(department, ConnectionOrigin.DEMO, clock.instant());
      applications.add(application);
      agree(application, account);
    }
  }

  private void agree(Application application, String account) {
    var today = LocalDate.now(clock);
    byte[] document = "%PDF-1.4 演示保密协议\n".getBytes(UTF_8);
    var newAgreement =
        new NewAgreement(
            AgreementFormat.PDF,
            Base64.getEncoder().encodeToString(document),
            today,
            today.plusYears(1));
    var filed = FiledDocument.read(newAgreement, document.length, 1, today);
    var signature = new AgreementSignature(account, clock.instant());
    var version = Agreement.file(application, 1, newAgreement, filed, true, signature);
    agreements.file(version, filed);
    version.conclude(false, signature);
    agreements.conclude(version);
    application.bindAgreement(version.validUntil());
    applications.flush();
  }
}
