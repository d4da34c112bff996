package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A department that ended, or whose agreement did, comes no further and not back. */
@Tag("long")
@Undisturbed
@ExtendWith(SharedPlatform.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class EndedDepartmentIT {

  @Test
  void a_department_that_was_merged_while_suspended_is_not_resumed(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var newcomer = TestDepartment.createConnected(platform, wires.rest());
      wire.done(byAuthority("suspendSystem", newcomer.system()));
      wire.done(byAuthority("suspendConnection", newcomer.id()));
      merge(wire, newcomer);

      assertThat(wire.call(byAuthority("resumeConnection", newcomer.id())).reason())
          .isEqualTo("already-merged");
      assertThat(wire.call(byAuthority("resumeSystem", newcomer.system())).reason())
          .isEqualTo("already-merged");
      var application =
          wire.done(Call.by("th-auth.staff", "getConnectionApplication").with("id", newcomer.id()));
      assertThat(application.text("stage")).isEqualTo("SUSPENDED");
      for (Call own :
          List.of(newcomer.bySystem("getOwnAccount"), newcomer.byHead("getOwnAccount"))) {
        assertThat(SignInProbe.reasons(wires.http(), Http.basic(own.account(), own.password())))
            .containsOnly("department-merged");
      }
    }
  }

  @Test
  void a_department_that_was_merged_on_its_way_comes_no_further(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var applied = TestDepartment.createApplied(wires.rest());
      merge(wire, applied);
      assertThat(
              reasons(
                  wire,
                  applied,
                  "askConnectionSupplement",
                  "approveConnectionApplication",
                  "refuseConnectionApplication"))
          .containsOnly("already-merged");

      var accepted = TestDepartment.createApproved(wires.rest());
      var filed = wires.rest().done(accepted.agreement());
      merge(wire, accepted);
      var signature =
          Call.by("th-auth.head", "signAgreement")
              .with("id", accepted.id())
              .with("number", 1)
              .with("sha256", filed.text("sha256"));
      assertThat(wire.call(signature).reason()).isEqualTo("already-merged");
      assertThat(wire.call(accepted.agreement().as("th-auth.head").password("demo")).reason())
          .isEqualTo("already-merged");

      var tested = TestDepartment.createTested(wires.rest());
      merge(wire, tested);
      assertThat(
              wire.call(Call.by("th-auth.head", "activateSystem").with("id", tested.system()))
                  .reason())
          .isEqualTo("already-merged");
    }
  }

  @Test
  void nothing_is_left_to_do_with_a_department_that_was_merged_while_active(
      Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var newcomer = TestDepartment.createConnected(platform, wires.rest());
      merge(wire, newcomer);

      assertThat(reasons(wire, newcomer, "suspendConnection")).containsOnly("already-merged");
      assertThat(wire.call(byAuthority("suspendSystem", newcomer.system())).reason())
          .isEqualTo("already-merged");
    }
  }

  @Test
  void nothing_is_resumed_without_an_agreement_in_force(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var newcomer = TestDepartment.createConnected(platform, wires.rest());
      wire.done(byAuthority("suspendSystem", newcomer.system()));
      wire.done(byAuthority("suspendConnection", newcomer.id()));
      new Database(platform)
          .run(
              "update onboarding_application set agreement_until = ? where id = ?",
              TestData.today().minusDays(1),
              newcomer.id());

      assertThat(wire.call(byAuthority("resumeSystem", newcomer.system())).reason())
          .isEqualTo("agreement-not-in-force");
      assertThat(wire.call(byAuthority("resumeConnection", newcomer.id())).reason())
          .isEqualTo("agreement-not-in-force");
    }
  }

  private static List<String> reasons(Wire wire, TestDepartment newcomer, String... operations) {
    return List.of(operations).stream()
        .map(operation -> byAuthority(operation, newcomer.id()))
        .map(call -> wire.call(call).reason())
        .toList();
  }

  private static void merge(Wire wire, TestDepartment newcomer) {
    Reorganisation.merge(wire, newcomer.code(), "th-edu");
  }

  private static Call byAuthority(String operation, Object id) {
    var call = Call.by("th-auth.staff", operation).with("id", id);
    return switch (operation) {
      case "approveConnectionApplication" -> call;
      case "askConnectionSupplement" -> call.with("missingInformation", List.of("批文"));
      default -> call.with("reasons", "机构改革");
    };
  }
}
