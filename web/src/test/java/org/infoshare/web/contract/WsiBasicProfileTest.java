package org.infoshare.web.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The descriptions keep the rules of the WS-I Basic Profile 1.1 that a description can break; those
 * of SOAP 1.2 keep the same rules for their binding. With them, what every description of the
 * platform has.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WsiBasicProfileTest {

  private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema";
  private static final String HTTP = "http://schemas.xmlsoap.org/soap/http";

  private static final Schema SCHEMA = schema();

  static Stream<Description> descriptions() {
    return SoapContracts.files().entrySet().stream()
        .filter(file -> file.getKey().endsWith(".wsdl"))
        .map(file -> Description.of(file.getKey(), file.getValue()));
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void R2028_R2029_it_is_valid_and_has_nothing_foreign(Description wsdl)
      throws SAXException, IOException {
    validate(wsdl.text);
  }

  @Test
  void what_is_foreign_would_be_found() {
    String text = descriptions().findFirst().orElseThrow().text;
    String foreign = text.replaceFirst("<wsdl:portType [^>]*>", "$0<other xmlns=\"urn:foreign\"/>");
    assertThatThrownBy(() -> validate(foreign)).hasMessageContaining("other");
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void R2003_R2105_its_types_are_imported_with_their_namespaces(Description wsdl) {
    var schemas = wsdl.all(XSD, "schema");
    assertThat(schemas).hasSize(1);
    assertThat(children(schemas.get(0)))
        .hasSize(2)
        .allSatisfy(
            one -> {
              assertThat(one.getLocalName()).isEqualTo("import");
              assertThat(one.getAttribute("namespace")).startsWith("urn:infoshare:");
              assertThat(one.getAttribute("schemaLocation")).endsWith(".xsd");
            });
    assertThat(wsdl.all(WSDL, "import")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void R2204_R2210_a_message_is_one_element(Description wsdl) {
    var elements = new HashSet<String>();
    for (var message : wsdl.all(WSDL, "message")) {
      assertThat(children(message)).hasSize(1);
      var part = children(message).get(0);
      assertThat(part.hasAttribute("type")).isFalse();
      assertThat(part.getAttribute("element")).matches("(tns|common):[A-Za-z]+");
      // R2710: no two operations look the same on the wire.
      assertThat(elements.add(part.getAttribute("element"))).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void R2303_R2304_each_operation_has_a_name_of_its_own_and_answers(Description wsdl) {
    var operations = wsdl.all(WSDL, "portType").stream().flatMap(WsiBasicProfileTest::operations);
    var names = new HashSet<String>();
    assertThat(operations)
        .isNotEmpty()
        .allSatisfy(
            operation -> {
              String name = operation.getAttribute("name");
              assertThat(names.add(name)).isTrue();
              assertThat(children(operation).stream().map(Element::getLocalName))
                  .containsExactly("documentation", "input", "output", "fault");
              assertThat(children(operation).stream().map(one -> one.getAttribute("message")))
                  .containsExactly(
                      "", "tns:" + name, "tns:" + name + "Response", "tns:RefusalFault");
              assertThat(operation.hasAttribute("parameterOrder")).isFalse();
            });
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void R2701_R2702_R2705_R2706_it_is_document_literal_over_HTTP(Description wsdl) {
    assertThat(wsdl.all(wsdl.soap, "binding"))
        .singleElement()
        .satisfies(
            binding -> {
              assertThat(binding.getAttribute("style")).isEqualTo("document");
              assertThat(binding.getAttribute("transport")).isEqualTo(HTTP);
            });
    for (String name : List.of("body", "header", "fault")) {
      for (var one : wsdl.all(wsdl.soap, name)) {
        assertThat(one.getAttribute("use")).isEqualTo("literal");
        // R2716, R2726: document/literal has neither.
        assertThat(one.hasAttribute("namespace")).isFalse();
        assertThat(one.hasAttribute("encodingStyle")).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void R2718_R2740_the_binding_has_what_the_port_type_has(Description wsdl) {
    var binding = wsdl.all(WSDL, "binding");
    assertThat(binding).hasSize(1);
    var portType = wsdl.all(WSDL, "portType");
    assertThat(operations(binding.get(0)).map(one -> one.getAttribute("name")))
        .containsExactlyElementsOf(
            operations(portType.get(0)).map(one -> one.getAttribute("name")).toList());
    assertThat(operations(binding.get(0)))
        .allSatisfy(
            operation -> {
              var fault = children(operation).get(children(operation).size() - 1);
              assertThat(fault.getAttribute("name")).isEqualTo("refusal");
              // R2721, R2754: the name stands in both.
              assertThat(children(fault).get(0).getAttribute("name")).isEqualTo("refusal");
            });
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void R2744_R2745_the_action_is_the_empty_text(Description wsdl) {
    assertThat(wsdl.all(wsdl.soap, "operation"))
        .isNotEmpty()
        .allSatisfy(operation -> assertThat(operation.hasAttribute("soapAction")).isTrue())
        .allSatisfy(operation -> assertThat(operation.getAttribute("soapAction")).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void it_has_one_port_at_the_address_of_its_version(Description wsdl) {
    String name = wsdl.name.substring(0, wsdl.name.indexOf('.'));
    String path = wsdl.isSoap12() ? "soap12" : "soap";
    assertThat(wsdl.all(WSDL, "port")).hasSize(1);
    assertThat(wsdl.all(wsdl.soap, "address"))
        .extracting(address -> address.getAttribute("location"))
        .containsExactly("http://localhost:8080/infoshare/" + path + "/" + name);
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void it_and_each_operation_are_explained_in_english_and_in_chinese(Description wsdl) {
    assertThat(wsdl.all(WSDL, "documentation"))
        .extracting(Element::getTextContent)
        .hasSizeGreaterThan(1)
        .allSatisfy(
            text -> assertThat(text).containsPattern("[A-Z][a-z]+").containsPattern("\\p{IsHan}"));
  }

  /** One file, parsed. */
  private record Description(String name, String text, Element root, String soap) {

    static Description of(String name, String text) {
      String soap = name.endsWith(".soap12.wsdl") ? "soap12/" : "soap/";
      try {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        return new Description(name, text, document.getDocumentElement(), WSDL + soap);
      } catch (IOException | SAXException | ParserConfigurationException unreadable) {
        throw new AssertionError(name, unreadable);
      }
    }

    boolean isSoap12() {
      return soap.endsWith("soap12/");
    }

    List<Element> all(String namespace, String name) {
      return elements(root.getElementsByTagNameNS(namespace, name));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Stream<Element> operations(Element parent) {
    return children(parent).stream().filter(one -> WSDL.equals(one.getNamespaceURI()));
  }

  private static List<Element> children(Element parent) {
    return elements(parent.getChildNodes());
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private static void validate(String text) throws SAXException, IOException {
    SCHEMA.newValidator().validate(new StreamSource(new StringReader(text)));
  }

  private static Schema schema() {
    try {
      Source[] sources = {
        new StreamSource(new StringReader(strict(read("wsdl.xsd")))),
        new StreamSource(new StringReader(withoutImport(read("soap-binding.xsd")))),
        new StreamSource(new StringReader(withoutImport(read("soap12-binding.xsd"))))
      };
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(sources);
    } catch (SAXException | IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /**
   * The schema of 2004 that is at hand, as strict as that of 2003, which the profile names: what
   * takes foreign attributes takes no foreign elements.
   */
  private static String strict(String wsdl) {
    int type = wsdl.indexOf("name=\"tExtensibleAttributesDocumented\"");
    int any = wsdl.indexOf("<xs:any ", type);
    return wsdl.substring(0, any) + wsdl.substring(wsdl.indexOf("/>", any) + 2);
  }

  private static String withoutImport(String schema) {
    return schema.replaceAll("schemaLocation=\"[^\"]*\"", "");
  }

  private static String read(String name) throws IOException {
    try (var text = WsiBasicProfileTest.class.getResourceAsStream("/schemas/wsdl/" + name)) {
      return new String(text.readAllBytes(), UTF_8);
    }
  }
}
