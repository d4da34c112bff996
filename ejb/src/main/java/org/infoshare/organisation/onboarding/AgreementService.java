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
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.organisation.department.Departments;

/**
 * Confidentiality agreements (保密协议): one side files a document and signs it, the other signs the
 * same hash; a later version that both signed replaces the one in force.
 */
@Stateless
public class AgreementService {

  @Inject
  @ConfigProperty(name = "infoshare.agreement.max-bytes", defaultValue = "524288")
  private int maxBytes;

  @Inject private Applications applications;
  @Inject private Agreements agreements;
  @Inject private Departments departments;
  @Inject private CallerContexts standings;
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
  public AgreementView file(UUID id, NewAgreement asked) {
    var standing = standings.current();
    var application = lockApplication(id, standing);
    application.require(standing, OnboardingCommand.FILE_AGREEMENT);
    var document = FiledDocument.read(asked, maxBytes, LocalDate.now(clock));
    boolean byDepartment = isOfDepartment(standing, application);
    var versions = agreements.findByApplication(id);
    var version =
        Agreement.file(
            application,
            versions.isEmpty() ? 1 : versions.get(0).number() + 1,
            asked,
            document,
            byDepartment,
            new AgreementSignature(standing.caller().account(), clock.instant()));
    agreements.file(version, document);
    journal.record(
        standing.caller(),
        application.department(),
        byDepartment
            ? OnboardingEvent.AGREEMENT_FILED_BY_DEPARTMENT
            : OnboardingEvent.AGREEMENT_FILED_BY_AUTHORITY,
        id,
        act -> act.detail("number", version.number()).detail("sha256", version.sha256()));
    return version.view();
  }

  /**
   * Signs the version that the other side filed: it is in force from now on.
   *
   * @param sha256 the hash of the document as the signer knows it
   */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.AUTHORITY})
  public AgreementView sign(UUID id, int number, String sha256) {
    var standing = standings.current();
    var application = lockApplication(id, standing);
    application.require(standing, OnboardingCommand.SIGN_AGREEMENT);
    new Checks().requirePresent("/sha256", sha256).refuseIfAny();
    var version =
        agreements.find(id, number).orElseThrow(() -> new Refusal(AGREEMENT_NOT_FOUND, number));
    boolean byDepartment = isOfDepartment(standing, application);
    version.sign(
        byDepartment,
        new AgreementSignature(standing.caller().account(), clock.instant()),
        sha256,
        LocalDate.now(clock));
    application.bindAgreement(version.validUntil());
    agreements.conclude(version);
    journal.record(
        standing.caller(),
        application.department(),
        byDepartment
            ? OnboardingEvent.AGREEMENT_SIGNED_BY_DEPARTMENT
            : OnboardingEvent.AGREEMENT_SIGNED_BY_AUTHORITY,
        id,
        act -> act.detail("number", number).detail("sha256", version.sha256()));
    return version.view();
  }

  private Application lockApplication(UUID id, CallerContext standing) {
    return OnboardingService.getCommandable(
        applications.lock(id), id, standing, departments::requireNotMerged);
  }

  private Application getVisible(Optional<Application> found, UUID id) {
    return OnboardingService.getVisible(found, id, standings.current());
  }

  private static boolean isOfDepartment(CallerContext standing, Application application) {
    return standing.caller().belongsTo(application.department());
  }
}
