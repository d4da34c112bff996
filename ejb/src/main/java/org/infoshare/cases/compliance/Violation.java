package org.infoshare.cases.compliance;

import static org.infoshare.cases.compliance.ViolationCommand.CONFIRM;
import static org.infoshare.cases.compliance.ViolationCommand.DISMISS;
import static org.infoshare.cases.compliance.ViolationCommand.ORDER;
import static org.infoshare.cases.compliance.ViolationCommand.PASS;
import static org.infoshare.cases.compliance.ViolationCommand.REFER;
import static org.infoshare.cases.compliance.ViolationCommand.REJECT;
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
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.TextsConverter;
import org.infoshare.foundation.platform.UuidsConverter;
import org.infoshare.time.deadline.DueView;

/**
 * A violation of the rules by one department, and the only place its stage changes.
 *
 * <p>The body that handles it orders it to be corrected by a date, or refers it, or finds that it
 * was none; the department reports what it corrected; that body confirms. What nobody heeds stands
 * with that body.
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

  @Column(name = "without_body")
  private boolean withoutBody;

  private String facts;
  private String about;

  @Convert(converter = UuidsConverter.class)
  private List<UUID> grants;

  @Convert(converter = TextsConverter.class)
  private List<String> providers;

  @Column(name = "of_limit")
  private String deadlineName;

  @Column(name = "limit_source")
  private String deadlineSource;

  @Enumerated(EnumType.STRING)
  private ViolationStage stage;

  @Column(name = "registered_by")
  private String registeredBy;

  @Column(name = "registered_of")
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
   * A violation that was found.
   *
   * @param by who registers it
   * @param asked what is registered, checked
   * @param authority the body that handles it
   * @param providers the departments that provide what the rights concerned cover
   */
  static Violation register(
      Caller by,
      NewViolation asked,
      String ruleSet,
      String authority,
      Set<String> providers,
      Instant at) {
    var violation = of(by, asked, ruleSet, authority, at);
    violation.providers = providers.stream().sorted().toList();
    return violation;
  }

  /**
   * That a limit passed which the law makes a violation.
   *
   * @param limit that passed
   */
  static Violation ofExpiredDeadline(
      NewViolation found, DueView limit, String authority, Instant at) {
    var violation = of(Caller.PLATFORM, found, limit.ruleSet(), authority, at);
    violation.providers = List.of();
    violation.deadlineName = nameOf(limit);
    violation.deadlineSource = limit.due().source();
    return violation;
  }

  /** Which limit of a case it is: its kind and run. */
  static String nameOf(DueView limit) {
    return limit.kind() + " " + limit.run();
  }

  private static Violation of(
      Caller by, NewViolation asked, String ruleSet, String authority, Instant at) {
    var violation = new Violation();
    violation.id = UUID.randomUUID();
    violation.kind = asked.kind();
    violation.ruleSet = ruleSet;
    violation.department = asked.department();
    violation.authority = authority;
    violation.facts = asked.facts().strip();
    violation.about = asked.about() == null || asked.about().isBlank() ? null : asked.about();
    violation.grants = ViolationValidator.grants(asked).stream().sorted().toList();
    violation.stage = ViolationStage.RECORDED;
    violation.registeredBy = by.account();
    violation.registeringDepartment = by.department();
    violation.registeredAt = at;
    return violation;
  }

  /** Orders it to be corrected; the limit of the order runs beside it. */
  void order(Caller by, String what) {
    stage = nextStage(by, ORDER);
    measures = what.strip();
    outcome = null;
  }

  /** The department says what it corrected. */
  void report(Caller by, String what) {
    stage = nextStage(by, REPORT);
    report = what.strip();
  }

  /** The body that handles it is content. */
  void confirm(Caller by, String reasons) {
    stage = nextStage(by, CONFIRM);
    outcome = reasons.strip();
  }

  /** It is not, and the limit runs once more. */
  void reject(Caller by, String reasons) {
    stage = nextStage(by, REJECT);
    outcome = reasons.strip();
  }

  /** Hands it to the body that may sanction. */
  void refer(Caller by, String body, String number, String reasons) {
    stage = nextStage(by, REFER);
    referredTo = body.strip();
    document = number.strip();
    outcome = reasons.strip();
  }

  /** Not corrected: the rights concerned end for good. */
  void terminate(Caller by, String reasons) {
    stage = nextStage(by, TERMINATE);
    outcome = reasons.strip();
  }

  /** It was none, or there was good reason. */
  void dismiss(Caller by, String reasons) {
    stage = nextStage(by, DISMISS);
    outcome = reasons.strip();
  }

  /** The limit of the order passed; whether it was still unheeded. */
  boolean expire() {
    if (stage != ViolationStage.ORDERED) {
      return false;
    }
    stage = ViolationTransitions.TABLE.moveAutomatically(stage, PASS);
    return true;
  }

  /** That body handles it from now on. */
  void reassign(String body) {
    authority = body;
    withoutBody = false;
  }

  /** Whether the body that handles it lost its function, and nobody is there instead. */
  void markWithoutAuthority(boolean body) {
    withoutBody = body;
  }

  /** Whether it is with that body, and something is still to be done. */
  boolean isHandledBy(String body) {
    return authority.equals(body)
        && switch (stage) {
          case RECORDED, ORDERED, UNHEEDED, REPORTED, TERMINATED -> true;
          case CORRECTED, REFERRED, DISMISSED -> false;
        };
  }

  /** Refuses what the caller may not do now. */
  void require(Caller by, ViolationCommand command) {
    nextStage(by, command);
  }

  private ViolationStage nextStage(Caller by, ViolationCommand command) {
    var to = ViolationTransitions.TABLE.move(parties(by), by, stage, command);
    if (command == TERMINATE && !kind.isMisuse()) {
      throw new Refusal(VIOLATION_IS_NO_MISUSE);
    }
    return to;
  }

  /**
   * One of several providers does not decide over what the others provide, nobody handles its own
   * violation, and no body one that it lost its function for.
   */
  private Set<Party> parties(Caller by) {
    var parties = EnumSet.noneOf(Party.class);
    if (!providers.isEmpty() && providers.stream().allMatch(by::belongsTo)) {
      parties.add(Party.PROVIDER);
    }
    if (by.belongsTo(department)) {
      parties.add(Party.RESPONSIBLE);
    }
    if (by.belongsTo(authority) && !by.belongsTo(department) && !withoutBody) {
      parties.add(Party.AUTHORITY);
    }
    if (parties.isEmpty()) {
      parties.add(Party.STRANGER);
    }
    return parties;
  }

  /**
   * The departments that know of it: the one that did it, the body that handles it, whoever
   * registered it, and those whose information was misused.
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

  /** What a limit of it is about, in both languages: notices of either quote it. */
  String subject() {
    var words = kind.words();
    return "%s %s · %s".formatted(department, words.chinese(), words.english());
  }

  /** What it violates, or {@code configured}. */
  String article() {
    return kind.article(ruleSet, deadlineSource);
  }

  /** Whether the next step is the body's. */
  boolean awaitsAuthority() {
    return switch (stage) {
      case RECORDED, UNHEEDED, REPORTED -> true;
      case ORDERED, CORRECTED, REFERRED, TERMINATED, DISMISSED -> false;
    };
  }

  /**
   * Whether nobody is there who may handle it: its own department would, or a body that lost its
   * function, and no other is above.
   */
  boolean isWithoutHigherBody() {
    return (withoutBody || authority.equals(department))
        && switch (stage) {
          case RECORDED, ORDERED, UNHEEDED, REPORTED -> true;
          case CORRECTED, REFERRED, TERMINATED, DISMISSED -> false;
        };
  }

  ViolationStage stage() {
    return stage;
  }

  /**
   * It, as the caller sees it.
   *
   * @param correctBy until when it is to be corrected; null where there is no such day
   */
  ViolationView view(Caller caller, LocalDate correctBy) {
    return new ViolationView(
        id,
        kind,
        kind.side(),
        article(),
        ruleSet,
        department,
        authority,
        facts,
        about,
        grants,
        stage,
        registeredBy,
        registeredAt,
        measures,
        correctBy,
        report,
        outcome,
        referredTo,
        document,
        isWithoutHigherBody() ? NO_HIGHER_BODY : null,
        offeredTo(caller));
  }

  /** What the caller may do now. */
  Set<ViolationCommand> offeredTo(Caller caller) {
    return ViolationTransitions.offered(parties(caller), caller, stage, kind.isMisuse());
  }
}
