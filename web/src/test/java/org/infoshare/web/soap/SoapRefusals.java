package org.infoshare.web.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.SoapMessages.stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.infoshare.web.soap.WireOverFakeHttp.Answer;

/** What every refusal over SOAP is: as the contract says, and silent on how it is made. */
final class SoapRefusals {

  private static final String CLASS_NAME =
      "(?s).*(Exception|\\bjava\\.|javax\\.|jakarta\\.|com\\.ctc|org\\.apache|org\\.infoshare|\\tat ).*";

  private SoapRefusals() {}

  static void assertRefused(Answer answer, String reason, int status) {
    assertThat(answer.text()).contains("reason>" + reason + "</");
    assertThat(answer.text()).doesNotMatch(CLASS_NAME);
    assertThat(answer.status()).isEqualTo(status);
    assertValid(answer);
  }

  private static void assertValid(Answer answer) {
    try {
      var documents = DocumentBuilderFactory.newInstance();
      documents.setNamespaceAware(true);
      var document = documents.newDocumentBuilder().parse(stream(answer.text()));
      var refusal = document.getElementsByTagNameNS("urn:infoshare:common:v1", "refusal").item(0);
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(SoapRefusals.class.getResource("/wsdl/common.xsd"))
          .newValidator()
          .validate(new DOMSource(refusal));
    } catch (Exception invalid) {
      throw new AssertionError("Not as the contract says: " + answer.text(), invalid);
    }
  }
}
