package org.infoshare.organisation.onboarding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.attachment.ScanRequired;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.organisation.department.Departments;
import org.infoshare.time.rulebook.Rulebook;

/** The transactions of filing an agreement; the scan of its document happens between them. */
@Stateless
public class AgreementFiling {

  @Inject
  @ConfigProperty(name = "infoshare.agreement.max-bytes", defaultValue = "524288")
  private int maxBytes;

  @Inject private Applications applications;
  @Inject private Agreements agreements;
  @Inject private Departments departments;
  @Inject private CallerContexts callerContexts;
  @Inject private OnboardingJournal journal;
  @Inject private EvidenceLedger evidence;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  /**
   * Files a version, signed by the caller's side.
   *
   * @throws ScanRequired if it would be filed, but is not scanned yet
   */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.AUTHORITY})
  public AgreementView file(UUID id, AgreementUpload upload) {
    var caller = callerContexts.admitting();
    var application =
        OnboardingService.getCommandable(
            applications.lock(id), id, caller, departments::requireNotMerged);
    application.require(caller, OnboardingCommand.FILE_AGREEMENT);
    var today = LocalDate.now(clock);
    int maxYears = rulebook.settings(rulebook.inForceOn(today).id()).maxAgreementYears();
    var document = FiledDocument.read(upload.agreement(), maxBytes, maxYears, today);
    if (!upload.scanned()) {
      throw new ScanRequired();
    }
    boolean byDepartment = caller.caller().belongsTo(application.department());
    var versions = agreements.findByApplication(id);
    var version =
        Agreement.file(
            application,
            versions.isEmpty() ? 1 : versions.get(0).number() + 1,
            upload.agreement(),
            document,
            byDepartment,
            new AgreementSignature(caller.caller().account(), clock.instant()));
    agreements.file(version, document);
    journal.record(
        caller.caller(),
        application.department(),
        byDepartment
            ? OnboardingEvent.AGREEMENT_FILED_BY_DEPARTMENT
            : OnboardingEvent.AGREEMENT_FILED_BY_AUTHORITY,
        id,
        act -> act.detail("number", version.number()).detail("sha256", version.sha256()));
    return version.view();
  }

  /**
   * Records that a document was refused because of the result of the scan.
   *
   * @param found the scanner's name for the infection
   */
  @RolesAllowed({Roles.HEAD, Roles.AUTHORITY})
  public void recordInfection(UUID id, byte[] document, String found, Reason reason) {
    evidence.record(
        Act.of(callerContexts.admitting().caller(), "agreement-refused")
            .refused(reason.code())
            .subject(id.toString())
            .detail("sha256", FiledDocument.sha256(document))
            .detail("byteCount", document.length)
            .detail("found", found));
  }
}
