package org.infoshare.cases.negotiation;

import static org.infoshare.cases.negotiation.NeedCommand.ACCEPT;
import static org.infoshare.cases.negotiation.NeedCommand.AMEND;
import static org.infoshare.cases.negotiation.NeedCommand.CARRY_OUT;
import static org.infoshare.cases.negotiation.NeedCommand.DECLINE_COMPETENCE;
import static org.infoshare.cases.negotiation.NeedCommand.DISPUTE;
import static org.infoshare.cases.negotiation.NeedCommand.FILE;
import static org.infoshare.cases.negotiation.NeedCommand.NAME;
import static org.infoshare.cases.negotiation.NeedCommand.ORDER;
import static org.infoshare.cases.negotiation.NeedCommand.PASS;
import static org.infoshare.cases.negotiation.NeedCommand.POINT;
import static org.infoshare.cases.negotiation.NeedCommand.PROPOSE;
import static org.infoshare.cases.negotiation.NeedCommand.PROVIDE;
import static org.infoshare.cases.negotiation.NeedCommand.REFUSE;
import static org.infoshare.cases.negotiation.NeedCommand.RETURN;
import static org.infoshare.cases.negotiation.NeedCommand.ROUTE;
import static org.infoshare.cases.negotiation.NeedCommand.SHARE;
import static org.infoshare.cases.negotiation.NeedCommand.SUBMIT;
import static org.infoshare.cases.negotiation.NeedCommand.WITHDRAW;
import static org.infoshare.cases.negotiation.NeedStage.AGREED;
import static org.infoshare.cases.negotiation.NeedStage.DEPT_REVIEW;
import static org.infoshare.cases.negotiation.NeedStage.DRAFT;
import static org.infoshare.cases.negotiation.NeedStage.FILED;
import static org.infoshare.cases.negotiation.NeedStage.NEGOTIATING;
import static org.infoshare.cases.negotiation.NeedStage.ORDERED;
import static org.infoshare.cases.negotiation.NeedStage.PROVIDED;
import static org.infoshare.cases.negotiation.NeedStage.REFUSED;
import static org.infoshare.cases.negotiation.NeedStage.UNANSWERED;
import static org.infoshare.cases.negotiation.NeedStage.WITHDRAWN;
import static org.infoshare.cases.negotiation.NegotiationReason.CARRIED_OUT_ALREADY;
import static org.infoshare.cases.negotiation.NegotiationReason.PROPOSAL_MISSING;
import static org.infoshare.foundation.platform.Party.AUTHORITY;
import static org.infoshare.foundation.platform.Party.GOVERNMENT;
import static org.infoshare.foundation.platform.Party.PROVIDER;
import static org.infoshare.foundation.platform.Party.REQUESTER;
import static org.infoshare.foundation.platform.PlatformReason.PARTY_CANNOT_DECIDE;
import static org.infoshare.foundation.platform.PlatformReason.SAME_PERSON;
import static org.infoshare.foundation.platform.PlatformReason.WRONG_STAGE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.TransitionTable;

/**
 * Who may do what to a need, and where it leads, by the rule-set of the case. The provider is the
 * named department, the authority the one that names it.
 *
 * <p>That there is a negotiation is known of the 2016 rules (ch. IV), and that the authority names
 * a lead of Decree 809 (art. 19); neither says more of the steps. So the tables are alike, and each
 * case is held against the one of its rule-set.
 */
final class NeedTransitions {

  static final String GZ_2016 = "gz-2016";
  static final String CN_2025 = "cn-2025";

  private static final Map<String, TransitionTable<NeedStage, NeedCommand>> TABLES =
      Map.of(GZ_2016, table(), CN_2025, table());

  private NeedTransitions() {}

  /**
   * The table of a rule-set.
   *
   * @throws IllegalArgumentException if that rule-set has none
   */
  static TransitionTable<NeedStage, NeedCommand> of(String ruleSet) {
    var table = TABLES.get(ruleSet);
    if (table == null) {
      throw new IllegalArgumentException("Rule-set " + ruleSet + " has no table of needs");
    }
    return table;
  }

  /**
   * Where a command of the caller leads.
   *
   * @throws Refusal {@code not-permitted}, {@code wrong-stage}, or what else stands in the way
   */
  static NeedStage nextStage(
      NeedState state, NeedContext turn, NeedParties sides, NeedCommand command) {
    if (command == NAME && sides.isRecused(turn.caller())) {
      throw new Refusal(PARTY_CANNOT_DECIDE);
    }
    var to =
        table(state, turn)
            .move(sides.parties(turn.caller()), turn.caller(), state.stage(), command);
    obstacle(state, turn, sides, command)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    return to;
  }

  /** Where leads what follows without anybody acting. */
  static NeedStage nextStageByPlatform(NeedState state, NeedCommand command) {
    return of(state.ruleSet()).moveAutomatically(state.stage(), command);
  }

  /** What the caller may do now. */
  static Set<NeedCommand> offered(NeedState state, NeedContext turn, NeedParties sides) {
    var offered =
        table(state, turn).offered(sides.parties(turn.caller()), turn.caller(), state.stage());
    offered.removeIf(command -> obstacle(state, turn, sides, command).isPresent());
    return offered;
  }

  /** A draft is held against the table of the rules in force. */
  private static TransitionTable<NeedStage, NeedCommand> table(NeedState state, NeedContext turn) {
    return of(state.ruleSet() == null ? turn.currentRuleSet() : state.ruleSet());
  }

  /** What stands in the way of a command that the table allows. */
  private static Optional<Refusal> obstacle(
      NeedState state, NeedContext turn, NeedParties sides, NeedCommand command) {
    return switch (command) {
      case RETURN, FILE -> where(state.preparedBy().contains(turn.account()), SAME_PERSON);
      case ACCEPT -> where(!sides.isOther(turn.caller(), state.proposedBy()), PROPOSAL_MISSING);
      case WITHDRAW -> where(state.request() != null, WRONG_STAGE, state.stage(), command);
      case DISPUTE -> where(state.dispute() != null, WRONG_STAGE, state.stage(), command);
      case CARRY_OUT -> where(state.entry() != null, CARRIED_OUT_ALREADY, state.entry());
      default -> Optional.empty();
    };
  }

  private static Optional<Refusal> where(boolean stands, Reason reason, Object... arguments) {
    return stands ? Optional.of(new Refusal(reason, arguments)) : Optional.empty();
  }

  /** Whether a need waits for that command, and not merely allows it. */
  static boolean isWaitingFor(NeedCommand command) {
    return switch (command) {
      case PROPOSE, DECLINE_COMPETENCE, DISPUTE, WITHDRAW -> false;
      default -> true;
    };
  }

  /**
   * The stages of either rule-set in which a caller of these roles, being that party, has a turn.
   */
  static Set<NeedStage> waitingStages(Party party, Caller caller) {
    return TABLES.values().stream()
        .flatMap(
            table ->
                table
                    .waitingStages(party, caller, (from, command) -> isWaitingFor(command))
                    .stream())
        .collect(Collectors.toSet());
  }

  private static TransitionTable<NeedStage, NeedCommand> table() {
    var rows = TransitionTable.<NeedStage, NeedCommand>of(NeedCommand.class);
    preparation(rows);
    naming(rows);
    negotiation(rows);
    dispute(rows);
    agreement(rows);
    return rows.build();
  }

  private static void preparation(TransitionTable.Builder<NeedStage, NeedCommand> rows) {
    rows.allow(REQUESTER, Roles.STAFF, DRAFT, AMEND, DRAFT)
        .allow(REQUESTER, Roles.STAFF, DRAFT, SUBMIT, DEPT_REVIEW)
        .allow(REQUESTER, Roles.HEAD, DEPT_REVIEW, RETURN, DRAFT)
        .allow(REQUESTER, Roles.HEAD, DEPT_REVIEW, FILE, FILED);
    for (NeedStage inside : List.of(DRAFT, DEPT_REVIEW)) {
      rows.allow(REQUESTER, Roles.STAFF, inside, WITHDRAW, WITHDRAWN)
          .allow(REQUESTER, Roles.HEAD, inside, WITHDRAW, WITHDRAWN);
    }
  }

  /** A limit that passes leaves it where it is, visibly overdue. */
  private static void naming(TransitionTable.Builder<NeedStage, NeedCommand> rows) {
    rows.automatic(FILED, ROUTE, NEGOTIATING)
        .allow(AUTHORITY, Roles.AUTHORITY, FILED, NAME, NEGOTIATING)
        .allow(GOVERNMENT, Roles.GOVERNMENT, FILED, NAME, NEGOTIATING)
        .automatic(FILED, PASS, FILED)
        .allow(REQUESTER, Roles.HEAD, FILED, WITHDRAW, WITHDRAWN);
  }

  /**
   * By itself it ends where requester and named department have become one, also when it could
   * still be disputed. An answer after the limit is still an answer. What the named department
   * proposes may become an access right by acceptance alone, so that its head proposes it (Decree
   * 809 art. 20); staff of the requester may, as its head filed the need and the head of the other
   * side accepts.
   */
  private static void negotiation(TransitionTable.Builder<NeedStage, NeedCommand> rows) {
    for (NeedStage open : List.of(NEGOTIATING, UNANSWERED)) {
      rows.allow(PROVIDER, Roles.STAFF, open, DECLINE_COMPETENCE, FILED)
          .allow(PROVIDER, Roles.HEAD, open, DECLINE_COMPETENCE, FILED)
          .allow(REQUESTER, Roles.STAFF, open, PROPOSE, open);
      for (Party side : List.of(REQUESTER, PROVIDER)) {
        rows.allow(side, Roles.HEAD, open, PROPOSE, open)
            .allow(side, Roles.HEAD, open, ACCEPT, AGREED);
      }
      rows.allow(PROVIDER, Roles.HEAD, open, REFUSE, REFUSED)
          .allow(PROVIDER, Roles.HEAD, open, POINT, REFUSED)
          .allow(REQUESTER, Roles.HEAD, open, WITHDRAW, WITHDRAWN);
    }
    rows.automatic(NEGOTIATING, PASS, UNANSWERED)
        .automatic(NEGOTIATING, WITHDRAW, WITHDRAWN)
        .automatic(UNANSWERED, WITHDRAW, WITHDRAWN)
        .automatic(REFUSED, WITHDRAW, WITHDRAWN);
  }

  /**
   * What was declined or left unanswered can be disputed (2016 rules, art. 35; Decree 809 art. 28).
   * The decision to share needs no consent of the requester, and staff of the named department
   * drafts what its head approves.
   */
  private static void dispute(TransitionTable.Builder<NeedStage, NeedCommand> rows) {
    for (NeedStage disputable : List.of(REFUSED, UNANSWERED)) {
      rows.allow(REQUESTER, Roles.HEAD, disputable, DISPUTE, disputable)
          .automatic(disputable, ORDER, ORDERED);
    }
    rows.allow(PROVIDER, Roles.STAFF, ORDERED, CARRY_OUT, ORDERED);
  }

  private static void agreement(TransitionTable.Builder<NeedStage, NeedCommand> rows) {
    for (NeedStage owed : List.of(AGREED, ORDERED)) {
      rows.automatic(owed, PASS, owed)
          .automatic(owed, SHARE, owed)
          .automatic(owed, PROVIDE, PROVIDED)
          .automatic(owed, WITHDRAW, WITHDRAWN)
          .allow(REQUESTER, Roles.HEAD, owed, WITHDRAW, WITHDRAWN);
    }
  }
}
