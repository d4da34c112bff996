package org.infoshare.web.soap;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.SoapMessages.XML;
import static org.infoshare.web.soap.SoapMessages.XML_12;
import static org.infoshare.web.soap.SoapMessages.due11;
import static org.infoshare.web.soap.SoapMessages.due12;
import static org.infoshare.web.soap.SoapMessages.query;
import static org.infoshare.web.soap.SoapRefusals.assertRefused;

import jakarta.servlet.ServletException;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.IdempotencyKey;
import org.infoshare.organisation.account.CurrentCredential;
import org.infoshare.organisation.account.SignInMethod;
import org.infoshare.web.soap.Endpoints.Endpoint;
import org.infoshare.ws.exchange.ExchangeQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Questions are answered in both versions of SOAP, whatever the charset, and contracts are served.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SoapWireTest {

  private SoapStack stack;

  @BeforeEach
  void publish() throws ServletException {
    stack = new SoapStack();
  }

  @Test
  void a_question_is_answered_in_soap_1_1() {
    var answer = stack.soap().post("calendar", XML, due11().getBytes(UTF_8));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualToIgnoringWhitespace("text/xml;charset=UTF-8");
    assertThat(answer.text()).contains("schemas.xmlsoap.org/soap/envelope/");
    assertThat(answer.text()).contains(">2026-05-11</");
  }

  @Test
  void a_question_is_answered_in_soap_1_2() {
    var answer =
        stack.soap12().post("calendar", XML_12 + "; charset=utf-8", due12().getBytes(UTF_8));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.contentType()).startsWith("application/soap+xml");
    assertThat(answer.text()).contains("http://www.w3.org/2003/05/soap-envelope");
    assertThat(answer.text()).contains(">2026-05-11</");
  }

  static Stream<byte[]> without_charset() {
    return Stream.of(
        query("办理低保").getBytes(UTF_8),
        ("\uFEFF" + query("办理低保")).getBytes(UTF_8),
        ("\uFEFF" + query("办理低保")).getBytes(UTF_16LE),
        ("<?xml version=\"1.0\" encoding=\"GB18030\"?>" + query("办理低保"))
            .getBytes(Charset.forName("GB18030")));
  }

  @ParameterizedTest
  @MethodSource("without_charset")
  void chinese_without_a_named_charset_is_understood_and_answered_in_utf_8(byte[] body) {
    var answer = stack.soap().post("exchange", XML, body);

    assertThat(stack.asked())
        .singleElement()
        .extracting(ExchangeQuery::getPurpose)
        .isEqualTo("办理低保");
    assertThat(answer.contentType()).isEqualToIgnoringWhitespace("text/xml;charset=UTF-8");
    assertThat(answer.text()).contains("广州");
  }

  @Test
  void a_charset_that_the_header_names_holds_and_the_answer_is_utf_8_all_the_same() {
    var answer =
        stack
            .soap()
            .post(
                "exchange",
                "text/xml; charset=GB18030",
                query("办理低保").getBytes(Charset.forName("GB18030")));

    assertThat(stack.asked())
        .singleElement()
        .extracting(ExchangeQuery::getPurpose)
        .isEqualTo("办理低保");
    assertThat(answer.contentType()).isEqualToIgnoringWhitespace("text/xml;charset=UTF-8");
    assertThat(answer.text()).contains("广州");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/xml; charset=klingon",
        "application/json",
        "multipart/related",
        "text/plain"
      })
  void anything_but_xml_in_a_known_charset_is_refused(String type) {
    var answer = stack.soap().post("calendar", type, due11().getBytes(UTF_8));

    assertRefused(answer, "unsupported-media-type", 415);
  }

  @Test
  void a_get_without_a_question_for_the_contract_is_refused() {
    assertRefused(stack.soap().get("/calendar", null), "method-not-allowed", 405);
    assertRefused(stack.soap().get("/calendar", "x=1"), "method-not-allowed", 405);
  }

  @Test
  void the_list_of_services_is_not_served() {
    assertThat(stack.soap().get("", null).status()).isEqualTo(404);
    assertThat(stack.soap().get("/", null).status()).isEqualTo(404);
    assertThat(stack.soap().get("/services", null).text()).isEmpty();
  }

  @Test
  void the_contract_is_served_with_the_address_it_was_asked_at() {
    var wsdl = stack.soap().get("/calendar", "wsdl").text();

    assertThat(wsdl).contains("http://gov.example:9090/infoshare/soap/calendar\"");
    assertThat(wsdl).contains("http://gov.example:9090/infoshare/soap12/calendar\"");
    assertThat(wsdl).doesNotContain("localhost");
    assertThat(stack.soap().get("/calendar", "xsd=common.xsd").text()).contains("idempotencyKey");
    assertThat(stack.soap().get("/calendar", "xsd=xml.xsd").text()).contains("xs:language");
    assertRefused(stack.soap().get("/calendar", "xsd=../../web.xml"), "address-not-found", 404);
  }

  @Test
  void all_contracts_are_served_at_both_addresses() throws ServletException {
    var endpoints =
        new Endpoints()
            .all().stream()
                .map(one -> new Endpoint(one.contract(), one.port(), idle(one)))
                .toList();
    var publisher =
        new Publisher(endpoints, new IdempotencyKey(), new CurrentCredential(), refusal -> {});

    for (var wire : List.of(SoapStack.soap11(publisher), SoapStack.soap12(publisher))) {
      assertThat(endpoints)
          .allSatisfy(
              one ->
                  assertThat(wire.get("/" + one.contract(), "wsdl").text())
                      .contains("name=\"" + one.port().getSimpleName() + "12\"")
                      .contains("enableWrapperStyle>false"));
    }
  }

  private static Object idle(Endpoint endpoint) {
    return Proxy.newProxyInstance(
        SoapWireTest.class.getClassLoader(),
        new Class<?>[] {endpoint.port()},
        (self, method, arguments) -> method.getName().equals("hashCode") ? 0 : null);
  }

  @Test
  void whoever_was_given_a_password_may_not_do_anything_else_before_changing_it() {
    stack.signedInWith(SignInMethod.TEMPORARY_PASSWORD);
    assertRefused(
        stack.soap().post("exchange", XML, query("x").getBytes(UTF_8)),
        "password-change-required",
        500);
    assertThat(stack.asked()).isEmpty();

    stack.signedInWith(SignInMethod.PASSWORD);
    assertThat(stack.soap().post("exchange", XML, query("x").getBytes(UTF_8)).status())
        .isEqualTo(200);
  }

  @Test
  void a_character_that_xml_cannot_carry_does_not_break_an_answer() {
    stack.hold("广\u0001州");

    var answer = stack.soap().post("exchange", XML, query("x").getBytes(UTF_8));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("广\uFFFD州");
  }
}
