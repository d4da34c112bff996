package org.infoshare.organisation.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.FieldFault;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The certificates were made with openssl and last a hundred years; so were the proofs, for the
 * account cab.registry.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClientCertificateTest {

  private static final String ACCOUNT = "cab.registry";
  private static final String PROOF_WRONG = "/proof certificate-proof-wrong";
  private static final Instant NOW = Instant.parse("2026-12-30T09:00:00Z");

  @ParameterizedTest
  @CsvSource({"rsa-2048,RSA 2048", "ec-256,EC 256"})
  void a_strong_certificate_for_clients_is_taken(String name, String key) {
    var checks = new Checks();
    var registered =
        ClientCertificate.readChecking(checks, ACCOUNT, asked(name), NOW).orElseThrow().toView(NOW);

    assertThat(checks.faults()).isEmpty();
    assertThat(registered.key()).isEqualTo(key);
    assertThat(registered.subject()).contains("CN=" + name);
    assertThat(registered.fingerprint()).matches("[0-9a-f]{64}");
    assertThat(registered.isActive(NOW)).isTrue();
    assertThat(registered.isActive(registered.notAfter())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rsa-2048", "ec-256"})
  void a_proof_serves_for_one_account_and_one_certificate(String name) {
    String other = name.equals("ec-256") ? "rsa-2048" : "ec-256";

    assertThat(faults("cab.registry2", asked(name))).containsExactly(PROOF_WRONG);
    assertThat(faults(ACCOUNT, new NewCertificate(pem(name), proof(other))))
        .containsExactly(PROOF_WRONG);
    for (String nothing : List.of("x", "AAAA", "证明")) {
      assertThat(faults(ACCOUNT, new NewCertificate(pem(name), nothing)))
          .containsExactly(PROOF_WRONG);
    }
    assertThat(faults(ACCOUNT, new NewCertificate(pem(name), null)))
        .containsExactly("/proof missing");
  }

  @Property
  void a_proof_that_was_touched_anywhere_is_none(
      @ForAll @IntRange(max = 63) int at, @ForAll @IntRange(min = 1, max = 255) int change) {
    byte[] signed = Base64.getDecoder().decode(proof("rsa-2048"));
    signed[at * 4] ^= (byte) change;

    assertThat(
            faults(
                ACCOUNT,
                new NewCertificate(pem("rsa-2048"), Base64.getEncoder().encodeToString(signed))))
        .containsExactly(PROOF_WRONG);
  }

  @ParameterizedTest
  @CsvSource({
    "rsa-1024,certificate-weak",
    "ec-192,certificate-weak",
    "sha1,certificate-weak",
    "authority,certificate-of-an-authority",
    "server-only,certificate-not-for-clients"
  })
  void a_certificate_that_will_not_do_is_refused(String name, String code) {
    assertThat(faults(pem(name), NOW)).containsExactly("/pem " + code, PROOF_WRONG);
  }

  @Test
  void of_a_key_that_cannot_prove_itself_no_proof_is_asked() {
    assertThat(faults(pem("ed25519"), NOW)).containsExactly("/pem certificate-weak");
  }

  @Test
  void a_certificate_that_is_over_is_refused() {
    assertThat(faults(ACCOUNT, asked("ec-256"), Instant.parse("2200-01-01T00:00:00Z")))
        .containsExactly("/pem certificate-expired");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
        "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n-----END PRIVATE KEY-----"
      })
  void what_is_no_certificate_cannot_be_read(String text) {
    assertThat(faults(text, NOW)).containsExactly("/pem certificate-unreadable");
  }

  @Test
  void two_certificates_are_not_one() {
    assertThat(faults(pem("ec-256") + pem("rsa-2048"), NOW))
        .containsExactly("/pem certificate-unreadable");
  }

  private static List<String> faults(String pem, Instant now) {
    return faults(ACCOUNT, new NewCertificate(pem, proof("ec-256")), now);
  }

  private static List<String> faults(String account, NewCertificate newCertificate) {
    return faults(account, newCertificate, NOW);
  }

  private static List<String> faults(String account, NewCertificate newCertificate, Instant now) {
    var checks = new Checks();
    ClientCertificate.readChecking(checks, account, newCertificate, now);
    return checks.faults().stream().map(ClientCertificateTest::told).toList();
  }

  private static String told(FieldFault fault) {
    return fault.pointer() + " " + fault.code();
  }

  private static NewCertificate asked(String name) {
    return new NewCertificate(pem(name), proof(name));
  }

  private static String pem(String name) {
    return text(name + ".pem");
  }

  private static String proof(String name) {
    return text(name + ".proof");
  }

  private static String text(String file) {
    try (var in = ClientCertificateTest.class.getResourceAsStream("/certificates/" + file)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
