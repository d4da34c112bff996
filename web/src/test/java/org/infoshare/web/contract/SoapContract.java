package org.infoshare.web.contract;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.infoshare.web.contract.Shape.Bounds;
import org.infoshare.web.contract.Shape.Choice;
import org.infoshare.web.contract.Shape.Field;
import org.infoshare.web.contract.Shape.FreeRecord;
import org.infoshare.web.contract.Shape.ListOf;
import org.infoshare.web.contract.Shape.Operation;
import org.infoshare.web.contract.Shape.Structure;
import org.infoshare.web.contract.Shape.Value;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The contracts of the SOAP wire, as far as they say the same as the REST contract. */
final class SoapContract {

  static final List<String> SERVICES =
      List.of(
          "accounts",
          "departments",
          "catalogue",
          "search",
          "sources",
          "formchecks",
          "requests",
          "needs",
          "attachments",
          "disputes",
          "grants",
          "datasets",
          "exchange",
          "objections",
          "quality",
          "calendar",
          "deadlines",
          "rulebook",
          "inbox",
          "notices",
          "usage",
          "violations",
          "onboarding",
          "trial");

  private static final String XSD = "http://www.w3.org/2001/XMLSchema";
  private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";

  private static final Map<String, Shape> OF_COMMON =
      Map.of(
          "Uuid", new Value("uuid"),
          "Time", new Value("time"),
          "Record", new FreeRecord());

  private final Map<String, Element> schemas = new LinkedHashMap<>();

  private SoapContract() {}

  static SoapContract read() {
    var contract = new SoapContract();
    Stream.concat(Stream.of("common"), SERVICES.stream())
        .forEach(name -> contract.schemas.put(name, parse("/wsdl/" + name + ".xsd")));
    return contract;
  }

  /** The operations by name, from the port of each service. */
  Map<String, Operation> operations() {
    var operations = new LinkedHashMap<String, Operation>();
    for (String service : SERVICES) {
      for (var operation : operations(service)) {
        String name = operation.getAttribute("name");
        operations.put(
            name,
            new Operation(service, message(service, name), message(service, name + "Response")));
      }
    }
    return operations;
  }

  /** The operations that take the header of a command in a version of SOAP. */
  Set<String> keyed(Version version) {
    return SERVICES.stream()
        .map(service -> parse("/wsdl/" + service + version.extension))
        .flatMap(wsdl -> children(wsdl, WSDL, "binding").stream())
        .flatMap(binding -> children(binding, WSDL, "operation").stream())
        .filter(version::takesKey)
        .map(operation -> operation.getAttribute("name"))
        .collect(toSet());
  }

  /** A version of SOAP: where its contracts are, and of which namespace its bindings are. */
  enum Version {
    SOAP_11(".wsdl", "http://schemas.xmlsoap.org/wsdl/soap/"),
    SOAP_12(".soap12.wsdl", "http://schemas.xmlsoap.org/wsdl/soap12/");

    private final String extension;
    private final String namespace;

    Version(String extension, String namespace) {
      this.extension = extension;
      this.namespace = namespace;
    }

    private boolean takesKey(Element operation) {
      return children(operation, WSDL, "input").stream()
          .flatMap(input -> children(input, namespace, "header").stream())
          .anyMatch(header -> header.getAttribute("message").equals("tns:CommandKey"));
    }
  }

  /** A type of the common schema. */
  Structure common(String type) {
    return (Structure) typed("common", "tns:" + type);
  }

  private static List<Element> operations(String service) {
    return children(parse("/wsdl/" + service + ".wsdl"), WSDL, "portType").stream()
        .flatMap(port -> children(port, WSDL, "operation").stream())
        .toList();
  }

  /** An element is named as its operation; what it is of may have no name of its own. */
  private Structure message(String service, String name) {
    var element = named(service, "element", name);
    return element.hasAttribute("type")
        ? (Structure) typed(service, element.getAttribute("type"))
        : structure(service, name, children(element, XSD, "complexType").get(0));
  }

  private Shape typed(String schema, String type) {
    String prefix = type.substring(0, type.indexOf(':'));
    String name = type.substring(type.indexOf(':') + 1);
    return switch (prefix) {
      case "xs" -> builtIn(name);
      case "tns" -> declared(schema, name);
      default -> declared(prefix, name);
    };
  }

  private static Shape builtIn(String name) {
    return new Value(
        switch (name) {
          case "string", "token" -> "text";
          case "base64Binary" -> "bytes";
          case "int", "long", "boolean", "decimal", "date" -> name;
          default -> throw new IllegalArgumentException("xs:" + name);
        });
  }

  private Shape declared(String schema, String name) {
    if (schema.equals("common") && OF_COMMON.containsKey(name)) {
      return OF_COMMON.get(name);
    }
    var simple = find(schema, "simpleType", name);
    return simple.isEmpty()
        ? structure(schema, name, named(schema, "complexType", name))
        : simple(schema, simple.get(0));
  }

  private Shape simple(String schema, Element simpleType) {
    var restriction = children(simpleType, XSD, "restriction").get(0);
    var words =
        children(restriction, XSD, "enumeration").stream()
            .map(word -> word.getAttribute("value"))
            .toList();
    if (!words.isEmpty()) {
      return new Choice(words);
    }
    var base = (Value) typed(schema, restriction.getAttribute("base"));
    var bounds =
        new Bounds(
            facet(restriction, "minLength").map(Integer::valueOf).orElse(null),
            facet(restriction, "maxLength").map(Integer::valueOf).orElse(null),
            facet(restriction, "pattern").orElse(null));
    return new Value(base.kind(), bounds);
  }

  private static Optional<String> facet(Element restriction, String name) {
    return children(restriction, XSD, name).stream()
        .map(facet -> facet.getAttribute("value"))
        .findFirst();
  }

  private Structure structure(String schema, String name, Element complexType) {
    var fields = new LinkedHashMap<String, Field>();
    for (var sequence : children(complexType, XSD, "sequence")) {
      for (var part : children(sequence, XSD, "element")) {
        fields.put(part.getAttribute("name"), field(schema, part));
      }
    }
    return new Structure(name, fields);
  }

  private Field field(String schema, Element part) {
    var shape =
        part.hasAttribute("type")
            ? typed(schema, part.getAttribute("type"))
            : simple(schema, children(part, XSD, "simpleType").get(0));
    String most = part.getAttribute("maxOccurs");
    if (!most.isEmpty()) {
      shape = new ListOf(shape, most.equals("unbounded") ? null : Integer.valueOf(most));
    }
    return new Field(shape, !part.getAttribute("minOccurs").equals("0"));
  }

  private Element named(String schema, String kind, String name) {
    return find(schema, kind, name).stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError(schema + ".xsd has no " + kind + " " + name));
  }

  private List<Element> find(String schema, String kind, String name) {
    return children(schemas.get(schema), XSD, kind).stream()
        .filter(element -> element.getAttribute("name").equals(name))
        .toList();
  }

  private static List<Element> children(Element parent, String namespace, String name) {
    var nodes = parent.getChildNodes();
    var found = new ArrayList<Element>();
    IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .filter(child -> namespace.equals(child.getNamespaceURI()))
        .filter(child -> name.equals(child.getLocalName()))
        .forEach(found::add);
    return found;
  }

  private static Element parse(String resource) {
    try (var text = SoapContract.class.getResourceAsStream(resource)) {
      if (text == null) {
        throw new AssertionError("There is no " + resource);
      }
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(text).getDocumentElement();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IllegalStateException(resource, broken);
    }
  }
}
