package org.infoshare.web.soap;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Reason.Kind;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;
import org.infoshare.web.Answers;
import org.infoshare.web.RetryAfter;

/**
 * Writes the one fault of the SOAP wire: its sentence in the language of the caller, and in its
 * detail the element {@code refusal} of the contracts with both languages.
 */
public final class Faults {

  private static final XMLOutputFactory WRITERS = XmlBounds.writers();
  private static final String SOAP = "soap";
  private static final String COMMON = "c";

  /** Who caused the fault, or which part of SOAP was not understood. */
  enum Code {
    CALLER("Client", "Sender"),
    PLATFORM("Server", "Receiver"),
    VERSION_MISMATCH("VersionMismatch", "VersionMismatch"),
    MUST_UNDERSTAND("MustUnderstand", "MustUnderstand");

    private final String in11;
    private final String in12;

    Code(String in11, String in12) {
      this.in11 = in11;
      this.in12 = in12;
    }

    /** Who caused the refusal. */
    static Code of(Refusal refusal) {
      var kind = refusal.reason().kind();
      return kind == Kind.DEFECT || kind == Kind.UNAVAILABLE ? PLATFORM : CALLER;
    }

    private String in(WireVersion version) {
      return SOAP + ":" + (version == WireVersion.SOAP_11 ? in11 : in12);
    }
  }

  private final XMLStreamWriter xml;
  private final String envelope;

  private Faults(XMLStreamWriter xml, WireVersion version) {
    this.xml = xml;
    this.envelope = version.namespace();
  }

  /** Answers a caller who is refused before the call reaches the wire. */
  public static void write(
      HttpServletResponse response,
      WireVersion version,
      int status,
      Refusal refusal,
      Locale language) {
    write(response, version, status, refusal, language, Code.of(refusal));
  }

  static void write(
      HttpServletResponse response,
      WireVersion version,
      int status,
      Refusal refusal,
      Locale language,
      Code code) {
    byte[] fault = fault(version, refusal, language, code);
    if (RetryAfter.isDue(refusal)) {
      response.setHeader(RetryAfter.HEADER, RetryAfter.SECONDS);
    }
    response.setStatus(status);
    response.setContentType(version.mediaType() + ";charset=UTF-8");
    response.setContentLength(fault.length);
    Answers.send(response, fault);
  }

  private static byte[] fault(WireVersion version, Refusal refusal, Locale language, Code code) {
    var bytes = new ByteArrayOutputStream();
    try {
      var xml = WRITERS.createXMLStreamWriter(bytes, UTF_8.name());
      new Faults(xml, version).envelope(version, refusal, language, code);
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return bytes.toByteArray();
  }

  private void envelope(WireVersion version, Refusal refusal, Locale language, Code code)
      throws XMLStreamException {
    xml.writeStartDocument(UTF_8.name(), "1.0");
    xml.writeStartElement(SOAP, "Envelope", envelope);
    xml.writeNamespace(SOAP, envelope);
    xml.writeStartElement(SOAP, "Body", envelope);
    xml.writeStartElement(SOAP, "Fault", envelope);
    String sentence = refusal.text().in(language);
    if (version == WireVersion.SOAP_11) {
      text("", "faultcode", "", null, code.in(version));
      text("", "faultstring", "", language.getLanguage(), sentence);
      xml.writeStartElement("detail");
    } else {
      xml.writeStartElement(SOAP, "Code", envelope);
      text(SOAP, "Value", envelope, null, code.in(version));
      xml.writeEndElement();
      xml.writeStartElement(SOAP, "Reason", envelope);
      text(SOAP, "Text", envelope, language.getLanguage(), sentence);
      xml.writeEndElement();
      xml.writeStartElement(SOAP, "Detail", envelope);
    }
    detail(refusal);
    xml.writeEndDocument();
  }

  private void detail(Refusal refusal) throws XMLStreamException {
    start("refusal");
    xml.writeNamespace(COMMON, Contracts.COMMON);
    common("reason", null, refusal.reason().code());
    messages(refusal.text());
    if (!refusal.faults().isEmpty()) {
      start("errors");
      for (FieldFault fault : refusal.faults()) {
        start("error");
        common("pointer", null, fault.pointer());
        common("code", null, fault.code());
        messages(fault.text());
        xml.writeEndElement();
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void messages(Text text) throws XMLStreamException {
    common("message", "zh", text.chinese());
    common("message", "en", text.english());
  }

  private void start(String name) throws XMLStreamException {
    xml.writeStartElement(COMMON, name, Contracts.COMMON);
  }

  private void common(String name, String language, String text) throws XMLStreamException {
    text(COMMON, name, Contracts.COMMON, language, text);
  }

  private void text(String prefix, String name, String namespace, String language, String text)
      throws XMLStreamException {
    xml.writeStartElement(prefix, name, namespace);
    if (language != null) {
      xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language);
    }
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
