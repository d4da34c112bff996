package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Documents.add;
import static org.infoshare.it.Documents.evidence;
import static org.infoshare.it.Documents.list;
import static org.infoshare.it.Documents.path;
import static org.infoshare.it.Documents.pdf;
import static org.infoshare.it.Documents.sha256;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing is kept unscanned where a scanner is configured. */
@ExtendWith(SharedPlatform.class)
@Undisturbed
class AttachmentScanIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void where_a_scanner_is_configured_only_what_it_finds_clean_is_taken(
      Platform platform, Wires wires) throws Exception {
    String entry = TestGrant.publishEntry(wires);
    var probe = Documents.draft(wires, entry);
    try (var scanner = new FakeVirusScanner()) {
      platform.configure("infoshare.attachment.clamd", "localhost:" + scanner.port());
      awaitScan(wires, probe, "CLEAN");
      for (Wire wire : List.of(wires.rest(), wires.soap11(), wires.soap12())) {
        var request = Documents.draft(wires, entry);
        byte[] infected = pdf("Eicar " + UUID.randomUUID());
        var upload = add("edu.staff", request, pdf("clean")).key(UUID.randomUUID().toString());

        var clean = wire.done(upload);
        assertThat(clean.text("scan")).isEqualTo("CLEAN");
        assertThat(clean.text("scannedAt")).isNotNull();
        assertThat(wire.call(add("edu.staff", request, infected)).reason())
            .isEqualTo("attachment-infected");
        assertAgreementsAreScanned(wire);
        assertThat(evidence(wire, "attachment-refused"))
            .contains("attachment-infected", sha256(infected), "Eicar-Test");
        int before = scanner.calls();
        assertThat(wire.call(add("health.staff", request, infected)).reason())
            .isEqualTo("request-not-found");
        scanner.goAway();
        assertThat(wire.call(add("edu.staff", request, pdf("unscanned"))).reason())
            .isEqualTo("scanner-unavailable");
        assertThat(wire.done(upload).value()).isEqualTo(clean.value());
        assertThat(scanner.calls()).isEqualTo(before);
        scanner.comeBack();
        wire.done(add("edu.staff", request, pdf("later")));
        assertThat(wire.done(list("edu.staff", request)).list("results"))
            .extracting(one -> one.get("scan"))
            .containsExactly("CLEAN", "CLEAN");
      }
      scanner.goAway();
      var down =
          wires
              .http()
              .post(
                  path(Documents.draft(wires, entry)),
                  "edu.staff",
                  "application/pdf",
                  BodyPublishers.ofByteArray(pdf("x")));
      assertThat(down.statusCode()).isEqualTo(503);
    } finally {
      platform.configure("infoshare.attachment.clamd", null);
      awaitScan(wires, probe, "NOT_SCANNED");
    }
  }

  private static void assertAgreementsAreScanned(Wire wire) {
    var agreement = TestDepartment.createApproved(wire).agreement();
    byte[] infected = "%PDF-1.4 Eicar".getBytes(UTF_8);

    assertThat(
            wire.call(agreement.with("content", Base64.getEncoder().encodeToString(infected)))
                .reason())
        .isEqualTo("attachment-infected");
    assertThat(evidence(wire, "agreement-refused"))
        .contains("attachment-infected", sha256(infected), "Eicar-Test");
    assertThat(wire.done(agreement).text("stage")).isEqualTo("FILED");
  }

  /** A setting takes effect within the time of the configuration's cache. */
  private static void awaitScan(Wires wires, UUID request, String result)
      throws InterruptedException {
    var until = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(until)) {
      var answer = wires.rest().call(add("edu.staff", request, pdf("probe")));
      if (!answer.isRefused()) {
        wires.rest().done(Call.by("edu.staff", "removeAttachment").with("id", answer.id("id")));
      }
      if (result.equals(answer.text("scan"))) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("The setting takes no effect: " + result);
  }
}
