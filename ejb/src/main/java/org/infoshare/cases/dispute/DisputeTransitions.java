package org.infoshare.cases.dispute;

import static org.infoshare.cases.dispute.DisputeCommand.APPROVE;
import static org.infoshare.cases.dispute.DisputeCommand.CONCEDE;
import static org.infoshare.cases.dispute.DisputeCommand.CONSULT;
import static org.infoshare.cases.dispute.DisputeCommand.DECLARE_NO_AGREEMENT;
import static org.infoshare.cases.dispute.DisputeCommand.EXPIRE;
import static org.infoshare.cases.dispute.DisputeCommand.FAIL;
import static org.infoshare.cases.dispute.DisputeCommand.GIVE_OPINION;
import static org.infoshare.cases.dispute.DisputeCommand.LAPSE;
import static org.infoshare.cases.dispute.DisputeCommand.NOT_SHARE;
import static org.infoshare.cases.dispute.DisputeCommand.OFFER_SETTLEMENT;
import static org.infoshare.cases.dispute.DisputeCommand.PROPOSE;
import static org.infoshare.cases.dispute.DisputeCommand.PROVIDE;
import static org.infoshare.cases.dispute.DisputeCommand.REFER;
import static org.infoshare.cases.dispute.DisputeCommand.REPORT;
import static org.infoshare.cases.dispute.DisputeCommand.REVIEW;
import static org.infoshare.cases.dispute.DisputeCommand.RULE_NOT_SHARE;
import static org.infoshare.cases.dispute.DisputeCommand.RULE_SHARE;
import static org.infoshare.cases.dispute.DisputeCommand.SETTLE;
import static org.infoshare.cases.dispute.DisputeCommand.SHARE;
import static org.infoshare.cases.dispute.DisputeCommand.SUBMIT;
import static org.infoshare.cases.dispute.DisputeCommand.WITHDRAW;
import static org.infoshare.cases.dispute.DisputeCommand.WRITE_MINUTES;
import static org.infoshare.cases.dispute.DisputeReason.MINUTES_MISSING;
import static org.infoshare.cases.dispute.DisputeReason.RECUSED;
import static org.infoshare.cases.dispute.DisputeStage.AT_AUTHORITY;
import static org.infoshare.cases.dispute.DisputeStage.AT_GOVERNMENT;
import static org.infoshare.cases.dispute.DisputeStage.CLOSED_NO_SHARE;
import static org.infoshare.cases.dispute.DisputeStage.CONSULTING;
import static org.infoshare.cases.dispute.DisputeStage.JOINT_REVIEW;
import static org.infoshare.cases.dispute.DisputeStage.LAPSED;
import static org.infoshare.cases.dispute.DisputeStage.NEGOTIATING;
import static org.infoshare.cases.dispute.DisputeStage.NON_COMPLIANT;
import static org.infoshare.cases.dispute.DisputeStage.OPEN;
import static org.infoshare.cases.dispute.DisputeStage.ORDERED;
import static org.infoshare.cases.dispute.DisputeStage.PROVIDED;
import static org.infoshare.cases.dispute.DisputeStage.QUEUED;
import static org.infoshare.cases.dispute.DisputeStage.REVIEWED_NO_SHARE;
import static org.infoshare.cases.dispute.DisputeStage.REVIEWED_SHARE;
import static org.infoshare.cases.dispute.DisputeStage.SETTLED;
import static org.infoshare.cases.dispute.DisputeStage.SETTLED_SHARE;
import static org.infoshare.cases.dispute.DisputeStage.UNRESOLVED;
import static org.infoshare.cases.dispute.DisputeStage.WITHDRAWN;
import static org.infoshare.foundation.platform.Party.AUTHORITY;
import static org.infoshare.foundation.platform.Party.GOVERNMENT;
import static org.infoshare.foundation.platform.Party.PROVIDER;
import static org.infoshare.foundation.platform.Party.REQUESTER;
import static org.infoshare.foundation.platform.Party.REVIEWER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.infoshare.cases.competence.CompetentBodies;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.StepSource;
import org.infoshare.foundation.platform.TransitionTable;
import org.infoshare.time.rulebook.CaseSteps;
import org.infoshare.time.rulebook.RuleSet;
import org.infoshare.time.rulebook.RuleSetTables;

/**
 * The transitions of a dispute and who may make them, by the rule-set of the case.
 *
 * <p>Under the 2016 rules (art. 35): consultation by the authority, batch, joint review by four
 * authorities, written submission, ruling, provision. A party that disputes the result of the
 * review may submit too; that and its term are configured, since only the interpretation of the
 * article was read. Under Decree 809 (art. 28): negotiation, the sharing authority, its government.
 * Until a decision the parties may settle.
 */
final class DisputeTransitions {

  private static final StepSource ARTICLE_28 = StepSource.decree(28);
  private static final StepSource ARTICLE_35 = StepSource.rulesOf2016(35);

  static final RuleSetTables<DisputeStage, DisputeCommand> TABLES =
      new RuleSetTables<>(ofTheRulesOf2016(), ofDecree809());

  private DisputeTransitions() {}

  /**
   * The stages of either rule-set in which a caller of these roles, as that party, may give one of
   * the commands that a predicate accepts.
   */
  static Set<DisputeStage> waitingStages(
      Party party, Caller caller, BiPredicate<DisputeStage, DisputeCommand> isWaitingFor) {
    return TABLES.waitingStages(party, caller, isWaitingFor);
  }

  /**
   * The stage to which a command of the caller leads.
   *
   * @throws Refusal {@code recused}, {@code not-permitted}, {@code wrong-stage} or {@code
   *     minutes-missing}
   */
  static DisputeStage nextStage(Dispute dispute, DisputeContext context, DisputeCommand command) {
    if (command.isOfBodies() && context.bodies().isRecused(context.caller())) {
      throw new Refusal(RECUSED, command);
    }
    var parties = context.bodies().parties(context.caller());
    var to = table(dispute).move(parties, context.caller(), dispute.stage(), command);
    if (command == DECLARE_NO_AGREEMENT && !has(dispute, DisputeStatementKind.MINUTES)) {
      throw new Refusal(MINUTES_MISSING);
    }
    return to;
  }

  /** The stage to which an automatic step leads. */
  static DisputeStage nextStageByPlatform(Dispute dispute, DisputeCommand command) {
    return table(dispute).moveAutomatically(dispute.stage(), command);
  }

  /** The stage to which an automatic step leads; empty where the dispute does not wait for it. */
  static Optional<DisputeStage> automaticStage(Dispute dispute, DisputeCommand command) {
    return table(dispute).automaticMove(dispute.stage(), command);
  }

  /** The commands that the caller may give now. */
  static Set<DisputeCommand> offered(Dispute dispute, Caller caller, CompetentBodies bodies) {
    var offered = table(dispute).offered(bodies.parties(caller), caller, dispute.stage());
    if (!has(dispute, DisputeStatementKind.MINUTES)) {
      offered.remove(DECLARE_NO_AGREEMENT);
    }
    if (!has(dispute, DisputeStatementKind.PROPOSAL)) {
      offered.remove(APPROVE);
    }
    return offered;
  }

  private static boolean has(Dispute dispute, DisputeStatementKind kind) {
    return dispute.statements().last(kind).isPresent();
  }

  private static TransitionTable<DisputeStage, DisputeCommand> table(Dispute dispute) {
    return TABLES.of(dispute.subject().ruleSet());
  }

  /** Whether disputes under that rule-set are collected for a joint review. */
  static boolean isJoint(String ruleSet) {
    return TABLES.of(ruleSet).rows().stream().anyMatch(row -> row.to() == JOINT_REVIEW);
  }

  /** The rule-sets with a joint review. */
  static List<String> joint() {
    return Stream.of(RuleSet.GZ_2016, RuleSet.CN_2025).filter(DisputeTransitions::isJoint).toList();
  }

  private static TransitionTable<DisputeStage, DisputeCommand> ofTheRulesOf2016() {
    var rows = TransitionTable.<DisputeStage, DisputeCommand>of(DisputeCommand.class);
    conduct(rows, ARTICLE_35, OPEN, CONSULT, CONSULTING);
    rows.automatic(OPEN, EXPIRE, CONSULTING);
    conduct(rows, StepSource.CONFIGURED, CONSULTING, WRITE_MINUTES, CONSULTING);
    conduct(rows, StepSource.CONFIGURED, CONSULTING, DECLARE_NO_AGREEMENT, QUEUED);
    rows.automatic(CONSULTING, EXPIRE, QUEUED);
    conduct(rows, ARTICLE_35, QUEUED, REVIEW, JOINT_REVIEW);
    rows.automatic(QUEUED, REVIEW, JOINT_REVIEW)
        .under(ARTICLE_35, ARTICLE_35)
        .allow(REVIEWER, Roles.REVIEWER, JOINT_REVIEW, GIVE_OPINION, JOINT_REVIEW)
        .allow(REVIEWER, Roles.AUTHORITY, JOINT_REVIEW, GIVE_OPINION, JOINT_REVIEW)
        .under(StepSource.CONFIGURED)
        .automatic(JOINT_REVIEW, SHARE, REVIEWED_SHARE)
        .automatic(JOINT_REVIEW, NOT_SHARE, REVIEWED_NO_SHARE)
        .automatic(JOINT_REVIEW, FAIL, UNRESOLVED)
        .automatic(REVIEWED_SHARE, EXPIRE, SETTLED_SHARE)
        .automatic(REVIEWED_SHARE, FAIL, UNRESOLVED)
        .automatic(REVIEWED_NO_SHARE, EXPIRE, CLOSED_NO_SHARE)
        .allow(REQUESTER, Roles.HEAD, REVIEWED_SHARE, SUBMIT, AT_GOVERNMENT)
        .allow(PROVIDER, Roles.HEAD, REVIEWED_SHARE, SUBMIT, AT_GOVERNMENT)
        .allow(REQUESTER, Roles.HEAD, REVIEWED_NO_SHARE, SUBMIT, AT_GOVERNMENT)
        .allow(PROVIDER, Roles.HEAD, REVIEWED_NO_SHARE, SUBMIT, AT_GOVERNMENT)
        .under(ARTICLE_35)
        .allow(REQUESTER, Roles.HEAD, UNRESOLVED, SUBMIT, UNRESOLVED)
        .allow(PROVIDER, Roles.HEAD, UNRESOLVED, SUBMIT, UNRESOLVED)
        .under(StepSource.CONFIGURED)
        .automatic(UNRESOLVED, REFER, AT_GOVERNMENT);
    ruling(rows, ARTICLE_35);
    settlement(
        rows,
        List.of(
            OPEN,
            CONSULTING,
            QUEUED,
            JOINT_REVIEW,
            REVIEWED_SHARE,
            REVIEWED_NO_SHARE,
            UNRESOLVED,
            AT_GOVERNMENT));
    return rows.build();
  }

  private static TransitionTable<DisputeStage, DisputeCommand> ofDecree809() {
    var rows = TransitionTable.<DisputeStage, DisputeCommand>of(DisputeCommand.class);
    for (var party : List.of(REQUESTER, PROVIDER)) {
      for (String role : List.of(Roles.STAFF, Roles.HEAD)) {
        rows.under(ARTICLE_28)
            .allow(party, role, OPEN, WRITE_MINUTES, NEGOTIATING)
            .allow(party, role, NEGOTIATING, WRITE_MINUTES, NEGOTIATING);
      }
      rows.under(ARTICLE_28)
          .allow(party, Roles.HEAD, NEGOTIATING, REFER, AT_AUTHORITY)
          .under(StepSource.CONFIGURED)
          .allow(party, Roles.HEAD, AT_AUTHORITY, APPROVE, AT_AUTHORITY);
    }
    rows.automatic(OPEN, EXPIRE, NEGOTIATING)
        .allow(AUTHORITY, Roles.AUTHORITY, AT_AUTHORITY, WRITE_MINUTES, AT_AUTHORITY)
        .allow(AUTHORITY, Roles.AUTHORITY, AT_AUTHORITY, PROPOSE, AT_AUTHORITY)
        .automatic(AT_AUTHORITY, SHARE, SETTLED_SHARE)
        .automatic(AT_AUTHORITY, NOT_SHARE, CLOSED_NO_SHARE)
        .under(ARTICLE_28, ARTICLE_28)
        .allow(AUTHORITY, Roles.AUTHORITY, AT_AUTHORITY, REPORT, AT_GOVERNMENT)
        .under(StepSource.CONFIGURED)
        .automatic(AT_AUTHORITY, REPORT, AT_GOVERNMENT)
        .automatic(AT_AUTHORITY, EXPIRE, AT_GOVERNMENT);
    ruling(rows, ARTICLE_28);
    settlement(rows, List.of(OPEN, NEGOTIATING, AT_AUTHORITY, AT_GOVERNMENT));
    return rows.build();
  }

  /**
   * Adds a command of the conducting body: the sharing authority, or the government as its
   * substitute, which no article names.
   */
  private static void conduct(
      TransitionTable.Builder<DisputeStage, DisputeCommand> rows,
      StepSource source,
      DisputeStage from,
      DisputeCommand command,
      DisputeStage to) {
    rows.under(source, source)
        .allow(AUTHORITY, Roles.AUTHORITY, from, command, to)
        .under(StepSource.CONFIGURED)
        .allow(AUTHORITY, Roles.GOVERNMENT, from, command, to);
  }

  private static void ruling(
      TransitionTable.Builder<DisputeStage, DisputeCommand> rows, StepSource source) {
    rows.under(source)
        .allow(GOVERNMENT, Roles.HEAD, AT_GOVERNMENT, RULE_SHARE, ORDERED)
        .allow(GOVERNMENT, Roles.HEAD, AT_GOVERNMENT, RULE_NOT_SHARE, CLOSED_NO_SHARE)
        .under(StepSource.CONFIGURED)
        .automatic(ORDERED, PROVIDE, PROVIDED)
        .automatic(ORDERED, EXPIRE, NON_COMPLIANT)
        .automatic(NON_COMPLIANT, PROVIDE, PROVIDED)
        .automatic(ORDERED, LAPSE, LAPSED)
        .automatic(NON_COMPLIANT, LAPSE, LAPSED);
  }

  private static void settlement(
      TransitionTable.Builder<DisputeStage, DisputeCommand> rows, List<DisputeStage> open) {
    for (var stage : open) {
      rows.allow(REQUESTER, Roles.HEAD, stage, OFFER_SETTLEMENT, stage)
          .allow(PROVIDER, Roles.HEAD, stage, OFFER_SETTLEMENT, stage)
          .automatic(stage, SETTLE, SETTLED)
          .automatic(stage, LAPSE, LAPSED)
          .allow(PROVIDER, Roles.HEAD, stage, CONCEDE, SETTLED)
          .allow(REQUESTER, Roles.HEAD, stage, WITHDRAW, WITHDRAWN);
    }
  }

  /** The steps of disputes, for the rule book. */
  @ApplicationScoped
  static class Steps implements CaseSteps {

    @Override
    public String caseKind() {
      return "dispute";
    }

    @Override
    public RuleSetTables<?, ?> tables() {
      return TABLES;
    }
  }
}
