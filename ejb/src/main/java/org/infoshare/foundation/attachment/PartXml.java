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
 * The facts that the XML of one part gives about its file: its root, and the content types and the
 * relations to the outside that it lists.
 */
final class PartXml extends DefaultHandler {

  private final List<String> types = new ArrayList<>();
  private final List<String> externalRelations = new ArrayList<>();
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
    String mode = attributes.getValue("TargetMode");
    if (mode != null && mode.strip().equalsIgnoreCase("external")) {
      String relation = attributes.getValue("Type");
      externalRelations.add(relation == null ? "" : relation.strip().toLowerCase(Locale.ROOT));
    }
  }

  /** The local name of the root. */
  String root() {
    return root;
  }

  /** The types of every listed relation to something outside of the file, in lower case. */
  List<String> externalRelations() {
    return externalRelations;
  }

  /** Every listed content type, in lower case. */
  List<String> types() {
    return types;
  }
}
