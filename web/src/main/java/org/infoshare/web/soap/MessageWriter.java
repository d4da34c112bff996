package org.infoshare.web.soap;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Base64;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a message as its contract describes it, from the JSON with the same content on the other
 * wire: in the order of the contract, without absent members, and with all digits of numbers.
 */
final class MessageWriter {

  private static final String COMMON_PREFIX = "c";
  private static final String ITEM = "item";
  private static final String XOP = "http://www.w3.org/2004/08/xop/include";

  private final XMLStreamWriter xml;
  private final Function<byte[], String> parts;

  /**
   * @param parts attaches a file to the message and returns the reference to it; null to write the
   *     file in the message
   */
  MessageWriter(XMLStreamWriter xml, Function<byte[], String> parts) {
    this.xml = xml;
    this.parts = parts;
  }

  /** Writes the message. Its namespace is the default namespace of everything in it. */
  void message(Element root, JsonNode content) throws XMLStreamException {
    xml.writeStartElement("", root.name(), root.namespace());
    xml.writeDefaultNamespace(root.namespace());
    xml.writeNamespace(COMMON_PREFIX, Contracts.COMMON);
    content(root.type(), content);
    xml.writeEndElement();
  }

  private void element(Element element, JsonNode content) throws XMLStreamException {
    if (content == null || content.isNull()) {
      return;
    }
    if (element.repeated()) {
      for (JsonNode one : content) {
        single(element, one);
      }
    } else {
      single(element, content);
    }
  }

  private void single(Element element, JsonNode content) throws XMLStreamException {
    start(element.name(), element.namespace());
    content(element.type(), content);
    xml.writeEndElement();
  }

  private void start(String name, String namespace) throws XMLStreamException {
    String prefix = namespace.equals(Contracts.COMMON) ? COMMON_PREFIX : "";
    xml.writeStartElement(prefix, name, namespace);
  }

  private void content(Element.Type type, JsonNode content) throws XMLStreamException {
    if (type instanceof Element.Structure structure) {
      for (Element element : structure.elements()) {
        element(element, content.get(element.name()));
      }
    } else if (type instanceof Element.Items) {
      items(content);
    } else if (content.isBinary()) {
      file(content);
    } else {
      xml.writeCharacters(text(content));
    }
  }

  private void items(JsonNode values) throws XMLStreamException {
    for (var one : values.properties()) {
      if (!one.getValue().isNull()) {
        start(ITEM, Contracts.COMMON);
        xml.writeAttribute("name", one.getKey());
        xml.writeCharacters(text(one.getValue()));
        xml.writeEndElement();
      }
    }
  }

  private void file(JsonNode content) throws XMLStreamException {
    byte[] bytes = bytes(content);
    if (parts == null) {
      xml.writeCharacters(Base64.getEncoder().encodeToString(bytes));
      return;
    }
    xml.writeStartElement("xop", "Include", XOP);
    xml.writeNamespace("xop", XOP);
    xml.writeAttribute("href", parts.apply(bytes));
    xml.writeEndElement();
  }

  private static byte[] bytes(JsonNode content) {
    try {
      return content.binaryValue();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String text(JsonNode value) {
    return value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asText();
  }
}
