package org.infoshare.cases.compliance;

import static org.infoshare.cases.compliance.ViolationCommand.APPROVE;
import static org.infoshare.cases.compliance.ViolationCommand.DISMISS;
import static org.infoshare.cases.compliance.ViolationCommand.EXPIRE;
import static org.infoshare.cases.compliance.ViolationCommand.ORDER;
import static org.infoshare.cases.compliance.ViolationCommand.REFER;
import static org.infoshare.cases.compliance.ViolationCommand.REFUSE;
import static org.infoshare.cases.compliance.ViolationCommand.REPORT;
import static org.infoshare.cases.compliance.ViolationCommand.TERMINATE;
import static org.infoshare.cases.compliance.ViolationReason.VIOLATION_IS_NO_MISUSE;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.persistence.TextsConverter;
import org.infoshare.foundation.persistence.UuidsConverter;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;
import org.infoshare.time.deadline.DeadlineView;

/**
 * A violation of the rules by one department, and the only place its stage changes.
 *
 * <p>The authority that handles the violation orders its correction by a date, refers it, or
 * dismisses it. The department reports what it corrected, and the authority approves the
 * correction. An order that is not carried out in time is overdue at that authority.
 */
@Entity
@Table(name = "violation")
class Violation {

  private static final String NO_HIGHER_BODY = "no-higher-body";

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private ViolationKind kind;

  @Column(name = "rule_set")
  private String ruleSet;

  private String department;
  private String authority;

  @Column(name = "without_authority")
  private boolean withoutAuthority;

  @Column(name = "occurred_on")
  private LocalDate occurredOn;

  private String facts;
  private String about;

  @Convert(converter = UuidsConverter.class)
  private List<UUID> grants;

  @Convert(converter = TextsConverter.class)
  private List<String> providers;

  @Column(name = "deadline")
  private String deadlineName;

  @Column(name = "deadline_article")
  private String deadlineArticle;

  @Enumerated(EnumType.STRING)
  private ViolationStage stage;

  @Column(name = "registered_by")
  private String registeredBy;

  @Column(name = "registering_department")
  private String registeringDepartment;

  @Column(name = "registered_at")
  private Instant registeredAt;

  private String measures;

  private String report;
  private String outcome;

  @Column(name = "referred_to")
  private String referredTo;

  private String document;

  protected Violation() {
    // for JPA
  }

  /**
   * Registers a violation.
   *
   * @param caller the person who registers it
   * @param registration the checked registration
   * @param authority the authority that handles it
   * @param providers the departments that provide the information of the grants concerned
   * @param exceededArticle the article whose time the department exceeded; null for none
   */
  static Violation register(
      Caller caller,
      NewViolation registration,
      String ruleSet,
      String authority,
      Set<String> providers,
      String exceededArticle,
      Instant at) {
    var violation = of(caller, registration, ruleSet, authority, at);
    violation.providers = providers.stream().sorted().toList();
    violation.deadlineArticle = exceededArticle;
    return violation;
  }

  /**
   * A violation that consists in the expiry of a deadline.
   *
   * @param deadline the deadline that expired
   */
  static Violation ofExpiredDeadline(
      NewViolation found, DeadlineView deadline, String authority, Instant at) {
    var violation = of(Caller.PLATFORM, found, deadline.ruleSet(), authority, at);
    violation.providers = List.of();
    violation.deadlineName = nameOf(deadline);
    violation.deadlineArticle = deadline.due().article();
    return violation;
  }

  /** The name of a deadline within its case: its kind and run. */
  static String nameOf(DeadlineView deadline) {
    return deadline.kind() + " " + deadline.sequence();
  }

  private static Violation of(
      Caller caller, NewViolation registration, String ruleSet, String authority, Instant at) {
    var violation = new Violation();
    violation.id = UUID.randomUUID();
    violation.kind = registration.kind();
    violation.ruleSet = ruleSet;
    violation.department = registration.department();
    violation.authority = authority;
    violation.occurredOn = registration.occurredOn();
    violation.facts = registration.facts().strip();
    violation.about =
        registration.about() == null || registration.about().isBlank()
            ? null
            : registration.about();
    violation.grants = ViolationValidator.grants(registration).stream().sorted().toList();
    violation.stage = ViolationStage.REGISTERED;
    violation.registeredBy = caller.account();
    violation.registeringDepartment = caller.department();
    violation.registeredAt = at;
    return violation;
  }

  /** Orders the correction. The deadline of the order is a separate object. */
  void order(Caller caller, String orderedMeasures) {
    stage = nextStage(caller, ORDER);
    measures = orderedMeasures.strip();
    outcome = null;
  }

  /** Stores the department's report of what it corrected. */
  void report(Caller caller, String text) {
    stage = nextStage(caller, REPORT);
    report = text.strip();
  }

  /** Approves the correction. */
  void approveCorrection(Caller caller, String reasons) {
    stage = nextStage(caller, APPROVE);
    outcome = reasons.strip();
  }

  /** Refuses the correction; the deadline starts again. */
  void refuseCorrection(Caller caller, String reasons) {
    stage = nextStage(caller, REFUSE);
    outcome = reasons.strip();
  }

  /** Refers the violation to the body that may impose sanctions. */
  void refer(Caller caller, String body, String number, String reasons) {
    stage = nextStage(caller, REFER);
    referredTo = body.strip();
    document = number.strip();
    outcome = reasons.strip();
  }

  /** Ends the grants concerned permanently, because the violation was not corrected. */
  void terminate(Caller caller, String reasons) {
    stage = nextStage(caller, TERMINATE);
    outcome = reasons.strip();
  }

  /** Dismisses the violation: there was none, or there was a good reason for it. */
  void dismiss(Caller caller, String reasons) {
    stage = nextStage(caller, DISMISS);
    outcome = reasons.strip();
  }

  /**
   * Marks the violation as overdue if its order is still open.
   *
   * @return whether the order was still open
   */
  boolean expire() {
    if (stage != ViolationStage.ORDERED) {
      return false;
    }
    stage = ViolationTransitions.TABLE.moveAutomatically(stage, EXPIRE);
    return true;
  }

  /** Assigns the violation to another authority. */
  void reassign(String newAuthority) {
    authority = newAuthority;
    withoutAuthority = false;
  }

  /** Stores whether the handling authority lost its function without a replacement. */
  void markWithoutAuthority(boolean withoutAuthority) {
    this.withoutAuthority = withoutAuthority;
  }

  /** Whether that authority handles the violation and the violation is not settled. */
  boolean isHandledBy(String handler) {
    return authority.equals(handler)
        && switch (stage) {
          case REGISTERED, ORDERED, OVERDUE, REPORTED, TERMINATED -> true;
          case CORRECTED, REFERRED, DISMISSED -> false;
        };
  }

  /** Refuses a command that the caller may not give now. */
  void require(Caller caller, ViolationCommand command) {
    nextStage(caller, command);
  }

  private ViolationStage nextStage(Caller caller, ViolationCommand command) {
    var to = ViolationTransitions.TABLE.move(parties(caller), caller, stage, command);
    if (command == TERMINATE && !kind.isMisuse()) {
      throw new Refusal(VIOLATION_IS_NO_MISUSE);
    }
    return to;
  }

  /**
   * The parties that the caller is. A provider counts only if it provides all of the information
   * concerned. No department handles its own violation, and no authority handles one after it lost
   * its function.
   */
  private Set<Party> parties(Caller caller) {
    var parties = EnumSet.noneOf(Party.class);
    if (!providers.isEmpty() && providers.stream().allMatch(caller::belongsTo)) {
      parties.add(Party.PROVIDER);
    }
    if (caller.belongsTo(department)) {
      parties.add(Party.RESPONSIBLE);
    }
    if (caller.belongsTo(authority) && !caller.belongsTo(department) && !withoutAuthority) {
      parties.add(Party.AUTHORITY);
    }
    if (parties.isEmpty()) {
      parties.add(Party.STRANGER);
    }
    return parties;
  }

  /**
   * The departments that may see the violation: the one that committed it, the handling authority,
   * the one that registered it, and those whose information was misused.
   */
  Set<String> concerned() {
    var concerned = new LinkedHashSet<>(List.of(department, authority));
    if (registeringDepartment != null) {
      concerned.add(registeringDepartment);
    }
    concerned.addAll(providers);
    return concerned;
  }

  boolean isVisibleTo(Caller caller) {
    return concerned().stream().anyMatch(caller::belongsTo);
  }

  UUID id() {
    return id;
  }

  ViolationKind kind() {
    return kind;
  }

  String ruleSet() {
    return ruleSet;
  }

  String department() {
    return department;
  }

  String authority() {
    return authority;
  }

  String about() {
    return about;
  }

  List<UUID> grants() {
    return grants;
  }

  /**
   * The subject of its deadlines.
   *
   * @param departmentName the name of the department that is at fault
   */
  Text subject(String departmentName) {
    return Text.filled("{0}:{1}", "{0}: {1}", departmentName, kind.words());
  }

  /** The article that was violated, or {@code configured}. */
  String article() {
    return kind.article(ruleSet, deadlineArticle);
  }

  /** Whether the next step is the authority's. */
  boolean awaitsAuthority() {
    return switch (stage) {
      case REGISTERED, OVERDUE, REPORTED -> true;
      case ORDERED, CORRECTED, REFERRED, TERMINATED, DISMISSED -> false;
    };
  }

  /**
   * Whether no authority may handle the violation: the handling authority is the department itself
   * or has lost its function, and no other superior exists.
   */
  boolean isWithoutHigherBody() {
    return (withoutAuthority || authority.equals(department))
        && switch (stage) {
          case REGISTERED, ORDERED, OVERDUE, REPORTED -> true;
          case CORRECTED, REFERRED, TERMINATED, DISMISSED -> false;
        };
  }

  ViolationStage stage() {
    return stage;
  }

  /**
   * The violation as the caller sees it.
   *
   * @param correctionDueOn the last day for the correction; null where there is none
   */
  ViolationView view(Caller caller, LocalDate correctionDueOn) {
    return new ViolationView(
        id,
        kind,
        kind.side(),
        article(),
        ruleSet,
        department,
        authority,
        occurredOn,
        facts,
        about,
        grants,
        stage,
        registeredBy,
        registeredAt,
        measures,
        correctionDueOn,
        report,
        outcome,
        referredTo,
        document,
        isWithoutHigherBody() ? NO_HIGHER_BODY : null,
        offeredTo(caller));
  }

  /** The commands that the caller may give now. */
  Set<ViolationCommand> offeredTo(Caller caller) {
    return ViolationTransitions.offered(parties(caller), caller, stage, kind.isMisuse());
  }
}
