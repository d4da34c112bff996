package org.infoshare.cases.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * A misuse by {@code edu} of what {@code cab} and {@code psb} provide; {@code cab} registered it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ViolationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");
  private static final Caller BODY = caller("iic", Roles.HEAD, Roles.AUTHORITY);
  private static final Caller DEPARTMENT = caller("edu", Roles.HEAD);
  private static final Set<String> PROVIDERS = Set.of("cab", "psb");
  private static final List<Caller> EVERYBODY =
      List.of(
          BODY,
          caller("iic", Roles.STAFF, Roles.AUTHORITY),
          DEPARTMENT,
          caller("edu", Roles.STAFF),
          caller("edu", Roles.SYSTEM),
          caller("cab", Roles.HEAD),
          caller("psb", Roles.HEAD),
          caller("hrss", Roles.HEAD),
          caller("th-auth", Roles.HEAD, Roles.AUTHORITY),
          new Caller("operator", null, Set.of(Roles.OPERATOR)));

  private static final Map<ViolationCommand, BiConsumer<Violation, Caller>> COMMANDS = commands();

  private static final Set<ViolationStage> OPEN =
      Set.of(
          ViolationStage.REGISTERED,
          ViolationStage.ORDERED,
          ViolationStage.OVERDUE,
          ViolationStage.REPORTED);

  /** By which commands each stage is reached. */
  private static final Map<ViolationStage, List<ViolationCommand>> WAYS =
      Map.of(
          ViolationStage.REGISTERED, List.of(),
          ViolationStage.ORDERED, List.of(ViolationCommand.ORDER),
          ViolationStage.OVERDUE, List.of(ViolationCommand.ORDER, ViolationCommand.EXPIRE),
          ViolationStage.REPORTED, List.of(ViolationCommand.ORDER, ViolationCommand.REPORT),
          ViolationStage.CORRECTED,
              List.of(ViolationCommand.ORDER, ViolationCommand.REPORT, ViolationCommand.APPROVE),
          ViolationStage.REFERRED, List.of(ViolationCommand.REFER),
          ViolationStage.TERMINATED,
              List.of(ViolationCommand.ORDER, ViolationCommand.EXPIRE, ViolationCommand.TERMINATE),
          ViolationStage.DISMISSED, List.of(ViolationCommand.DISMISS));

  @Test
  void everybody_does_what_is_offered_and_nothing_else() {
    for (var stage : ViolationStage.values()) {
      for (var caller : EVERYBODY) {
        for (var command : COMMANDS.keySet()) {
          var violation = in(stage);
          boolean offered = violation.view(caller, null).commands().contains(command);
          var refusal =
              catchThrowableOfType(
                  Refusal.class, () -> COMMANDS.get(command).accept(violation, caller));

          assertThat(refusal == null).as("%s %s %s", stage, caller, command).isEqualTo(offered);
          if (refusal != null) {
            assertThat(violation.stage()).isEqualTo(stage);
          }
        }
      }
    }
  }

  @Test
  void where_its_own_department_would_handle_it_the_view_says_that_no_body_is_above() {
    var own =
        Violation.register(
            BODY,
            new NewViolation(ViolationKind.USED_BEYOND_PURPOSE, "iic", DAY, "查实", null, List.of()),
            "cn-2025",
            "iic",
            Set.of(),
            null,
            NOON);

    assertThat(own.view(BODY, null))
        .returns("no-higher-body", ViolationView::obstacle)
        .returns(Set.of(), ViolationView::commands);
    assertThat(in(ViolationStage.REGISTERED).view(BODY, null).obstacle()).isNull();
  }

  @Test
  void a_body_that_lost_its_function_reads_it_but_decides_nothing() throws Exception {
    for (var stage : ViolationStage.values()) {
      var violation = in(stage);
      var lost = Violation.class.getDeclaredField("withoutAuthority");
      lost.setAccessible(true);
      lost.setBoolean(violation, true);
      boolean open = OPEN.contains(stage);

      assertThat(violation.isVisibleTo(BODY)).isTrue();
      assertThat(violation.view(BODY, null))
          .as("%s", stage)
          .returns(open ? "no-higher-body" : null, ViolationView::obstacle)
          .returns(Set.of(), ViolationView::commands);
      assertThat(violation.view(DEPARTMENT, null).commands())
          .isEqualTo(in(stage).view(DEPARTMENT, null).commands());
    }
  }

  @Test
  void the_body_the_department_and_the_providers_know_of_it() {
    var violation = in(ViolationStage.REGISTERED);

    assertThat(EVERYBODY.stream().filter(violation::isVisibleTo))
        .extracting(Caller::department)
        .containsOnly("iic", "edu", "cab", "psb");
  }

  @Test
  void an_order_that_was_reported_in_time_is_not_unheeded() {
    var violation = in(ViolationStage.REPORTED);

    assertThat(violation.expire()).isFalse();
    assertThat(violation.stage()).isEqualTo(ViolationStage.REPORTED);
  }

  /** The provider itself may end the right only of what nobody reported in time. */
  @Test
  void a_provider_ends_the_right_of_an_order_that_passed_and_judges_no_report() {
    var provider = caller("cab", Roles.HEAD);

    assertThat(in(ViolationStage.OVERDUE, Set.of("cab")).view(provider, null).commands())
        .containsExactly(ViolationCommand.TERMINATE);
    assertThat(in(ViolationStage.REPORTED, Set.of("cab")).view(provider, null).commands())
        .isEmpty();
    assertThat(in(ViolationStage.OVERDUE).view(provider, null).commands())
        .as("one of two providers")
        .isEmpty();
  }

  @Test
  void nothing_but_a_misuse_ends_a_right() {
    var late =
        Violation.register(
            BODY,
            new NewViolation(ViolationKind.LATE_ANSWER, "edu", DAY, "逾期", null, null),
            "cn-2025",
            "iic",
            PROVIDERS,
            null,
            NOON);
    late.order(BODY, "答复");
    late.expire();

    assertThat(late.view(BODY, null).commands()).doesNotContain(ViolationCommand.TERMINATE);
    assertThat(
            catchThrowableOfType(Refusal.class, () -> late.terminate(BODY, "拒不改正")).reason().code())
        .isEqualTo("violation-is-no-misuse");
  }

  @Test
  void nobody_handles_its_own() {
    var own =
        Violation.register(
            caller("cab", Roles.HEAD),
            new NewViolation(
                ViolationKind.DISCLOSED_TO_THIRD_PARTY, "iic", DAY, "转交第三方", null, List.of()),
            "cn-2025",
            "iic",
            PROVIDERS,
            null,
            NOON);

    assertThat(own.view(BODY, null).commands()).isEmpty();
    assertThat(catchThrowableOfType(Refusal.class, () -> own.dismiss(BODY, "查无此事")).reason().code())
        .isEqualTo("not-permitted");
    assertThat(own.isVisibleTo(BODY)).isTrue();
  }

  private static Violation in(ViolationStage stage) {
    return in(stage, PROVIDERS);
  }

  private static Violation in(ViolationStage stage, Set<String> providers) {
    var violation =
        Violation.register(
            caller("cab", Roles.HEAD),
            new NewViolation(
                ViolationKind.DISCLOSED_TO_THIRD_PARTY,
                "edu",
                DAY,
                "转交第三方",
                null,
                List.of(UUID.randomUUID())),
            "cn-2025",
            "iic",
            providers,
            null,
            NOON);
    for (var command : WAYS.get(stage)) {
      if (command == ViolationCommand.EXPIRE) {
        assertThat(violation.expire()).isTrue();
      } else {
        COMMANDS
            .get(command)
            .accept(violation, command == ViolationCommand.REPORT ? DEPARTMENT : BODY);
      }
    }
    assertThat(violation.stage()).isEqualTo(stage);
    return violation;
  }

  private static Map<ViolationCommand, BiConsumer<Violation, Caller>> commands() {
    var commands = new LinkedHashMap<ViolationCommand, BiConsumer<Violation, Caller>>();
    commands.put(ViolationCommand.ORDER, (one, by) -> one.order(by, "收回数据"));
    commands.put(ViolationCommand.REPORT, (one, by) -> one.report(by, "已收回"));
    commands.put(ViolationCommand.APPROVE, (one, by) -> one.approveCorrection(by, "属实"));
    commands.put(ViolationCommand.REFUSE, (one, by) -> one.refuseCorrection(by, "未全部收回"));
    commands.put(ViolationCommand.REFER, (one, by) -> one.refer(by, "市监委", "穗工信〔2026〕1号", "拒不改正"));
    commands.put(ViolationCommand.TERMINATE, (one, by) -> one.terminate(by, "拒不改正"));
    commands.put(ViolationCommand.DISMISS, (one, by) -> one.dismiss(by, "查无此事"));
    return commands;
  }

  private static Caller caller(String department, String... roles) {
    return new Caller(department + "." + roles[0], department, Set.of(roles));
  }
}
