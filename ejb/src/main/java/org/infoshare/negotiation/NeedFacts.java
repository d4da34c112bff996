package org.infoshare.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.department.Standing;
import org.infoshare.department.Succession;
import org.infoshare.grant.AccessMode;
import org.infoshare.platform.Party;
import org.infoshare.platform.Roles;
import org.infoshare.request.AgreedNeed;
import org.infoshare.request.SharingBasis;

/** What is known of a need, and who may know of it; {@link Need} is what is done. */
abstract class NeedFacts {

  final UUID id;
  final String requester;
  final List<NeedStatement> statements;
  NewNeed asked;
  NeedState state;

  private final Instant draftedAt;
  private int keptStatements;
  private Succession succession = Succession.NONE;

  NeedFacts(
      UUID id,
      String requester,
      Instant draftedAt,
      NewNeed asked,
      NeedState state,
      List<NeedStatement> statements) {
    this.id = id;
    this.requester = requester;
    this.draftedAt = draftedAt;
    this.asked = asked;
    this.state = state;
    this.statements = new ArrayList<>(statements);
    this.keptStatements = statements.size();
  }

  /** What a department stated that was merged counts for its successor. */
  void inheritedBy(Succession now) {
    succession = now;
  }

  /** The department that stands by a statement now. */
  String standing(NeedStatement one) {
    return succession.of(one.department());
  }

  /** Whether an entry that is published may still become its access right. */
  boolean isToBeShared() {
    return state.stage().isOwed() && state.entry() != null && state.request() == null;
  }

  /** The names of the items that can be disputed, each once: all, where it was not agreed to. */
  List<String> disputable() {
    return state.stage() == NeedStage.REFUSED || state.stage() == NeedStage.UNANSWERED
        ? asked.items().stream().map(NeedItem::name).distinct().toList()
        : List.of();
  }

  /** What was agreed on, or ordered: as it was asked for. */
  AgreedNeed agreed() {
    var order = state.order();
    if (order != null) {
      return agreed(
          order.byRuling() ? SharingBasis.RULING : SharingBasis.DECISION,
          order.items(),
          asked.mode(),
          asked.useFrom(),
          asked.useUntil());
    }
    var terms =
        statements.stream()
            .filter(one -> one.kind() == NeedStatementKind.ACCEPTANCE)
            .reduce((earlier, later) -> later)
            .map(acceptance -> statements.get(acceptance.proposal() - 1).terms())
            .orElseThrow();
    return agreed(
        SharingBasis.AGREEMENT, terms.shared(), terms.mode(), terms.useFrom(), terms.useUntil());
  }

  private AgreedNeed agreed(
      SharingBasis basis,
      List<String> items,
      AccessMode mode,
      LocalDate useFrom,
      LocalDate useUntil) {
    return new AgreedNeed(
        id,
        requester,
        state.ruleSet(),
        state.preparedBy(),
        asked.legalBasis(),
        asked.purpose(),
        asked.scenario(),
        basis,
        items,
        mode,
        useFrom,
        useUntil);
  }

  /** Whether the requester has to answer a proposal of the other side. */
  boolean isWithRequester() {
    return isNegotiated()
        && latestProposal()
            .filter(one -> !standing(one).equals(succession.of(requester)))
            .isPresent();
  }

  private boolean isNegotiated() {
    return state.stage() == NeedStage.NEGOTIATING || state.stage() == NeedStage.UNANSWERED;
  }

  /** The latest proposal to the department that is named now. */
  Optional<NeedStatement> latestProposal() {
    NeedStatement latest = null;
    for (NeedStatement one : statements) {
      if (one.kind() == NeedStatementKind.PROPOSAL) {
        latest = one;
      } else if (one.kind() == NeedStatementKind.DECLINE) {
        latest = null;
      }
    }
    return Optional.ofNullable(latest);
  }

  /** The department with which it stands: who has to act next; null where nobody has to. */
  String with(Sides sides) {
    return switch (state.stage()) {
      case DRAFT, DEPT_REVIEW -> requester;
      case FILED -> sides.namer();
      case NEGOTIATING, UNANSWERED -> isWithRequester() ? requester : state.responsible();
      case AGREED, ORDERED -> state.responsible();
      case PROVIDED, REFUSED, WITHDRAWN -> null;
    };
  }

  /** The limit that runs in its stage, or has passed there; empty where there is none. */
  Optional<NeedLimit> limit() {
    return switch (state.stage()) {
      case FILED -> Optional.of(NeedLimit.ROUTE);
      case NEGOTIATING, UNANSWERED ->
          Optional.of(isWithRequester() ? NeedLimit.REPLY : NeedLimit.ANSWER);
      case AGREED -> Optional.of(NeedLimit.PUBLISH);
      case ORDERED -> isOrderedByRuling() ? Optional.empty() : Optional.of(NeedLimit.PUBLISH);
      case DRAFT, DEPT_REVIEW, PROVIDED, REFUSED, WITHDRAWN -> Optional.empty();
    };
  }

  /** Whether the limit of the ruling in the dispute over it runs, and none of its own. */
  boolean isOrderedByRuling() {
    return state.stage() == NeedStage.ORDERED
        && state.order().byRuling()
        && state.dispute() != null;
  }

  /**
   * Whether the caller may know of it: the requester always; once it was filed, who names the
   * department, the named one, the authorities of both, and the auditor.
   */
  boolean isVisibleTo(Standing standing, Sides sides) {
    var caller = standing.caller();
    if (caller.belongsTo(requester)) {
      return true;
    }
    return isFiled()
        && (caller.is(Roles.AUDITOR)
            || !sides.parties(caller).contains(Party.STRANGER)
            || standing.overseen().contains(requester)
            || (state.responsible() != null && standing.overseen().contains(state.responsible())));
  }

  boolean isFiled() {
    return state.filedAt() != null;
  }

  UUID id() {
    return id;
  }

  String requester() {
    return requester;
  }

  Instant draftedAt() {
    return draftedAt;
  }

  NewNeed asked() {
    return asked;
  }

  NeedState state() {
    return state;
  }

  NeedStage stage() {
    return state.stage();
  }

  /** The named department; null while it is open. */
  String responsible() {
    return state.responsible();
  }

  /** Everything that was stated, in order. */
  List<NeedStatement> statements() {
    return List.copyOf(statements);
  }

  /** What was stated since it was read. */
  List<NeedStatement> news() {
    return List.copyOf(statements.subList(keptStatements, statements.size()));
  }

  /** What was stated is kept. */
  void keptNews() {
    keptStatements = statements.size();
  }
}
