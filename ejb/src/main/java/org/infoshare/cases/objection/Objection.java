package org.infoshare.cases.objection;

import static org.infoshare.cases.objection.ObjectionCommand.CORRECT;
import static org.infoshare.cases.objection.ObjectionCommand.REJECT;
import static org.infoshare.cases.objection.ObjectionCommand.ROUTE;
import static org.infoshare.cases.objection.ObjectionCommand.WITHDRAW;
import static org.infoshare.cases.objection.ObjectionReason.DEPARTMENT_NOT_RESPONSIBLE;
import static org.infoshare.cases.objection.ObjectionReason.OWN_RECORD;
import static org.infoshare.cases.objection.ObjectionReason.RECORD_NOT_CORRECTED;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.persistence.TextsConverter;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.TransitionTable;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.sharing.dataset.RecordChange;
import org.infoshare.time.deadline.DeadlineView;

/**
 * An objection of one department to data for which another is responsible, and the only place its
 * stage changes.
 *
 * <p>The objection goes to the responsible department at once. Where the table of sources does not
 * determine that department, the authority names it; if the authority does not do so in time, the
 * platform chooses the provider of the entry. The head of the responsible department confirms the
 * objection after the correction of the record, or rejects it with reasons. Both are still possible
 * after the deadline. Until then the objector may withdraw. No department decides on its own
 * objection.
 */
@Entity
@Table(name = "objection")
class Objection {

  static final int MAX_STATEMENT_LENGTH = 2000;

  @Id private UUID id;
  @Embedded private ObjectionTarget doubted;
  @Embedded private ObjectionFiling filing;

  @Column(name = "routing_authority")
  private String routingAuthority;

  private String responsible;

  @Enumerated(EnumType.STRING)
  private ObjectionStage stage;

  private String statement;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "corrected_version")
  private Long correctedVersion;

  @Convert(converter = TextsConverter.class)
  @Column(name = "corrected_items")
  private List<String> correctedItems;

  @Column(name = "corrected_with")
  private UUID correctedWith;

  protected Objection() {
    // for JPA
  }

  /**
   * Raises an objection.
   *
   * @param responsible the responsible department; empty where the table of sources does not
   *     determine it
   * @param authority the sharing authority of the entry's provider; null where there is none
   * @throws Refusal {@code own-record} if the department itself is responsible for the data
   */
  static Objection raise(
      ObjectionTarget target,
      ObjectionFiling filing,
      Optional<String> responsible,
      String authority) {
    boolean mayRoute = authority != null && !authority.equals(filing.objector());
    boolean open = responsible.isEmpty() && mayRoute;
    var objection = new Objection();
    objection.id = UUID.randomUUID();
    objection.doubted = target;
    objection.filing = filing;
    objection.routingAuthority = open ? authority : null;
    objection.stage = open ? ObjectionStage.RAISED : ObjectionStage.VERIFYING;
    objection.responsible = open ? null : responsible.orElse(filing.provider());
    objection.requireOther(objection.responsible);
    return objection;
  }

  /**
   * Assigns the objection to the responsible department, which sees the values from then on.
   *
   * @param candidates the departments that may be responsible
   * @throws Refusal {@code own-record} if that is the objector; {@code department-not-responsible}
   *     if it is no candidate
   */
  void route(CallerContext caller, String department, Set<String> candidates) {
    var to = nextStage(caller, ROUTE);
    requireOther(department);
    if (!candidates.contains(department)) {
      throw new Refusal(DEPARTMENT_NOT_RESPONSIBLE);
    }
    stage = to;
    responsible = department;
  }

  /**
   * Assigns the objection to the provider of the entry, because the authority did not assign it in
   * time.
   */
  void routeAutomatically() {
    stage = table().moveAutomatically(stage, ROUTE);
    responsible = filing.provider();
  }

  /**
   * Confirms the objection.
   *
   * @param text what was wrong; every receiver reads it
   * @param change the change of the record since the doubted version; null for an entry
   * @param otherObjection the objection whose correction also settles this one; null where this one
   *     was corrected itself
   * @throws Refusal {@code record-not-corrected} if the doubted content is unchanged
   */
  void correct(
      CallerContext caller, String text, RecordChange change, UUID otherObjection, Instant at) {
    var to = nextStage(caller, CORRECT);
    requireOther(responsible);
    checkStatement("/statement", text);
    var corrected = change == null ? null : differing(change);
    if (doubted.isOfRecord() && corrected.isEmpty()) {
      throw new Refusal(RECORD_NOT_CORRECTED, doubted.recordVersion());
    }
    end(to, text.strip(), caller.caller(), at);
    correctedVersion = change == null ? null : change.version();
    correctedItems = corrected;
    correctedWith = otherObjection;
  }

  /** The doubted items whose values differ now. */
  private List<String> differing(RecordChange change) {
    if (change.version() <= doubted.recordVersion()) {
      return List.of();
    }
    return doubted.items().isEmpty()
        ? change.items().stream().sorted().toList()
        : doubted.items().stream()
            .filter(item -> change.deleted() || change.items().contains(item))
            .toList();
  }

  /**
   * Whether the correction for another objection to the same record settles this one too, because
   * all values that this one doubts have changed.
   */
  boolean isCorrectedWith(Objection other, RecordChange change) {
    boolean alike =
        stage == ObjectionStage.VERIFYING
            && responsible.equals(other.responsible)
            && !filing.objector().equals(responsible);
    var corrected = differing(change);
    return alike
        && !corrected.isEmpty()
        && (doubted.items().isEmpty()
            ? other.doubted.items().isEmpty()
            : corrected.containsAll(doubted.items()));
  }

  /** Rejects the objection: the doubted data is correct. */
  void reject(CallerContext caller, String reasons, Instant at) {
    var to = nextStage(caller, REJECT);
    requireOther(responsible);
    checkStatement("/reasons", reasons);
    end(to, reasons.strip(), caller.caller(), at);
  }

  /** Withdraws the objection. */
  void withdraw(CallerContext caller, String reasons, Instant at) {
    var to = nextStage(caller, WITHDRAW);
    checkStatement("/reasons", reasons);
    end(to, reasons.strip(), caller.caller(), at);
  }

  /**
   * Withdraws the objection because the objector and the responsible department were merged into
   * one.
   */
  void withdrawOnMerger(String reasons, Instant at) {
    end(table().moveAutomatically(stage, WITHDRAW), reasons, Caller.PLATFORM, at);
  }

  private void end(ObjectionStage to, String text, Caller caller, Instant at) {
    stage = to;
    statement = text;
    decidedBy = caller.account();
    decidedAt = at;
  }

  private static void checkStatement(String pointer, String text) {
    new Checks().requireText(pointer, text, MAX_STATEMENT_LENGTH).refuseIfAny();
  }

  private void requireOther(String department) {
    if (filing.objector().equals(department)) {
      throw new Refusal(OWN_RECORD);
    }
  }

  /**
   * Refuses a command that the caller may not give now, before its content is checked.
   *
   * @throws Refusal {@code not-permitted} or {@code wrong-stage}
   */
  void require(CallerContext caller, ObjectionCommand command) {
    nextStage(caller, command);
  }

  private ObjectionStage nextStage(CallerContext caller, ObjectionCommand command) {
    return table().move(parties(caller), caller.caller(), stage, command);
  }

  private TransitionTable<ObjectionStage, ObjectionCommand> table() {
    return ObjectionTransitions.TABLES.of(filing.ruleSet());
  }

  /** The commands that the caller may give now. */
  Set<ObjectionCommand> offeredTo(CallerContext caller) {
    var offered = table().offered(parties(caller), caller.caller(), stage);
    if (filing.objector().equals(responsible)) {
      offered.removeAll(EnumSet.of(CORRECT, REJECT));
    }
    return offered;
  }

  private Set<Party> parties(CallerContext caller) {
    if (responsible != null) {
      return caller.partiesTo(filing.objector(), responsible);
    }
    var parties = caller.partiesTo(filing.objector(), filing.provider());
    parties.remove(Party.PROVIDER);
    return parties.isEmpty() ? EnumSet.of(Party.STRANGER) : parties;
  }

  /**
   * Whether the caller may see the objection: the objector, the responsible department, the
   * provider of the entry, the authorities of both, and the auditor may.
   */
  boolean isVisibleTo(CallerContext caller) {
    return caller.caller().hasRole(Roles.AUDITOR)
        || !parties(caller).contains(Party.STRANGER)
        || !caller.partiesTo(filing.provider()).contains(Party.STRANGER);
  }

  /**
   * Whether the caller may see values of the record: only the objector and the responsible
   * department may.
   */
  boolean showsValuesTo(CallerContext caller) {
    return doubted.isOfRecord() && isBetween(caller);
  }

  /** Whether the caller belongs to the objector or to the responsible department. */
  boolean isBetween(CallerContext caller) {
    return caller.caller().belongsTo(filing.objector()) || caller.caller().belongsTo(responsible);
  }

  /**
   * Whether the caller may read the remarks of receivers: the responsible department, its authority
   * and the auditor may.
   */
  boolean showsRemarksTo(CallerContext caller) {
    var parties = parties(caller);
    return parties.contains(Party.PROVIDER)
        || parties.contains(Party.AUTHORITY)
        || caller.caller().hasRole(Roles.AUDITOR);
  }

  /**
   * The objection whose receivers were notified: this one, or the one whose correction settled it.
   */
  UUID correctedBy() {
    return correctedWith == null ? id : correctedWith;
  }

  /** The department that must act now; null where none must. */
  String waitingFor() {
    return switch (stage) {
      case RAISED -> routingAuthority;
      case VERIFYING -> responsible;
      case CORRECTED, REJECTED, WITHDRAWN -> null;
    };
  }

  UUID id() {
    return id;
  }

  ObjectionTarget target() {
    return doubted;
  }

  ObjectionFiling filing() {
    return filing;
  }

  /** The authority that assigns the responsible department; null where it was known at once. */
  String routingAuthority() {
    return routingAuthority;
  }

  /** The responsible department; null until it is assigned. */
  String responsible() {
    return responsible;
  }

  ObjectionStage stage() {
    return stage;
  }

  /** The outcome; null while the objection is open. */
  ObjectionOutcome outcome() {
    return stage.isOpen()
        ? null
        : new ObjectionOutcome(
            statement, decidedBy, decidedAt, correctedVersion, correctedItems, correctedWith);
  }

  /**
   * The objection as the caller sees it.
   *
   * @param due its latest deadline
   * @param values the values of the record that the caller may see
   */
  ObjectionView view(CallerContext caller, DeadlineView due, ObjectionValues values) {
    return new ObjectionView(
        id,
        doubted.scope(),
        doubted.entry(),
        doubted.entryVersion(),
        doubted.record(),
        doubted.recordVersion(),
        doubted.items(),
        doubted.grant(),
        filing.objector(),
        filing.provider(),
        responsible,
        waitingFor(),
        filing.by(),
        filing.at(),
        filing.ruleSet(),
        stage,
        filing.grounds(),
        due.due(),
        due.stage(),
        outcome(),
        offeredTo(caller),
        values.keys(),
        values.ownValues(),
        values.receivedValues());
  }
}
