package org.infoshare.organisation.onboarding;

import static org.infoshare.foundation.platform.PlatformReason.SUPPLEMENT_ALREADY_REQUESTED;
import static org.infoshare.organisation.onboarding.OnboardingReason.AGREEMENT_NOT_IN_FORCE;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.JsonConverter;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.TextsConverter;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.time.deadline.DueDate;
import org.infoshare.time.rulebook.RuleSet;

/**
 * A department's way onto the platform (接入), and the only place its stage changes.
 *
 * <p>Its head applies; the sharing authority of its level and area asks once for everything that is
 * missing, accepts, or refuses with reasons. Both sign a confidentiality agreement; then systems
 * are registered and tried, and the first that the authority switches on makes the department
 * active. The authority suspends it at once and brings it back. A refused department may apply
 * again.
 */
@Entity
@Table(name = "onboarding_application")
class Application {

  @Id private UUID id;

  private String department;

  @Enumerated(EnumType.STRING)
  private ConnectionOrigin origin;

  @Enumerated(EnumType.STRING)
  private OnboardingStage stage;

  private String unit;

  @Column(name = "credit_code")
  private String creditCode;

  @Column(name = "contact_name")
  private String contactName;

  @Column(name = "contact_phone")
  private String contactPhone;

  @Column(name = "contact_mail")
  private String contactMail;

  @Enumerated(EnumType.STRING)
  @Column(name = "network_zone")
  private NetworkZone networkZone;

  @Column(name = "planned_systems")
  @Convert(converter = PlannedSystemsConverter.class)
  private List<PlannedSystem> systems;

  @Column(name = "applied_by")
  private String appliedBy;

  @Column(name = "applied_at")
  private Instant appliedAt;

  @Column(name = "rule_set")
  private String ruleSet;

  @Convert(converter = TextsConverter.class)
  private List<String> supplement;

  @Column(name = "supplement_by")
  private String supplementBy;

  @Column(name = "supplement_at")
  private Instant supplementAt;

  @Column(name = "decision_reasons")
  private String decisionReasons;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "active_since")
  private Instant activeSince;

  @Column(name = "suspension_reason")
  private String suspensionReason;

  @Column(name = "suspended_by")
  private String suspendedBy;

  @Column(name = "suspended_at")
  private Instant suspendedAt;

  @Column(name = "agreement_until")
  private LocalDate agreementUntil;

  protected Application() {
    // for JPA
  }

  private Application(String department, ConnectionOrigin origin, OnboardingStage stage) {
    this.id = UUID.randomUUID();
    this.department = department;
    this.origin = origin;
    this.stage = stage;
  }

  /**
   * The application of the caller's department.
   *
   * @param asked what it states, checked
   */
  static Application apply(CallerContext by, NewApplication asked, RuleSet inForce, Instant at) {
    var application =
        new Application(
            by.caller().department(), ConnectionOrigin.APPLIED, OnboardingStage.APPLIED);
    application.ruleSet = inForce.id();
    application.setContent(by, asked, at);
    return application;
  }

  /** A department that is active without an application: an authority, or one of the demo. */
  static Application active(String department, ConnectionOrigin origin, Instant at) {
    var application = new Application(department, origin, OnboardingStage.ACTIVE);
    application.appliedAt = at;
    application.activeSince = at;
    return application;
  }

  /** Its department is a sharing authority now: no agreement binds it; a suspension stays. */
  void connectAsAuthority(Instant at) {
    origin = ConnectionOrigin.AUTHORITY;
    stage = stage == OnboardingStage.SUSPENDED ? stage : OnboardingStage.ACTIVE;
    activeSince = activeSince == null ? at : activeSince;
    agreementUntil = null;
  }

  boolean isOfAuthority() {
    return origin == ConnectionOrigin.AUTHORITY;
  }

  private void setContent(CallerContext by, NewApplication asked, Instant at) {
    unit = asked.unit().strip();
    creditCode = asked.creditCode();
    contactName = asked.contact().name().strip();
    contactPhone = asked.contact().phone().strip();
    contactMail = asked.contact().mail();
    networkZone = asked.networkZone();
    systems = List.copyOf(asked.systems());
    appliedBy = by.caller().account();
    appliedAt = appliedAt == null ? at : appliedAt;
  }

  /** Sends it back with everything that is missing: once. */
  void askSupplement(CallerContext by, List<String> missing, Instant at) {
    var to = stageAfter(by, OnboardingCommand.ASK_SUPPLEMENT);
    if (supplement != null) {
      throw new Refusal(SUPPLEMENT_ALREADY_REQUESTED);
    }
    ApplicationValidator.checkMissing(missing);
    stage = to;
    supplement = missing.stream().map(String::strip).toList();
    supplementBy = by.caller().account();
    supplementAt = at;
  }

  /**
   * The department's answer to what was missing.
   *
   * @param asked the whole statement, checked
   */
  void complete(CallerContext by, NewApplication asked, Instant at) {
    stage = stageAfter(by, OnboardingCommand.COMPLETE);
    setContent(by, asked, at);
  }

  void approve(CallerContext by, Instant at) {
    decide(by, OnboardingCommand.ACCEPT, null, at);
  }

  /** Declines it, with reasons. */
  void refuse(CallerContext by, String reasons, Instant at) {
    require(by, OnboardingCommand.REFUSE);
    ApplicationValidator.checkReasons(reasons);
    decide(by, OnboardingCommand.REFUSE, reasons.strip(), at);
  }

  private void decide(CallerContext by, OnboardingCommand command, String reasons, Instant at) {
    var to = stageAfter(by, command);
    if (by.caller().account().equals(appliedBy)) {
      throw new Refusal(PlatformReason.SAME_PERSON);
    }
    stage = to;
    decisionReasons = reasons;
    decidedBy = by.caller().account();
    decidedAt = at;
  }

  /** An agreement that both sides signed binds from now on. */
  void bindAgreement(LocalDate until) {
    if (stage == OnboardingStage.ACCEPTED) {
      stage = OnboardingTransitions.TABLE.moveAutomatically(stage, OnboardingCommand.CONCLUDE);
    }
    agreementUntil = until;
  }

  /** A system is registered: the trial begins with the first. */
  void register(CallerContext by) {
    stage = stageAfter(by, OnboardingCommand.REGISTER_SYSTEM);
  }

  /**
   * A system is switched on: with the first one the department is active.
   *
   * @throws Refusal {@code agreement-not-in-force}
   */
  void activateSystem(CallerContext by, Instant at) {
    var to = stageAfter(by, OnboardingCommand.ACTIVATE_SYSTEM);
    requireAgreement(at);
    stage = to;
    activeSince = activeSince == null ? at : activeSince;
  }

  /**
   * What applied needs an agreement; what was here before, and an authority, may have none, but
   * none that ended.
   */
  void requireAgreement(Instant at) {
    var agreement = agreementOn(Dates.of(at));
    if (agreement == AgreementState.ENDED
        || (agreement == AgreementState.NONE && origin == ConnectionOrigin.APPLIED)) {
      throw new Refusal(AGREEMENT_NOT_IN_FORCE);
    }
  }

  /** Takes it off the platform, in effect for the next call. */
  void suspend(CallerContext by, String reasons, Instant at) {
    var to = stageAfter(by, OnboardingCommand.SUSPEND);
    ApplicationValidator.checkReasons(reasons);
    setSuspension(to, reasons.strip(), by.caller().account(), at);
  }

  /** The same, by the platform itself. */
  void suspendAutomatically(String reasons, String platform, Instant at) {
    setSuspension(
        OnboardingTransitions.TABLE.moveAutomatically(stage, OnboardingCommand.SUSPEND),
        reasons,
        platform,
        at);
  }

  private void setSuspension(OnboardingStage to, String reasons, String by, Instant at) {
    stage = to;
    suspensionReason = reasons;
    suspendedBy = by;
    suspendedAt = at;
  }

  /**
   * Lets it back onto the platform.
   *
   * @throws Refusal {@code agreement-not-in-force}
   */
  void resume(CallerContext by, String reasons, Instant at) {
    var to = stageAfter(by, OnboardingCommand.RESUME);
    ApplicationValidator.checkReasons(reasons);
    requireAgreement(at);
    setSuspension(to, null, null, null);
  }

  /** Refuses what the caller may not do now. */
  void require(CallerContext by, OnboardingCommand command) {
    stageAfter(by, command);
  }

  private OnboardingStage stageAfter(CallerContext by, OnboardingCommand command) {
    if (isAgreementCommand(command) && isOfAuthority()) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, command);
    }
    return OnboardingTransitions.TABLE.move(parties(by), by.caller(), stage, command);
  }

  /** An authority has nobody to sign with. */
  private static boolean isAgreementCommand(OnboardingCommand command) {
    return command == OnboardingCommand.FILE_AGREEMENT
        || command == OnboardingCommand.SIGN_AGREEMENT;
  }

  Set<OnboardingCommand> offeredTo(CallerContext standing) {
    var offered = OnboardingTransitions.TABLE.offered(parties(standing), standing.caller(), stage);
    if (supplement != null) {
      offered.remove(OnboardingCommand.ASK_SUPPLEMENT);
    }
    if (standing.caller().account().equals(appliedBy)) {
      offered.remove(OnboardingCommand.ACCEPT);
      offered.remove(OnboardingCommand.REFUSE);
    }
    if (isOfAuthority()) {
      offered.removeIf(Application::isAgreementCommand);
    }
    return offered;
  }

  private Set<Party> parties(CallerContext standing) {
    return standing.partiesTo(department, department);
  }

  boolean isVisibleTo(CallerContext standing) {
    return OnboardingVisibility.of(standing).includes(department);
  }

  UUID id() {
    return id;
  }

  String department() {
    return department;
  }

  OnboardingStage stage() {
    return stage;
  }

  String creditCode() {
    return creditCode;
  }

  /** The rule-set in force when it applied; null if it never did. */
  String ruleSet() {
    return ruleSet;
  }

  private AgreementState agreementOn(LocalDate today) {
    if (agreementUntil == null) {
      return AgreementState.NONE;
    }
    return today.isAfter(agreementUntil) ? AgreementState.ENDED : AgreementState.IN_FORCE;
  }

  /**
   * As the caller sees it.
   *
   * @param reviewDue until when it is to be decided; null unless it applied
   */
  ApplicationView view(CallerContext standing, LocalDate today, DueDate reviewDue) {
    return new ApplicationView(
        id,
        department,
        origin,
        stage,
        unit,
        creditCode,
        contactName == null ? null : new ContactPerson(contactName, contactPhone, contactMail),
        networkZone,
        systems,
        appliedBy,
        appliedAt,
        ruleSet,
        reviewDue,
        supplement,
        supplementAt,
        decisionReasons,
        decidedBy,
        decidedAt,
        activeSince,
        suspensionReason,
        suspendedAt,
        agreementOn(today),
        agreementUntil,
        offeredTo(standing));
  }

  /** Keeps the systems that a department means to connect. */
  @Converter
  public static class PlannedSystemsConverter extends JsonConverter<List<PlannedSystem>>
      implements AttributeConverter<List<PlannedSystem>, Object> {

    public PlannedSystemsConverter() {
      super(new TypeReference<>() {});
    }
  }
}
