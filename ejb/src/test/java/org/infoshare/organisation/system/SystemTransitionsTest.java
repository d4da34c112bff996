package org.infoshare.organisation.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.TransitionGraph;
import org.infoshare.foundation.platform.TransitionPage;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.onboarding.ContactPerson;
import org.infoshare.organisation.onboarding.SampleOnboarding;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of party, role, stage and command, on the aggregate. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SystemTransitionsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Checklist GREEN = Checklist.of(UUID.randomUUID(), everything());

  private static final TransitionGraph<SystemStage, SystemCommand> SYSTEM =
      TransitionGraph.of(SystemTransitions.TABLE);

  static Stream<Arguments> stagesAndCommands() {
    return Stream.of(SystemStage.values())
        .flatMap(
            stage -> Stream.of(SystemCommand.values()).map(command -> arguments(stage, command)));
  }

  @ParameterizedTest
  @MethodSource("stagesAndCommands")
  void a_command_is_accepted_exactly_where_it_is_lawful_and_offered_exactly_there(
      SystemStage stage, SystemCommand command) {
    for (Set<String> roles : SampleOnboarding.everySubsetOfRoles()) {
      for (String department : List.of("th-edu", "th-auth")) {
        for (Set<String> overseen : List.of(Set.<String>of(), Set.of("th-edu"))) {
          var caller = new CallerContext(new Caller("somebody.else", department, roles), overseen);
          var system = in(stage);
          boolean offered = system.view(caller).commands().contains(command);

          var refusal = catchThrowableOfType(Refusal.class, () -> perform(system, caller, command));

          assertThat(refusal == null ? "accepted" : refusal.reason().code())
              .as("%s", caller)
              .isEqualTo(expected(caller, stage, command));
          assertThat(offered).as("%s", caller).isEqualTo(refusal == null);
        }
      }
    }
  }

  private static String expected(CallerContext caller, SystemStage stage, SystemCommand command) {
    boolean head = caller.caller().belongsTo("th-edu") && caller.caller().hasRole(Roles.HEAD);
    boolean authority =
        caller.overseen().contains("th-edu") && caller.caller().hasRole(Roles.AUTHORITY);
    boolean permitted =
        switch (command) {
          case ASK_ACTIVATION, RENEW_CERTIFICATE, RETIRE -> head;
          case RETURN, ACTIVATE, SUSPEND, RESUME -> authority;
        };
    if (!permitted) {
      return "not-permitted";
    }
    Set<SystemStage> stages =
        switch (command) {
          case ASK_ACTIVATION -> EnumSet.of(SystemStage.TRIAL);
          case RETURN, ACTIVATE -> EnumSet.of(SystemStage.TESTED);
          case SUSPEND -> EnumSet.of(SystemStage.ACTIVE);
          case RESUME -> EnumSet.of(SystemStage.SUSPENDED);
          case RENEW_CERTIFICATE, RETIRE -> EnumSet.complementOf(EnumSet.of(SystemStage.RETIRED));
        };
    return stages.contains(stage) ? "accepted" : "wrong-stage";
  }

  private static void perform(ConnectedSystem system, CallerContext caller, SystemCommand command) {
    switch (command) {
      case ASK_ACTIVATION -> system.askActivation(caller, GREEN);
      case RETURN -> system.sendBack(caller, "again");
      case ACTIVATE -> system.activate(caller, GREEN, NOON);
      case SUSPEND -> system.suspend(caller, "a breach");
      case RESUME -> system.resume(caller, "corrected");
      case RENEW_CERTIFICATE -> system.renewCertificate(caller, TODAY.plusYears(1), TODAY);
      case RETIRE -> system.retire(caller, "replaced");
    }
  }

  @ParameterizedTest
  @EnumSource(TrialEvent.class)
  void a_checklist_that_lacks_anything_is_not_complete(TrialEvent missing) {
    var seen = everything();
    seen.remove(missing);
    var checklist = Checklist.of(UUID.randomUUID(), seen);

    assertThat(checklist.complete()).isFalse();
    assertThat(checklist.steps().stream().filter(step -> !step.done())).hasSize(1);
    assertThat(reason(() -> in(SystemStage.TRIAL).askActivation(head(), checklist)))
        .isEqualTo("checklist-not-green");
    assertThat(reason(() -> in(SystemStage.TESTED).activate(authority("a.b"), checklist, NOON)))
        .isEqualTo("checklist-not-green");
  }

  @Test
  void whoever_asked_does_not_switch_on() {
    var system = in(SystemStage.TRIAL);
    system.askActivation(head(), GREEN);

    assertThat(reason(() -> system.activate(authority("th-edu.head"), GREEN, NOON)))
        .isEqualTo("same-person");
    assertThat(reason(() -> system.activate(authority("th-auth.head"), GREEN, NOON)))
        .isEqualTo("none");
    assertThat(reason(() -> system.activate(authority("th-auth.head"), GREEN, NOON)))
        .isEqualTo("wrong-stage");
  }

  @Test
  void a_system_with_a_secret_has_no_certificate_to_renew() {
    var system = in(SystemStage.ACTIVE, CredentialKind.SECRET);
    var before = system.view(head());

    assertThat(reason(() -> system.renewCertificate(head(), TODAY.plusYears(1), TODAY)))
        .isEqualTo("system-without-certificate");
    assertThat(system.view(head())).isEqualTo(before);
    assertThat(before.commands()).doesNotContain(SystemCommand.RENEW_CERTIFICATE);
    assertThat(in(SystemStage.ACTIVE).view(head()).commands())
        .contains(SystemCommand.RENEW_CERTIFICATE);
  }

  private static String reason(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    var refusal = catchThrowableOfType(Refusal.class, act);
    return refusal == null ? "none" : refusal.reason().code();
  }

  private static Map<TrialEvent, Instant> everything() {
    var seen = new EnumMap<TrialEvent, Instant>(TrialEvent.class);
    Arrays.stream(TrialEvent.values()).forEach(event -> seen.put(event, NOON));
    return seen;
  }

  @Test
  void every_stage_is_reached() {
    assertThat(SYSTEM.reachableFrom(SystemStage.TRIAL))
        .containsExactlyInAnyOrder(SystemStage.values());
  }

  @ParameterizedTest
  @EnumSource
  void from_every_stage_a_system_can_be_retired_for_good(SystemStage stage) {
    assertThat(SYSTEM.reachableFrom(stage)).contains(SystemStage.RETIRED);
    assertThat(SYSTEM.isFinal(stage)).isEqualTo(stage == SystemStage.RETIRED);
  }

  @Test
  void no_system_is_switched_on_untried_or_by_its_own_department() {
    assertThat(SYSTEM.reachableFrom(SystemStage.TRIAL, row -> row.party() != Party.AUTHORITY))
        .doesNotContain(SystemStage.ACTIVE);
    assertThat(
            SYSTEM.reachableFrom(
                SystemStage.TRIAL, row -> row.command() != SystemCommand.ASK_ACTIVATION))
        .doesNotContain(SystemStage.ACTIVE);
  }

  @Test
  void the_documentation_shows_the_table_of_a_system() {
    TransitionPage.assertCurrent(
        "system", "Transitions of an information system", SystemTransitions.TABLE);
  }

  private static CallerContext head() {
    return new CallerContext(new Caller("th-edu.head", "th-edu", Set.of(Roles.HEAD)), Set.of());
  }

  private static CallerContext authority(String account) {
    return new CallerContext(
        new Caller(account, "th-auth", Set.of(Roles.HEAD, Roles.AUTHORITY)), Set.of("th-edu"));
  }

  private static ConnectedSystem in(SystemStage stage) {
    return in(stage, CredentialKind.CERTIFICATE);
  }

  private static ConnectedSystem in(SystemStage stage, CredentialKind kind) {
    try {
      var system =
          ConnectedSystem.register(
              head(),
              new NewSystem(
                  "th-edu.system",
                  "学籍系统",
                  List.of("10.0.0.0/24"),
                  kind,
                  kind == CredentialKind.CERTIFICATE ? TODAY.plusDays(9) : null,
                  new ContactPerson("李明", "020-1234567", null)),
              NOON);
      var field = ConnectedSystem.class.getDeclaredField("stage");
      field.setAccessible(true);
      field.set(system, stage);
      return system;
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("ConnectedSystem has no stage", impossible);
    }
  }
}
