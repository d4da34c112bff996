package org.infoshare.organisation.onboarding;

import static org.infoshare.organisation.onboarding.OnboardingReason.AGREEMENT_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.attachment.ScanRequired;
import org.infoshare.foundation.attachment.VirusScanner;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.organisation.department.Departments;

/**
 * Confidentiality agreements (保密协议). One side files a document and signs it, and the other side
 * signs the same hash. A later version that both have signed replaces the one in force.
 */
@Stateless
public class AgreementService {

  @Inject private AgreementFiling filing;
  @Inject private VirusScanner scanner;
  @Inject private Applications applications;
  @Inject private Agreements agreements;
  @Inject private Departments departments;
  @Inject private CallerContexts callerContexts;
  @Inject private OnboardingJournal journal;
  @Inject private Clock clock;

  /** The versions of a department's agreement, the newest first. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.AUDITOR})
  public List<AgreementView> list(UUID id) {
    getVisible(applications.find(id), id);
    return agreements.findByApplication(id).stream().map(Agreement::view).toList();
  }

  /** The document of a version, with its bytes. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.AUDITOR})
  public AgreementDocument document(UUID id, int number) {
    getVisible(applications.find(id), id);
    return agreements
        .document(id, number)
        .orElseThrow(() -> new Refusal(AGREEMENT_NOT_FOUND, number));
  }

  /**
   * Files a version, signed by the caller's side.
   *
   * <p>No single transaction surrounds the call, because it may call a scanner. If it does, the
   * command is first tried without a scan: a repeated command is answered, and a document that is
   * not accepted is refused, before anything is scanned.
   *
   * @throws Refusal also {@code attachment-infected} or {@code scanner-unavailable} where a scanner
   *     is configured
   */
  @RolesAllowed({Roles.HEAD, Roles.AUTHORITY})
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public AgreementView file(UUID id, NewAgreement newAgreement) {
    var unscanned = new AgreementUpload(newAgreement, !scanner.isConfigured());
    try {
      return filing.file(id, unscanned);
    } catch (ScanRequired scanRequired) {
      byte[] document = FiledDocument.decode(newAgreement);
      scanner.requireClean(
          document, (found, reason) -> filing.recordInfection(id, document, found, reason));
      return filing.file(id, new AgreementUpload(newAgreement, true));
    }
  }

  /**
   * Signs the version that the other side filed; it is in force from now on.
   *
   * @param sha256 the hash of the document as the signer knows it
   */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.AUTHORITY})
  public AgreementView sign(UUID id, int number, String sha256) {
    var caller = callerContexts.admitting();
    var application = lockApplication(id, caller);
    application.require(caller, OnboardingCommand.SIGN_AGREEMENT);
    new Checks().requirePresent("/sha256", sha256).refuseIfAny();
    var version =
        agreements.find(id, number).orElseThrow(() -> new Refusal(AGREEMENT_NOT_FOUND, number));
    boolean byDepartment = isOfDepartment(caller, application);
    version.sign(caller.caller(), byDepartment, clock.instant(), sha256, LocalDate.now(clock));
    application.bindAgreement(version.validUntil());
    agreements.conclude(version);
    journal.record(
        caller.caller(),
        application.department(),
        byDepartment
            ? OnboardingEvent.AGREEMENT_SIGNED_BY_DEPARTMENT
            : OnboardingEvent.AGREEMENT_SIGNED_BY_AUTHORITY,
        id,
        act -> act.detail("number", number).detail("sha256", version.sha256()));
    return version.view();
  }

  private Application lockApplication(UUID id, CallerContext caller) {
    return OnboardingService.getCommandable(
        applications.lock(id), id, caller, departments::requireNotMerged);
  }

  private Application getVisible(Optional<Application> found, UUID id) {
    return OnboardingService.getVisible(found, id, callerContexts.admitting());
  }

  private static boolean isOfDepartment(CallerContext caller, Application application) {
    return caller.caller().belongsTo(application.department());
  }
}
