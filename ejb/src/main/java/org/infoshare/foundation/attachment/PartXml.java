package org.infoshare.foundation.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The facts that the XML of one part gives about its file: its root, and the content types that it
 * lists.
 */
final class PartXml extends DefaultHandler {

  private final List<String> types = new ArrayList<>();
  private String root;

  private PartXml() {}

  /**
   * Reads a part with the parser of the JDK itself, even if a library registers another, and
   * without any DOCTYPE.
   *
   * @throws SAXException if it is not well-formed
   */
  static PartXml read(byte[] content) throws IOException, SAXException {
    try {
      var factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var handler = new PartXml();
      factory.newSAXParser().parse(new ByteArrayInputStream(content), handler);
      return handler;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes) {
    if (root == null) {
      root = name;
    }
    String type = attributes.getValue("ContentType");
    if (type != null) {
      types.add(type.strip().toLowerCase(Locale.ROOT));
    }
  }

  /** The local name of the root. */
  String root() {
    return root;
  }

  /** Every listed content type, in lower case. */
  List<String> types() {
    return types;
  }
}
