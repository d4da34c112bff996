package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who signs in, who does not, and what holds for the very next call. */
@ExtendWith(SharedPlatform.class)
class SignInIT {

  private static final String PASSWORD = "correct horse battery";

  /** Decree 809 art. 35. */
  @Test
  void whoever_is_not_signed_in_is_refused_in_the_form_of_the_wire(Wires wires) {
    for (HttpResponse<String> answer :
        List.of(
            wires.http().send(wires.http().request("/api/v1/accounts/me").GET()),
            wires.http().send(soap(wires, Soap.Version.SOAP_11)),
            wires.http().send(soap(wires, Soap.Version.SOAP_12)))) {
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate"))
          .get()
          .asString()
          .contains("Basic");
      assertThat(Envelope.reason(answer)).isEqualTo("unauthenticated");
    }
  }

  @Test
  void credentials_that_cannot_be_read_are_no_credentials(Wires wires) {
    for (String header :
        List.of("Basic", "Basic ???", "Basic bm9jb2xvbg==", "Basic OnNlY3JldA==", "Bearer x")) {
      var answer =
          wires
              .http()
              .send(
                  wires
                      .http()
                      .request("/api/v1/accounts/me")
                      .header("Authorization", header)
                      .GET());
      assertThat(answer.statusCode()).as(header).isEqualTo(401);
      assertThat(Envelope.reason(answer)).as(header).isEqualTo("unauthenticated");
    }
  }

  /** Decree 809 art. 35. */
  @Test
  void an_account_that_failed_too_often_waits_on_both_wires_even_with_the_right_password(
      Wires wires) {
    String account = newStaff(wires);
    for (int failures = 0; failures < 4; failures += 2) {
      assertThat(reasons(wires, account, "wrong")).containsOnly("unauthenticated");
    }
    assertThat(reasons(wires, account, "wrong"))
        .containsExactly("unauthenticated", "sign-in-throttled");

    for (HttpResponse<String> answer : answers(wires, account, PASSWORD)) {
      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
      assertThat(Envelope.reason(answer)).isEqualTo("sign-in-throttled");
    }
    assertThat(reasons(wires, newStaff(wires), PASSWORD)).containsOnly("none");
  }

  @Test
  void a_locked_account_is_refused_from_the_next_call_on_until_it_is_unlocked(Wires wires) {
    String account = newStaff(wires);
    assertThat(reasons(wires, account, PASSWORD)).containsOnly("none");

    wires.rest().done(lock("lockAccount", "cab.head", account));
    assertThat(reasons(wires, account, PASSWORD)).containsOnly("account-locked");

    wires.rest().done(lock("unlockAccount", "security", account));
    assertThat(reasons(wires, account, PASSWORD)).containsOnly("none");
  }

  @Test
  void a_rotated_secret_is_refused_on_the_very_next_call(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String account = newSystem(wires);
      String first = issuedSecret(wire, account);
      assertThat(reasons(wires, account, first)).containsOnly("none");

      String second = issuedSecret(wire, account);
      assertThat(second).isNotEqualTo(first);
      assertThat(reasons(wires, account, first)).containsOnly("unauthenticated");
      assertThat(reasons(wires, account, second)).containsOnly("none");
    }
  }

  @Test
  void a_changed_password_is_refused_on_the_very_next_call(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String account = newStaff(wires);
      assertThat(reasons(wires, account, PASSWORD)).containsOnly("none");

      wire.done(
          new Call(account, PASSWORD, "changePassword", Map.of(), null)
              .with("current", PASSWORD)
              .with("replacement", "another horse battery"));

      assertThat(reasons(wires, account, PASSWORD)).containsOnly("unauthenticated");
      assertThat(reasons(wires, account, "another horse battery")).containsOnly("none");
    }
  }

  @Test
  void a_secret_that_is_asked_for_again_under_the_same_key_is_not_shown_again(Wires wires) {
    String account = newSystem(wires);
    var issue =
        Call.by("cab.head", "issueSecret").with("name", account).key(UUID.randomUUID().toString());

    String secret = wires.rest().done(issue).text("secret");
    assertThat(wires.soap11().done(issue).text("secret")).isNull();
    assertThat(reasons(wires, account, secret)).containsOnly("none");
  }

  /** Decree 809 art. 11. */
  @Test
  void two_administrators_create_a_department_and_its_first_head_on_whom_everything_rests(
      Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String code = "d" + UUID.randomUUID().toString().substring(0, 8);
      var head = Map.of("name", code + ".first", "displayName", "陈静", "staffNumber", code);
      var proposed =
          wire.done(
              Call.by("operator", "proposeDepartment")
                  .with("code", code)
                  .with("name", "新部门")
                  .with("level", "MUNICIPAL")
                  .with("area", "440100")
                  .with("kind", "ORDINARY")
                  .with("head", head));

      String first = code + ".first";
      String given = OneTimeCodes.of(Reorganisation.confirm(wire, proposed), first);
      OneTimeCodes.setPassword(wire, first, given, PASSWORD);
      var own = wire.done(Call.by(code + ".first", "getOwnAccount").password(PASSWORD));
      assertThat(own.text("department")).isEqualTo(code);
      assertThat(own.texts("roles")).containsExactly("DEPARTMENT_HEAD", "HEAD");
    }
  }

  @Test
  void the_right_secret_passes_while_wrong_ones_wait(Wires wires) {
    String account = newSystem(wires);
    String secret = issuedSecret(wires.rest(), account);
    for (int failures = 0; failures < 6; failures += 2) {
      reasons(wires, account, "wrong");
    }

    assertThat(reasons(wires, account, "wrong")).containsOnly("sign-in-throttled");
    assertThat(reasons(wires, account, secret)).containsOnly("none");
  }

  /** Of a person, and of a name that the realm of the administrators might know. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void of_many_guesses_at_the_same_instant_no_more_are_tried_than_one_after_the_other(
      boolean person, Wires wires) throws Exception {
    String guess = Http.basic(person ? newStaff(wires) : newName(), "wrong");
    var callers = Executors.newFixedThreadPool(10);
    try {
      var tasks =
          Collections.nCopies(
              10, (Callable<List<String>>) () -> SignInProbe.reasons(wires.http(), guess));
      var reasons = new ArrayList<String>();
      for (var answers : callers.invokeAll(tasks)) {
        reasons.addAll(answers.get());
      }

      assertThat(reasons).filteredOn("unauthenticated"::equals).hasSizeBetween(1, 5);
      assertThat(reasons).isSubsetOf("unauthenticated", "sign-in-throttled", "too-busy");
    } finally {
      callers.shutdownNow();
    }
  }

  private static Call lock(String operation, String by, String account) {
    return Call.by(by, operation).with("name", account).with("reasons", "查证");
  }

  private static String issuedSecret(Wire wire, String account) {
    return wire.done(Call.by("cab.head", "issueSecret").with("name", account)).text("secret");
  }

  private static String newStaff(Wires wires) {
    String name = newName();
    var opened =
        wires
            .rest()
            .done(
                Call.by("cab.head", "createAccount")
                    .with("name", name)
                    .with("displayName", "某人")
                    .with("kind", "STAFF")
                    .with("staffNumber", name));
    OneTimeCodes.setPassword(wires.rest(), name, OneTimeCodes.of(opened), PASSWORD);
    return name;
  }

  private static String newSystem(Wires wires) {
    String name = newName();
    wires
        .rest()
        .done(
            Call.by("cab.head", "createAccount")
                .with("name", name)
                .with("displayName", "某系统")
                .with("kind", "SYSTEM"));
    return name;
  }

  private static String newName() {
    return "cab.n-" + UUID.randomUUID().toString().substring(0, 8);
  }

  /** Why each wire refuses the account; {@code none} where it does not. */
  private static List<String> reasons(Wires wires, String account, String password) {
    return answers(wires, account, password).stream()
        .map(answer -> answer.statusCode() == 200 ? "none" : Envelope.reason(answer))
        .toList();
  }

  private static List<HttpResponse<String>> answers(Wires wires, String account, String password) {
    String credentials = Http.basic(account, password);
    return List.of(
        wires
            .http()
            .send(
                wires
                    .http()
                    .request("/api/v1/accounts/me")
                    .header("Authorization", credentials)
                    .GET()),
        wires.http().send(soap(wires, Soap.Version.SOAP_11).header("Authorization", credentials)));
  }

  private static HttpRequest.Builder soap(Wires wires, Soap.Version version) {
    return wires
        .http()
        .request("/" + version.path() + "/accounts")
        .header("Content-Type", Envelope.mediaType(version))
        .POST(BodyPublishers.ofString(Envelope.ownAccount(version)));
  }
}
