package org.infoshare.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.infoshare.request.RequestStage.DEPT_REVIEW;
import static org.infoshare.request.RequestStage.DRAFT;
import static org.infoshare.request.RequestStage.FILED;
import static org.infoshare.request.RequestStage.PROVIDED;
import static org.infoshare.request.RequestStage.REFUSED;
import static org.infoshare.request.RequestStage.WITHDRAWN;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.infoshare.department.Standing;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Refusal;
import org.infoshare.platform.Roles;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of party, role, stage and command, on the aggregate. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestTransitionsTest {

  private static final List<Standing> EVERYBODY = everybody();

  static Stream<Arguments> stagesAndCommands() {
    return Stream.of(RequestStage.values())
        .flatMap(
            stage -> Stream.of(RequestCommand.values()).map(command -> arguments(stage, command)));
  }

  @ParameterizedTest
  @MethodSource("stagesAndCommands")
  void a_command_is_accepted_exactly_where_it_is_lawful_and_offered_exactly_there(
      RequestStage stage, RequestCommand command) {
    for (Standing standing : EVERYBODY) {
      var request = requestIn(stage);
      boolean offered = request.offeredTo(standing).contains(command);

      var refusal = catchThrowableOfType(Refusal.class, () -> perform(request, standing, command));

      assertThat(refusal == null ? "accepted" : refusal.reason().code())
          .as("%s", standing)
          .isEqualTo(expected(standing, stage, command));
      assertThat(offered).as("%s", standing).isEqualTo(refusal == null);
      assertThat(request.view(standing).stage())
          .as("%s", standing)
          .isEqualTo(refusal == null ? target(command) : stage);
    }
  }

  @Test
  void nobody_is_forgotten() {
    assertThat(EVERYBODY).hasSize(4 * 2 * 2 * 16);
  }

  /** The table as the rules have it, written down a second time. */
  private static String expected(Standing standing, RequestStage stage, RequestCommand command) {
    var caller = standing.caller();
    boolean asRequester = caller.belongsTo("hrss");
    boolean permitted =
        switch (command) {
          case AMEND, SUBMIT -> asRequester && caller.is(Roles.STAFF);
          case RETURN, FILE -> asRequester && caller.is(Roles.HEAD);
          case WITHDRAW -> asRequester && (caller.is(Roles.STAFF) || caller.is(Roles.HEAD));
          case CONSENT, REFUSE -> caller.belongsTo("psb") && caller.is(Roles.HEAD);
        };
    if (!permitted) {
      return "not-permitted";
    }
    Set<RequestStage> stages =
        switch (command) {
          case AMEND, SUBMIT -> EnumSet.of(DRAFT);
          case RETURN, FILE -> EnumSet.of(DEPT_REVIEW);
          case CONSENT, REFUSE -> EnumSet.of(FILED);
          case WITHDRAW -> EnumSet.of(DRAFT, DEPT_REVIEW, FILED);
        };
    if (!stages.contains(stage)) {
      return "wrong-stage";
    }
    boolean review = command == RequestCommand.RETURN || command == RequestCommand.FILE;
    return review && caller.account().equals("hrss.staff") ? "same-person" : "accepted";
  }

  private static RequestStage target(RequestCommand command) {
    return switch (command) {
      case AMEND, RETURN -> DRAFT;
      case SUBMIT -> DEPT_REVIEW;
      case FILE -> FILED;
      case CONSENT -> PROVIDED;
      case REFUSE -> REFUSED;
      case WITHDRAW -> WITHDRAWN;
    };
  }

  private static void perform(SharingRequest request, Standing by, RequestCommand command) {
    var entry = Samples.conditionalRegister();
    switch (command) {
      case AMEND -> request.amend(by, Samples.asking("name"), entry);
      case SUBMIT -> request.submit(by);
      case RETURN -> request.sendBack(by, "name the article");
      case FILE -> request.file(by, entry, Samples.RULE_SET, Samples.DUE, Samples.NOON);
      case CONSENT ->
          request.consent(
              by, new Consent(null, null), entry, Samples.NOON, decision -> UUID.randomUUID());
      case REFUSE ->
          request.refuse(by, RefusalGround.OUTSIDE_DUTY, "no duty needs it", Samples.NOON);
      case WITHDRAW -> request.withdraw(by, "no longer needed");
    }
  }

  /** Drafted and submitted by hrss.staff, then put into the stage, some of which come later. */
  private static SharingRequest requestIn(RequestStage stage) {
    try {
      var request = Samples.submitted();
      var field = SharingRequest.class.getDeclaredField("stage");
      field.setAccessible(true);
      field.set(request, stage);
      return request;
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("SharingRequest has no stage", impossible);
    }
  }

  private static List<Standing> everybody() {
    var everybody = new ArrayList<Standing>();
    for (String department : List.of("hrss", "psb", "iic", "edu")) {
      for (String account : List.of("hrss.staff", "somebody.else")) {
        for (Set<String> overseen : List.of(Set.<String>of(), Set.of("psb"))) {
          for (Set<String> roles : everySubsetOfRoles()) {
            everybody.add(new Standing(new Caller(account, department, roles), overseen));
          }
        }
      }
    }
    return everybody;
  }

  private static Set<Set<String>> everySubsetOfRoles() {
    var subsets = new HashSet<Set<String>>(Set.of(Set.of()));
    for (String role : List.of(Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.AUTHORITY)) {
      for (Set<String> smaller : Set.copyOf(subsets)) {
        var larger = new HashSet<>(smaller);
        larger.add(role);
        subsets.add(larger);
      }
    }
    return subsets;
  }
}
