package org.infoshare.organisation.system;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.infoshare.foundation.persistence.TextsConverter;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.onboarding.ConnectionOrigin;
import org.infoshare.organisation.onboarding.ContactPerson;
import org.infoshare.organisation.onboarding.OnboardingVisibility;

/**
 * An information system of a department, and the only place where its stage changes.
 *
 * <p>Its head registers it, and it is tried against the simulated provider. When its checklist is
 * complete the head asks for activation, and another person, of the sharing authority, activates
 * it. The authority can suspend it alone. A system with a changed address is another system: retire
 * the old one and register the new one.
 */
@Entity
@Table(name = "connected_system")
class ConnectedSystem {

  @Id private UUID id;

  private String department;

  private String account;

  private String name;

  @Enumerated(EnumType.STRING)
  private ConnectionOrigin origin;

  @Enumerated(EnumType.STRING)
  private SystemStage stage;

  @Convert(converter = TextsConverter.class)
  private List<String> addresses;

  @Enumerated(EnumType.STRING)
  private CredentialKind credential;

  @Column(name = "certificate_until")
  private LocalDate certificateUntil;

  @Column(name = "contact_name")
  private String contactName;

  @Column(name = "contact_phone")
  private String contactPhone;

  @Column(name = "contact_mail")
  private String contactMail;

  @Column(name = "registered_by")
  private String registeredBy;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "activation_asked_by")
  private String activationAskedBy;

  @Column(name = "activated_by")
  private String activatedBy;

  @Column(name = "activated_at")
  private Instant activatedAt;

  @Column(name = "stage_reasons")
  private String stageReasons;

  @Column(name = "stage_by")
  private String stageBy;

  protected ConnectedSystem() {
    // for JPA
  }

  private ConnectedSystem(
      Caller caller, String account, String name, ConnectionOrigin origin, Instant at) {
    this.id = UUID.randomUUID();
    this.account = account;
    this.name = name;
    this.origin = origin;
    this.addresses = List.of();
    this.credential = CredentialKind.SECRET;
    this.registeredBy = caller.account();
    this.registeredAt = at;
  }

  /**
   * Registers a system of the caller's department, to be tried.
   *
   * @param newSystem the registered content, checked
   */
  static ConnectedSystem register(CallerContext caller, NewSystem newSystem, Instant at) {
    var system =
        new ConnectedSystem(
            caller.caller(),
            newSystem.account(),
            newSystem.name().strip(),
            ConnectionOrigin.APPLIED,
            at);
    system.department = caller.caller().department();
    system.stage = SystemStage.TRIAL;
    system.addresses = List.copyOf(newSystem.addresses());
    system.credential = newSystem.credential();
    system.certificateUntil = newSystem.certificateUntil();
    system.contactName = newSystem.contact().name().strip();
    system.contactPhone = newSystem.contact().phone().strip();
    system.contactMail = newSystem.contact().mail();
    return system;
  }

  /** A system of the demonstration, active from the start. */
  static ConnectedSystem demo(
      Caller caller,
      String department,
      String account,
      String name,
      List<String> addresses,
      Instant at) {
    var system = new ConnectedSystem(caller, account, name, ConnectionOrigin.DEMO, at);
    system.department = department;
    system.stage = SystemStage.ACTIVE;
    system.addresses = addresses;
    system.activatedBy = caller.account();
    system.activatedAt = at;
    return system;
  }

  /** Asks for activation. */
  void askActivation(CallerContext caller, Checklist checklist) {
    var to = stageAfter(caller, SystemCommand.ASK_ACTIVATION);
    checklist.requireComplete();
    moveTo(to, null, caller);
    activationAskedBy = caller.caller().account();
  }

  /** Returns it to its trial. */
  void sendBack(CallerContext caller, String reasons) {
    moveWithReasons(caller, SystemCommand.RETURN, reasons);
  }

  /** Activates it; the caller must not be the person who asked. */
  void activate(CallerContext caller, Checklist checklist, Instant at) {
    var to = stageAfter(caller, SystemCommand.ACTIVATE);
    if (caller.caller().isSamePersonAs(activationAskedBy)) {
      throw new Refusal(PlatformReason.SAME_PERSON);
    }
    checklist.requireComplete();
    moveTo(to, null, caller);
    activatedBy = caller.caller().account();
    activatedAt = at;
  }

  /** Suspends it alone, in effect for its next call. */
  void suspend(CallerContext caller, String reasons) {
    moveWithReasons(caller, SystemCommand.SUSPEND, reasons);
  }

  void resume(CallerContext caller, String reasons) {
    var to = stageAfter(caller, SystemCommand.RESUME);
    Checks.refuseWithoutReasons(reasons);
    moveTo(to, null, caller);
  }

  /** Retires it for good; its account may be registered again. */
  void retire(CallerContext caller, String reasons) {
    moveWithReasons(caller, SystemCommand.RETIRE, reasons);
  }

  /**
   * Declares the last day of its new certificate.
   *
   * @throws Refusal {@code system-without-certificate} if it was registered with a secret
   */
  void renewCertificate(CallerContext caller, LocalDate until, LocalDate today) {
    var to = stageAfter(caller, SystemCommand.RENEW_CERTIFICATE);
    if (credential != CredentialKind.CERTIFICATE) {
      throw new Refusal(SystemReason.SYSTEM_WITHOUT_CERTIFICATE, account);
    }
    SystemValidator.checkCertificate(credential, until, today);
    stage = to;
    certificateUntil = until;
  }

  private void moveWithReasons(CallerContext caller, SystemCommand command, String reasons) {
    var to = stageAfter(caller, command);
    Checks.refuseWithoutReasons(reasons);
    moveTo(to, reasons.strip(), caller);
  }

  private void moveTo(SystemStage to, String reasons, CallerContext caller) {
    stage = to;
    stageReasons = reasons;
    stageBy = caller.caller().account();
  }

  /** Refuses a command that the caller may not give now. */
  void require(CallerContext caller, SystemCommand command) {
    stageAfter(caller, command);
  }

  private SystemStage stageAfter(CallerContext caller, SystemCommand command) {
    return SystemTransitions.TABLE.move(
        caller.partiesTo(department, department), caller.caller(), stage, command);
  }

  /** The commands that the caller may give now. */
  Set<SystemCommand> offeredTo(CallerContext caller) {
    var offered =
        SystemTransitions.TABLE.offered(
            caller.partiesTo(department, department), caller.caller(), stage);
    if (caller.caller().isSamePersonAs(activationAskedBy)) {
      offered.remove(SystemCommand.ACTIVATE);
    }
    if (credential != CredentialKind.CERTIFICATE) {
      offered.remove(SystemCommand.RENEW_CERTIFICATE);
    }
    return offered;
  }

  boolean isVisibleTo(CallerContext caller) {
    return OnboardingVisibility.of(caller).includes(department);
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  String department() {
    return department;
  }

  String account() {
    return account;
  }

  SystemStage stage() {
    return stage;
  }

  SystemView view(CallerContext caller) {
    return new SystemView(
        id,
        department,
        account,
        name,
        origin,
        stage,
        addresses,
        credential,
        certificateUntil,
        contactName == null ? null : new ContactPerson(contactName, contactPhone, contactMail),
        registeredBy,
        registeredAt,
        activationAskedBy,
        activatedBy,
        activatedAt,
        stageReasons,
        offeredTo(caller));
  }
}
