package org.infoshare.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.infoshare.platform.Checks;
import org.infoshare.platform.FieldFault;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The certificates were made with openssl and last a hundred years. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClientCertificateTest {

  private static final Instant NOW = Instant.parse("2026-12-30T09:00:00Z");

  @ParameterizedTest
  @CsvSource({"rsa-2048,RSA 2048", "ec-256,EC 256"})
  void a_strong_certificate_for_clients_is_taken(String name, String key) {
    var checks = new Checks();
    var registered =
        ClientCertificate.checked(checks, pem(name), NOW).orElseThrow().registered(NOW);

    assertThat(checks.faults()).isEmpty();
    assertThat(registered.key()).isEqualTo(key);
    assertThat(registered.subject()).contains("CN=" + name);
    assertThat(registered.fingerprint()).matches("[0-9a-f]{64}");
    assertThat(registered.isLive(NOW)).isTrue();
    assertThat(registered.isLive(registered.notAfter())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "rsa-1024,certificate-weak",
    "ec-192,certificate-weak",
    "ed25519,certificate-weak",
    "sha1,certificate-weak",
    "authority,certificate-not-for-clients",
    "server-only,certificate-not-for-clients"
  })
  void a_certificate_that_will_not_do_is_refused(String name, String code) {
    assertThat(faults(pem(name), NOW)).containsExactly("/pem " + code);
  }

  @Test
  void a_certificate_that_is_over_is_refused() {
    assertThat(faults(pem("ec-256"), Instant.parse("2200-01-01T00:00:00Z")))
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
    var checks = new Checks();
    ClientCertificate.checked(checks, pem, now);
    return checks.faults().stream().map(ClientCertificateTest::told).toList();
  }

  private static String told(FieldFault fault) {
    return fault.pointer() + " " + fault.code();
  }

  private static String pem(String name) {
    try (var file =
        ClientCertificateTest.class.getResourceAsStream("/certificates/" + name + ".pem")) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
