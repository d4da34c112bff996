package org.infoshare.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Documents.add;
import static org.infoshare.it.Documents.content;
import static org.infoshare.it.Documents.list;
import static org.infoshare.it.Documents.packed;
import static org.infoshare.it.Documents.path;
import static org.infoshare.it.Documents.pdf;
import static org.infoshare.it.Refusals.assertRefused;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is no document, too large or one too many is declined for the same reason on both wires. */
@Tag("long")
@ExtendWith(SharedPlatform.class)
class AttachmentRefusalsIT {

  private static final int MAX_BYTES = 20_971_520;
  private static final int MAX_PER_CASE = 20;

  @Test
  void what_is_no_document_is_refused_for_the_same_reason_on_both_wires(Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11(), wires.soap12())) {
      var request = Documents.draft(wires, entry);
      var good = add("edu.staff", request, pdf("1"));
      var files =
          Map.of(
              "attachment-type-not-allowed", "MZ\u0090\0".getBytes(ISO_8859_1),
              "attachment-has-macros", packed("word/vbaProject.bin", "x"),
              "attachment-broken",
                  ("PK\u0003\u0004 and an end PK\u0005\u0006" + "x".repeat(18))
                      .getBytes(ISO_8859_1),
              "attachment-incomplete", "PK\u0003\u0004 and no more".getBytes(ISO_8859_1));
      files.forEach(
          (reason, file) ->
              assertRefused(wire, wire.call(add("edu.staff", request, file)), reason, List.of()));
      assertRefused(
          wire,
          wire.call(add("edu.staff", request, "%PDF-1.4 broken".getBytes(ISO_8859_1))),
          "attachment-incomplete",
          List.of());
      assertRefused(
          wire,
          wire.call(good.with("label", " \u200B ").without("caseKind").without("kind")),
          "invalid",
          List.of("/caseKind missing", "/kind missing", "/label missing"));
      assertRefused(
          wire,
          wire.call(good.with("label", "长".repeat(201)).with("caseId", "9".repeat(65))),
          "invalid",
          List.of("/caseId too-long", "/label too-long"));
      assertRefused(
          wire,
          wire.call(good.with("caseKind", "letter")),
          "invalid",
          List.of("/caseKind unknown-value"));
      for (String unknown : List.of("x", UUID.randomUUID().toString(), "{" + request + "}")) {
        assertThat(wire.call(good.with("caseId", unknown)).reason()).isEqualTo("request-not-found");
      }
      for (var empty : List.of(good.with("content", ""), good.without("content"))) {
        assertRefused(wire, wire.call(empty), "invalid", List.of("/content missing"));
      }
      assertRefused(
          wire,
          wire.call(Call.by("edu.staff", "listAttachments")),
          "invalid",
          List.of("/caseId missing", "/caseKind missing"));
      assertThat(wire.done(list("edu.staff", request)).list("results")).isEmpty();
    }
  }

  @Test
  void a_kind_that_there_is_not_is_malformed(Wires wires) {
    var request = UUID.randomUUID();
    var answer = wires.rest().call(add("edu.staff", request, pdf("1")).with("kind", "LETTER"));

    assertRefused(wires.rest(), answer, "malformed", List.of("/kind unknown-value"));
  }

  @Test
  void a_document_that_is_too_large_is_refused_and_the_largest_is_taken(Wires wires) {
    var request = Documents.draft(wires, TestGrant.publishEntry(wires));
    byte[] largest = pdf(MAX_BYTES);
    byte[] larger = pdf(MAX_BYTES + 1);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(wire.call(add("edu.staff", request, larger)).reason())
          .isEqualTo("attachment-too-large");
      var id = wire.done(add("edu.staff", request, largest)).id("id");
      assertThat(content(wires, wire, "edu.staff", id)).isEqualTo(largest);
    }
    var unknownLength =
        wires
            .http()
            .post(
                path(request),
                "edu.staff",
                "application/octet-stream",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(larger)));
    assertThat(unknownLength.statusCode()).isEqualTo(413);
    assertThat(Rest.answer(unknownLength).reason()).isEqualTo("attachment-too-large");
    assertThat(wires.rest().done(list("edu.staff", request)).list("results")).hasSize(2);
  }

  @Test
  void a_case_takes_so_many_documents_and_no_more(Wires wires) {
    var request = Documents.draft(wires, TestGrant.publishEntry(wires));
    UUID last = null;
    for (int i = 0; i < MAX_PER_CASE; i++) {
      last = wires.rest().done(add("edu.staff", request, pdf("" + i))).id("id");
    }
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(wire.call(add("edu.staff", request, pdf("more"))).reason())
          .isEqualTo("attachments-too-many");
    }

    wires.rest().done(Call.by("edu.staff", "removeAttachment").with("id", last));

    wires.rest().done(add("edu.staff", request, pdf("again")));
    assertThat(wires.rest().call(add("edu.staff", request, pdf("more"))).reason())
        .isEqualTo("attachments-too-many");
  }
}
