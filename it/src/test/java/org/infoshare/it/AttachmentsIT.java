package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Documents.add;
import static org.infoshare.it.Documents.content;
import static org.infoshare.it.Documents.evidence;
import static org.infoshare.it.Documents.list;
import static org.infoshare.it.Documents.path;
import static org.infoshare.it.Documents.pdf;
import static org.infoshare.it.Documents.sha256;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Documents of requests come in, are read by those who may, and stay as they are; on both wires.
 */
@ExtendWith(SharedPlatform.class)
class AttachmentsIT {

  private static final int MAX_BYTES = 20_971_520;

  @Test
  void a_document_comes_in_and_goes_out_byte_by_byte(Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11(), wires.soap12())) {
      var request = Documents.draft(wires, entry);
      byte[] file = pdf(TestData.unique("依据"));

      var added = wire.done(add("edu.staff", request, file).with("label", "../第十二款\u202Efdp.pdf"));

      assertThat(added.text("name")).matches("legal-basis-\\d{8}-[0-9a-f]{8}\\.pdf");
      assertThat(added.text("label")).isEqualTo(".._第十二款fdp.pdf");
      assertThat(added.text("mediaType")).isEqualTo("application/pdf");
      assertThat(added.number("byteCount")).isEqualTo(file.length);
      assertThat(added.text("sha256")).isEqualTo(sha256(file));
      assertThat(added.text("addedBy")).isEqualTo("edu.staff");
      assertThat(added.text("department")).isEqualTo("edu");
      assertThat(added.text("scan")).isEqualTo("NOT_SCANNED");
      assertThat(added.value()).doesNotContainKeys("scannedAt", "removedAt");
      var id = added.id("id");
      assertThat(wire.done(Call.by("edu.head", "getAttachment").with("id", id)).value())
          .isEqualTo(added.value());
      assertThat(wire.done(list("edu.head", request)).list("results"))
          .containsExactly(added.value());
      assertThat(content(wires, wire, "edu.head", id)).isEqualTo(file);
      assertThat(evidence(wire, "attachment-added")).contains(id.toString(), sha256(file));
      assertThat(evidence(wire, "attachment-added")).doesNotContain("第十二款");
      assertThat(evidence(wire, "attachment-read")).contains(id.toString(), "edu.head");
    }
  }

  @Test
  void a_browser_saves_a_document_and_never_shows_it(Wires wires) {
    var request = Documents.draft(wires, TestGrant.publishEntry(wires));
    byte[] page = "<script>alert(1)</script>".getBytes(UTF_8);
    var id =
        wires.rest().done(add("edu.staff", request, page).with("label", "批文\"; x=*.html")).id("id");

    var saved = wires.http().file("/api/v1/attachments/" + id + "/content", "edu.staff");

    assertThat(saved.body()).isEqualTo(page);
    var headers = saved.headers();
    assertThat(headers.firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'; sandbox");
    assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    assertThat(headers.firstValue("Content-Disposition").orElseThrow())
        .matches(
            "attachment; filename=\"legal-basis-\\d{8}-[0-9a-f]{8}\\.txt\"; "
                + "filename\\*=UTF-8''%E6%89%B9%E6%96%87%22%3B%20x%3D%2A.html.txt");
  }

  @Test
  void whoever_may_know_of_a_request_reads_its_documents_and_its_parties_add(Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var request = Documents.draft(wires, entry);
      var id = wire.done(add("edu.staff", request, pdf("1"))).id("id");
      for (String stranger : List.of("cab.staff", "cab.head", "iic.staff", "health.head")) {
        assertUnknown(wire, stranger, request, id);
      }
      wire.done(add("edu.head", request, pdf("2")));
      wire.done(Call.by("edu.staff", "submitRequest").with("id", request));
      wire.done(Call.by("edu.head", "fileRequest").with("id", request));

      wire.done(add("edu.staff", request, pdf("3")));
      var answer = wire.done(add("cab.staff", request, pdf("4"))).id("id");
      for (String reader : List.of("edu.head", "cab.staff", "cab.head", "iic.staff")) {
        assertThat(wire.done(list(reader, request)).list("results")).hasSize(4);
        assertThat(wire.done(Call.by(reader, "getAttachment").with("id", answer)).text("addedBy"))
            .isEqualTo("cab.staff");
      }
      assertUnknown(wire, "health.head", request, id);
      assertThat(wire.call(add("iic.staff", request, pdf("5"))).reason())
          .isEqualTo("not-permitted");
      assertThat(wire.call(add("edu.system", request, pdf("5"))).reason())
          .isEqualTo("access-denied");
      assertThat(wire.call(list("operator", request)).reason()).isEqualTo("access-denied");

      wire.done(Call.by("cab.head", "consentRequest").with("id", request));

      for (String late : List.of("edu.staff", "cab.head")) {
        assertThat(wire.call(add(late, request, pdf("6"))).reason()).isEqualTo("wrong-stage");
      }
      assertThat(wire.done(list("edu.staff", request)).list("results")).hasSize(4);
    }
  }

  private static void assertUnknown(Wire wire, String stranger, UUID request, UUID id) {
    assertThat(wire.call(list(stranger, request)).reason()).isEqualTo("request-not-found");
    assertThat(wire.call(add(stranger, request, pdf("x"))).reason()).isEqualTo("request-not-found");
    for (String operation : List.of("getAttachment", "downloadAttachment")) {
      assertThat(wire.call(Call.by(stranger, operation).with("id", id)).reason())
          .as(operation)
          .isEqualTo("attachment-not-found");
    }
    if (!stranger.startsWith("iic")) {
      assertThat(wire.call(Call.by(stranger, "removeAttachment").with("id", id)).reason())
          .isEqualTo("attachment-not-found");
    }
  }

  @Test
  void what_the_head_reviews_is_not_changed_until_it_is_filed_or_returned(Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var request = Documents.draft(wires, entry);
      var first = wire.done(add("edu.staff", request, pdf("1"))).id("id");
      wire.done(Call.by("edu.staff", "submitRequest").with("id", request));

      for (String own : List.of("edu.staff", "edu.head")) {
        assertThat(wire.call(add(own, request, pdf("2"))).reason()).isEqualTo("wrong-stage");
        assertThat(wire.call(Call.by(own, "removeAttachment").with("id", first)).reason())
            .isEqualTo("attachment-kept");
      }
      wire.done(Call.by("edu.head", "returnRequest").with("id", request).with("reasons", "附件不全"));
      wire.done(add("edu.staff", request, pdf("2")));
      wire.done(Call.by("edu.staff", "removeAttachment").with("id", first));
    }
  }

  @Test
  void a_document_is_taken_back_until_its_request_is_submitted(Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var request = Documents.draft(wires, entry);
      var wrong = wire.done(add("edu.staff", request, pdf("wrong"))).id("id");
      var right = wire.done(add("edu.staff", request, pdf("right"))).id("id");
      var remove = Call.by("edu.head", "removeAttachment").with("id", wrong).key("r-" + wrong);

      var removed = wire.done(remove);

      assertThat(removed.text("removedBy")).isEqualTo("edu.head");
      assertThat(wire.done(remove).value()).isEqualTo(removed.value());
      assertThat(wire.call(remove.key(null)).reason()).isEqualTo("attachment-removed");
      assertThat(wire.call(Call.by("edu.staff", "downloadAttachment").with("id", wrong)).reason())
          .isEqualTo("attachment-removed");
      assertThat(wire.done(Call.by("edu.staff", "getAttachment").with("id", wrong)).value())
          .isEqualTo(removed.value());
      assertThat(wire.done(list("edu.staff", request)).list("results"))
          .extracting(one -> one.get("id"))
          .containsExactly(right.toString());
      assertThat(evidence(wire, "attachment-removed")).contains(wrong.toString());

      wire.done(Call.by("edu.staff", "submitRequest").with("id", request));
      var late = Call.by("edu.staff", "removeAttachment").with("id", right);
      assertThat(wire.call(late).reason()).isEqualTo("attachment-kept");
      wire.done(Call.by("edu.head", "fileRequest").with("id", request));

      assertThat(wire.call(late).reason()).isEqualTo("attachment-kept");
      assertThat(wire.call(late.as("cab.staff")).reason()).isEqualTo("not-permitted");
    }
  }

  @Test
  void the_same_upload_sent_again_adds_nothing_and_another_under_its_key_is_refused(Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11(), wires.soap12())) {
      var request = Documents.draft(wires, entry);
      var upload = add("edu.staff", request, pdf("1")).key(UUID.randomUUID().toString());

      var added = wire.done(upload);

      assertThat(wires.rest().done(upload).value()).isEqualTo(added.value());
      assertThat(wires.soap12().done(upload).value()).isEqualTo(added.value());
      var others =
          List.of(
              add("edu.staff", request, pdf("2")).key(upload.key()), upload.with("label", "别的"));
      for (Call other : others) {
        assertThat(wire.call(other).reason()).isEqualTo("idempotency-key-reused");
      }
      wire.done(Call.by("edu.staff", "withdrawRequest").with("id", request).with("reasons", "误"));
      assertThat(wire.done(upload).value()).isEqualTo(added.value());
    }
  }

  @Test
  void a_draft_that_is_dropped_drops_its_documents(Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var request = Documents.draft(wires, entry);
      var id = wire.done(add("edu.staff", request, pdf("draft"))).id("id");
      assertThat(wire.done(list("edu.staff", request)).list("results")).hasSize(1);

      wire.done(Call.by("edu.staff", "withdrawRequest").with("id", request).with("reasons", "误"));

      assertThat(wire.done(list("edu.staff", request)).list("results")).isEmpty();
      assertThat(wire.call(Call.by("edu.staff", "downloadAttachment").with("id", id)).reason())
          .isEqualTo("attachment-removed");
    }
  }

  @Test
  void a_body_of_any_declared_type_is_the_file_itself(Wires wires) {
    var request = Documents.draft(wires, TestGrant.publishEntry(wires));
    byte[] file = pdf("a=b&c=d");
    for (String type :
        List.of("application/x-www-form-urlencoded", "image/png", "application/json")) {
      var added =
          Rest.answer(
                  wires
                      .http()
                      .post(path(request), "edu.staff", type, BodyPublishers.ofByteArray(file)))
              .done();
      assertThat(added.text("sha256")).as(type).isEqualTo(sha256(file));
    }
    var form =
        wires.http().post(path(request), "edu.staff", "multipart/form-data; boundary=x", "--x--");
    assertThat(Rest.answer(form).reason()).isEqualTo("unsupported-media-type");
    var empty =
        wires.http().post(path(request), "edu.staff", "text/plain", BodyPublishers.noBody());
    assertThat(Rest.answer(empty).errors())
        .containsExactly(new Answer.FieldError("/content", "missing"));
  }

  @Test
  void an_upload_that_breaks_off_adds_nothing(Platform platform, Wires wires) throws IOException {
    var request = Documents.draft(wires, TestGrant.publishEntry(wires));
    try (var socket = new Socket("localhost", platform.ports().http())) {
      String head =
          "POST /infoshare%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\nContent-Length: 9000\r\nConnection: close\r\n\r\nthe beginning"
              .formatted(path(request), Http.basic("edu.staff", "demo"));
      socket.getOutputStream().write(head.getBytes(UTF_8));
      socket.shutdownOutput();
      socket.getInputStream().readAllBytes();
    }

    assertThat(wires.rest().done(list("edu.staff", request)).list("results")).isEmpty();
  }

  @Test
  void a_document_travels_beside_the_message_where_its_sender_likes(Wires wires) {
    var request = Documents.draft(wires, TestGrant.publishEntry(wires));
    byte[] largest = pdf(MAX_BYTES);

    var answer =
        wires
            .http()
            .post(
                "/soap/attachments",
                "edu.staff",
                "multipart/related; type=\"application/xop+xml\"; start=\"<m>\"; boundary=limit;"
                    + " start-info=\"text/xml\"",
                BodyPublishers.concat(
                    BodyPublishers.ofString(beside(request)),
                    BodyPublishers.ofByteArray(largest),
                    BodyPublishers.ofString("\r\n--limit--\r\n")));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("none"))
        .startsWith("multipart/related");
    var added = wires.rest().done(list("edu.staff", request)).list("results");
    assertThat(added).extracting(one -> one.get("sha256")).containsExactly(sha256(largest));
  }

  private static String beside(UUID request) {
    String content =
        "<s:addAttachment><s:caseKind>request</s:caseKind><s:caseId>%s</s:caseId><s:kind>MINUTES</s:kind><s:label>纪要</s:label><s:content><x:Include xmlns:x=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:f\"/></s:content></s:addAttachment>"
            .formatted(request);
    return "--limit\r\n"
        + "Content-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n"
        + "Content-ID: <m>\r\n\r\n"
        + Envelope.of(Soap.Version.SOAP_11, "attachments", content)
        + "\r\n"
        + "--limit\r\n"
        + "Content-Type: application/octet-stream\r\n"
        + "Content-Transfer-Encoding: binary\r\n"
        + "Content-ID: <f>\r\n\r\n";
  }
}
