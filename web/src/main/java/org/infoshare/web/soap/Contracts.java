package org.infoshare.web.soap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.apache.ws.commons.schema.XmlSchemaCollection;
import org.apache.ws.commons.schema.XmlSchemaComplexType;
import org.apache.ws.commons.schema.XmlSchemaElement;
import org.apache.ws.commons.schema.XmlSchemaEnumerationFacet;
import org.apache.ws.commons.schema.XmlSchemaParticle;
import org.apache.ws.commons.schema.XmlSchemaSequence;
import org.apache.ws.commons.schema.XmlSchemaSimpleType;
import org.apache.ws.commons.schema.XmlSchemaSimpleTypeRestriction;
import org.apache.ws.commons.schema.XmlSchemaType;
import org.xml.sax.InputSource;

/**
 * The messages of the SOAP wire, read once from the schemas of its contracts. For each contract it
 * has the elements by name: that of an operation and, with {@code Response} appended, that of its
 * answer.
 */
final class Contracts {

  /** The contracts. Each has an address and a namespace that contain its name. */
  static final List<String> NAMES =
      List.of(
          "accounts",
          "attachments",
          "calendar",
          "catalogue",
          "datasets",
          "deadlines",
          "departments",
          "disputes",
          "exchange",
          "formchecks",
          "grants",
          "inbox",
          "needs",
          "notices",
          "objections",
          "onboarding",
          "quality",
          "requests",
          "rulebook",
          "search",
          "sources",
          "trial",
          "usage",
          "violations");

  /** The contract whose unreadable messages are recorded. */
  static final String EXCHANGE = "exchange";

  /** The namespace of the types that several contracts share. */
  static final String COMMON = "urn:infoshare:common:v1";

  private static final QName RECORD = new QName(COMMON, "Record");
  private static final String XSD = XMLConstants.W3C_XML_SCHEMA_NS_URI;

  private static final Map<String, Element.Kind> KINDS =
      Map.of(
          "string", Element.Kind.TEXT,
          "int", Element.Kind.INTEGER,
          "long", Element.Kind.INTEGER,
          "decimal", Element.Kind.DECIMAL,
          "boolean", Element.Kind.BOOLEAN,
          "date", Element.Kind.DATE,
          "base64Binary", Element.Kind.FILE);

  private final XmlSchemaCollection schemas = new XmlSchemaCollection();
  private final Map<QName, Element.Type> types = new HashMap<>();
  private final Map<String, Map<String, Element>> elements = new HashMap<>();

  private Contracts() {
    schemas.setSchemaResolver((namespace, location, base) -> source(location));
    for (String name : NAMES) {
      var schema = schemas.read(source(name + ".xsd"));
      var found = new LinkedHashMap<String, Element>();
      schema.getElements().values().forEach(each -> found.put(each.getName(), element(each)));
      elements.put(name, found);
    }
  }

  /** Reads the schemas. */
  static Contracts read() {
    return new Contracts();
  }

  /** The namespace of a contract. */
  static String namespace(String contract) {
    return "urn:infoshare:" + contract + ":v1";
  }

  /** A file of the contracts; null if there is none of that name. */
  static InputStream file(String name) {
    return Contracts.class.getResourceAsStream("/wsdl/" + name);
  }

  /** The elements that can be the root of a message of the contract, by name. */
  Map<String, Element> elements(String contract) {
    return elements.get(contract);
  }

  private static InputSource source(String file) {
    try (var found = Objects.requireNonNull(file(file), file)) {
      var source = new InputSource(new ByteArrayInputStream(found.readAllBytes()));
      source.setSystemId("/wsdl/" + file);
      return source;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Element element(XmlSchemaElement element) {
    var name = element.getWireName();
    return new Element(
        name.getNamespaceURI(),
        name.getLocalPart(),
        element.getMaxOccurs() > 1,
        type(element.getSchemaType(), element.getSchemaTypeName()));
  }

  private Element.Type type(XmlSchemaType inPlace, QName name) {
    if (name == null) {
      return type(inPlace);
    }
    var known = types.get(name);
    if (known == null) {
      known = type(schemas.getTypeByQName(name));
      types.put(name, known);
    }
    return known;
  }

  private Element.Type type(XmlSchemaType type) {
    if (type instanceof XmlSchemaComplexType complex) {
      Set<QName> names = type.getQName() == null ? Set.of() : Set.of(type.getQName());
      return RECORD.equals(type.getQName())
          ? new Element.Items(names)
          : new Element.Structure(names, content(complex.getParticle()));
    }
    return value((XmlSchemaSimpleType) type);
  }

  private List<Element> content(Object particle) {
    if (particle instanceof XmlSchemaElement element) {
      return List.of(element(element));
    }
    var found = new ArrayList<Element>();
    if (particle instanceof XmlSchemaSequence sequence) {
      sequence.getItems().forEach(member -> found.addAll(content(member)));
    } else if (particle instanceof XmlSchemaParticle other) {
      throw new IllegalStateException("No message is made of " + other.getClass().getSimpleName());
    }
    return found;
  }

  private Element.Value value(XmlSchemaSimpleType type) {
    var names = new LinkedHashSet<QName>();
    boolean words = false;
    var at = type;
    while (at.getContent() instanceof XmlSchemaSimpleTypeRestriction restriction && !isOfXsd(at)) {
      words |=
          restriction.getFacets().stream().anyMatch(XmlSchemaEnumerationFacet.class::isInstance);
      if (at.getQName() != null) {
        names.add(at.getQName());
      }
      at =
          restriction.getBaseType() == null
              ? (XmlSchemaSimpleType) schemas.getTypeByQName(restriction.getBaseTypeName())
              : restriction.getBaseType();
    }
    names.add(at.getQName());
    var kind = KINDS.getOrDefault(at.getName(), Element.Kind.TOKEN);
    return new Element.Value(names, words ? Element.Kind.TOKEN : kind);
  }

  private static boolean isOfXsd(XmlSchemaSimpleType type) {
    return type.getQName() != null && XSD.equals(type.getQName().getNamespaceURI());
  }
}
