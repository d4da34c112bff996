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
import org.infoshare.foundation.persistence.JsonConverter;
import org.infoshare.foundation.persistence.TextsConverter;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.time.deadline.DueDate;
import org.infoshare.time.rulebook.RuleSet;

/**
 * The application of a department to join the platform (接入), and the only place where its stage
 * changes.
 *
 * <p>The head of the department applies. The sharing authority of its level and area asks once for
 * everything that is missing, accepts, or refuses with reasons. Both sign a confidentiality
 * agreement. Then systems are registered and tried, and the first system that the authority
 * activates makes the department active. The authority can suspend the department at once and
 * resume it. A refused department may apply again.
 */
@Entity
@Table(name = "onboarding_application")
public class Application {

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

  @Column(name = "missing_information")
  @Convert(converter = TextsConverter.class)
  private List<String> missingInformation;

  @Column(name = "supplement_asked_by")
  private String supplementAskedBy;

  @Column(name = "supplement_asked_at")
  private Instant supplementAskedAt;

  @Column(name = "decision_reasons")
  private String decisionReasons;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "active_since")
  private Instant activeSince;

  @Column(name = "suspension_reasons")
  private String suspensionReasons;

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
   * Creates the application of the caller's department.
   *
   * @param newApplication the stated content, checked
   */
  static Application apply(
      CallerContext caller, NewConnectionApplication newApplication, RuleSet inForce, Instant at) {
    var application =
        new Application(
            caller.caller().department(), ConnectionOrigin.APPLIED, OnboardingStage.APPLIED);
    application.ruleSet = inForce.id();
    application.setContent(caller, newApplication, at);
    return application;
  }

  /**
   * Creates the record of a department that is active without an application: an authority, or a
   * department of the demonstration.
   */
  static Application active(String department, ConnectionOrigin origin, Instant at) {
    var application = new Application(department, origin, OnboardingStage.ACTIVE);
    application.appliedAt = at;
    application.activeSince = at;
    return application;
  }

  /**
   * Connects a department that has become a sharing authority. No agreement binds it any more; a
   * suspension remains.
   */
  void connectAsAuthority(Instant at) {
    origin = ConnectionOrigin.AUTHORITY;
    stage = stage == OnboardingStage.SUSPENDED ? stage : OnboardingStage.ACTIVE;
    activeSince = activeSince == null ? at : activeSince;
    agreementUntil = null;
  }

  boolean isOfAuthority() {
    return origin == ConnectionOrigin.AUTHORITY;
  }

  private void setContent(
      CallerContext caller, NewConnectionApplication newApplication, Instant at) {
    unit = newApplication.unit().strip();
    creditCode = newApplication.creditCode();
    contactName = newApplication.contact().name().strip();
    contactPhone = newApplication.contact().phone().strip();
    contactMail = newApplication.contact().mail();
    networkZone = newApplication.networkZone();
    systems = List.copyOf(newApplication.systems());
    appliedBy = caller.caller().account();
    appliedAt = appliedAt == null ? at : appliedAt;
  }

  /** Returns it to the department with everything that is missing. This is possible once. */
  void askSupplement(CallerContext caller, List<String> missing, Instant at) {
    var to = stageAfter(caller, OnboardingCommand.ASK_SUPPLEMENT);
    if (missingInformation != null) {
      throw new Refusal(SUPPLEMENT_ALREADY_REQUESTED);
    }
    ApplicationValidator.checkMissing(missing);
    stage = to;
    missingInformation = missing.stream().map(String::strip).toList();
    supplementAskedBy = caller.caller().account();
    supplementAskedAt = at;
  }

  /**
   * Completes it with the department's answer to what was missing.
   *
   * @param newApplication the whole stated content, checked
   */
  void complete(CallerContext caller, NewConnectionApplication newApplication, Instant at) {
    stage = stageAfter(caller, OnboardingCommand.COMPLETE);
    setContent(caller, newApplication, at);
  }

  void approve(CallerContext caller, Instant at) {
    decide(caller, OnboardingCommand.APPROVE, null, at);
  }

  /** Refuses it, with reasons. */
  void refuse(CallerContext caller, String reasons, Instant at) {
    require(caller, OnboardingCommand.REFUSE);
    Checks.refuseWithoutReasons(reasons);
    decide(caller, OnboardingCommand.REFUSE, reasons.strip(), at);
  }

  private void decide(CallerContext caller, OnboardingCommand command, String reasons, Instant at) {
    var to = stageAfter(caller, command);
    if (caller.caller().isSamePersonAs(appliedBy)) {
      throw new Refusal(PlatformReason.SAME_PERSON);
    }
    stage = to;
    decisionReasons = reasons;
    decidedBy = caller.caller().account();
    decidedAt = at;
  }

  /** Records that an agreement, signed by both sides, binds from now on. */
  void bindAgreement(LocalDate until) {
    if (stage == OnboardingStage.APPROVED) {
      stage = OnboardingTransitions.TABLE.moveAutomatically(stage, OnboardingCommand.CONCLUDE);
    }
    agreementUntil = until;
  }

  /** Registers a system; the first one begins the trial. */
  public void register(CallerContext caller) {
    stage = stageAfter(caller, OnboardingCommand.REGISTER_SYSTEM);
  }

  /**
   * Activates a system; the first one makes the department active.
   *
   * @throws Refusal {@code agreement-not-in-force}
   */
  public void activateSystem(CallerContext caller, Instant at) {
    var to = stageAfter(caller, OnboardingCommand.ACTIVATE_SYSTEM);
    requireAgreement(at);
    stage = to;
    activeSince = activeSince == null ? at : activeSince;
  }

  /**
   * A department that applied needs an agreement in force. Other departments may have none, but an
   * agreement that they had must not have ended.
   */
  public void requireAgreement(Instant at) {
    var agreement = agreementOn(Dates.of(at));
    if (agreement == AgreementValidity.EXPIRED
        || (agreement == AgreementValidity.NONE && origin == ConnectionOrigin.APPLIED)) {
      throw new Refusal(AGREEMENT_NOT_IN_FORCE);
    }
  }

  /** Suspends the department, in effect for its next call. */
  void suspend(CallerContext caller, String reasons, Instant at) {
    var to = stageAfter(caller, OnboardingCommand.SUSPEND);
    Checks.refuseWithoutReasons(reasons);
    setSuspension(to, reasons.strip(), caller.caller().account(), at);
  }

  /** Suspends the department automatically. */
  void suspendAutomatically(String reasons, String platform, Instant at) {
    setSuspension(
        OnboardingTransitions.TABLE.moveAutomatically(stage, OnboardingCommand.SUSPEND),
        reasons,
        platform,
        at);
  }

  private void setSuspension(OnboardingStage to, String reasons, String by, Instant at) {
    stage = to;
    suspensionReasons = reasons;
    suspendedBy = by;
    suspendedAt = at;
  }

  /**
   * Resumes the department.
   *
   * @throws Refusal {@code agreement-not-in-force}
   */
  void resume(CallerContext caller, String reasons, Instant at) {
    var to = stageAfter(caller, OnboardingCommand.RESUME);
    Checks.refuseWithoutReasons(reasons);
    requireAgreement(at);
    setSuspension(to, null, null, null);
  }

  /** Refuses a command that the caller may not give now. */
  public void require(CallerContext caller, OnboardingCommand command) {
    stageAfter(caller, command);
  }

  private OnboardingStage stageAfter(CallerContext caller, OnboardingCommand command) {
    if (isAgreementCommand(command) && isOfAuthority()) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, command);
    }
    return OnboardingTransitions.TABLE.move(parties(caller), caller.caller(), stage, command);
  }

  /** An authority has no other side to sign an agreement with. */
  private static boolean isAgreementCommand(OnboardingCommand command) {
    return command == OnboardingCommand.FILE_AGREEMENT
        || command == OnboardingCommand.SIGN_AGREEMENT;
  }

  Set<OnboardingCommand> offeredTo(CallerContext caller) {
    var offered = OnboardingTransitions.TABLE.offered(parties(caller), caller.caller(), stage);
    if (missingInformation != null) {
      offered.remove(OnboardingCommand.ASK_SUPPLEMENT);
    }
    if (caller.caller().isSamePersonAs(appliedBy)) {
      offered.remove(OnboardingCommand.APPROVE);
      offered.remove(OnboardingCommand.REFUSE);
    }
    if (isOfAuthority()) {
      offered.removeIf(Application::isAgreementCommand);
    }
    return offered;
  }

  private Set<Party> parties(CallerContext caller) {
    return caller.partiesTo(department, department);
  }

  public boolean isVisibleTo(CallerContext caller) {
    return OnboardingVisibility.of(caller).includes(department);
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

  /** The rule-set in force when it applied; null if it never applied. */
  String ruleSet() {
    return ruleSet;
  }

  private AgreementValidity agreementOn(LocalDate today) {
    if (agreementUntil == null) {
      return AgreementValidity.NONE;
    }
    return today.isAfter(agreementUntil) ? AgreementValidity.EXPIRED : AgreementValidity.IN_FORCE;
  }

  /**
   * The view of the application for a caller.
   *
   * @param reviewDue the due date of the decision; null if it never applied
   */
  ConnectionApplicationView view(CallerContext caller, LocalDate today, DueDate reviewDue) {
    return new ConnectionApplicationView(
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
        missingInformation,
        supplementAskedAt,
        decisionReasons,
        decidedBy,
        decidedAt,
        activeSince,
        suspensionReasons,
        suspendedAt,
        agreementOn(today),
        agreementUntil,
        offeredTo(caller));
  }

  /** Stores the systems that a department plans to connect. */
  @Converter
  public static class PlannedSystemsConverter extends JsonConverter<List<PlannedSystem>>
      implements AttributeConverter<List<PlannedSystem>, Object> {

    public PlannedSystemsConverter() {
      super(new TypeReference<>() {});
    }
  }
}
