package org.infoshare.web.contract;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import org.infoshare.web.contract.RestContract.Written;

/** The description (WSDL 1.1) of one contract of the SOAP wire, written from the REST contract. */
final class ContractDescription {

  private static final String WHOLE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- ${notice} -->
      <wsdl:definitions name="${Contract}"
                        xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/"
                        xmlns:${soap}="http://schemas.xmlsoap.org/wsdl/${soap}/"
                        xmlns:xs="http://www.w3.org/2001/XMLSchema"
                        xmlns:common="urn:infoshare:common:v1"
                        xmlns:tns="urn:infoshare:${contract}:v1"
                        targetNamespace="urn:infoshare:${contract}:v1">

        <wsdl:documentation>
      ${said}  </wsdl:documentation>

        <wsdl:types>
          <xs:schema>
            <xs:import namespace="urn:infoshare:common:v1" schemaLocation="common.xsd"/>
            <xs:import namespace="urn:infoshare:${contract}:v1" schemaLocation="${contract}.xsd"/>
          </xs:schema>
        </wsdl:types>

      ${messages}  <wsdl:message name="RefusalFault">
          <wsdl:part name="refusal" element="common:refusal"/>
        </wsdl:message>

        <wsdl:portType name="${Contract}Port">
      ${operations}  </wsdl:portType>

        <wsdl:binding name="${Contract}Soap${12}" type="tns:${Contract}Port">
          <${soap}:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
      ${bindings}  </wsdl:binding>

        <wsdl:service name="${Contract}Service">
          <wsdl:port name="${Contract}Port${12}" binding="tns:${Contract}Soap${12}">
            <${soap}:address location="http://localhost:8080/infoshare/${soap}/${contract}"/>
          </wsdl:port>
        </wsdl:service>
      </wsdl:definitions>
      """;

  private static final String MESSAGES =
      """
      <wsdl:message name="${operation}">
        <wsdl:part name="request" element="tns:${operation}"/>
      </wsdl:message>
      <wsdl:message name="${operation}Response">
        <wsdl:part name="response" element="tns:${operation}Response"/>
      </wsdl:message>
      """;

  private static final String MESSAGE_OF_KEY =
      """
      <wsdl:message name="CommandKey">
        <wsdl:part name="idempotencyKey" element="common:idempotencyKey"/>
      </wsdl:message>
      """;

  private static final String OPERATION =
      """
      <wsdl:operation name="${operation}">
        <wsdl:documentation>
      ${said}  </wsdl:documentation>
        <wsdl:input message="tns:${operation}"/>
        <wsdl:output message="tns:${operation}Response"/>
        <wsdl:fault name="refusal" message="tns:RefusalFault"/>
      </wsdl:operation>
      """;

  private static final String BINDING =
      """
      <wsdl:operation name="${operation}">
        <${soap}:operation soapAction="" style="document"/>
        <wsdl:input>
          <${soap}:body use="literal"/>
      ${key}  </wsdl:input>
        <wsdl:output>
          <${soap}:body use="literal"/>
        </wsdl:output>
        <wsdl:fault name="refusal">
          <${soap}:fault name="refusal" use="literal"/>
        </wsdl:fault>
      </wsdl:operation>
      """;

  private static final String HEADER_OF_KEY =
      """
      <${soap}:header message="tns:CommandKey" part="idempotencyKey" use="literal"/>
      """;

  private static final String SAFE_TO_REPEAT =
      "A command: with the header idempotencyKey it is safe to repeat. 命令:附带报文头 idempotencyKey 可安全重试。\n";

  private final RestContract rest;
  private final String contract;
  private final List<Written> operations;

  ContractDescription(RestContract rest, String contract, List<Written> operations) {
    this.rest = rest;
    this.contract = contract;
    this.operations = operations;
  }

  String inSoap11() {
    return whole("soap", "");
  }

  String inSoap12() {
    return whole("soap12", "12");
  }

  private String whole(String soap, String suffix) {
    var said = Bilingual.of(rest.descriptionOf(contract));
    String anywhere = "Any call can be refused with 任何调用的拒绝代码: ";
    String keyOfAny = operations.stream().anyMatch(Written::isKeyed) ? MESSAGE_OF_KEY : "";
    return WHOLE
        .replace("${notice}", SoapContracts.NOTICE)
        .replace("${said}", said(said, reasons(anywhere, rest.reasonsAnywhere())).indent(4))
        .replace("${messages}", (each(one -> MESSAGES) + keyOfAny).indent(2))
        .replace("${operations}", each(ContractDescription::operation).indent(4))
        .replace("${bindings}", each(ContractDescription::binding).indent(4))
        .replace("${soap}", soap)
        .replace("${12}", suffix)
        .replace("${contract}", contract)
        .replace("${Contract}", contract.substring(0, 1).toUpperCase(ROOT) + contract.substring(1));
  }

  private String each(Function<Written, String> written) {
    return operations.stream()
        .map(one -> written.apply(one).replace("${operation}", one.id()))
        .collect(joining());
  }

  private static String operation(Written operation) {
    var said =
        Bilingual.ofSummary(operation.node().path("summary").asText())
            .and(Bilingual.of(operation.node().path("description").asText()));
    String more =
        (operation.isKeyed() ? SAFE_TO_REPEAT : "")
            + reasons("Refused with 拒绝代码: ", operation.reasons());
    return OPERATION.replace("${said}", said(said, more).indent(4));
  }

  private static String binding(Written operation) {
    return BINDING.replace("${key}", operation.isKeyed() ? HEADER_OF_KEY.indent(4) : "");
  }

  private static String reasons(String when, List<String> reasons) {
    return reasons.isEmpty() ? "" : when + String.join(", ", reasons) + "\n";
  }

  private static String said(Bilingual said, String more) {
    return Bilingual.escaped(said.english() + "\n" + said.chinese() + "\n" + more);
  }
}
