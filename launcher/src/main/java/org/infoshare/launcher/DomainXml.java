package org.infoshare.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The configuration of a domain whose server is not running. Values that must be right before the
 * server boots (ports, addresses, the values of {@code set}, an application about to be replaced)
 * are written here; {@code asadmin} does everything else.
 */
final class DomainXml {

  private final Path file;
  private final Document document;

  private DomainXml(Path file, Document document) {
    this.file = file;
    this.document = document;
  }

  static DomainXml read(Path file) throws IOException {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new DomainXml(file, factory.newDocumentBuilder().parse(file.toFile()));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("Cannot be read as XML: " + file, e);
    }
  }

  void write() throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try (var out = Files.newOutputStream(draft)) {
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IOException("Cannot be written: " + draft, e);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  void listener(String name, String address, int port) {
    Element listener = require("network-listener", "name", name);
    listener.setAttribute("address", address);
    listener.setAttribute("port", Integer.toString(port));
  }

  /**
   * Closes everything else that the server would open: remote EJB calls use loopback ports that are
   * free at present, and messages, JMX and the data grid are switched off. A single server needs
   * none of them.
   */
  void closeOtherListeners(List<Integer> free) {
    var remaining = free.iterator();
    server("iiop-listener")
        .forEach(
            listener -> {
              listener.setAttribute("address", "127.0.0.1");
              listener.setAttribute("port", remaining.next().toString());
            });
    if (server("jms-service").findAny().isEmpty()) {
      require("java-config").getParentNode().appendChild(document.createElement("jms-service"));
    }
    server("jms-service").forEach(messages -> messages.setAttribute("type", "DISABLED"));
    server("jmx-connector").forEach(jmx -> jmx.setAttribute("enabled", "false"));
    server("hazelcast-config-specific-configuration")
        .forEach(grid -> grid.setAttribute("enabled", "false"));
  }

  /** Replaces an option of the server's JVM; an administrator's own value is not changed. */
  void jvmOption(String shipped, String wanted) {
    server("jvm-options")
        .filter(option -> option.getTextContent().strip().equals(shipped))
        .forEach(option -> option.setTextContent(wanted));
  }

  void jvmOption(String wanted) {
    if (server("jvm-options").noneMatch(o -> o.getTextContent().strip().equals(wanted))) {
      Element option = document.createElement("jvm-options");
      option.setTextContent(wanted);
      require("java-config").appendChild(option);
    }
  }

  /** Whether the result of a command exists; a command that only changes a value counts as done. */
  boolean has(AdminCommand command) {
    return switch (command.verb()) {
      case "create-jdbc-connection-pool", "create-jdbc-resource", "create-auth-realm" ->
          find(command).findAny().isPresent();
      case "set-config-property" ->
          elements("property").anyMatch(is("name", "payara.microprofile." + command.target()));
      default -> true;
    };
  }

  /** Removes the result of a command, so that the command can be run again. */
  void remove(AdminCommand command) {
    find(command).toList().forEach(DomainXml::detach);
  }

  /** Writes the value of a {@code set} command where the server would write it. */
  void set(AdminCommand command) {
    String[] said = command.target().split("=", 2);
    var path = new ArrayDeque<>(List.of(said[0].split("\\.", -1)));
    String attribute = path.removeLast();
    Element at = document.getDocumentElement();
    while (!path.isEmpty()) {
      at = next(at, path);
    }
    at.setAttribute(attribute, said[1]);
  }

  /**
   * The child element that a path names next: by its tag and, if there are several, by its name.
   */
  private Element next(Element within, Deque<String> path) {
    String tag = path.removeFirst();
    var found = elements(within, tag).filter(one -> one.getParentNode() == within).toList();
    if (found.stream().noneMatch(one -> one.hasAttribute("name"))) {
      return required(found.stream().findFirst(), tag);
    }
    String name = path.removeFirst();
    return required(found.stream().filter(is("name", name)).findFirst(), tag + " " + name);
  }

  private Stream<Element> find(AdminCommand command) {
    return switch (command.verb()) {
      case "create-jdbc-connection-pool" ->
          elements("jdbc-connection-pool").filter(is("name", command.target()));
      case "create-jdbc-resource" ->
          Stream.concat(
              elements("jdbc-resource").filter(is("jndi-name", command.target())),
              elements("resource-ref").filter(is("ref", command.target())));
      case "create-auth-realm" -> server("auth-realm").filter(is("name", command.target()));
      default -> Stream.empty();
    };
  }

  boolean hasApplication(String name) {
    return elements("application").anyMatch(is("name", name));
  }

  void removeApplication(String name) {
    Stream.concat(
            elements("application").filter(is("name", name)),
            elements("application-ref").filter(is("ref", name)))
        .toList()
        .forEach(DomainXml::detach);
  }

  private static void detach(Element element) {
    element.getParentNode().removeChild(element);
  }

  private static Predicate<Element> is(String attribute, String value) {
    return element -> element.getAttribute(attribute).equals(value);
  }

  private Element require(String name) {
    return required(server(name).findFirst(), name);
  }

  private Element require(String name, String attribute, String value) {
    return required(server(name).filter(is(attribute, value)).findFirst(), name + " " + value);
  }

  private Element required(Optional<Element> element, String what) {
    return element.orElseThrow(
        () -> new StartRefused("%s has no %s; restore it.".formatted(file, what)));
  }

  /** Elements of the configuration with which the server runs, not of the templates beside it. */
  private Stream<Element> server(String name) {
    Element config =
        elements("config")
            .filter(is("name", "server-config"))
            .findFirst()
            .orElseThrow(() -> new StartRefused(file + " has no server-config; restore it."));
    return elements(config, name);
  }

  private Stream<Element> elements(String name) {
    return elements(document.getDocumentElement(), name);
  }

  private static Stream<Element> elements(Element within, String name) {
    var found = within.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }
}
