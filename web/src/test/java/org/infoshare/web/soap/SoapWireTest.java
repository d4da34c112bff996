package org.infoshare.web.soap;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.SoapMessages.XML;
import static org.infoshare.web.soap.SoapMessages.XML_12;
import static org.infoshare.web.soap.SoapMessages.due11;
import static org.infoshare.web.soap.SoapMessages.due12;
import static org.infoshare.web.soap.SoapMessages.query;
import static org.infoshare.web.soap.SoapMessages.stream;
import static org.infoshare.web.soap.SoapRefusals.assertRefused;

import jakarta.servlet.ServletException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.infoshare.organisation.account.SignInMethod;
import org.infoshare.sharing.exchange.ExchangeQuery;
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

    assertThat(stack.asked()).singleElement().extracting(ExchangeQuery::purpose).isEqualTo("办理低保");
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

    assertThat(stack.asked()).singleElement().extracting(ExchangeQuery::purpose).isEqualTo("办理低保");
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
  void an_address_without_a_contract_is_not_found() {
    assertRefused(stack.soap().get("/services", "wsdl"), "address-not-found", 404);
    assertRefused(stack.soap12().get("/calendar/x", "wsdl"), "address-not-found", 404);
    assertRefused(
        stack.soap().post("none", XML, due11().getBytes(UTF_8)), "address-not-found", 404);
  }

  @Test
  void the_services_are_listed_with_what_they_are_for() {
    for (String path : Arrays.asList(null, "/")) {
      var list = stack.soap12().get(path, null);

      assertThat(list.status()).isEqualTo(200);
      assertThat(list.contentType()).isEqualTo("text/plain;charset=UTF-8");
      assertThat(list.text())
          .contains("http://gov.example:9090/infoshare/soap12/exchange?wsdl\n")
          .containsPattern("\\p{IsHan}");
    }
  }

  @Test
  void the_contract_is_served_in_one_version_with_the_address_it_was_asked_at() {
    for (String query : List.of("wsdl", "WSDL", "wsdl=", "x=1&wsdl")) {
      assertThat(stack.soap().get("/calendar", query).text())
          .contains("location=\"http://gov.example:9090/infoshare/soap/calendar\"")
          .contains("\"http://gov.example:9090/infoshare/soap/calendar?xsd=calendar.xsd\"")
          .doesNotContain("soap12", "localhost");
    }
    assertThat(stack.soap12().get("/calendar", "wsdl").text())
        .contains("location=\"http://gov.example:9090/infoshare/soap12/calendar\"")
        .contains("\"http://gov.example:9090/infoshare/soap12/calendar?xsd=calendar.xsd\"")
        .doesNotContain("infoshare/soap/", "localhost");
    assertThat(stack.soap().get("/calendar", "xsd=calendar.xsd").text())
        .contains("\"http://gov.example:9090/infoshare/soap/calendar?xsd=common.xsd\"");
    assertThat(stack.soap().get("/calendar", "xsd=common.xsd").text()).contains("idempotencyKey");
  }

  @Test
  void no_other_file_is_served() {
    for (String name : List.of("none.xsd", "../../web.xml", "..%2Fcommon.xsd", "", "common")) {
      assertRefused(stack.soap().get("/calendar", "xsd=" + name), "address-not-found", 404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"\"", "calculateDueDate", "\"urn:infoshare:calendar:v1:x\""})
  void the_action_that_a_header_names_does_not_matter(String action) {
    var headers = Map.of("Content-Type", XML, "SOAPAction", action);

    assertThat(stack.soap().post("calendar", headers, stream(due11())).status()).isEqualTo(200);
  }

  @Test
  void a_number_keeps_its_digits() {
    stack.hold(new BigDecimal("1650.50"));

    var answer = stack.soap().post("exchange", XML, query("x").getBytes(UTF_8));

    assertThat(answer.text()).contains("<c:item name=\"name\">1650.50</c:item>");
  }

  @Test
  void whoever_was_given_a_password_may_not_do_anything_else_before_changing_it() {
    stack.signedInWith(SignInMethod.ONE_TIME_CODE);
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
