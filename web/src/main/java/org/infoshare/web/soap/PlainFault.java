package org.infoshare.web.soap;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.rest.Problem;

/** A SOAP fault written without the SOAP stack, for callers who do not get as far as it. */
public enum PlainFault {
  SOAP_11("http://schemas.xmlsoap.org/soap/envelope/", "text/xml"),
  SOAP_12("http://www.w3.org/2003/05/soap-envelope", "application/soap+xml");

  private static final String COMMON = "urn:infoshare:common:v1";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();

  private final String envelope;
  private final String mediaType;

  PlainFault(String envelope, String mediaType) {
    this.envelope = envelope;
    this.mediaType = mediaType;
  }

  /** Answers with the fault, and with the HTTP status that says the same. */
  public void write(HttpServletResponse response, Refusal refusal, Locale language)
      throws IOException {
    response.setStatus(Problem.status(refusal.reason()));
    response.setContentType(mediaType + ";charset=UTF-8");
    try {
      var xml = WRITERS.createXMLStreamWriter(response.getOutputStream(), UTF_8.name());
      xml.writeStartDocument(UTF_8.name(), "1.0");
      xml.writeStartElement("e", "Envelope", envelope);
      xml.writeNamespace("e", envelope);
      xml.writeStartElement("e", "Body", envelope);
      xml.writeStartElement("e", "Fault", envelope);
      if (this == SOAP_11) {
        writeReason11(xml, refusal, language);
      } else {
        writeReason12(xml, refusal);
      }
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }

  private void writeReason11(XMLStreamWriter xml, Refusal refusal, Locale language)
      throws XMLStreamException {
    xml.writeStartElement("faultcode");
    xml.writeCharacters(MaskDefects.isOurs(refusal) ? "e:Server" : "e:Client");
    xml.writeEndElement();
    xml.writeStartElement("faultstring");
    xml.writeAttribute("xml", XML, "lang", language.getLanguage());
    xml.writeCharacters(refusal.text().in(language));
    xml.writeEndElement();
    xml.writeStartElement("detail");
    writeDetail(xml, refusal);
  }

  private void writeReason12(XMLStreamWriter xml, Refusal refusal) throws XMLStreamException {
    xml.writeStartElement("e", "Code", envelope);
    xml.writeStartElement("e", "Value", envelope);
    xml.writeCharacters(MaskDefects.isOurs(refusal) ? "e:Receiver" : "e:Sender");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("e", "Reason", envelope);
    text(xml, "zh", refusal.text().chinese());
    text(xml, "en", refusal.text().english());
    xml.writeEndElement();
    xml.writeStartElement("e", "Detail", envelope);
    writeDetail(xml, refusal);
  }

  private void text(XMLStreamWriter xml, String language, String text) throws XMLStreamException {
    xml.writeStartElement("e", "Text", envelope);
    xml.writeAttribute("xml", XML, "lang", language);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void writeDetail(XMLStreamWriter xml, Refusal refusal) throws XMLStreamException {
    xml.writeStartElement("c", "refusal", COMMON);
    xml.writeNamespace("c", COMMON);
    xml.writeStartElement("c", "reason", COMMON);
    xml.writeCharacters(refusal.reason().code());
    xml.writeEndElement();
    message(xml, "zh", refusal.text().chinese());
    message(xml, "en", refusal.text().english());
    xml.writeEndElement();
  }

  private static void message(XMLStreamWriter xml, String language, String text)
      throws XMLStreamException {
    xml.writeStartElement("c", "message", COMMON);
    xml.writeAttribute("xml", XML, "lang", language);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
