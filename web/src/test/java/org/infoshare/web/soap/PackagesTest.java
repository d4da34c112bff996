package org.infoshare.web.soap;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.SoapRefusals.assertRefused;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Base64;
import java.util.List;
import org.infoshare.web.soap.WireOverFakeHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A document travels beside the message or in it, as its sender likes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PackagesTest {

  private static final String LABEL = "批文";
  private static final String XML = "text/xml";
  private static final String PACKAGE =
      "multipart/related; type=\"application/xop+xml\"; start=\"<root>\"; boundary=\"limit\";"
          + " start-info=\"text/xml\"";

  private SoapStack stack;
  private WireOverFakeHttp soap;

  @BeforeEach
  void publish() throws ServletException {
    stack = new SoapStack();
    soap = stack.soap();
  }

  @Test
  void a_content_in_the_message_arrives() {
    String base64 = Base64.getEncoder().encodeToString("文件".getBytes(UTF_8));

    var answer = post(XML, envelope("addAttachment", "<a:content>" + base64 + "</a:content>"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(stack.added().get(0)).isEqualTo("文件".getBytes(UTF_8));
    assertThat(answer.contentType()).startsWith("text/xml");
  }

  @Test
  void a_content_beside_the_message_arrives() {
    var answer = post(PACKAGE, packed(add(include("cid:file")), "file", "the file\u0000\u00ff"));

    assertThat(answer.text()).as(answer.text()).contains("addAttachmentResponse");
    assertThat(stack.added().get(0)).isEqualTo("the file\u0000\u00ff".getBytes(ISO_8859_1));
    assertThat(stack.labels().get(0)).isEqualTo(LABEL);
  }

  @Test
  void whoever_sends_a_package_is_answered_by_one_and_nobody_else() {
    String read =
        envelope("downloadAttachment", "<a:id>00000000-0000-0000-0000-000000000001</a:id>");

    var plain = post(XML, read);
    var beside = post(PACKAGE, packed(read, null, null));

    assertThat(plain.contentType()).startsWith("text/xml");
    assertThat(plain.text()).doesNotContain("the file itself");
    assertThat(beside.contentType()).startsWith("multipart/related");
    assertThat(beside.text()).contains("xop:Include").contains("the file itself");
  }

  @Test
  void what_is_not_there_is_not_looked_for_elsewhere() throws IOException {
    try (var elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      for (String place :
          List.of(
              "cid:other",
              "cid:%zz",
              "http://localhost:" + elsewhere.getLocalPort() + "/file",
              "file:///etc/hostname")) {
        var answer = post(PACKAGE, packed(add(include(place)), "file", "x"));

        assertRefused(answer, "malformed", 500);
      }
      assertThat(stack.added()).isEmpty();
    }
  }

  @Test
  void a_package_that_is_broken_is_refused() {
    String whole = packed(add(include("cid:file")), "file", "x".repeat(300_000));
    for (String broken :
        List.of(
            "",
            "--limit--",
            whole.replace("--limit", "--other"),
            whole.replace("</soap:Envelope>", ""),
            whole.replace("<soap:Body>", "<!DOCTYPE x><soap:Body>"),
            whole.substring(0, 200_000),
            whole.substring(0, 200))) {
      assertThat(post(PACKAGE, broken).text()).contains("reason>malformed</");
    }
    assertThat(stack.added()).isEmpty();
  }

  @Test
  void a_package_of_many_parts_is_refused() {
    var many = new StringBuilder("--limit\r\n" + root(add(include("cid:p9"))));
    for (int i = 0; i < 10; i++) {
      many.append(part("p" + i, "x"));
    }

    assertRefused(post(PACKAGE, many + "--limit--\r\n"), "malformed", 500);
    assertThat(stack.added()).isEmpty();
  }

  @Test
  void a_part_whose_header_has_no_end_is_refused() {
    String packed = packed(add(include("cid:file")), "file", "x");
    String header = "X-Long: " + "a".repeat(1_000_000) + "\r\n";

    for (String broken :
        List.of(
            packed.replaceFirst("Content-ID: <root>", header + "Content-ID: <root>"),
            packed.replaceFirst("Content-ID: <file>", header + "Content-ID: <file>"))) {
      assertRefused(post(PACKAGE, broken), "malformed", 500);
    }
    assertThat(stack.added()).isEmpty();
  }

  @Test
  void other_contracts_and_other_packages_are_refused() {
    String packed = packed(add(include("cid:file")), "file", "x");

    assertRefused(soap.post("calendar", PACKAGE, bytes(packed)), "unsupported-media-type", 415);
    for (String type : List.of("multipart/related; boundary=limit", "multipart/form-data")) {
      assertRefused(post(type, packed), "unsupported-media-type", 415);
    }
  }

  private Answer post(String type, String body) {
    return soap.post("attachments", type, bytes(body));
  }

  /** Characters up to 255 are bytes; the label is in UTF-8. */
  private static byte[] bytes(String body) {
    return body.replace(LABEL, new String(LABEL.getBytes(UTF_8), ISO_8859_1)).getBytes(ISO_8859_1);
  }

  private static String add(String content) {
    return envelope(
        "addAttachment", "<a:label>" + LABEL + "</a:label><a:content>" + content + "</a:content>");
  }

  private static String include(String place) {
    return "<xop:Include xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" href=\"%s\"/>"
        .formatted(place);
  }

  private static String envelope(String operation, String content) {
    return "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body><a:%s xmlns:a=\"urn:infoshare:attachments:v1\">%s</a:%s></soap:Body></soap:Envelope>"
        .formatted(operation, content, operation);
  }

  private static String packed(String message, String id, String content) {
    return "--limit\r\n" + root(message) + (id == null ? "" : part(id, content)) + "--limit--\r\n";
  }

  private static String root(String message) {
    return "Content-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\nContent-ID: <root>\r\n\r\n"
        + message
        + "\r\n";
  }

  private static String part(String id, String content) {
    return "--limit\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <%s>\r\n\r\n%s\r\n"
        .formatted(id, content);
  }
}
