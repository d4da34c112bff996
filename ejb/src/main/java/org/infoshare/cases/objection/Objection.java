package org.infoshare.cases.objection;

import static org.infoshare.cases.objection.ObjectionCommand.CORRECT;
import static org.infoshare.cases.objection.ObjectionCommand.ROUTE;
import static org.infoshare.cases.objection.ObjectionCommand.UPHOLD;
import static org.infoshare.cases.objection.ObjectionCommand.WITHDRAW;
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
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.TextsConverter;
import org.infoshare.foundation.platform.TransitionTable;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.sharing.dataset.RecordChange;
import org.infoshare.time.deadline.DueView;

/**
 * A doubt that one department has of what another answers for, and the only place its stage
 * changes.
 *
 * <p>It goes at once to the responsible department; only where the table of sources leaves open who
 * that is, the authority says so, or the platform, in time, the provider of the entry. The head of
 * the responsible department either confirms it, once the record was corrected, or stands by the
 * record with reasons; late, it still can. Until then whoever raised it may take it back. Nobody
 * decides on a doubt of its own department.
 */
@Entity
@Table(name = "objection")
class Objection {

  static final int MAX_STATEMENT_LENGTH = 2000;

  @Id private UUID id;
  @Embedded private ObjectionTarget doubted;
  @Embedded private ObjectionFiling filing;
  private String router;
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
   * A new objection.
   *
   * @param responsible who answers for it; empty where that is open
   * @param authority the sharing authority of the entry's provider; null where there is none
   * @throws Refusal {@code own-record} if the department doubts what it answers for itself
   */
  static Objection raise(
      ObjectionTarget doubted,
      ObjectionFiling origin,
      Optional<String> responsible,
      String authority) {
    boolean mayRoute = authority != null && !authority.equals(origin.objector());
    boolean open = responsible.isEmpty() && mayRoute;
    var objection = new Objection();
    objection.id = UUID.randomUUID();
    objection.doubted = doubted;
    objection.filing = origin;
    objection.router = open ? authority : null;
    objection.stage = open ? ObjectionStage.RAISED : ObjectionStage.VERIFYING;
    objection.responsible = open ? null : responsible.orElse(origin.provider());
    objection.requireOther(objection.responsible);
    return objection;
  }

  /**
   * Says which department answers for it.
   *
   * @throws Refusal {@code own-record} if that is the one that raised it
   */
  void route(CallerContext by, String department) {
    var to = nextStage(by, ROUTE);
    requireOther(department);
    stage = to;
    responsible = department;
  }

  /** Nobody said who answers for it in time: the provider of the entry does. */
  void routeAutomatically() {
    stage = table().moveAutomatically(stage, ROUTE);
    responsible = filing.provider();
  }

  /**
   * Confirms it.
   *
   * @param what was wrong, for everybody who received it
   * @param change how the record changed since the version objected to; null for an entry
   * @param with the objection that is answered by the same correction; null for this one itself
   * @throws Refusal {@code record-not-corrected} if what is doubted is as it was
   */
  void correct(CallerContext by, String what, RecordChange change, UUID with, Instant at) {
    var to = nextStage(by, CORRECT);
    requireOther(responsible);
    checkStatement("/statement", what);
    var corrected = change == null ? null : differing(change);
    if (doubted.isOfRecord() && corrected.isEmpty()) {
      throw new Refusal(RECORD_NOT_CORRECTED, doubted.recordVersion());
    }
    end(to, what.strip(), by.caller(), at);
    correctedVersion = change == null ? null : change.version();
    correctedItems = corrected;
    correctedWith = with;
  }

  /** The items in doubt that have another value now. */
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
   * Whether a correction that confirms another objection to the same record confirms this one too:
   * everything that it doubts has another value now.
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

  /** Stands by what is doubted. */
  void reject(CallerContext by, String reasons, Instant at) {
    var to = nextStage(by, UPHOLD);
    requireOther(responsible);
    checkStatement("/reasons", reasons);
    end(to, reasons.strip(), by.caller(), at);
  }

  /** Takes it back. */
  void withdraw(CallerContext by, String reasons, Instant at) {
    var to = nextStage(by, WITHDRAW);
    checkStatement("/reasons", reasons);
    end(to, reasons.strip(), by.caller(), at);
  }

  /** Whoever raised it and whoever answers for it have become one department. */
  void withdrawOnMerger(String reasons, Instant at) {
    end(table().moveAutomatically(stage, WITHDRAW), reasons, Caller.PLATFORM, at);
  }

  private void end(ObjectionStage to, String said, Caller by, Instant at) {
    stage = to;
    statement = said;
    decidedBy = by.account();
    decidedAt = at;
  }

  private static void checkStatement(String pointer, String said) {
    new Checks().requireText(pointer, said, MAX_STATEMENT_LENGTH).refuseIfAny();
  }

  private void requireOther(String department) {
    if (filing.objector().equals(department)) {
      throw new Refusal(OWN_RECORD);
    }
  }

  /**
   * Refuses what the caller may not do now, before anything of it is looked at.
   *
   * @throws Refusal {@code not-permitted} or {@code wrong-stage}
   */
  void require(CallerContext by, ObjectionCommand command) {
    nextStage(by, command);
  }

  private ObjectionStage nextStage(CallerContext by, ObjectionCommand command) {
    return table().move(parties(by), by.caller(), stage, command);
  }

  private TransitionTable<ObjectionStage, ObjectionCommand> table() {
    return ObjectionTransitions.of(filing.ruleSet());
  }

  /** What the caller may do now. */
  Set<ObjectionCommand> offeredTo(CallerContext standing) {
    var offered = table().offered(parties(standing), standing.caller(), stage);
    if (filing.objector().equals(responsible)) {
      offered.removeAll(EnumSet.of(CORRECT, UPHOLD));
    }
    return offered;
  }

  private Set<Party> parties(CallerContext standing) {
    if (responsible != null) {
      return standing.partiesTo(filing.objector(), responsible);
    }
    var parties = standing.partiesTo(filing.objector(), filing.provider());
    parties.remove(Party.PROVIDER);
    return parties.isEmpty() ? EnumSet.of(Party.STRANGER) : parties;
  }

  /**
   * Whether the caller may know of it: whoever raised it, the responsible department, the provider
   * of the entry, the authorities of both, and the auditor.
   */
  boolean isVisibleTo(CallerContext standing) {
    return standing.caller().hasRole(Roles.AUDITOR)
        || !parties(standing).contains(Party.STRANGER)
        || !standing.partiesTo(filing.provider()).contains(Party.STRANGER);
  }

  /** Whether the caller may see values of the record: who raised it and who answers for it. */
  boolean showsValuesTo(CallerContext standing) {
    return doubted.isOfRecord() && isBetween(standing);
  }

  /** Whether the caller is of the department that raised it or of the one that answers for it. */
  boolean isBetween(CallerContext standing) {
    return standing.caller().belongsTo(filing.objector())
        || standing.caller().belongsTo(responsible);
  }

  /**
   * Whether the caller reads what receivers say they did: who answers for it, and oversees that.
   */
  boolean showsRemarksTo(CallerContext standing) {
    var parties = parties(standing);
    return parties.contains(Party.PROVIDER)
        || parties.contains(Party.AUTHORITY)
        || standing.caller().hasRole(Roles.AUDITOR);
  }

  /** The objection whose receivers were told: this one, or the one that it was answered with. */
  UUID correctedBy() {
    return correctedWith == null ? id : correctedWith;
  }

  /** The body that has to act now; null where nobody has. */
  String waitingFor() {
    return switch (stage) {
      case RAISED -> router;
      case VERIFYING -> responsible;
      case CORRECTED, UPHELD, WITHDRAWN -> null;
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

  /** The authority that was asked who answers for it; null where that was known at once. */
  String routingAuthority() {
    return router;
  }

  /** Who answers for it; null while that is open. */
  String responsible() {
    return responsible;
  }

  ObjectionStage stage() {
    return stage;
  }

  /** How it ended; null while it is open. */
  ObjectionOutcome outcome() {
    return stage.isOpen()
        ? null
        : new ObjectionOutcome(
            statement, decidedBy, decidedAt, correctedVersion, correctedItems, correctedWith);
  }

  /**
   * It, as the caller sees it.
   *
   * @param due its last limit
   * @param values what the caller may see of the record
   */
  ObjectionView view(CallerContext standing, DueView due, ObjectionValues values) {
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
        offeredTo(standing),
        values.keys(),
        values.ownValues(),
        values.receivedValues());
  }
}
