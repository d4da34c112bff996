package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Passwords from the one that somebody gave to the one that was forgotten. */
@Tag("long")
@ExtendWith(SharedPlatform.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PasswordLifeIT {

  private static final String OWN = "a better one of my own";
  private static final String RESET = "another long password";

  @Test
  void a_given_password_opens_nothing_but_its_own_change(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11(), wires.soap12())) {
      String name = newStaff(wire);
      for (Call call :
          List.of(
              Call.by(name, "getOwnAccount"),
              Call.by(name, "listEntries"),
              Call.by(name, "listAccounts"),
              Call.by(name, "draftEntry").with(TestData.entry(TestData.unique("目录"))))) {
        assertThat(wire.call(call.password(TemporaryPassword.VALUE)).reason())
            .as("%s", call)
            .isEqualTo("password-change-required");
      }

      Refusals.assertRefused(
          wire,
          wire.call(
              new Call(name, TemporaryPassword.VALUE, "changePassword", Map.of(), null)
                  .with("current", TemporaryPassword.VALUE)
                  .with("replacement", TemporaryPassword.VALUE)),
          "invalid",
          List.of("/replacement password-unchanged"));

      TemporaryPassword.change(wire, name, OWN);

      assertThat(reasons(wires, name, OWN)).containsOnly("none");
      assertThat(reasons(wires, name, TemporaryPassword.VALUE)).containsOnly("unauthenticated");
    }
  }

  @Test
  void a_head_gives_a_new_password_to_whoever_forgot_it_and_the_operator_to_a_head(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String head = newAccount(wire, "HEAD");
      TemporaryPassword.change(wire, head, OWN);
      for (String by : List.of("cab.head", "operator")) {
        String name = by.equals("operator") ? head : newStaff(wire);
        wire.done(reset(name).as(by));
        assertThat(reasons(wires, name, TemporaryPassword.VALUE)).containsOnly("unauthenticated");
        assertThat(reasons(wires, name, OWN)).containsOnly("unauthenticated");
        assertThat(reasons(wires, name, RESET)).containsOnly("password-change-required");
        wire.done(
            new Call(name, RESET, "changePassword", Map.of(), null)
                .with("current", RESET)
                .with("replacement", OWN));
        assertThat(reasons(wires, name, OWN)).containsOnly("none");
      }
    }
  }

  @Test
  void a_reset_is_refused_for_the_same_reason_on_both_wires(Wires wires) {
    String name = newStaff(wires.rest());
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(wire.call(reset(name).as("psb.head")).reason()).isEqualTo("account-not-found");
      assertThat(wire.call(reset(name).as("cab.staff")).reason()).isEqualTo("access-denied");
      assertThat(wire.call(reset("cab.head")).reason()).isEqualTo("own-password");
      assertThat(wire.call(reset(name).as("operator")).reason()).isEqualTo("not-permitted");
      Refusals.assertRefused(
          wire,
          wire.call(reset(name).with("reasons", " ")),
          "invalid",
          List.of("/reasons missing"));
      Refusals.assertRefused(
          wire,
          wire.call(reset("cab.system")),
          "invalid",
          List.of("/password password-not-for-systems"));
      Refusals.assertRefused(
          wire,
          wire.call(reset(name).with("password", "short")),
          "invalid",
          List.of("/password password-too-short"));
    }
  }

  @Test
  void failed_sign_ins_and_the_success_after_them_are_on_record(Platform platform, Wires wires) {
    String name = newStaff(wires.rest());
    TemporaryPassword.change(wires.rest(), name, OWN);
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
    return Call.by("cab.head", "resetPassword")
        .with("name", name)
        .with("password", RESET)
        .with("reasons", "忘记密码");
  }

  private static String newStaff(Wire wire) {
    return newAccount(wire, "STAFF");
  }

  private static String newAccount(Wire wire, String kind) {
    String name = "cab.p-" + UUID.randomUUID().toString().substring(0, 8);
    wire.done(
        Call.by("cab.head", "createAccount")
            .with("name", name)
            .with("displayName", "某人")
            .with("staffNumber", name)
            .with("kind", kind)
            .with("password", TemporaryPassword.VALUE));
    return name;
  }

  private static List<String> reasons(Wires wires, String name, String password) {
    return SignInProbe.reasons(wires.http(), Http.basic(name, password));
  }
}
