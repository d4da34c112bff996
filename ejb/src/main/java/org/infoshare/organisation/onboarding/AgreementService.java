package org.infoshare.organisation.onboarding;

import static org.infoshare.organisation.onboarding.OnboardingReason.AGREEMENT_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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

  @Inject
  @ConfigProperty(name = "infoshare.agreement.max-bytes", defaultValue = "524288")
  private int maxBytes;

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

  /** Files a version, signed by the caller's side. */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.AUTHORITY})
  public AgreementView file(UUID id, NewAgreement newAgreement) {
    var caller = callerContexts.current();
    var application = lockApplication(id, caller);
    application.require(caller, OnboardingCommand.FILE_AGREEMENT);
    var document = FiledDocument.read(newAgreement, maxBytes, LocalDate.now(clock));
    boolean byDepartment = isOfDepartment(caller, application);
    var versions = agreements.findByApplication(id);
    var version =
        Agreement.file(
            application,
            versions.isEmpty() ? 1 : versions.get(0).number() + 1,
            newAgreement,
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
   * Signs the version that the other side filed; it is in force from now on.
   *
   * @param sha256 the hash of the document as the signer knows it
   */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.AUTHORITY})
  public AgreementView sign(UUID id, int number, String sha256) {
    var caller = callerContexts.current();
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
    return OnboardingService.getVisible(found, id, callerContexts.current());
  }

  private static boolean isOfDepartment(CallerContext caller, Application application) {
    return caller.caller().belongsTo(application.department());
  }
}
