package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Passwords from the one-time code of a new account to the one that was forgotten or is too old.
 */
@Tag("long")
@ExtendWith(SharedPlatform.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PasswordLifeIT {

  private static final String OWN = "a better one of my own";
  private static final String OTHER = "another long password";

  @Test
  void a_one_time_code_sets_the_own_password_and_opens_nothing_else(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11(), wires.soap12())) {
      String name = newName();
      String code = OneTimeCodes.of(open(wire, name, "STAFF"));
      for (Call call :
          List.of(
              Call.by(name, "getOwnAccount"),
              Call.by(name, "listEntries"),
              Call.by(name, "listAccounts"),
              Call.by(name, "draftEntry").with(TestData.entry(TestData.unique("目录"))))) {
        assertThat(wire.call(call.password(code)).reason())
            .as("%s", call)
            .isEqualTo("password-change-required");
      }
      Refusals.assertRefused(
          wire,
          wire.call(OneTimeCodes.passwordChange(name, code, code)),
          "invalid",
          List.of("/replacement password-unchanged"));

      OneTimeCodes.setPassword(wire, name, code, OWN);

      assertThat(reasons(wires, name, OWN)).containsOnly("none");
      assertThat(reasons(wires, name, code)).containsOnly("unauthenticated");
    }
  }

  @Test
  void a_one_time_code_is_shown_once_and_refused_with_a_reason_of_its_own_when_it_is_over(
      Platform platform, Wires wires) {
    String name = newName();
    var opening = opening(name, "STAFF").key(UUID.randomUUID().toString());
    String code = OneTimeCodes.of(wires.rest().done(opening));
    assertThat(code).matches("([0-9a-hjkmnp-tv-z]{5}-){3}[0-9a-hjkmnp-tv-z]{5}");
    assertThat(wires.rest().done(opening).map("code")).doesNotContainKey("code");
    assertThat(
            new Database(platform)
                .number(
                    "select count(*) from idempotency_record r where cast(r as text) like ?",
                    "%" + code + "%"))
        .isZero();

    new Database(platform)
        .run(
            "update account set code_expires_at = now() - interval '1 second' where name = ?",
            name);

    assertThat(reasons(wires, name, code)).containsOnly("one-time-code-expired");
    assertThat(reasons(wires, name, "wrong")).containsOnly("unauthenticated");
    assertThat(wires.rest().call(OneTimeCodes.passwordChange(name, code, OWN)).reason())
        .isEqualTo("one-time-code-expired");
  }

  @Test
  void a_head_resets_the_others_of_the_department_and_chooses_no_password_for_them(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      for (String kind : List.of("STAFF", "HEAD", "DEPARTMENT_HEAD")) {
        String name = newName();
        OneTimeCodes.setPassword(wire, name, OneTimeCodes.of(open(wire, name, kind)), OWN);

        String code = OneTimeCodes.of(wire.done(reset(name)));

        assertThat(reasons(wires, name, OWN)).containsOnly("unauthenticated");
        assertThat(reasons(wires, name, code)).containsOnly("password-change-required");
        OneTimeCodes.setPassword(wire, name, code, OTHER);
        assertThat(reasons(wires, name, OTHER)).containsOnly("none");
      }
    }
  }

  /** Decree 809 arts. 11 and 13: two heads, two functions. */
  @Test
  void the_head_of_the_sharing_office_neither_makes_nor_takes_over_a_head_of_the_department(
      Wires wires) {
    var rest = wires.rest();
    String office = opened(rest, "HEAD");
    String director = opened(rest, "DEPARTMENT_HEAD");
    for (String kind : List.of("DEPARTMENT_HEAD", "HEAD_OF_BOTH")) {
      assertThat(rest.call(opening(newName(), kind).as(office).password(OWN)).reason())
          .isEqualTo("department-head-only");
    }
    for (String head : List.of("cab.head", director)) {
      assertThat(rest.call(reset(head).as(office).password(OWN)).reason())
          .isEqualTo("department-head-only");
      var lock = Call.by(office, "lockAccount").with("name", head).with("reasons", "查证");
      assertThat(rest.call(lock.password(OWN)).reason()).isEqualTo("department-head-only");
    }
    assertThat(rest.call(reset(office).as(director).password(OWN)).reason())
        .isEqualTo("not-permitted");
    assertThat(rest.call(opening(newName(), "STAFF").as(director).password(OWN)).reason())
        .isEqualTo("not-permitted");
    rest.done(opening(newName(), "DEPARTMENT_HEAD").as(director).password(OWN));
    rest.done(opening(newName(), "STAFF").as(office).password(OWN));
  }

  @Test
  void two_administrators_open_the_account_of_a_head_only_where_the_department_has_none(
      Wires wires) {
    var rest = wires.rest();
    var department = TestDepartment.create(rest);
    String name = department.code() + ".director";
    var proposal =
        Call.by("operator", "proposeHead")
            .with("code", department.code())
            .with("name", name)
            .with("displayName", "赵敏")
            .with("staffNumber", name);
    assertThat(rest.call(proposal).reason()).isEqualTo("another-head-resets");
    assertThat(rest.call(proposal.as("cab.head")).reason()).isEqualTo("access-denied");

    rest.done(
        Call.by("security", "lockAccount")
            .with("name", department.account("head"))
            .with("reasons", "已离任"));
    String code = OneTimeCodes.of(Reorganisation.confirm(rest, rest.done(proposal)), name);
    OneTimeCodes.setPassword(rest, name, code, OWN);

    assertThat(rest.done(Call.by(name, "getOwnAccount").password(OWN)).texts("roles"))
        .containsExactly("DEPARTMENT_HEAD");
  }

  /** As the page on operations says: the directory is gone for good, and no longer configured. */
  @Test
  void heads_whom_a_directory_without_a_setting_would_check_are_no_other_heads(
      Platform platform, Wires wires) {
    var rest = wires.rest();
    var department = TestDepartment.create(rest);
    String first = department.account("head");
    String second = department.code() + ".second";
    var opening = opening(second, "HEAD_OF_BOTH").as(first).password(OWN);
    OneTimeCodes.setPassword(rest, second, OneTimeCodes.of(rest.done(opening)), OWN);
    var proposal =
        Call.by("operator", "proposeHeadReset").with("name", first).with("reasons", "系统停用");
    assertThat(rest.call(proposal).reason()).isEqualTo("another-head-resets");
    new Database(platform)
        .run(
            "update account set in_directory = true, credential = null, code_expires_at = null"
                + " where name in (?, ?)",
            first,
            second);

    var confirmed = Reorganisation.confirm(rest, rest.done(proposal));

    OneTimeCodes.setPassword(rest, first, OneTimeCodes.of(confirmed, first), OTHER);
    var reset = reset(second).as(first).password(OTHER);
    OneTimeCodes.setPassword(rest, second, OneTimeCodes.of(rest.done(reset)), OTHER);
  }

  @Test
  void the_head_of_the_department_opens_one_of_the_sharing_office_only_where_nobody_is(
      Wires wires) {
    var rest = wires.rest();
    var department = TestDepartment.create(rest);
    String director = department.code() + ".director";
    String office = department.code() + ".office";
    OneTimeCodes.setPassword(
        rest,
        director,
        OneTimeCodes.of(
            rest.done(
                opening(director, "DEPARTMENT_HEAD").as(department.account("head")).password(OWN))),
        OWN);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(wire.call(opening(office, "HEAD").as(director).password(OWN)).reason())
          .isEqualTo("not-permitted");
    }

    rest.done(
        Call.by("security", "lockAccount")
            .with("name", department.account("head"))
            .with("reasons", "已离任"));

    String code = OneTimeCodes.of(rest.done(opening(office, "HEAD").as(director).password(OWN)));
    assertThat(
            rest.call(opening(department.code() + ".x", "STAFF").as(director).password(OWN))
                .reason())
        .isEqualTo("not-permitted");
    OneTimeCodes.setPassword(rest, office, code, OWN);
    assertThat(
            rest.call(opening(department.code() + ".x", "HEAD").as(director).password(OWN))
                .reason())
        .isEqualTo("not-permitted");
  }

  private static String opened(Wire wire, String kind) {
    String name = newName();
    OneTimeCodes.setPassword(wire, name, OneTimeCodes.of(open(wire, name, kind)), OWN);
    return name;
  }

  @Test
  void a_reset_is_refused_for_the_same_reason_on_both_wires(Wires wires) {
    String name = newName();
    open(wires.rest(), name, "STAFF");
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(wire.call(reset(name).as("psb.head")).reason()).isEqualTo("account-not-found");
      for (String nobody : List.of("cab.staff", "operator", "security", "auditor")) {
        assertThat(wire.call(reset(name).as(nobody)).reason())
            .as(nobody)
            .isEqualTo("access-denied");
      }
      assertThat(wire.call(reset("cab.head")).reason()).isEqualTo("own-password");
      assertThat(wire.call(reset("cab.system")).reason()).isEqualTo("password-not-for-systems");
      Refusals.assertRefused(
          wire,
          wire.call(reset(name).with("reasons", " ")),
          "invalid",
          List.of("/reasons missing"));
    }
  }

  @Test
  void a_password_that_is_short_guessed_or_used_before_is_refused_on_both_wires(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String name = newName();
      String code = OneTimeCodes.of(open(wire, name, "STAFF"));
      refusedPassword(wire, name, code, "short", "password-too-short");
      refusedPassword(wire, name, code, "Password1234", "password-guessable");
      refusedPassword(wire, name, code, name + "2026", "password-guessable");
      OneTimeCodes.setPassword(wire, name, code, OWN);
      OneTimeCodes.setPassword(wire, name, OWN, OTHER);

      refusedPassword(wire, name, OTHER, OWN, "password-used-before");
      refusedPassword(wire, name, OTHER, OTHER, "password-unchanged");
    }
  }

  @Test
  void a_password_that_is_too_old_opens_nothing_but_its_own_change(Platform platform, Wires wires) {
    String name = newName();
    OneTimeCodes.setPassword(
        wires.rest(), name, OneTimeCodes.of(open(wires.rest(), name, "STAFF")), OWN);
    new Database(platform)
        .run(
            "update account set credential_set_at = now() - interval '366 days' where name = ?",
            name);

    assertThat(reasons(wires, name, OWN)).containsOnly("password-expired");
    OneTimeCodes.setPassword(wires.soap11(), name, OWN, OTHER);
    assertThat(reasons(wires, name, OTHER)).containsOnly("none");
  }

  @Test
  void an_account_that_nobody_uses_ends_until_its_head_or_the_security_administrator_wakes_it(
      Platform platform, Wires wires) {
    String name = opened(wires.rest(), "STAFF");
    var database = new Database(platform);
    for (String waker : List.of("cab.head", "security")) {
      leaveUnused(database, name, 89);
      assertThat(reasons(wires, name, OWN)).containsOnly("none");
      leaveUnused(database, name, 91);
      assertThat(reasons(wires, name, OWN)).containsOnly("account-dormant");
      assertThat(reasons(wires, name, "wrong")).containsOnly("unauthenticated");

      var unlock = Call.by(waker, "unlockAccount").with("name", name).with("reasons", "休假回来");
      wires.rest().done(unlock);
      assertThat(reasons(wires, name, OWN)).containsOnly("none");
    }
    assertThat(
            database.number(
                "select count(*) from evidence_record where act = 'account-unlocked' and subject = ?",
                name))
        .isEqualTo(2);
  }

  @Test
  void a_head_who_is_dormant_is_no_other_head_who_could_reset(Platform platform, Wires wires) {
    var rest = wires.rest();
    var department = TestDepartment.create(rest);
    String second = department.code() + ".second";
    var opening = opening(second, "HEAD_OF_BOTH").as(department.account("head"));
    OneTimeCodes.setPassword(rest, second, OneTimeCodes.of(rest.done(opening.password(OWN))), OWN);
    var proposal =
        Call.by("operator", "proposeHeadReset")
            .with("name", department.account("head"))
            .with("reasons", "忘记密码");
    assertThat(rest.call(proposal).reason()).isEqualTo("another-head-resets");

    leaveUnused(new Database(platform), second, 91);

    assertThat(rest.call(proposal).isRefused()).isFalse();
  }

  @Test
  void a_head_whose_password_was_just_reset_makes_no_credentials_for_a_day(
      Platform platform, Wires wires) {
    String head = opened(wires.rest(), "HEAD");
    String system = newName();
    wires.rest().done(opening(system, "SYSTEM").without("staffNumber").as(head).password(OWN));
    var issue = Call.by(head, "issueSecret").with("name", system).password(OTHER);
    OneTimeCodes.setPassword(
        wires.rest(), head, OneTimeCodes.of(wires.rest().done(reset(head))), OTHER);

    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(wire.call(issue).reason()).isEqualTo("credentials-after-reset");
    }
    new Database(platform)
        .run("update account set reset_at = now() - interval '25 hours' where name = ?", head);
    assertThat(wires.rest().call(issue).isRefused()).isFalse();
  }

  private static void leaveUnused(Database database, String name, int days) {
    database.run(
        "update account set last_used_at = now() - make_interval(days => "
            + days
            + ") where name = ?",
        name);
  }

  private static void refusedPassword(
      Wire wire, String name, String current, String replacement, String fault) {
    Refusals.assertRefused(
        wire,
        wire.call(OneTimeCodes.passwordChange(name, current, replacement)),
        "invalid",
        List.of("/replacement " + fault));
  }

  @Test
  void failed_sign_ins_and_the_success_after_them_are_on_record(Platform platform, Wires wires) {
    String name = newName();
    OneTimeCodes.setPassword(
        wires.rest(), name, OneTimeCodes.of(open(wires.rest(), name, "STAFF")), OWN);
    String wrong = "wrong " + UUID.randomUUID();

    assertThat(reasons(wires, name, wrong)).containsOnly("unauthenticated");
    assertThat(reasons(wires, name, OWN)).containsOnly("none");
    assertThat(reasons(wires, wrong, OWN)).containsOnly("unauthenticated");

    var failed =
        wires
            .rest()
            .done(
                Call.by("cab.head", "listEvidence")
                    .with("act", "sign-in-failed")
                    .with("limit", 1000))
            .list("results")
            .stream()
            .filter(record -> name.equals(record.get("subject")))
            .toList();
    assertThat(failed)
        .singleElement()
        .satisfies(
            record ->
                assertThat(record)
                    .containsEntry("outcome", "REFUSED")
                    .containsEntry("reason", "unauthenticated")
                    .containsEntry("account", "anonymous"));
    var database = new Database(platform);
    assertThat(
            database.text(
                "select details ->> 'failures' from evidence_record"
                    + " where act = 'sign-in-after-failures' and subject = ?",
                name))
        .isEqualTo("2");
    assertThat(
            database.number(
                "select count(*) from evidence_record e where cast(e as text) like ?",
                "%" + wrong + "%"))
        .isZero();
  }

  @Test
  void names_that_nobody_has_do_not_fill_the_evidence(Platform platform, Wires wires) {
    var database = new Database(platform);
    String written = "select count(*) from evidence_record where act = 'sign-in-failed'";
    long before = database.number(written);

    for (int attempt = 0; attempt < 30; attempt++) {
      assertThat(reasons(wires, "nobody-" + UUID.randomUUID(), OWN))
          .containsOnly("unauthenticated");
    }

    assertThat(database.number(written) - before).isLessThanOrEqualTo(2);
  }

  private static Call reset(String name) {
    return Call.by("cab.head", "resetPassword").with("name", name).with("reasons", "忘记密码");
  }

  private static Answer open(Wire wire, String name, String kind) {
    return wire.done(opening(name, kind));
  }

  private static Call opening(String name, String kind) {
    return Call.by("cab.head", "createAccount")
        .with("name", name)
        .with("displayName", "某人")
        .with("staffNumber", name)
        .with("kind", kind);
  }

  private static String newName() {
    return "cab.p-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static List<String> reasons(Wires wires, String name, String password) {
    return SignInProbe.reasons(wires.http(), Http.basic(name, password));
  }
}
