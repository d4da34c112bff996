package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The three administrators: none has another's functions, and none takes over a department. */
@Tag("long")
@ExtendWith(SharedPlatform.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdministratorsIT {

  private static final String PASSWORD = "a better one of my own";
  private static final List<String> ALL = List.of("operator", "security", "auditor");

  @Test
  void no_administrator_has_the_functions_of_another(Wires wires) {
    var rest = wires.rest();
    var some = TestDepartment.planned(rest);
    var system = Map.<String, Object>of("name", "edu.system", "id", UUID.randomUUID());
    var functions =
        Map.of(
            some.proposal(),
            "operator",
            Call.by("", "adoptRuleSet").with("ruleSet", "gz-2016").with("from", "2020-01-01"),
            "operator",
            Call.by("", "moveDemonstrationClock").with("to", "2020-01-01T09:00:00+08:00"),
            "operator",
            Call.by("", "lockAccount").with("name", "nobody.here").with("reasons", "x"),
            "security",
            Call.by("", "unlockAccount").with("name", "nobody.here").with("reasons", "x"),
            "security",
            Call.by("", "listAccounts").with("department", "edu"),
            "security",
            Call.by("", "revokeSecret").with(system),
            "security",
            Call.by("", "revokeToken").with(system),
            "security",
            Call.by("", "listEvidence"),
            "auditor",
            Call.by("", "listSecurityEvents"),
            "auditor");
    functions.forEach(
        (call, holder) -> {
          for (String administrator : ALL) {
            String reason = rest.call(call.as(administrator)).reason();
            if (administrator.equals(holder)) {
              assertThat(reason).as("%s by %s", call, administrator).isNotEqualTo("access-denied");
            } else {
              assertThat(reason).as("%s by %s", call, administrator).isEqualTo("access-denied");
            }
          }
        });
  }

  /**
   * Who runs, secures or audits the platform needs nobody's records for it (Decree 809 art. 36).
   */
  @Test
  void no_administrator_reads_shared_data(Platform platform, Wires wires) {
    var arranged = TestGrant.create(platform, wires);
    var readers =
        List.of(
            arranged.query(),
            Call.by("", "listRecordVersions")
                .with("code", arranged.entry())
                .with("keys", Map.of("bridge", "B-7")),
            Call.by("", "listQualityFindings").with("code", arranged.entry()));
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      wire.done(arranged.query());
      for (Call reader : readers) {
        for (String administrator : ALL) {
          assertThat(wire.call(reader.as(administrator)).reason())
              .as("%s by %s", reader, administrator)
              .isEqualTo("access-denied");
        }
      }
    }
  }

  @Test
  void who_is_administrator_of_two_kinds_is_refused_everything_and_told_why(
      Platform platform, Wires wires, @TempDir Path folder)
      throws IOException, InterruptedException {
    String name = addAdministrator(platform, folder, "OPERATOR:AUDITOR");

    assertThat(SignInProbe.reasons(wires.http(), Http.basic(name, "demo")))
        .containsOnly("administrator-of-several");
    assertThat(wires.rest().call(Call.by(name, "listEvidence")).reason())
        .isEqualTo("administrator-of-several");
    assertThat(SignInProbe.reasons(wires.http(), Http.basic(name, "wrong")))
        .containsOnly("unauthenticated");
  }

  @Test
  void the_realm_gives_nobody_a_role_of_a_department(
      Platform platform, Wires wires, @TempDir Path folder)
      throws IOException, InterruptedException {
    String name = addAdministrator(platform, folder, "AUDITOR:STAFF:HEAD:AUTHORITY");

    assertThat(wires.rest().done(Call.by(name, "getOwnAccount")).texts("roles"))
        .containsExactly("AUDITOR");
    assertThat(wires.rest().call(Call.by(name, "listRequests")).reason())
        .isEqualTo("access-denied");
  }

  @Test
  void the_operator_alone_creates_no_department(Platform platform, Wires wires) {
    var rest = wires.rest();
    var planned = TestDepartment.planned(rest);
    var proposed = rest.done(planned.proposal());
    assertThat(proposed.value())
        .containsEntry("confirmerRole", "SECURITY")
        .containsEntry("stage", "PROPOSED");
    String id = proposed.text("id");
    assertThat(department(rest, planned.code()).reason()).isEqualTo("department-not-found");
    assertThat(rest.call(planned.proposal()).reason()).isEqualTo("pending-act-exists");
    for (String nobody : List.of("operator", "th-auth.head")) {
      assertThat(rest.call(confirm(nobody, id)).reason()).as(nobody).isEqualTo("not-permitted");
    }
    assertThat(rest.call(confirm("auditor", id)).reason()).isEqualTo("access-denied");
    assertThat(notices(rest, "th-auth.head", "act-proposed")).contains(planned.code());

    var confirmation = confirm("security", id).key(UUID.randomUUID().toString());
    var confirmed = rest.done(confirmation);
    var again = rest.done(confirmation);

    String head = planned.account("head");
    assertThat(again.list("codes"))
        .hasSize(2)
        .allSatisfy(code -> assertThat(code).doesNotContainKey("code"));
    assertThat(rest.call(confirm("security", id)).reason()).isEqualTo("pending-act-decided");
    OneTimeCodes.setPassword(rest, head, OneTimeCodes.of(confirmed, head), PASSWORD);
    assertThat(rest.done(Call.by(head, "listNotices").password(PASSWORD)).list("results"))
        .extracting(notice -> notice.get("kind"))
        .contains("act-confirmed");
    assertThat(notices(rest, "th-auth.head", "act-confirmed")).contains(planned.code());
    for (String act : List.of("act-proposed", "act-confirmed", "department-created")) {
      assertThat(
              new Database(platform)
                  .number(
                      "select count(*) from evidence_record where act = ? and subject = ?",
                      act,
                      planned.code()))
          .as(act)
          .isOne();
    }
  }

  @Test
  void what_was_declined_or_waited_too_long_is_not_done_and_may_be_proposed_again(
      Platform platform, Wires wires) {
    var rest = wires.rest();
    var planned = TestDepartment.planned(rest);
    String declined = rest.done(planned.proposal()).text("id");
    rest.done(
        Call.by("security", "declinePendingAct").with("id", declined).with("reasons", "文件未印发"));
    assertThat(rest.call(confirm("security", declined)).reason()).isEqualTo("pending-act-decided");

    String overdue = rest.done(planned.proposal()).text("id");
    new Database(platform)
        .run(
            "update pending_act set proposed_at = now() - interval '15 days',"
                + " expires_at = now() - interval '1 second' where id = ?",
            UUID.fromString(overdue));

    assertThat(rest.call(confirm("security", overdue)).reason()).isEqualTo("pending-act-expired");
    assertThat(department(rest, planned.code()).reason()).isEqualTo("department-not-found");
    Reorganisation.confirm(rest, rest.done(planned.proposal()));
    assertThat(department(rest, planned.code()).isRefused()).isFalse();
  }

  @Test
  void the_only_head_is_reset_by_two_administrators_and_its_department_is_told(Wires wires) {
    var rest = wires.rest();
    for (String by : List.of("operator", "security")) {
      String other = by.equals("operator") ? "security" : "operator";
      var department = TestDepartment.create(rest);
      String head = department.account("head");
      var proposed = rest.done(reset(by, head));
      String id = proposed.text("id");
      assertThat(rest.call(confirm(by, id)).reason()).isEqualTo("not-permitted");
      assertThat(rest.done(department.byHead("listPendingActs")).list("results"))
          .extracting(act -> act.get("subject"))
          .containsOnlyOnce(head);
      assertThat(rest.done(department.byHead("listNotices")).list("results"))
          .extracting(notice -> notice.get("kind"))
          .contains("act-proposed");

      var confirmed = rest.done(confirm(other, id));

      assertThat(rest.call(department.byHead("getOwnAccount")).reason())
          .isEqualTo("unauthenticated");
      OneTimeCodes.setPassword(
          rest, head, OneTimeCodes.of(confirmed, head), "yet another one of mine");
      assertThat(notices(rest, "th-auth.head", "act-confirmed")).contains(head);
    }
  }

  @Test
  void where_another_head_can_reset_it_no_administrator_does(Wires wires) {
    var rest = wires.rest();
    var department = TestDepartment.create(rest);
    String second = department.account("second");
    var opened =
        rest.done(
            department
                .byHead("createAccount")
                .with("name", second)
                .with("displayName", "李明")
                .with("staffNumber", second)
                .with("kind", "HEAD_OF_BOTH"));
    var waiting = rest.done(reset("operator", department.account("head")));

    OneTimeCodes.setPassword(rest, second, OneTimeCodes.of(opened), PASSWORD);

    assertThat(rest.call(confirm("security", waiting.text("id"))).reason())
        .isEqualTo("another-head-resets");
    assertThat(rest.call(reset("operator", second)).reason()).isEqualTo("another-head-resets");
    assertThat(rest.call(reset("security", department.account("staff"))).reason())
        .isEqualTo("not-permitted");
    var code =
        OneTimeCodes.of(
            rest.done(
                Call.by(second, "resetPassword")
                    .password(PASSWORD)
                    .with("name", department.account("head"))
                    .with("reasons", "忘记密码")));
    OneTimeCodes.setPassword(rest, department.account("head"), code, "yet another one of mine");
  }

  @Test
  void the_security_administrator_locks_and_revokes_in_any_department(
      Platform platform, Wires wires) {
    var rest = wires.rest();
    var department = TestDepartment.createStaffed(rest);
    String staff = department.account("staff");
    var by = Call.by("security", "lockAccount").with("name", staff).with("reasons", "查证");
    rest.done(by);
    assertThat(rest.call(department.byStaff("getOwnAccount")).reason()).isEqualTo("account-locked");
    assertThat(
            rest.call(department.byHead("unlockAccount").with("name", staff).with("reasons", "查证"))
                .reason())
        .isEqualTo("locked-by-security");

    String system = department.account("system");
    var secret =
        rest.done(Call.by("security", "listSecrets").with("name", system)).list("results").get(0);
    rest.done(
        Call.by("security", "revokeSecret").with("name", system).with("id", secret.get("id")));

    assertThat(rest.call(department.bySystem("getOwnAccount")).reason())
        .isEqualTo("unauthenticated");
    assertThat(rest.call(Call.by("security", "issueSecret").with("name", system)).reason())
        .isEqualTo("access-denied");
    assertThat(
            rest.done(Call.by("security", "listAccounts").with("department", department.code()))
                .list("results"))
        .extracting(account -> account.get("name"))
        .contains(staff, system);
    assertThat(rest.call(Call.by("security", "listAccounts")).errors())
        .containsExactly(new Answer.FieldError("/department", "missing"));
    assertThat(rest.call(Call.by("edu.head", "listAccounts").with("department", "cab")).reason())
        .isEqualTo("not-permitted");
    assertThat(
            new Database(platform)
                .text(
                    "select cast(concerns as text) from evidence_record"
                        + " where act = 'secret-revoked' and subject = ?",
                    system))
        .contains(department.code());
  }

  private static String addAdministrator(Platform platform, Path folder, String groups)
      throws IOException, InterruptedException {
    var password = Files.writeString(folder.resolve("password"), "AS_ADMIN_USERPASSWORD=demo\n");
    String name = "some-" + UUID.randomUUID().toString().substring(0, 8);
    platform.addRealmUser("infoshare-operators", name, password, groups);
    return name;
  }

  private static Answer department(Wire wire, String code) {
    return wire.call(Call.by("security", "getDepartment").with("code", code));
  }

  private static Call reset(String by, String account) {
    return Call.by(by, "proposeHeadReset").with("name", account).with("reasons", "忘记密码");
  }

  private static Call confirm(String by, String act) {
    return Call.by(by, "confirmPendingAct").with("id", act);
  }

  private static List<Object> notices(Wire wire, String account, String kind) {
    return wire
        .done(Call.by(account, "listNotices").with("kind", kind).with("limit", 1000))
        .list("results")
        .stream()
        .map(notice -> notice.get("about"))
        .toList();
  }
}
