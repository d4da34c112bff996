package org.infoshare.web.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractsTest {

  private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";

  private static final Map<String, String> BINDINGS =
      Map.of(
          "Soap", "http://schemas.xmlsoap.org/wsdl/soap/",
          "Soap12", "http://schemas.xmlsoap.org/wsdl/soap12/");

  static Stream<String> contracts() {
    return new Endpoints().all().stream().map(Endpoints.Endpoint::contract);
  }

  @Test
  void every_contract_is_served() throws IOException {
    try (var files = Files.list(Path.of("..", "wsdl", "src", "main", "resources", "wsdl"))) {
      assertThat(contracts())
          .hasSizeGreaterThan(8)
          .containsExactlyInAnyOrderElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".wsdl"))
                  .map(name -> name.replace(".wsdl", ""))
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void every_operation_has_both_bindings_and_the_fault_refusal(String contract) {
    var wsdl = parsed(contract);
    var operations = operations(element(wsdl, "portType"));
    assertThat(operations).isNotEmpty().allSatisfy(ContractsTest::declaresRefusal);

    var bindings = elements(wsdl.getElementsByTagNameNS(WSDL, "binding"));
    assertThat(bindings).hasSize(2);
    for (var binding : bindings) {
      String suffix = binding.getAttribute("name").endsWith("12") ? "Soap12" : "Soap";
      assertThat(binding.getAttribute("name")).endsWith(suffix);
      assertThat(binding.getElementsByTagNameNS(BINDINGS.get(suffix), "binding").getLength())
          .isEqualTo(1);
      assertThat(names(operations(binding))).containsExactlyElementsOf(names(operations));
      assertThat(operations(binding)).allSatisfy(ContractsTest::declaresRefusal);
    }
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void every_operation_is_explained_in_english_and_in_chinese(String contract) {
    assertThat(operations(element(parsed(contract), "portType")))
        .extracting(operation -> element(operation, "documentation").getTextContent())
        .allSatisfy(
            text -> assertThat(text).containsPattern("[A-Z][a-z]+").containsPattern("\\p{IsHan}"));
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void the_ports_stand_at_the_addresses_of_the_platform(String contract) {
    var ports = elements(parsed(contract).getElementsByTagNameNS(WSDL, "port"));

    assertThat(ports)
        .extracting(port -> elements(port.getChildNodes()).get(0).getAttribute("location"))
        .containsExactly(
            "http://localhost:8080/infoshare/soap/" + contract,
            "http://localhost:8080/infoshare/soap12/" + contract);
  }

  private static void declaresRefusal(Element operation) {
    var faults = elements(operation.getElementsByTagNameNS(WSDL, "fault"));
    assertThat(faults).extracting(fault -> fault.getAttribute("name")).containsExactly("refusal");
  }

  private static Document parsed(String contract) {
    try (var file = ContractsTest.class.getResourceAsStream("/wsdl/" + contract + ".wsdl")) {
      var documents = DocumentBuilderFactory.newInstance();
      documents.setNamespaceAware(true);
      return documents.newDocumentBuilder().parse(file);
    } catch (Exception unreadable) {
      throw new AssertionError(contract, unreadable);
    }
  }

  private static List<Element> operations(Element parent) {
    return elements(parent.getElementsByTagNameNS(WSDL, "operation"));
  }

  private static List<String> names(List<Element> elements) {
    return elements.stream().map(element -> element.getAttribute("name")).toList();
  }

  private static Element element(Document document, String name) {
    return (Element) document.getElementsByTagNameNS(WSDL, name).item(0);
  }

  private static Element element(Element parent, String name) {
    return (Element) parent.getElementsByTagNameNS(WSDL, name).item(0);
  }

  private static List<Element> elements(NodeList nodes) {
    var elements = new ArrayList<Element>();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
