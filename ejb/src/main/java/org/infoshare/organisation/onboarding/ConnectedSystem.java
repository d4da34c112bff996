package org.infoshare.organisation.onboarding;

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
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.TextsConverter;
import org.infoshare.organisation.department.CallerContext;

/**
 * An information system of a department, and the only place its stage changes.
 *
 * <p>Registered by its head, it is tried against the simulated provider; when its checklist is
 * green the head asks to switch it on, and another person, of the sharing authority, does. The
 * authority can suspend it alone. A changed address is another system: retire and register.
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

  @Column(name = "stage_reason")
  private String reason;

  @Column(name = "stage_by")
  private String stageBy;

  protected ConnectedSystem() {
    // for JPA
  }

  private ConnectedSystem(
      Caller by, String account, String name, ConnectionOrigin origin, Instant at) {
    this.id = UUID.randomUUID();
    this.account = account;
    this.name = name;
    this.origin = origin;
    this.addresses = List.of();
    this.credential = CredentialKind.SECRET;
    this.registeredBy = by.account();
    this.registeredAt = at;
  }

  /**
   * A system of the caller's department, to be tried.
   *
   * @param asked what is registered, checked
   */
  static ConnectedSystem register(CallerContext by, NewSystem asked, Instant at) {
    var system =
        new ConnectedSystem(
            by.caller(), asked.account(), asked.name().strip(), ConnectionOrigin.APPLIED, at);
    system.department = by.caller().department();
    system.stage = SystemStage.TRIAL;
    system.addresses = List.copyOf(asked.addresses());
    system.credential = asked.credential();
    system.certificateUntil = asked.certificateUntil();
    system.contactName = asked.contact().name().strip();
    system.contactPhone = asked.contact().phone().strip();
    system.contactMail = asked.contact().mail();
    return system;
  }

  /** A system of the demonstration, active from the first. */
  static ConnectedSystem demo(
      Caller by, String department, String account, String name, Instant at) {
    var system = new ConnectedSystem(by, account, name, ConnectionOrigin.DEMO, at);
    system.department = department;
    system.stage = SystemStage.ACTIVE;
    system.activatedBy = by.account();
    system.activatedAt = at;
    return system;
  }

  /** Asks to switch it on. */
  void askActivation(CallerContext by, Checklist checklist) {
    var to = stageAfter(by, SystemCommand.ASK_ACTIVATION);
    checklist.requireComplete();
    moveTo(to, null, by);
    activationAskedBy = by.caller().account();
  }

  /** Sends it back to its trial. */
  void sendBack(CallerContext by, String reasons) {
    moveWithReasons(by, SystemCommand.RETURN, reasons);
  }

  /** Switches it on; never by whoever asked. */
  void activate(CallerContext by, Checklist checklist, Instant at) {
    var to = stageAfter(by, SystemCommand.ACTIVATE);
    if (by.caller().account().equals(activationAskedBy)) {
      throw new Refusal(PlatformReason.SAME_PERSON);
    }
    checklist.requireComplete();
    moveTo(to, null, by);
    activatedBy = by.caller().account();
    activatedAt = at;
  }

  /** Switches it off alone, in effect for the next call. */
  void suspend(CallerContext by, String reasons) {
    moveWithReasons(by, SystemCommand.SUSPEND, reasons);
  }

  void resume(CallerContext by, String reasons) {
    var to = stageAfter(by, SystemCommand.RESUME);
    ApplicationValidator.checkReasons(reasons);
    moveTo(to, null, by);
  }

  /** Ends it for good; its account may be registered anew. */
  void retire(CallerContext by, String reasons) {
    moveWithReasons(by, SystemCommand.RETIRE, reasons);
  }

  /**
   * Declares the end of its new certificate.
   *
   * @throws Refusal {@code system-without-certificate} if it was registered with a secret
   */
  void renewCertificate(CallerContext by, LocalDate until, LocalDate today) {
    var to = stageAfter(by, SystemCommand.RENEW_CERTIFICATE);
    if (credential != CredentialKind.CERTIFICATE) {
      throw new Refusal(SystemReason.SYSTEM_WITHOUT_CERTIFICATE, account);
    }
    SystemValidator.checkCertificate(credential, until, today);
    stage = to;
    certificateUntil = until;
  }

  private void moveWithReasons(CallerContext by, SystemCommand command, String reasons) {
    var to = stageAfter(by, command);
    ApplicationValidator.checkReasons(reasons);
    moveTo(to, reasons.strip(), by);
  }

  private void moveTo(SystemStage to, String why, CallerContext by) {
    stage = to;
    reason = why;
    stageBy = by.caller().account();
  }

  /** Refuses what the caller may not do now. */
  void require(CallerContext by, SystemCommand command) {
    stageAfter(by, command);
  }

  private SystemStage stageAfter(CallerContext by, SystemCommand command) {
    return SystemTransitions.TABLE.move(
        by.partiesTo(department, department), by.caller(), stage, command);
  }

  /** What the caller may do now. */
  Set<SystemCommand> offeredTo(CallerContext standing) {
    var offered =
        SystemTransitions.TABLE.offered(
            standing.partiesTo(department, department), standing.caller(), stage);
    if (standing.caller().account().equals(activationAskedBy)) {
      offered.remove(SystemCommand.ACTIVATE);
    }
    if (credential != CredentialKind.CERTIFICATE) {
      offered.remove(SystemCommand.RENEW_CERTIFICATE);
    }
    return offered;
  }

  boolean isVisibleTo(CallerContext standing) {
    return OnboardingVisibility.of(standing).includes(department);
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

  /** Who moved it last; null where nobody did. */
  String movedBy() {
    return stageBy;
  }

  SystemView view(CallerContext standing) {
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
        reason,
        offeredTo(standing));
  }
}
