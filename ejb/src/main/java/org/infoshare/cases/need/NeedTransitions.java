package org.infoshare.cases.need;

import static org.infoshare.cases.need.NeedCommand.AGREE;
import static org.infoshare.cases.need.NeedCommand.AMEND;
import static org.infoshare.cases.need.NeedCommand.CARRY_OUT;
import static org.infoshare.cases.need.NeedCommand.DESIGNATE;
import static org.infoshare.cases.need.NeedCommand.DISPUTE;
import static org.infoshare.cases.need.NeedCommand.EXPIRE;
import static org.infoshare.cases.need.NeedCommand.FILE;
import static org.infoshare.cases.need.NeedCommand.ORDER;
import static org.infoshare.cases.need.NeedCommand.PROPOSE;
import static org.infoshare.cases.need.NeedCommand.PROVIDE;
import static org.infoshare.cases.need.NeedCommand.REFER_TO_ENTRY;
import static org.infoshare.cases.need.NeedCommand.REFUSE;
import static org.infoshare.cases.need.NeedCommand.REFUSE_COMPETENCE;
import static org.infoshare.cases.need.NeedCommand.RETURN;
import static org.infoshare.cases.need.NeedCommand.ROUTE;
import static org.infoshare.cases.need.NeedCommand.SHARE;
import static org.infoshare.cases.need.NeedCommand.SUBMIT;
import static org.infoshare.cases.need.NeedCommand.WITHDRAW;
import static org.infoshare.cases.need.NeedStage.AGREED;
import static org.infoshare.cases.need.NeedStage.DEPT_REVIEW;
import static org.infoshare.cases.need.NeedStage.DRAFT;
import static org.infoshare.cases.need.NeedStage.FILED;
import static org.infoshare.cases.need.NeedStage.NEGOTIATING;
import static org.infoshare.cases.need.NeedStage.ORDERED;
import static org.infoshare.cases.need.NeedStage.PROVIDED;
import static org.infoshare.cases.need.NeedStage.REFUSED;
import static org.infoshare.cases.need.NeedStage.UNANSWERED;
import static org.infoshare.cases.need.NeedStage.WITHDRAWN;
import static org.infoshare.cases.need.NegotiationReason.CARRIED_OUT_ALREADY;
import static org.infoshare.cases.need.NegotiationReason.PROPOSAL_MISSING;
import static org.infoshare.foundation.platform.Party.AUTHORITY;
import static org.infoshare.foundation.platform.Party.GOVERNMENT;
import static org.infoshare.foundation.platform.Party.PROVIDER;
import static org.infoshare.foundation.platform.Party.REQUESTER;
import static org.infoshare.foundation.platform.PlatformReason.PARTY_CANNOT_DECIDE;
import static org.infoshare.foundation.platform.PlatformReason.SAME_PERSON;
import static org.infoshare.foundation.platform.PlatformReason.WRONG_STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.StepSource;
import org.infoshare.foundation.platform.TransitionTable;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.time.rulebook.CaseSteps;
import org.infoshare.time.rulebook.RuleSetTables;

/**
 * The transitions of a need and who may make them, by the rule-set of the case. The authority is
 * the designating authority.
 *
 * <p>The 2016 rules are known to provide for a negotiation (ch. IV), and Decree 809 lets the
 * authority designate a lead (art. 19). Neither describes the steps further, but for the dispute.
 * So the other steps are configured and alike, and each case uses the table of its rule-set.
 */
final class NeedTransitions {

  static final RuleSetTables<NeedStage, NeedCommand> TABLES =
      new RuleSetTables<>(table(StepSource.rulesOf2016(35)), table(StepSource.decree(28)));

  private NeedTransitions() {}

  /**
   * The stage to which a command of the caller leads.
   *
   * @throws Refusal {@code not-permitted}, {@code wrong-stage}, or another obstacle
   */
  static NeedStage nextStage(
      NeedState state, CommandContext context, NeedParties parties, NeedCommand command) {
    if (command == DESIGNATE && parties.isRecused(context.caller())) {
      throw new Refusal(PARTY_CANNOT_DECIDE);
    }
    var to =
        table(state, context)
            .move(parties.parties(context.caller()), context.caller(), state.stage(), command);
    obstacle(state, context, parties, command)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    return to;
  }

  /** The stage to which an automatic step leads. */
  static NeedStage nextStageByPlatform(NeedState state, NeedCommand command) {
    return TABLES.of(state.ruleSet()).moveAutomatically(state.stage(), command);
  }

  /** The commands that the caller may give now. */
  static Set<NeedCommand> offered(NeedState state, CommandContext context, NeedParties parties) {
    var offered =
        table(state, context)
            .offered(parties.parties(context.caller()), context.caller(), state.stage());
    offered.removeIf(command -> obstacle(state, context, parties, command).isPresent());
    return offered;
  }

  /** The table of the case; a draft uses that of the rules in force. */
  private static TransitionTable<NeedStage, NeedCommand> table(
      NeedState state, CommandContext context) {
    return TABLES.of(state.ruleSet() == null ? context.currentRuleSet() : state.ruleSet());
  }

  /** The obstacle to a command that the table permits. */
  private static Optional<Refusal> obstacle(
      NeedState state, CommandContext context, NeedParties parties, NeedCommand command) {
    return switch (command) {
      case RETURN, FILE -> where(context.caller().isOneOf(state.preparedBy()), SAME_PERSON);
      case AGREE -> where(!parties.isOther(context.caller(), state.proposedBy()), PROPOSAL_MISSING);
      case WITHDRAW -> where(state.request() != null, WRONG_STAGE, state.stage(), command);
      case DISPUTE ->
          where(
              state.dispute() != null || parties.ofCentralBody(),
              WRONG_STAGE,
              state.stage(),
              command);
      case CARRY_OUT -> where(state.entry() != null, CARRIED_OUT_ALREADY, state.entry());
      default -> Optional.empty();
    };
  }

  private static Optional<Refusal> where(boolean applies, Reason reason, Object... arguments) {
    return applies ? Optional.of(new Refusal(reason, arguments)) : Optional.empty();
  }

  /**
   * Whether a need waits for that command; it does not wait for commands that are merely possible.
   */
  static boolean isWaitingFor(NeedCommand command) {
    return switch (command) {
      case PROPOSE, REFUSE_COMPETENCE, DISPUTE, WITHDRAW -> false;
      default -> true;
    };
  }

  /**
   * The stages of either rule-set in which a need waits for a caller of these roles as that party.
   */
  static Set<NeedStage> waitingStages(Party party, Caller caller) {
    return TABLES.waitingStages(party, caller, (from, command) -> isWaitingFor(command));
  }

  private static TransitionTable<NeedStage, NeedCommand> table(StepSource ofDispute) {
    var rows =
        TransitionTable.<NeedStage, NeedCommand>of(NeedCommand.class).under(StepSource.CONFIGURED);
    preparation(rows);
    designation(rows);
    negotiation(rows);
    dispute(rows, ofDispute);
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

  /** The designation. An expired deadline does not change the stage; the need is then overdue. */
  private static void designation(TransitionTable.Builder<NeedStage, NeedCommand> rows) {
    rows.automatic(FILED, ROUTE, NEGOTIATING)
        .allow(AUTHORITY, Roles.AUTHORITY, FILED, DESIGNATE, NEGOTIATING)
        .allow(GOVERNMENT, Roles.GOVERNMENT, FILED, DESIGNATE, NEGOTIATING)
        .automatic(FILED, EXPIRE, FILED)
        .allow(REQUESTER, Roles.HEAD, FILED, WITHDRAW, WITHDRAWN);
  }

  /**
   * The negotiation. It ends automatically when requester and provider are merged, even while a
   * dispute is still possible. A late answer is valid. A proposal of the provider may become a
   * grant by the requester's agreement alone, so only the provider's head may propose (Decree 809
   * art. 20). Staff of the requester may propose, because its head filed the need and the
   * provider's head must agree.
   */
  private static void negotiation(TransitionTable.Builder<NeedStage, NeedCommand> rows) {
    for (NeedStage open : List.of(NEGOTIATING, UNANSWERED)) {
      rows.allow(PROVIDER, Roles.STAFF, open, REFUSE_COMPETENCE, FILED)
          .allow(PROVIDER, Roles.HEAD, open, REFUSE_COMPETENCE, FILED)
          .allow(REQUESTER, Roles.STAFF, open, PROPOSE, open);
      for (Party party : List.of(REQUESTER, PROVIDER)) {
        rows.allow(party, Roles.HEAD, open, PROPOSE, open)
            .allow(party, Roles.HEAD, open, AGREE, AGREED);
      }
      rows.allow(PROVIDER, Roles.HEAD, open, REFUSE, REFUSED)
          .allow(PROVIDER, Roles.HEAD, open, REFER_TO_ENTRY, REFUSED)
          .allow(REQUESTER, Roles.HEAD, open, WITHDRAW, WITHDRAWN);
    }
    rows.automatic(NEGOTIATING, EXPIRE, UNANSWERED)
        .automatic(NEGOTIATING, WITHDRAW, WITHDRAWN)
        .automatic(UNANSWERED, WITHDRAW, WITHDRAWN)
        .automatic(REFUSED, WITHDRAW, WITHDRAWN);
  }

  /**
   * The dispute over a need that was refused or not answered (2016 rules, art. 35; Decree 809 art.
   * 28). The decision to share needs no consent of the requester. Staff of the provider drafts the
   * entry, and its head approves it.
   */
  private static void dispute(
      TransitionTable.Builder<NeedStage, NeedCommand> rows, StepSource source) {
    for (NeedStage disputable : List.of(REFUSED, UNANSWERED)) {
      rows.under(source)
          .allow(REQUESTER, Roles.HEAD, disputable, DISPUTE, disputable)
          .under(StepSource.CONFIGURED)
          .automatic(disputable, ORDER, ORDERED);
    }
    rows.allow(PROVIDER, Roles.STAFF, ORDERED, CARRY_OUT, ORDERED);
  }

  private static void agreement(TransitionTable.Builder<NeedStage, NeedCommand> rows) {
    for (NeedStage owed : List.of(AGREED, ORDERED)) {
      rows.automatic(owed, EXPIRE, owed)
          .automatic(owed, SHARE, owed)
          .automatic(owed, PROVIDE, PROVIDED)
          .automatic(owed, WITHDRAW, WITHDRAWN)
          .allow(REQUESTER, Roles.HEAD, owed, WITHDRAW, WITHDRAWN);
    }
  }

  /** The steps of needs, for the rule book. */
  @ApplicationScoped
  static class Steps implements CaseSteps {

    @Override
    public String caseKind() {
      return "need";
    }

    @Override
    public RuleSetTables<?, ?> tables() {
      return TABLES;
    }
  }
}
