package org.infoshare.cases.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of party, role, stage and command, on the aggregate. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputeCellsTest {

  private static final String GZ = "gz-2016";
  private static final EnumSet<DisputeCommand> OF_PEOPLE =
      EnumSet.range(DisputeCommand.CONSULT, DisputeCommand.WITHDRAW);
  private static final Set<DisputeStage> OPEN_OF_2016 =
      EnumSet.of(
          DisputeStage.OPEN,
          DisputeStage.CONSULTING,
          DisputeStage.QUEUED,
          DisputeStage.JOINT_REVIEW,
          DisputeStage.REVIEWED_SHARE,
          DisputeStage.REVIEWED_NO_SHARE,
          DisputeStage.UNRESOLVED,
          DisputeStage.AT_GOVERNMENT);
  private static final Set<DisputeStage> OPEN_OF_809 =
      EnumSet.of(
          DisputeStage.OPEN,
          DisputeStage.NEGOTIATING,
          DisputeStage.AT_AUTHORITY,
          DisputeStage.AT_GOVERNMENT);

  static Stream<Arguments> cells() {
    return Stream.of(GZ, "cn-2025")
        .flatMap(
            ruleSet ->
                Stream.of(DisputeStage.values()).map(stage -> Arguments.arguments(ruleSet, stage)));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void a_command_is_accepted_exactly_where_it_is_lawful_and_offered_exactly_there(
      String ruleSet, DisputeStage stage) {
    for (Caller caller : everybody()) {
      for (DisputeCommand command : OF_PEOPLE) {
        var dispute = DisputeSamples.in(ruleSet, stage);
        boolean offered =
            dispute.offeredTo(caller, DisputeSamples.bodies(dispute.subject())).contains(command);
        var before = dispute.statements().all();

        var refusal = catchThrowableOfType(Refusal.class, () -> perform(dispute, caller, command));

        assertThat(refusal == null ? "accepted" : refusal.reason().code())
            .as("%s %s", caller, command)
            .isEqualTo(expected(ruleSet, caller, stage, command));
        assertThat(offered).as("%s %s", caller, command).isEqualTo(refusal == null);
        if (refusal != null) {
          assertThat(dispute.stage()).as("%s %s", caller, command).isEqualTo(stage);
          assertThat(dispute.statements().all()).isEqualTo(before);
        }
      }
    }
  }

  /** The tables as the rules have them, written down a second time. */
  private static String expected(
      String ruleSet, Caller caller, DisputeStage stage, DisputeCommand command) {
    boolean rulesOf2016 = ruleSet.equals(GZ);
    boolean head = caller.hasRole(Roles.HEAD);
    boolean requester = caller.belongsTo("edu");
    boolean provider = caller.belongsTo("psb");
    boolean party = requester || provider;
    boolean conducts = caller.belongsTo("iic") && caller.hasRole(Roles.AUTHORITY);
    boolean conductsAny =
        conducts || (rulesOf2016 && caller.belongsTo("iic") && caller.hasRole(Roles.GOVERNMENT));
    boolean reviews =
        Set.of("iic", "estab", "legal", "gso").contains(caller.department())
            && (caller.hasRole(Roles.REVIEWER) || caller.hasRole(Roles.AUTHORITY));
    boolean rules = caller.belongsTo("gov") && head;
    boolean permitted =
        switch (command) {
          case CONSULT, DECLARE_NO_AGREEMENT, REVIEW -> rulesOf2016 && conductsAny;
          case WRITE_MINUTES ->
              rulesOf2016
                  ? conductsAny
                  : conducts || (party && (head || caller.hasRole(Roles.STAFF)));
          case OFFER_SETTLEMENT -> party && head;
          case CONCEDE -> provider && head;
          case WITHDRAW -> requester && head;
          case GIVE_OPINION -> rulesOf2016 && reviews;
          case SUBMIT -> rulesOf2016 && party && head;
          case REFER, APPROVE -> !rulesOf2016 && party && head;
          case PROPOSE, REPORT -> !rulesOf2016 && conducts;
          case RULE_SHARE, RULE_NOT_SHARE -> rules;
          default -> throw new AssertionError(command);
        };
    if (!permitted) {
      return "not-permitted";
    }
    Set<DisputeStage> stages =
        switch (command) {
          case CONSULT -> EnumSet.of(DisputeStage.OPEN);
          case DECLARE_NO_AGREEMENT -> EnumSet.of(DisputeStage.CONSULTING);
          case REVIEW -> EnumSet.of(DisputeStage.QUEUED);
          case GIVE_OPINION -> EnumSet.of(DisputeStage.JOINT_REVIEW);
          case SUBMIT ->
              EnumSet.of(
                  DisputeStage.REVIEWED_SHARE,
                  DisputeStage.REVIEWED_NO_SHARE,
                  DisputeStage.UNRESOLVED);
          case WRITE_MINUTES -> minuted(rulesOf2016, conducts);
          case REFER -> EnumSet.of(DisputeStage.NEGOTIATING);
          case APPROVE, PROPOSE, REPORT -> EnumSet.of(DisputeStage.AT_AUTHORITY);
          case RULE_SHARE, RULE_NOT_SHARE -> EnumSet.of(DisputeStage.AT_GOVERNMENT);
          default -> rulesOf2016 ? OPEN_OF_2016 : OPEN_OF_809;
        };
    return stages.contains(stage) ? "accepted" : "wrong-stage";
  }

  private static Set<DisputeStage> minuted(boolean rulesOf2016, boolean conducts) {
    if (rulesOf2016) {
      return EnumSet.of(DisputeStage.CONSULTING);
    }
    return conducts
        ? EnumSet.of(DisputeStage.AT_AUTHORITY)
        : EnumSet.of(DisputeStage.OPEN, DisputeStage.NEGOTIATING);
  }

  private static void perform(Dispute dispute, Caller caller, DisputeCommand command) {
    var context = DisputeSamples.context(caller, dispute);
    switch (command) {
      case CONSULT -> dispute.consult(context, "周三九时");
      case WRITE_MINUTES -> dispute.minute(context, "记录");
      case OFFER_SETTLEMENT -> dispute.offerSettlement(context, List.of("name"), null);
      case CONCEDE -> dispute.concede(context, "同意");
      case DECLARE_NO_AGREEMENT -> dispute.queue(context, "未达成一致");
      case REVIEW -> dispute.review(context, UUID.randomUUID(), 1);
      case GIVE_OPINION -> dispute.opine(context, DisputeSamples.share("name"));
      case SUBMIT -> dispute.submit(context, "请裁决", () -> false);
      case REFER -> dispute.refer(context, "请协调");
      case PROPOSE -> dispute.propose(context, List.of(), "不予共享");
      case APPROVE -> dispute.approveResult(context, 3);
      case REPORT -> dispute.report(context, "报请决定");
      case RULE_SHARE -> dispute.rule(context, DisputeSamples.ruling(true, "name"));
      case RULE_NOT_SHARE -> dispute.rule(context, DisputeSamples.ruling(false));
      case WITHDRAW -> dispute.withdraw(context, "不需要了");
      default -> throw new AssertionError(command);
    }
  }

  private static List<Caller> everybody() {
    var everybody = new ArrayList<Caller>();
    for (String department :
        List.of("edu", "psb", "iic", "estab", "legal", "gso", "gov", "cab", "th-auth")) {
      for (Set<String> roles : rolesOfPeople()) {
        everybody.add(new Caller("somebody", department, roles));
      }
    }
    return everybody;
  }

  private static List<Set<String>> rolesOfPeople() {
    var sets = new ArrayList<Set<String>>();
    for (String rank : List.of(Roles.STAFF, Roles.HEAD, Roles.SYSTEM)) {
      for (String function :
          List.of(Roles.AUTHORITY, Roles.REVIEWER, Roles.GOVERNMENT, Roles.AUDITOR)) {
        sets.add(Set.of(rank, function));
      }
      sets.add(Set.of(rank));
    }
    return sets;
  }
}
