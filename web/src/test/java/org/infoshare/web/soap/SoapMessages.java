package org.infoshare.web.soap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Messages as a caller writes them. */
final class SoapMessages {

  static final String XML = "text/xml";
  static final String XML_12 = "application/soap+xml";

  private SoapMessages() {}

  static String due11() {
    return envelope(
        "http://schemas.xmlsoap.org/soap/envelope/",
        "<c:calculateDueDate xmlns:c=\"urn:infoshare:calendar:v1\"><c:from>2026-04-30</c:from>"
            + "<c:workingDays>5</c:workingDays></c:calculateDueDate>");
  }

  static String due12() {
    return due11()
        .replace(
            "http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope");
  }

  static String query(String purpose) {
    return envelope(
        "http://schemas.xmlsoap.org/soap/envelope/",
        "<query xmlns=\"urn:infoshare:exchange:v1\"><code>101001/1</code><purpose>"
            + purpose
            + "</purpose></query>");
  }

  /** The west of the extent of an entry, in the namespace in which the contract has it. */
  static String west(String degrees) {
    var draft = Contracts.read().elements("catalogue").get("draftEntry");
    var content = (Element.Structure) draft.type();
    var extent = (Element.Structure) content.elements().get(content.place("extent")).type();
    return "<extent><e:west xmlns:e=\""
        + extent.elements().get(0).namespace()
        + "\">"
        + degrees
        + "</e:west></extent>";
  }

  static byte[] withHeader(String header) {
    return due11()
        .replace("<soap:Body>", "<soap:Header>" + header + "</soap:Header><soap:Body>")
        .getBytes(UTF_8);
  }

  static InputStream stream(String body) {
    return new ByteArrayInputStream(body.getBytes(UTF_8));
  }

  private static String envelope(String namespace, String body) {
    return "<soap:Envelope xmlns:soap=\""
        + namespace
        + "\"><soap:Body>"
        + body
        + "</soap:Body></soap:Envelope>";
  }
}
