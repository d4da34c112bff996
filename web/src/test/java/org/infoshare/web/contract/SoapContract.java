package org.infoshare.web.contract;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
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
          "sources",
          "formchecks",
          "search",
          "requests",
          "negotiations",
          "attachments",
          "disputes",
          "grants",
          "datasets",
          "exchange",
          "evidence",
          "objections",
          "calendar",
          "rulebook",
          "quality",
          "workbooks",
          "dcat",
          "deadlines",
          "inbox",
          "notices",
          "trial",
          "onboarding",
          "harvests",
          "usage",
          "violations");

  private static final String XSD = "http://www.w3.org/2001/XMLSchema";
  private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";

  private static final Map<String, Shape> OF_COMMON =
      Map.of(
          "Uuid", new Value("uuid"),
          "Date", new Value("date"),
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

  /** The operations that take the header of a command, as one of the two bindings says. */
  Set<String> keyed(Version version) {
    return SERVICES.stream()
        .flatMap(service -> children(parse("/wsdl/" + service + ".wsdl"), WSDL, "binding").stream())
        .flatMap(binding -> children(binding, WSDL, "operation").stream())
        .filter(operation -> version.takesKey(operation))
        .map(operation -> operation.getAttribute("name"))
        .collect(toSet());
  }

  /** A version of SOAP by the namespace of its binding. */
  enum Version {
    SOAP_11("http://schemas.xmlsoap.org/wsdl/soap/"),
    SOAP_12("http://schemas.xmlsoap.org/wsdl/soap12/");

    private final String namespace;

    Version(String namespace) {
      this.namespace = namespace;
    }

    private boolean takesKey(Element operation) {
      return children(operation, WSDL, "input").stream()
          .flatMap(input -> children(input, namespace, "header").stream())
          .anyMatch(header -> header.getAttribute("message").equals("tns:CommandKey"));
    }
  }

  /** The names of the types that a request is made of, itself or deeper down. */
  Set<String> typesOfRequests() {
    var types = new HashSet<String>();
    operations().values().forEach(operation -> collect(operation.request(), types));
    return types;
  }

  private static void collect(Shape shape, Set<String> types) {
    if (shape instanceof ListOf list) {
      collect(list.item(), types);
    } else if (shape instanceof Structure structure) {
      types.add(structure.name());
      structure.fields().values().forEach(field -> collect(field.shape(), types));
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

  /** By the convention document/literal wrapped, the element is named as the operation. */
  private Structure message(String service, String element) {
    return (Structure) typed(service, named(service, "element", element).getAttribute("type"));
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
          case "int", "long", "boolean", "decimal" -> name;
          default -> throw new IllegalArgumentException("xs:" + name);
        });
  }

  private Shape declared(String schema, String name) {
    if (schema.equals("common") && OF_COMMON.containsKey(name)) {
      return OF_COMMON.get(name);
    }
    var simple = find(schema, "simpleType", name);
    return simple.isEmpty() ? structure(schema, name) : simple(schema, simple.get(0));
  }

  private Shape simple(String schema, Element simpleType) {
    var restriction = children(simpleType, XSD, "restriction").get(0);
    var words =
        children(restriction, XSD, "enumeration").stream()
            .map(word -> word.getAttribute("value"))
            .toList();
    return words.isEmpty() ? typed(schema, restriction.getAttribute("base")) : new Choice(words);
  }

  private Structure structure(String schema, String name) {
    var fields = new LinkedHashMap<String, Field>();
    var type = named(schema, "complexType", name);
    children(type, XSD, "sequence").forEach(sequence -> read(schema, sequence, fields));
    return new Structure(name, fields);
  }

  private void read(String schema, Element sequence, Map<String, Field> fields) {
    for (var part : children(sequence, XSD, "*")) {
      if (part.getLocalName().equals("group")) {
        String group = part.getAttribute("ref");
        var content = named(schema, "group", group.substring(group.indexOf(':') + 1));
        read(schema, children(content, XSD, "sequence").get(0), fields);
      } else {
        var shape = typed(schema, part.getAttribute("type"));
        fields.put(
            part.getAttribute("name"),
            new Field(
                part.hasAttribute("maxOccurs") ? new ListOf(shape) : shape,
                !part.getAttribute("minOccurs").equals("0")));
      }
    }
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
        .filter(child -> name.equals("*") || name.equals(child.getLocalName()))
        .filter(child -> !child.getLocalName().equals("annotation"))
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
