package org.infoshare.cases.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.infoshare.cases.objection.ObjectionSamples.NOON;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.TransitionPage;
import org.infoshare.organisation.department.CallerContext;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every cell of party, role, stage and command, on the aggregate, and what follows from them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ObjectionTransitionsTest {

  private static final List<String> RULE_SETS = List.of("gz-2016", "cn-2025");

  static Stream<Arguments> cells() {
    return RULE_SETS.stream()
        .flatMap(
            ruleSet ->
                Stream.of(ObjectionStage.values())
                    .flatMap(
                        stage ->
                            Stream.of(ObjectionCommand.values())
                                .map(command -> arguments(ruleSet, stage, command))));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void a_command_is_accepted_exactly_where_it_is_lawful_and_offered_exactly_there(
      String ruleSet, ObjectionStage stage, ObjectionCommand command) {
    for (CallerContext callerContext : everybody()) {
      var objection = ObjectionSamples.in(stage, ruleSet);
      boolean offered = objection.offeredTo(callerContext).contains(command);

      var refusal =
          catchThrowableOfType(Refusal.class, () -> perform(objection, callerContext, command));

      assertThat(refusal == null ? "accepted" : refusal.reason().code())
          .as("%s", callerContext)
          .isEqualTo(expected(callerContext, stage, command));
      assertThat(offered).as("%s", callerContext).isEqualTo(refusal == null);
      assertThat(objection.stage())
          .as("%s", callerContext)
          .isEqualTo(refusal == null ? target(command) : stage);
    }
  }

  /** The table as the rules have it, written down a second time. */
  private static String expected(
      CallerContext callerContext, ObjectionStage stage, ObjectionCommand command) {
    var caller = callerContext.caller();
    boolean raised = stage == ObjectionStage.RAISED;
    boolean permitted =
        switch (command) {
          case ROUTE ->
              caller.hasRole(Roles.AUTHORITY)
                  && callerContext.overseen().contains(raised ? "cab" : "psb");
          case CORRECT, REJECT -> !raised && caller.belongsTo("psb") && caller.hasRole(Roles.HEAD);
          case WITHDRAW ->
              caller.belongsTo("edu")
                  && (caller.hasRole(Roles.STAFF)
                      || caller.hasRole(Roles.HEAD)
                      || caller.hasRole(Roles.SYSTEM));
        };
    if (!permitted) {
      return "not-permitted";
    }
    Set<ObjectionStage> stages =
        switch (command) {
          case ROUTE -> EnumSet.of(ObjectionStage.RAISED);
          case CORRECT, REJECT -> EnumSet.of(ObjectionStage.VERIFYING);
          case WITHDRAW -> EnumSet.of(ObjectionStage.RAISED, ObjectionStage.VERIFYING);
        };
    return stages.contains(stage) ? "accepted" : "wrong-stage";
  }

  private static ObjectionStage target(ObjectionCommand command) {
    return switch (command) {
      case ROUTE -> ObjectionStage.VERIFYING;
      case CORRECT -> ObjectionStage.CORRECTED;
      case REJECT -> ObjectionStage.REJECTED;
      case WITHDRAW -> ObjectionStage.WITHDRAWN;
    };
  }

  private static void perform(Objection objection, CallerContext caller, ObjectionCommand command) {
    switch (command) {
      case ROUTE -> objection.route(caller, "psb", Set.of("psb"));
      case CORRECT ->
          objection.correct(caller, "已更正", ObjectionSamples.changed("name"), null, NOON);
      case REJECT -> objection.reject(caller, "原件一致", NOON);
      case WITHDRAW -> objection.withdraw(caller, "录入有误", NOON);
    }
  }

  private static List<CallerContext> everybody() {
    var everybody = new ArrayList<CallerContext>();
    for (String department : List.of("edu", "psb", "cab", "hrss")) {
      for (String role : List.of(Roles.STAFF, Roles.HEAD, Roles.SYSTEM)) {
        everybody.add(ObjectionSamples.person(department, role));
      }
    }
    everybody.add(ObjectionSamples.AUTHORITY);
    everybody.add(overseer(Set.of("psb")));
    everybody.add(overseer(Set.of("cab")));
    everybody.add(overseer(Set.of("hrss")));
    for (String role : List.of(Roles.AUDITOR, Roles.OPERATOR)) {
      everybody.add(new CallerContext(new Caller(role, null, Set.of(role)), Set.of()));
    }
    return everybody;
  }

  private static CallerContext overseer(Set<String> overseen) {
    return new CallerContext(new Caller("a", "a", Set.of(Roles.AUTHORITY, Roles.STAFF)), overseen);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void every_stage_is_reached_and_every_open_one_ends(String ruleSet) {
    var rows = ObjectionTransitions.TABLES.of(ruleSet).rows();
    var reached = EnumSet.of(ObjectionStage.RAISED, ObjectionStage.VERIFYING);
    rows.forEach(row -> reached.add(row.to()));

    assertThat(reached).isEqualTo(EnumSet.allOf(ObjectionStage.class));
    for (var stage : ObjectionStage.values()) {
      assertThat(rows.stream().filter(row -> row.from() == stage).map(row -> row.to()))
          .as("%s", stage)
          .satisfies(
              to -> {
                if (stage.isOpen()) {
                  assertThat(to).anyMatch(next -> !next.isOpen());
                } else {
                  assertThat(to).isEmpty();
                }
              });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void only_the_responsible_department_ends_it_on_the_merits(String ruleSet) {
    assertThat(ObjectionTransitions.TABLES.of(ruleSet).rows())
        .filteredOn(
            row -> row.to() == ObjectionStage.CORRECTED || row.to() == ObjectionStage.REJECTED)
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.party()).isEqualTo(Party.PROVIDER);
              assertThat(row.role()).isEqualTo(Roles.HEAD);
              assertThat(row.from()).isEqualTo(ObjectionStage.VERIFYING);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void with_nobody_acting_it_stands_with_a_named_body(String ruleSet) {
    for (var stage : ObjectionStage.values()) {
      assertThat(ObjectionSamples.in(stage, ruleSet).waitingFor() != null)
          .as("%s", stage)
          .isEqualTo(stage.isOpen());
    }
    var raised = ObjectionSamples.in(ObjectionStage.RAISED, ruleSet);

    raised.routeAutomatically();

    assertThat(raised.stage()).isEqualTo(ObjectionStage.VERIFYING);
    assertThat(raised.waitingFor()).isEqualTo("cab");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void the_documentation_shows_the_tables(String ruleSet) {
    TransitionPage.assertCurrent(
        "objection-" + ruleSet,
        "Transitions of an objection under " + ruleSet,
        ObjectionTransitions.TABLES.of(ruleSet));
  }
}
