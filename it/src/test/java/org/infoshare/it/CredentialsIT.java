package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Secrets and tokens of systems: rotated without a pause, void on the very next call. */
@ExtendWith(SharedPlatform.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CredentialsIT {

  @Test
  void a_rotation_with_overlap_costs_no_refused_call(Wires wires) throws Exception {
    String name = newSystem(wires);
    var inUse = new AtomicReference<>(issue(wires.rest(), name, null).text("secret"));
    var callers = Executors.newFixedThreadPool(3);
    try {
      Callable<List<String>> call =
          () -> SignInProbe.reasons(wires.http(), Http.basic(name, inUse.get()));
      var outcomes = new ArrayList<String>();
      for (int rotation = 0; rotation < 3; rotation++) {
        var running = new ArrayList<Future<List<String>>>();
        for (int i = 0; i < 12; i++) {
          running.add(callers.submit(call));
        }
        Wire wire = rotation % 2 == 0 ? wires.soap11() : wires.rest();
        inUse.set(issue(wire, name, 1).text("secret"));
        for (var one : running) {
          outcomes.addAll(one.get());
        }
      }
      assertThat(outcomes).hasSize(72).containsOnly("none");
    } finally {
      callers.shutdownNow();
    }
    var secrets = wires.rest().done(of(name, "listSecrets")).list("results");
    assertThat(secrets).hasSize(4).allSatisfy(one -> assertThat(one).doesNotContainKey("secret"));
    assertThat(secrets.get(0)).doesNotContainKey("expiresAt");
    assertThat(secrets.subList(1, 4)).allSatisfy(one -> assertThat(one).containsKey("expiresAt"));
    assertThat(secrets.get(3)).containsKey("lastUsedAt");
  }

  @Test
  void a_revoked_secret_is_refused_on_the_very_next_call_and_the_other_goes_on(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String name = newSystem(wires);
      var first = issue(wire, name, null);
      var second = issue(wire, name, 72);
      assertThat(reasons(wires, name, first)).containsOnly("none");

      wire.done(of(name, "revokeSecret").with("id", first.text("id")));

      assertThat(reasons(wires, name, first)).containsOnly("unauthenticated");
      assertThat(reasons(wires, name, second)).containsOnly("none");
    }
  }

  @Test
  void a_sixth_secret_in_force_is_refused_on_both_wires(Wires wires) {
    String name = newSystem(wires);
    for (int i = 0; i < 5; i++) {
      issue(wires.rest(), name, 1);
    }
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(wire.call(of(name, "issueSecret").with("overlapHours", 1)).reason())
          .isEqualTo("too-many-credentials");
      Refusals.assertRefused(
          wire,
          wire.call(of(name, "issueSecret").with("overlapHours", 73)),
          "invalid",
          List.of("/overlapHours out-of-range"));
    }
  }

  @Test
  void a_token_lets_in_on_both_wires_until_it_or_what_asked_for_it_is_revoked(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String name = newSystem(wires);
      var secret = issue(wire, name, null);
      var one = token(wire, name, secret, 60);
      var other = token(wire, name, secret, 1);
      assertThat(bearer(wires, one)).containsOnly("none");
      assertThat(wire.done(of(name, "listTokens")).list("results")).hasSize(2);

      wire.done(of(name, "revokeToken").with("id", other.text("id")));
      assertThat(bearer(wires, other)).containsOnly("token-invalid");
      assertThat(bearer(wires, one)).containsOnly("none");
      assertThat(wire.call(of(name, "revokeToken").with("id", other.text("id"))).reason())
          .isEqualTo("token-not-found");

      issue(wire, name, null);
      assertThat(bearer(wires, one)).containsOnly("token-invalid");
    }
  }

  @Test
  void a_locked_system_is_refused_with_its_token_and_all_tokens_are_revoked_at_once(Wires wires) {
    String name = newSystem(wires);
    var secret = issue(wires.rest(), name, null);
    var one = token(wires.rest(), name, secret, 5);
    var other = token(wires.soap11(), name, secret, 5);

    wires.rest().done(of(name, "lockAccount").with("reasons", "查证"));
    assertThat(bearer(wires, one)).containsOnly("account-locked");
    wires.rest().done(of(name, "unlockAccount").with("reasons", "查证"));
    assertThat(bearer(wires, one)).containsOnly("none");

    assertThat(wires.rest().done(of(name, "revokeTokens")).number("count")).isEqualTo(2);
    assertThat(bearer(wires, one)).containsOnly("token-invalid");
    assertThat(bearer(wires, other)).containsOnly("token-invalid");
    assertThat(wires.soap11().done(of(name, "revokeTokens")).number("count")).isZero();
  }

  @Test
  void an_idle_token_is_refused_though_it_is_not_over(Platform platform, Wires wires) {
    String name = newSystem(wires);
    var token = token(wires.rest(), name, issue(wires.rest(), name, null), 720);
    String age =
        "update access_token set issued_at = issued_at - cast(? as interval),"
            + " expires_at = expires_at - cast(? as interval),"
            + " last_used_at = last_used_at - cast(? as interval) where id = ?";
    var id = UUID.fromString(token.text("id"));

    new Database(platform).run(age, "29 minutes", "29 minutes", "29 minutes", id);
    assertThat(bearer(wires, token)).containsOnly("none");
    new Database(platform).run(age, "29 minutes", "29 minutes", "29 minutes", id);
    assertThat(bearer(wires, token)).as("used in the meantime").containsOnly("none");
    new Database(platform).run(age, "31 minutes", "31 minutes", "31 minutes", id);
    assertThat(bearer(wires, token)).containsOnly("token-invalid");
  }

  @Test
  void an_active_system_signs_in_as_it_declared_and_not_otherwise(Platform platform, Wires wires) {
    var department = TestDepartment.createConnected(platform, wires.rest());
    String name = department.account("system");
    String basic = Http.basic(name, department.secret());
    var token = wires.soap11().done(department.bySystem("issueToken").with("minutes", 5));
    assertThat(SignInProbe.reasons(wires.http(), basic)).containsOnly("none");
    assertThat(bearer(wires, token)).containsOnly("none");
    var database = new Database(platform);
    String change =
        "update connected_system set addresses = cast(? as text[]), credential = ?,"
            + " certificate_until = cast(? as date) where id = ?";

    database.run(change, "{10.77.0.0/16,127.0.0.2/32}", "SECRET", null, department.system());
    assertThat(SignInProbe.reasons(wires.http(), basic)).containsOnly("system-elsewhere");
    assertThat(bearer(wires, token)).containsOnly("system-elsewhere");
    assertThat(SignInProbe.reasons(wires.http(), Http.basic(name, "wrong")))
        .as("what was declared is told to nobody without the secret")
        .containsOnly("unauthenticated");

    database.run(change, "{127.0.0.0/8}", "CERTIFICATE", "2999-01-01", department.system());
    assertThat(SignInProbe.reasons(wires.http(), basic)).containsOnly("credential-kind-undeclared");
    assertThat(bearer(wires, token)).containsOnly("credential-kind-undeclared");
  }

  @Test
  void a_token_that_is_over_is_refused(Platform platform, Wires wires) {
    String name = newSystem(wires);
    var token = token(wires.rest(), name, issue(wires.rest(), name, null), 1);
    new Database(platform)
        .run(
            "update access_token set issued_at = issued_at - interval '1 hour',"
                + " expires_at = expires_at - interval '1 hour' where id = ?",
            UUID.fromString(token.text("id")));

    assertThat(bearer(wires, token)).containsOnly("token-invalid");
  }

  @Test
  void a_token_issues_no_token(Wires wires) {
    String name = newSystem(wires);
    var token = token(wires.rest(), name, issue(wires.rest(), name, null), 5);
    String header = "Bearer " + token.text("token");
    var rest =
        wires
            .http()
            .send(
                wires
                    .http()
                    .request("/api/v1/tokens")
                    .header("Authorization", header)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{}")));
    var soap =
        wires
            .http()
            .send(
                wires
                    .http()
                    .request("/soap/accounts")
                    .header("Authorization", header)
                    .header("Content-Type", "text/xml")
                    .POST(
                        BodyPublishers.ofString(
                            Envelope.of(Soap.Version.SOAP_11, "accounts", "<s:issueToken/>"))));

    assertThat(List.of(Envelope.reason(rest), Envelope.reason(soap)))
        .containsOnly("token-from-token");
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(wire.call(Call.by("cab.head", "issueToken").with("minutes", 5)).reason())
          .isEqualTo("access-denied");
    }
  }

  @Test
  void neither_secret_nor_token_is_shown_again_or_kept(Platform platform, Wires wires) {
    String name = newSystem(wires);
    var secret = issue(wires.rest(), name, null);
    var ask =
        new Call(name, secret.text("secret"), "issueToken", Map.of("minutes", 5), null)
            .key(UUID.randomUUID().toString());
    var token = wires.rest().done(ask);

    assertThat(wires.soap11().done(ask).text("token")).isNull();
    for (String shown : List.of(secret.text("secret"), token.text("token"))) {
      assertThat(
              new Database(platform)
                  .number(
                      "select (select count(*) from evidence_record e where cast(e as text) like ?)"
                          + " + (select count(*) from idempotency_record i where cast(i as text) like ?)",
                      "%" + shown + "%",
                      "%" + shown + "%"))
          .isZero();
    }
  }

  private static Answer token(Wire wire, String name, Answer secret, int minutes) {
    return wire.done(
        new Call(name, secret.text("secret"), "issueToken", Map.of("minutes", minutes), null));
  }

  private static List<String> bearer(Wires wires, Answer token) {
    return SignInProbe.reasons(wires.http(), "Bearer " + token.text("token"));
  }

  private static List<String> reasons(Wires wires, String name, Answer secret) {
    return SignInProbe.reasons(wires.http(), Http.basic(name, secret.text("secret")));
  }

  private static Answer issue(Wire wire, String name, Integer overlapHours) {
    var call = of(name, "issueSecret");
    return wire.done(overlapHours == null ? call : call.with("overlapHours", overlapHours));
  }

  private static Call of(String name, String operation) {
    return Call.by("cab.head", operation).with("name", name);
  }

  private static String newSystem(Wires wires) {
    String name = "cab.c-" + UUID.randomUUID().toString().substring(0, 8);
    wires.rest().done(of(name, "createAccount").with("displayName", "系统").with("kind", "SYSTEM"));
    return name;
  }
}
