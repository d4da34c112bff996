package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Accounts whose passwords are kept by a directory of the organisation, a real one. */
@Tag("long")
@ExtendWith(SharedPlatform.class)
@Undisturbed
class DirectoryIT {

  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final String RUN = "d" + UUID.randomUUID().toString().substring(0, 8);
  private static final String PASSWORD = "kept-by-the-directory";
  private static final String OWN = "a better one of my own";
  private static final Map<String, String> SETTINGS = new LinkedHashMap<>();

  private static Slapd directory;
  private static String earlier;
  private static TestDepartment headless;

  @BeforeAll
  static void open(Platform platform, Wires wires, @TempDir Path folder) throws Exception {
    boolean required = Boolean.parseBoolean(System.getenv("INFOSHARE_REQUIRE_SLAPD"));
    assumeTrue(
        required || Slapd.isInstalled(),
        "No directory was tried: slapd is not installed (apt-get install slapd)");
    var people = new LinkedHashMap<String, String>();
    for (String word :
        List.of(
            "first", "rest", "soap", "kept", "count", "away", "tls", "moved", "filter", "back",
            "head")) {
      people.put(number(word), PASSWORD);
    }
    earlier = name("moved");
    OneTimeCodes.setPassword(
        wires.rest(), earlier, OneTimeCodes.of(wires.rest().done(opening("moved"))), OWN);
    headless = TestDepartment.create(wires.rest());
    directory = new Slapd(folder, people);
    configure(platform, "infoshare-directory-password", Slapd.BIND_PASSWORD);
    configure(platform, "infoshare.directory.ldap.bind-dn", Slapd.BIND_DN);
    configure(platform, "infoshare.directory.ldap.base", Slapd.BASE);
    configure(platform, "infoshare.directory.ldap.url", directory.url());
    configure(platform, "infoshare.directory", "ldap");
    var until = Instant.now().plus(PATIENCE);
    while (!isInDirectory(wires.rest().done(opening(unknown())))) {
      assertThat(Instant.now()).isBefore(until);
      Thread.sleep(200);
    }
    wires.rest().done(opening("first"));
    awaitSignIn(platform, wires, name("first"), PASSWORD);
  }

  @AfterAll
  static void close(Platform platform, Wires wires) throws Exception {
    for (String setting : SETTINGS.keySet()) {
      platform.configure(setting, null);
    }
    if (directory != null) {
      directory.close();
      var until = Instant.now().plus(PATIENCE);
      while (isInDirectory(wires.rest().done(opening(unknown())))) {
        assertThat(Instant.now()).isBefore(until);
        Thread.sleep(200);
      }
    }
  }

  @Test
  void the_password_of_the_directory_signs_in_on_both_wires_and_gives_the_roles_of_the_platform(
      Platform platform, Wires wires) throws IOException {
    for (var way : Map.of("rest", wires.rest(), "soap", wires.soap11()).entrySet()) {
      var opened = way.getValue().done(opening(way.getKey()));
      assertThat(opened.map("code")).isNull();
      assertThat(isInDirectory(opened)).isTrue();
      String name = name(way.getKey());

      assertThat(reasons(wires, name, PASSWORD)).containsOnly("none");
      assertThat(reasons(wires, name, "wrong")).containsOnly("unauthenticated");
      assertThat(reasons(wires, name, "")).containsOnly("unauthenticated");

      var self = way.getValue().done(new Call(name, PASSWORD, "getOwnAccount", Map.of(), null));
      assertThat(self.texts("roles")).contains("STAFF").doesNotContain("HEAD");
      assertThat(self.text("staffNumber")).isEqualTo(number(way.getKey()));
      assertThat(
              Files.readAllLines(
                  SharedPlatform.home().resolve("domain/infoshare/logs/infoshare-security.0.log")))
          .anySatisfy(line -> assertThat(line).contains("\"" + name + "\"", "\"DIRECTORY\""));
    }
    assertThat(Files.readString(platform.serverLog())).doesNotContain(PASSWORD);
  }

  @Test
  void what_the_directory_keeps_is_neither_changed_nor_reset_here(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String name = name("kept");
      if (wire.equals(wires.rest())) {
        wire.done(opening("kept").with("kind", "HEAD"));
      }
      assertThat(wire.call(OneTimeCodes.passwordChange(name, PASSWORD, OWN)).reason())
          .isEqualTo("password-in-directory");
      assertThat(wire.call(reset(name)).reason()).isEqualTo("password-in-directory");
      assertThat(reasons(wires, name, PASSWORD)).containsOnly("none");
    }
    var proposal =
        Call.by("operator", "proposeHeadReset").with("name", name("kept")).with("reasons", "忘记密码");
    assertThat(wires.rest().call(proposal).reason()).isEqualTo("password-in-directory");
  }

  @Test
  void an_account_with_a_password_of_its_own_moves_to_the_directory_when_it_is_reset(
      Platform platform, Wires wires) {
    assertThat(reasons(wires, earlier, OWN)).containsOnly("none");
    assertThat(reasons(wires, earlier, PASSWORD)).containsOnly("unauthenticated");

    var moved = wires.rest().done(reset(earlier));

    assertThat(moved.map("code")).isNull();
    assertThat(isInDirectory(moved)).isTrue();
    assertThat(moved.map("account")).doesNotContainKey("credentialSetAt");
    assertThat(reasons(wires, earlier, OWN)).containsOnly("unauthenticated");
    assertThat(reasons(wires, earlier, PASSWORD)).containsOnly("none");
    assertThat(
            new Database(platform)
                .number("select count(*) from account_password where account = ?", earlier))
        .isZero();
  }

  @Test
  void two_administrators_open_a_head_who_signs_in_by_the_directory(Wires wires) {
    var rest = wires.rest();
    rest.done(
        Call.by("security", "lockAccount")
            .with("name", headless.account("head"))
            .with("reasons", "已离任"));
    String name = headless.account("director");

    var confirmed =
        Reorganisation.confirm(
            rest,
            rest.done(
                Call.by("operator", "proposeHead")
                    .with("code", headless.code())
                    .with("name", name)
                    .with("displayName", "赵敏")
                    .with("staffNumber", number("head"))));

    assertThat(confirmed.list("codes")).isEmpty();
    assertThat(reasons(wires, name, PASSWORD)).containsOnly("none");
  }

  @Test
  void whom_the_directory_does_not_know_is_refused_like_a_wrong_password(Wires wires) {
    String word = unknown();
    wires.rest().done(opening(word));

    assertThat(reasons(wires, name(word), PASSWORD)).containsOnly("unauthenticated");
  }

  @Test
  void what_looks_like_a_filter_is_the_number_of_nobody(Platform platform, Wires wires) {
    wires.rest().done(opening("filter"));
    var database = new Database(platform);
    for (String hostile :
        List.of("*", number("filter").substring(0, 5) + "*", "*)(uid=*", "x)(|(uid=*")) {
      database.run(
          "insert into person (number, name) values (?, '某人') on conflict do nothing", hostile);
      database.run("update account set person = ? where name = ?", hostile, name("filter"));

      assertThat(reasons(wires, name("filter"), PASSWORD))
          .as(hostile)
          .containsOnly("unauthenticated");
      database.run("delete from sign_in_failure where account = ?", name("filter"));
    }
    database.run("update account set person = ? where name = ?", number("filter"), name("filter"));
    assertThat(reasons(wires, name("filter"), PASSWORD)).containsOnly("none");
    assertThat(reasons(wires, "*)(uid=*", PASSWORD)).containsOnly("unauthenticated");
  }

  @Test
  void a_directory_that_is_away_says_nothing_about_a_password_and_counts_no_failure(
      Platform platform, Wires wires) throws Exception {
    wires.rest().done(opening("away"));
    String name = name("away");
    directory.stop();
    try {
      for (int attempt = 0; attempt < 6; attempt++) {
        assertThat(SignInProbe.answers(wires.http(), Http.basic(name, PASSWORD)))
            .allSatisfy(
                answer -> {
                  assertThat(Envelope.reason(answer)).isEqualTo("directory-unavailable");
                  assertThat(answer.headers().firstValue("Retry-After")).contains("5");
                  assertThat(answer.statusCode()).isEqualTo(503);
                });
      }
      assertThat(reasons(wires, "cab.head", "demo")).containsOnly("none");
      assertThat(
              new Database(platform)
                  .number("select count(*) from sign_in_failure where account = ?", name))
          .isZero();
    } finally {
      directory.start();
    }
    awaitSignIn(platform, wires, name, PASSWORD);
  }

  @Test
  void wrong_passwords_are_counted_and_held_up_like_those_of_the_platform(
      Platform platform, Wires wires) {
    wires.rest().done(opening("count"));
    for (int attempt = 0; attempt < 3; attempt++) {
      reasons(wires, name("count"), "wrong");
    }

    assertThat(reasons(wires, name("count"), PASSWORD)).containsOnly("sign-in-throttled");
    new Database(platform).run("delete from sign_in_failure where account = ?", name("count"));
    assertThat(reasons(wires, name("count"), PASSWORD)).containsOnly("none");
  }

  @Test
  void a_directory_whose_certificate_nobody_vouches_for_gets_no_password(
      Platform platform, Wires wires) throws Exception {
    wires.rest().done(opening("tls"));
    platform.configure("infoshare.directory.ldap.url", directory.untrustedUrl());
    try {
      awaitUnknown(wires, "directory-unavailable");
      assertThat(reasons(wires, name("tls"), PASSWORD)).containsOnly("directory-unavailable");
    } finally {
      platform.configure("infoshare.directory.ldap.url", directory.url());
      awaitUnknown(wires, "unauthenticated");
    }
    awaitSignIn(platform, wires, name("tls"), PASSWORD);
  }

  @Test
  void a_staff_number_that_differs_in_case_only_is_that_of_the_same_person(Wires wires) {
    String word = unknown();
    wires.rest().done(opening(word));
    var other = opening(unknown()).with("staffNumber", number(word).toUpperCase(Locale.ROOT));

    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(wire.call(other).reason()).isEqualTo("staff-number-of-another");
    }
  }

  @Test
  void a_realm_of_the_server_can_check_the_passwords_and_gives_no_role(
      Platform platform, Wires wires, @TempDir Path folder) throws Exception {
    String word = unknown();
    wires.rest().done(opening(word));
    var password =
        Files.writeString(folder.resolve("user"), "AS_ADMIN_USERPASSWORD=of-the-realm\n");
    platform.addRealmUser("infoshare-accounts", number(word), password, "HEAD:OPERATOR");
    platform.configure("infoshare.directory", "realm");
    try {
      awaitSignIn(platform, wires, name(word), "of-the-realm");
      assertThat(reasons(wires, name(word), "wrong")).containsOnly("unauthenticated");
      assertThat(reasons(wires, name(word), "")).containsOnly("unauthenticated");
      assertThat(reasons(wires, number(word), "of-the-realm")).containsOnly("unauthenticated");
      var self = new Call(name(word), "of-the-realm", "getOwnAccount", Map.of(), null);
      assertThat(wires.rest().done(self).texts("roles")).doesNotContain("HEAD", "OPERATOR");
    } finally {
      platform.configure("infoshare.directory", "ldap");
      wires.rest().done(opening("back"));
      awaitSignIn(platform, wires, name("back"), PASSWORD);
    }
  }

  /** A setting takes effect within the time of the configuration's cache. */
  private static void configure(Platform platform, String setting, String value) throws Exception {
    SETTINGS.put(setting, value);
    platform.configure(setting, value);
  }

  /** Each time as somebody else, whom the directory does not know: nobody is held up. */
  private static void awaitUnknown(Wires wires, String reason) throws InterruptedException {
    var until = Instant.now().plus(PATIENCE);
    while (true) {
      String word = unknown();
      wires.rest().done(opening(word));
      if (reasons(wires, name(word), PASSWORD).stream().allMatch(reason::equals)) {
        return;
      }
      assertThat(Instant.now()).isBefore(until);
      Thread.sleep(500);
    }
  }

  /** The failures before it are forgotten, so that nothing is held up. */
  private static void awaitSignIn(Platform platform, Wires wires, String name, String password)
      throws InterruptedException {
    var database = new Database(platform);
    var until = Instant.now().plus(PATIENCE);
    while (!reasons(wires, name, password).stream().allMatch("none"::equals)) {
      assertThat(Instant.now()).isBefore(until);
      database.run("delete from sign_in_failure where account = ?", name);
      Thread.sleep(500);
    }
  }

  private static boolean isInDirectory(Answer opened) {
    return "true".equals(String.valueOf(opened.map("account").get("inDirectory")));
  }

  private static Call opening(String word) {
    return Call.by("cab.head", "createAccount")
        .with("name", name(word))
        .with("displayName", "某人")
        .with("staffNumber", number(word))
        .with("kind", "STAFF");
  }

  private static Call reset(String name) {
    return Call.by("cab.head", "resetPassword").with("name", name).with("reasons", "忘记密码");
  }

  private static String unknown() {
    return UUID.randomUUID().toString().substring(0, 8);
  }

  private static String name(String word) {
    return "cab." + number(word);
  }

  private static String number(String word) {
    return RUN + "." + word;
  }

  private static List<String> reasons(Wires wires, String name, String password) {
    return SignInProbe.reasons(wires.http(), Http.basic(name, password));
  }
}
