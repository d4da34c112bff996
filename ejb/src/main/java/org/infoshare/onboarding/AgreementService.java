package org.infoshare.onboarding;

import static org.infoshare.onboarding.OnboardingReason.AGREEMENT_HASH_DIFFERENT;
import static org.infoshare.onboarding.OnboardingReason.AGREEMENT_NOT_FOUND;
import static org.infoshare.onboarding.OnboardingReason.AGREEMENT_PERIOD_INVALID;
import static org.infoshare.onboarding.OnboardingReason.AGREEMENT_SIGNED_ALREADY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.department.Departments;
import org.infoshare.department.Standing;
import org.infoshare.department.Standings;
import org.infoshare.platform.Checks;
import org.infoshare.platform.Idempotent;
import org.infoshare.platform.PlatformReason;
import org.infoshare.platform.Refusal;
import org.infoshare.platform.Roles;

/**
 * Confidentiality agreements (保密协议): one side files a document and signs it, the other signs the
 * same hash; a later version that both signed replaces the one in force.
 */
@Stateless
public class AgreementService {

  @Inject
  @ConfigProperty(name = "infoshare.agreement.max-bytes", defaultValue = "524288")
  private int most;

  @Inject private Applications applications;
  @Inject private Agreements agreements;
  @Inject private Departments departments;
  @Inject private Standings standings;
  @Inject private OnboardingNews news;
  @Inject private Clock clock;

  /** The versions of a department's agreement, the newest first. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.AUDITOR})
  public List<AgreementView> list(UUID id) {
    find(applications.find(id), id);
    return agreements.of(id);
  }

  /** The document of a version, with its bytes. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.AUDITOR})
  public AgreementDocument document(UUID id, int number) {
    find(applications.find(id), id);
    return agreements
        .document(id, number)
        .orElseThrow(() -> new Refusal(AGREEMENT_NOT_FOUND, number));
  }

  /** Files a version, signed by the caller's side. */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.AUTHORITY})
  public AgreementView file(UUID id, NewAgreement asked) {
    var standing = standings.current();
    var application = held(id, standing);
    application.require(standing, OnboardingCommand.FILE_AGREEMENT);
    var document = FiledDocument.of(asked, most, LocalDate.now(clock));
    boolean byDepartment = isOfDepartment(standing, application);
    int number = agreements.of(id).stream().mapToInt(AgreementView::number).max().orElse(0) + 1;
    var signature = new AgreementSignature(standing.caller().account(), clock.instant());
    var version =
        new AgreementView(
            id,
            number,
            AgreementStage.FILED,
            "baomi-%s-%d.%s"
                .formatted(application.department(), number, asked.format().extension()),
            asked.format(),
            document.size(),
            document.sha256(),
            asked.validFrom(),
            asked.validUntil(),
            byDepartment ? signature : null,
            byDepartment ? null : signature);
    agreements.file(version, document.bytes());
    news.tell(
        standing.caller(),
        application.department(),
        byDepartment ? News.AGREEMENT_FILED_BY_DEPARTMENT : News.AGREEMENT_FILED_BY_AUTHORITY,
        id,
        act -> act.detail("number", number).detail("sha256", version.sha256()));
    return version;
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
    var application = held(id, standing);
    application.require(standing, OnboardingCommand.SIGN_AGREEMENT);
    new Checks().given("/sha256", sha256).refuseIfAny();
    var version =
        agreements.find(id, number).orElseThrow(() -> new Refusal(AGREEMENT_NOT_FOUND, number));
    boolean byDepartment = isOfDepartment(standing, application);
    check(version, sha256, byDepartment, standing.caller().account());
    agreements.conclude(
        version,
        byDepartment,
        new AgreementSignature(standing.caller().account(), clock.instant()));
    application.agreed(version.validUntil());
    applications.flush();
    news.tell(
        standing.caller(),
        application.department(),
        byDepartment ? News.AGREEMENT_SIGNED_BY_DEPARTMENT : News.AGREEMENT_SIGNED_BY_AUTHORITY,
        id,
        act -> act.detail("number", number).detail("sha256", version.sha256()));
    return agreements.find(id, number).orElseThrow();
  }

  private void check(AgreementView version, String sha256, boolean byDepartment, String account) {
    var own = byDepartment ? version.department() : version.authority();
    var other = byDepartment ? version.authority() : version.department();
    if (version.stage() != AgreementStage.FILED) {
      throw new Refusal(
          PlatformReason.WRONG_STAGE, version.stage(), OnboardingCommand.SIGN_AGREEMENT);
    }
    if (own != null) {
      throw new Refusal(AGREEMENT_SIGNED_ALREADY, version.number());
    }
    if (other.by().equals(account)) {
      throw new Refusal(PlatformReason.SAME_PERSON);
    }
    if (!version.sha256().equalsIgnoreCase(sha256)) {
      throw new Refusal(AGREEMENT_HASH_DIFFERENT, version.number());
    }
    new Checks()
        .that(
            FiledDocument.isPeriod(version.validFrom(), version.validUntil(), LocalDate.now(clock)),
            "/number",
            AGREEMENT_PERIOD_INVALID)
        .refuseIfAny();
  }

  private Application held(UUID id, Standing standing) {
    return OnboardingService.commanded(
        applications.hold(id), id, standing, departments::requireThere);
  }

  private Application find(Optional<Application> found, UUID id) {
    return OnboardingService.visible(found, id, standings.current());
  }

  private static boolean isOfDepartment(Standing standing, Application application) {
    return standing.caller().belongsTo(application.department());
  }
}
