package org.infoshare.cases.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.infoshare.cases.need.NeedStage.AGREED;
import static org.infoshare.cases.need.NeedStage.DEPT_REVIEW;
import static org.infoshare.cases.need.NeedStage.DRAFT;
import static org.infoshare.cases.need.NeedStage.FILED;
import static org.infoshare.cases.need.NeedStage.NEGOTIATING;
import static org.infoshare.cases.need.NeedStage.ORDERED;
import static org.infoshare.cases.need.NeedStage.REFUSED;
import static org.infoshare.cases.need.NeedStage.UNANSWERED;
import static org.infoshare.cases.need.NeedStage.WITHDRAWN;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.TransitionPage;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CommandContext;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of party, role, stage and command, on the aggregate. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedTransitionsTest {

  private static final Set<NeedCommand> OF_PLATFORM =
      EnumSet.of(
          NeedCommand.ROUTE,
          NeedCommand.ORDER,
          NeedCommand.EXPIRE,
          NeedCommand.SHARE,
          NeedCommand.PROVIDE);

  static Stream<Arguments> cells() {
    return Stream.of("gz-2016", "cn-2025")
        .flatMap(
            ruleSet ->
                Stream.of(NeedStage.values())
                    .flatMap(
                        stage ->
                            Stream.of(NeedCommand.values())
                                .map(command -> arguments(ruleSet, stage, command))));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void a_command_is_accepted_exactly_where_it_is_lawful_and_offered_exactly_there(
      String ruleSet, NeedStage stage, NeedCommand command) {
    for (CallerContext proposer : List.of(NeedSamples.NAMED_HEAD, NeedSamples.STAFF)) {
      for (CallerContext callerContext : everybody()) {
        var need = NeedSamples.in(stage, ruleSet, proposer);
        var context = NeedSamples.context(callerContext, ruleSet);
        boolean offered = need.offeredTo(context, NeedSamples.parties(need)).contains(command);
        if (OF_PLATFORM.contains(command)) {
          assertThat(offered).as("%s", callerContext).isFalse();
          continue;
        }

        var refusal = catchThrowableOfType(Refusal.class, () -> perform(need, context, command));

        assertThat(refusal == null ? "accepted" : refusal.reason().code())
            .as("%s", callerContext)
            .isEqualTo(expected(callerContext.caller(), stage, command, proposer.caller()));
        assertThat(offered).as("%s", callerContext).isEqualTo(refusal == null);
        assertThat(need.stage())
            .as("%s", callerContext)
            .isEqualTo(refusal == null ? target(stage, command) : stage);
      }
    }
  }

  /** The table as the design has it, written down a second time. */
  private static String expected(
      Caller caller, NeedStage stage, NeedCommand command, Caller proposer) {
    boolean asRequester = caller.belongsTo("health");
    boolean named = !EnumSet.of(DRAFT, DEPT_REVIEW, FILED, WITHDRAWN).contains(stage);
    boolean asNamed = named && caller.belongsTo("edu");
    boolean staff = caller.hasRole(Roles.STAFF);
    boolean head = caller.hasRole(Roles.HEAD);
    boolean permitted =
        switch (command) {
          case AMEND, SUBMIT -> asRequester && staff;
          case RETURN, FILE -> asRequester && head;
          case WITHDRAW -> asRequester && (head || staff);
          case DESIGNATE -> caller.belongsTo("iic") && caller.hasRole(Roles.AUTHORITY);
          case REFUSE_COMPETENCE -> asNamed && (staff || head);
          case PROPOSE -> (asRequester && staff) || ((asRequester || asNamed) && head);
          case AGREE -> (asRequester || asNamed) && head;
          case REFUSE, REFER_TO_ENTRY -> asNamed && head;
          case DISPUTE -> asRequester && head;
          case CARRY_OUT -> asNamed && staff;
          default -> false;
        };
    if (!permitted) {
      return "not-permitted";
    }
    boolean withdrawsAsStaff = command == NeedCommand.WITHDRAW && !head;
    if (!stages(command, withdrawsAsStaff).contains(stage)) {
      return "wrong-stage";
    }
    boolean review = command == NeedCommand.RETURN || command == NeedCommand.FILE;
    if (review && caller.account().equals("health.staff")) {
      return "same-person";
    }
    boolean own = caller.belongsTo(proposer.department());
    return command == NeedCommand.AGREE && own ? "proposal-missing" : "accepted";
  }

  private static Set<NeedStage> stages(NeedCommand command, boolean withdrawsAsStaff) {
    return switch (command) {
      case AMEND, SUBMIT -> EnumSet.of(DRAFT);
      case RETURN, FILE -> EnumSet.of(DEPT_REVIEW);
      case DESIGNATE -> EnumSet.of(FILED);
      case REFUSE_COMPETENCE, PROPOSE, AGREE, REFUSE, REFER_TO_ENTRY ->
          EnumSet.of(NEGOTIATING, UNANSWERED);
      case WITHDRAW ->
          withdrawsAsStaff
              ? EnumSet.of(DRAFT, DEPT_REVIEW)
              : EnumSet.of(DRAFT, DEPT_REVIEW, FILED, NEGOTIATING, UNANSWERED, AGREED, ORDERED);
      case DISPUTE -> EnumSet.of(REFUSED, UNANSWERED);
      case CARRY_OUT -> EnumSet.of(ORDERED);
      default -> EnumSet.noneOf(NeedStage.class);
    };
  }

  private static NeedStage target(NeedStage from, NeedCommand command) {
    return switch (command) {
      case AMEND, RETURN -> DRAFT;
      case SUBMIT -> DEPT_REVIEW;
      case FILE, REFUSE_COMPETENCE -> FILED;
      case DESIGNATE -> NEGOTIATING;
      case PROPOSE, DISPUTE, CARRY_OUT -> from;
      case AGREE -> AGREED;
      case REFUSE, REFER_TO_ENTRY -> REFUSED;
      case WITHDRAW -> WITHDRAWN;
      default -> throw new IllegalArgumentException(command.name());
    };
  }

  private static void perform(Need need, CommandContext context, NeedCommand command) {
    var parties = NeedSamples.parties(need);
    switch (command) {
      case AMEND -> need.amend(context, parties, NeedSamples.asking("另一名称"));
      case SUBMIT -> need.submit(context, parties);
      case RETURN -> need.sendBack(context, parties, "请补充依据");
      case FILE -> need.file(context, parties);
      case DESIGNATE -> need.designate(context, parties, "edu", "依法组织筛查");
      case REFUSE_COMPETENCE -> need.refuseCompetence(context, parties, "不由本局负责");
      case PROPOSE -> need.propose(context, parties, NeedSamples.proposal());
      case AGREE -> need.agree(context, parties, 2, false, terms -> "307001/9");
      case REFUSE -> need.refuse(context, parties, NeedGround.OUTSIDE_DUTY, null, "与职责无关", false);
      case REFER_TO_ENTRY -> need.referToEntry(context, parties, "307001/1", null, false);
      case DISPUTE -> need.require(context, parties, command);
      case CARRY_OUT -> need.carryOut(context, parties, NeedSamples.entry(), any -> "307001/9");
      case WITHDRAW -> need.withdraw(context, parties, "不再需要");
      default -> throw new IllegalArgumentException(command.name());
    }
  }

  private static List<CallerContext> everybody() {
    var everybody = new ArrayList<CallerContext>();
    for (String department : List.of("health", "edu", "iic", "gov", "cab")) {
      for (String account : List.of("health.staff", "somebody.else")) {
        for (Set<String> roles : everySubsetOfRoles()) {
          everybody.add(new CallerContext(new Caller(account, department, roles), Set.of()));
        }
      }
    }
    everybody.add(new CallerContext(new Caller("auditor", null, Set.of(Roles.AUDITOR)), Set.of()));
    return everybody;
  }

  private static Set<Set<String>> everySubsetOfRoles() {
    var subsets = new HashSet<Set<String>>(Set.of(Set.of()));
    for (String role : List.of(Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.GOVERNMENT)) {
      for (Set<String> smaller : Set.copyOf(subsets)) {
        var larger = new HashSet<>(smaller);
        larger.add(role);
        subsets.add(larger);
      }
    }
    return subsets;
  }

  @ParameterizedTest
  @CsvSource({"gz-2016, the rules of 2016 (ch. IV)", "cn-2025, Decree 809 (arts. 19 and 20)"})
  void the_documentation_shows_the_table_of_each_rule_set(String ruleSet, String law) {
    TransitionPage.assertCurrent(
        "need-" + ruleSet,
        "Transitions of a need outside the catalogue under " + law,
        NeedTransitions.TABLES.of(ruleSet));
  }
}
