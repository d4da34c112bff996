package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Systems that sign in by the client certificate of their TLS connection. */
@Tag("long")
@SeparatePlatform
@DisplayNameGeneration(ReplaceUnderscores.class)
class MutualTlsIT {

  private static Platform platform;
  private static Wires wires;
  private static TestAuthority authority;
  private static TrustStore trustStore;
  private static boolean askedFromTheFirst;

  @BeforeAll
  static void a_server_that_trusts_an_authority() throws Exception {
    platform = SharedPlatform.start("mutual-tls");
    Path home = Path.of(System.getProperty("infoshare.it.home"), "mutual-tls");
    trustStore = TrustStore.of(platform, home);
    askedFromTheFirst = CertificateRequestProbe.isRequestedBy(tls(), trustStore);
    authority = new TestAuthority(home.resolve("test-authority"));
    authority.addTo(trustStore);
    platform.restartServer();
    wires = new Wires(platform.base());
  }

  @AfterAll
  static void stop() {
    wires.close();
    platform.close();
  }

  @Test
  void the_listener_asks_for_a_certificate_from_the_first_start_on() {
    assertThat(askedFromTheFirst).isTrue();
    assertThat(CertificateRequestProbe.isRequestedBy(tls(), trustStore)).isTrue();
  }

  @Test
  void a_registered_certificate_signs_in_on_both_wires_until_it_is_revoked() {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String name = newSystem();
      String client = name.replace('.', '-');
      authority.certify(client);
      var http = over(client);
      assertThat(SignInProbe.reasons(http, null)).containsOnly("certificate-unknown");

      var registered = wire.done(register(name, client));
      assertThat(registered.text("key")).isEqualTo("EC 256");
      assertThat(registered.text("fingerprint")).hasSize(64);
      assertThat(SignInProbe.reasons(http, null)).containsOnly("none");
      assertThat(wire.call(register(name, client)).reason()).isEqualTo("certificate-known");

      wire.done(of(name, "revokeCertificate").with("id", registered.text("id")));
      assertThat(SignInProbe.reasons(http, null)).containsOnly("certificate-revoked");
      assertThat(wire.done(of(name, "listCertificates")).list("results").get(0))
          .containsKeys("revokedAt", "lastUsedAt");
    }
  }

  @Test
  void a_certificate_is_registered_only_by_whoever_has_its_key() {
    String name = newSystem();
    String client = name.replace('.', '-');
    String other = client + "-2";
    authority.certify(client);
    authority.certify(other);
    var call = register(name, client);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      for (String proof :
          List.of(authority.proof(other, name), authority.proof(client, "psb.system"), "AAAA")) {
        Refusals.assertRefused(
            wire,
            wire.call(call.with("proof", proof)),
            "invalid",
            List.of("/proof certificate-proof-wrong"));
      }
      Refusals.assertRefused(
          wire,
          wire.call(of(name, "registerCertificate").with("pem", authority.pem(client))),
          "invalid",
          List.of("/proof missing"));
    }
    assertThat(SignInProbe.reasons(over(client), null)).containsOnly("certificate-unknown");
    wires.rest().done(call);
    assertThat(SignInProbe.reasons(over(client), null)).containsOnly("none");
  }

  @Test
  void several_certificates_are_in_force_at_once() {
    String name = newSystem();
    String first = name.replace('.', '-') + "-1";
    String second = name.replace('.', '-') + "-2";
    wires.rest().done(certified(name, first));
    wires.soap11().done(certified(name, second));

    assertThat(SignInProbe.reasons(over(first), null)).containsOnly("none");
    assertThat(SignInProbe.reasons(over(second), null)).containsOnly("none");
  }

  @Test
  void a_certificate_that_is_over_is_refused_though_the_connection_stands() {
    String name = newSystem();
    String client = name.replace('.', '-');
    var registered = wires.rest().done(certified(name, client));
    var http = over(client);
    assertThat(SignInProbe.reasons(http, null)).containsOnly("none");

    new Database(platform)
        .run(
            "update system_certificate set not_before = now() - interval '1 day',"
                + " not_after = now() - interval '1 second' where id = ?",
            UUID.fromString(registered.text("id")));

    assertThat(SignInProbe.reasons(http, null)).containsOnly("certificate-expired");
  }

  @Test
  void a_header_beside_the_certificate_must_be_of_the_same_account() {
    String name = newSystem();
    String client = name.replace('.', '-');
    wires.rest().done(certified(name, client));
    String secret = wires.rest().done(of(name, "issueSecret")).text("secret");
    var http = over(client);

    assertThat(SignInProbe.reasons(http, Http.basic(name, secret))).containsOnly("none");
    assertThat(SignInProbe.reasons(http, Http.basic(name, "wrong")))
        .containsOnly("unauthenticated");
    assertThat(SignInProbe.reasons(http, Http.basic("cab.system", "demo")))
        .containsOnly("certificate-of-another");
    assertThat(SignInProbe.reasons(http, Http.basic("operator", "demo")))
        .containsOnly("certificate-of-another");
  }

  @Test
  void a_token_by_certificate_ends_with_the_certificate() {
    String name = newSystem();
    String client = name.replace('.', '-');
    var registered = wires.rest().done(certified(name, client));
    var issued =
        over(client)
            .send(
                over(client)
                    .request("/api/v1/tokens")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"minutes\": 5}")));
    String header = "Bearer " + Rest.answer(issued).done().text("token");
    assertThat(SignInProbe.reasons(wires.http(), header)).containsOnly("none");

    wires.soap11().done(of(name, "revokeCertificate").with("id", registered.text("id")));

    assertThat(SignInProbe.reasons(wires.http(), header)).containsOnly("token-invalid");
  }

  @Test
  void a_system_that_was_activated_with_a_certificate_signs_in_by_nothing_else() {
    var department = TestDepartment.createConnected(platform, wires.rest());
    String name = department.account("system");
    String client = name.replace('.', '-');
    authority.certify(client);
    var pem = authority.pem(client);
    wires
        .rest()
        .done(
            department
                .byHead("registerCertificate")
                .with("name", name)
                .with("pem", pem)
                .with("proof", authority.proof(client, name)));
    String basic = Http.basic(name, department.secret());
    assertThat(SignInProbe.reasons(over(client), null)).containsOnly("credential-kind-undeclared");
    assertThat(SignInProbe.reasons(over(client), basic)).containsOnly("none");

    String change =
        "update connected_system set credential = 'CERTIFICATE', certificate_until = '2999-01-01', addresses = cast(? as text[]) where id = ?";
    new Database(platform).run(change, "{127.0.0.0/8}", department.system());
    assertThat(SignInProbe.reasons(over(client), null)).containsOnly("none");
    assertThat(SignInProbe.reasons(over(client), basic)).containsOnly("none");
    assertThat(SignInProbe.reasons(over(null), basic)).containsOnly("credential-kind-undeclared");

    new Database(platform).run(change, "{10.77.0.0/16}", department.system());
    assertThat(SignInProbe.reasons(over(client), null)).containsOnly("system-elsewhere");
  }

  @Test
  void nobody_has_to_show_a_certificate() {
    var http = over(null);

    assertThat(SignInProbe.reasons(http, null)).containsOnly("unauthenticated");
    assertThat(SignInProbe.reasons(http, Http.basic("cab.system", "demo"))).containsOnly("none");
  }

  @Test
  void what_is_no_certificate_for_a_client_is_refused_on_both_wires() {
    String name = newSystem();
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      Refusals.assertRefused(
          wire,
          wire.call(
              of(name, "registerCertificate")
                  .with("pem", "-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----")
                  .with("proof", "MC4C")),
          "invalid",
          List.of("/pem certificate-unreadable"));
      Refusals.assertRefused(
          wire,
          wire.call(register(name, "ca")),
          "invalid",
          List.of("/pem certificate-of-an-authority"));
      assertThat(wire.call(certified("cab.staff", "p-" + UUID.randomUUID())).reason())
          .isEqualTo("secret-only-for-systems");
      assertThat(
              wire.call(of(name, "revokeCertificate").with("id", UUID.randomUUID().toString()))
                  .reason())
          .isEqualTo("certificate-not-found");
    }
  }

  private static Http over(String client) {
    return new Http(tls(), authority.tls(trustStore, client));
  }

  private static URI tls() {
    return URI.create("https://localhost:" + platform.ports().https() + "/infoshare");
  }

  private static Call certified(String name, String client) {
    authority.certify(client);
    return register(name, client);
  }

  private static Call register(String name, String client) {
    return of(name, "registerCertificate")
        .with("pem", authority.pem(client))
        .with("proof", authority.proof(client, name));
  }

  private static Call of(String name, String operation) {
    return new Call("cab.head", "demo", operation, Map.of("name", name), null);
  }

  private static String newSystem() {
    String name = "cab.m-" + UUID.randomUUID().toString().substring(0, 8);
    wires.rest().done(of(name, "createAccount").with("displayName", "系统").with("kind", "SYSTEM"));
    return name;
  }
}
