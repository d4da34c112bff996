package org.infoshare.organisation.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.Text;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.time.rulebook.RuleSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of party, role, stage and command, on the aggregate. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OnboardingTransitionsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final CallerContext HEAD =
      new CallerContext(new Caller("th-edu.head", "th-edu", Set.of(Roles.HEAD)), Set.of());

  static Stream<Arguments> stagesAndCommands() {
    return Stream.of(OnboardingStage.values())
        .flatMap(
            stage ->
                EnumSet.complementOf(EnumSet.of(OnboardingCommand.CONCLUDE)).stream()
                    .map(command -> arguments(stage, command)));
  }

  @ParameterizedTest
  @MethodSource("stagesAndCommands")
  void a_command_is_accepted_exactly_where_it_is_lawful_and_offered_exactly_there(
      OnboardingStage stage, OnboardingCommand command) {
    for (CallerContext caller : everybody()) {
      var application = in(stage);
      boolean offered = application.offeredTo(caller).contains(command);

      var refusal =
          catchThrowableOfType(Refusal.class, () -> perform(application, caller, command));

      assertThat(refusal == null ? "accepted" : refusal.reason().code())
          .as("%s", caller)
          .isEqualTo(expected(caller, stage, command));
      assertThat(offered).as("%s", caller).isEqualTo(refusal == null);
      assertThat(application.stage())
          .as("%s", caller)
          .isEqualTo(refusal == null ? target(stage, command) : stage);
    }
  }

  /** The table as the rules have it, written down a second time. */
  private static String expected(
      CallerContext caller, OnboardingStage stage, OnboardingCommand command) {
    boolean head = caller.caller().belongsTo("th-edu") && caller.caller().hasRole(Roles.HEAD);
    boolean authority =
        caller.overseen().contains("th-edu") && caller.caller().hasRole(Roles.AUTHORITY);
    boolean permitted =
        switch (command) {
          case COMPLETE, REGISTER_SYSTEM -> head;
          case FILE_AGREEMENT, SIGN_AGREEMENT -> head || authority;
          default -> authority;
        };
    if (!permitted) {
      return "not-permitted";
    }
    Set<OnboardingStage> stages =
        switch (command) {
          case COMPLETE -> EnumSet.of(OnboardingStage.SUPPLEMENT);
          case ASK_SUPPLEMENT, APPROVE, REFUSE -> EnumSet.of(OnboardingStage.APPLIED);
          case FILE_AGREEMENT, SIGN_AGREEMENT ->
              EnumSet.range(OnboardingStage.APPROVED, OnboardingStage.SUSPENDED);
          case REGISTER_SYSTEM ->
              EnumSet.of(
                  OnboardingStage.AGREEMENT_SIGNED, OnboardingStage.TRIAL, OnboardingStage.ACTIVE);
          case ACTIVATE_SYSTEM -> EnumSet.of(OnboardingStage.TRIAL, OnboardingStage.ACTIVE);
          case SUSPEND -> EnumSet.of(OnboardingStage.ACTIVE);
          case RESUME -> EnumSet.of(OnboardingStage.SUSPENDED);
          case CONCLUDE -> EnumSet.noneOf(OnboardingStage.class);
        };
    return stages.contains(stage) ? "accepted" : "wrong-stage";
  }

  private static OnboardingStage target(OnboardingStage from, OnboardingCommand command) {
    return switch (command) {
      case COMPLETE -> OnboardingStage.APPLIED;
      case ASK_SUPPLEMENT -> OnboardingStage.SUPPLEMENT;
      case APPROVE -> OnboardingStage.APPROVED;
      case REFUSE -> OnboardingStage.REFUSED;
      case FILE_AGREEMENT, SIGN_AGREEMENT -> from;
      case CONCLUDE -> OnboardingStage.AGREEMENT_SIGNED;
      case REGISTER_SYSTEM ->
          from == OnboardingStage.AGREEMENT_SIGNED ? OnboardingStage.TRIAL : from;
      case ACTIVATE_SYSTEM, RESUME -> OnboardingStage.ACTIVE;
      case SUSPEND -> OnboardingStage.SUSPENDED;
    };
  }

  private static void perform(
      Application application, CallerContext caller, OnboardingCommand command) {
    switch (command) {
      case COMPLETE -> application.complete(caller, content(), NOON);
      case ASK_SUPPLEMENT -> application.askSupplement(caller, List.of("缺少批文"), NOON);
      case APPROVE -> application.approve(caller, NOON);
      case REFUSE -> application.refuse(caller, "no duty", NOON);
      case FILE_AGREEMENT, SIGN_AGREEMENT -> application.require(caller, command);
      case CONCLUDE -> application.bindAgreement(TODAY);
      case REGISTER_SYSTEM -> application.register(caller);
      case ACTIVATE_SYSTEM -> application.activateSystem(caller, NOON);
      case SUSPEND -> application.suspend(caller, "a breach", NOON);
      case RESUME -> application.resume(caller, "corrected", NOON);
    }
  }

  @ParameterizedTest
  @EnumSource(OnboardingStage.class)
  void an_agreement_that_both_signed_moves_an_accepted_department_only(OnboardingStage stage) {
    var application = in(stage);

    application.bindAgreement(TODAY.plusYears(1));

    assertThat(application.stage())
        .isEqualTo(stage == OnboardingStage.APPROVED ? OnboardingStage.AGREEMENT_SIGNED : stage);
    assertThat(application.view(HEAD, TODAY, null).agreement())
        .isEqualTo(AgreementValidity.IN_FORCE);
    assertThat(application.view(HEAD, TODAY.plusYears(1), null).agreement())
        .isEqualTo(AgreementValidity.IN_FORCE);
    assertThat(application.view(HEAD, TODAY.plusYears(1).plusDays(1), null).agreement())
        .isEqualTo(AgreementValidity.EXPIRED);
  }

  @Test
  void what_is_missing_is_asked_for_once() {
    var application = in(OnboardingStage.APPLIED);
    application.askSupplement(authority(), List.of("缺少批文"), NOON);
    application.complete(HEAD, content(), NOON);

    assertThat(reason(() -> application.askSupplement(authority(), List.of("再补"), NOON)))
        .isEqualTo("supplement-asked-already");
    assertThat(application.offeredTo(authority()))
        .containsExactly(OnboardingCommand.APPROVE, OnboardingCommand.REFUSE);
  }

  @Test
  void no_system_is_switched_on_without_an_agreement_in_force() {
    var application = in(OnboardingStage.ACTIVE);
    application.bindAgreement(TODAY.minusDays(1));
    assertThat(reason(() -> application.activateSystem(authority(), NOON)))
        .isEqualTo("agreement-not-in-force");
  }

  @Test
  void whoever_applied_does_not_decide_though_an_authority_by_now() {
    var moved =
        new CallerContext(
            new Caller("th-edu.head", "th-auth", Set.of(Roles.HEAD, Roles.AUTHORITY)),
            Set.of("th-edu"));
    assertThat(reason(() -> in(OnboardingStage.APPLIED).approve(moved, NOON)))
        .isEqualTo("same-person");
    assertThat(in(OnboardingStage.APPLIED).offeredTo(moved))
        .containsExactly(OnboardingCommand.ASK_SUPPLEMENT);
  }

  @Test
  void the_platform_suspends_an_active_department_and_no_other() {
    var application = in(OnboardingStage.ACTIVE);
    application.suspendAutomatically("agreement ended", "platform", NOON);
    assertThat(application.view(HEAD, TODAY, null).suspensionReasons())
        .isEqualTo("agreement ended");
    assertThat(reason(() -> application.suspendAutomatically("again", "platform", NOON)))
        .isEqualTo("wrong-stage");
  }

  private static String reason(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    var refusal = catchThrowableOfType(Refusal.class, act);
    return refusal == null ? "none" : refusal.reason().code();
  }

  private static CallerContext authority() {
    return new CallerContext(
        new Caller("th-auth.staff", "th-auth", Set.of(Roles.STAFF, Roles.AUTHORITY)),
        Set.of("th-edu"));
  }

  private static NewConnectionApplication content() {
    return new NewConnectionApplication(
        "天河区教育局",
        "91350100M000100Y43",
        new ContactPerson("李明", "020-1234567", null),
        NetworkZone.GOVERNMENT_NETWORK,
        List.of(new PlannedSystem("学籍系统", "核对")));
  }

  /** Applied by th-edu.head with an agreement for a year, then put into the stage. */
  private static Application in(OnboardingStage stage) {
    return in("th-edu", stage);
  }

  /** The same of another department. */
  static Application in(String department, OnboardingStage stage) {
    try {
      var application =
          Application.apply(
              new CallerContext(
                  new Caller(department + ".head", department, Set.of(Roles.HEAD)), Set.of()),
              content(),
              new RuleSet("cn-2025", TODAY, new Text("条例", "Regulation"), "809"),
              NOON);
      application.bindAgreement(TODAY.plusYears(1));
      var field = Application.class.getDeclaredField("stage");
      field.setAccessible(true);
      field.set(application, stage);
      return application;
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("Application has no stage", impossible);
    }
  }

  private static List<CallerContext> everybody() {
    var everybody = new ArrayList<CallerContext>();
    for (String department : List.of("th-edu", "th-auth", "iic")) {
      for (Set<String> overseen : List.of(Set.<String>of(), Set.of("th-edu"))) {
        for (Set<String> roles : SampleOnboarding.everySubsetOfRoles()) {
          everybody.add(
              new CallerContext(new Caller("somebody.else", department, roles), overseen));
        }
      }
    }
    return everybody;
  }
}
