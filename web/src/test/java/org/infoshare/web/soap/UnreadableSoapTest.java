package org.infoshare.web.soap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.SoapMessages.XML;
import static org.infoshare.web.soap.SoapMessages.XML_12;
import static org.infoshare.web.soap.SoapMessages.due11;
import static org.infoshare.web.soap.SoapMessages.due12;
import static org.infoshare.web.soap.SoapMessages.query;
import static org.infoshare.web.soap.SoapMessages.stream;
import static org.infoshare.web.soap.SoapRefusals.assertRefused;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.soap.WireOverFakeHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A message that cannot be read, or is not as the contract says, is refused as such. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnreadableSoapTest {

  private SoapStack stack;

  @BeforeEach
  void publish() throws ServletException {
    stack = new SoapStack();
  }

  static Stream<String> unreadable_messages() {
    return Stream.of(
        "",
        "no xml",
        due11().replace("</soap:Body>", ""),
        due11().replace("<soap:Body>", "<soap:Body>" + "<a>".repeat(40)),
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + due11(),
        due11().replace("2026-04-30", "&e;"),
        due11().replace("2026-04-30", "tomorrow"),
        due11().replace("2026-04-30", "2026-04-30+08:00"),
        due11().replace("workingDays", "days"),
        due11().replace("getDueDate", "getDate"),
        due11().replaceFirst("<c:getDueDate.*</c:getDueDate>", ""),
        due11().replace("</c:getDueDate>", "</c:getDueDate><c:getDueDate/>"),
        due11().replace("<c:getDueDate ", "<c:getDueDate " + attributes(100) + " "),
        due11().replace("2026-04-30", "x".repeat(1_100_000)),
        due11().replace("schemas.xmlsoap.org", "schemas.example.org"),
        "<?xml version=\"1.0\" encoding=\"klingon\"?>" + due11(),
        due12());
  }

  @ParameterizedTest
  @MethodSource("unreadable_messages")
  void a_message_that_cannot_be_read_is_malformed_without_any_class_name(String body) {
    var answer = stack.soap().post("calendar", XML, body.getBytes(UTF_8));

    assertRefused(answer, "malformed", 500);
  }

  @Test
  void bad_bytes_are_malformed() {
    byte[] body = due11().replace("2026-04-30", "\u00ff").getBytes(Charset.forName("ISO-8859-1"));

    assertRefused(stack.soap().post("calendar", XML, body), "malformed", 500);
  }

  @Test
  void a_refusal_in_soap_1_2_has_the_status_of_a_callers_mistake() {
    var body = due12().replace("workingDays", "days");

    assertRefused(stack.soap12().post("calendar", XML_12, body.getBytes(UTF_8)), "malformed", 400);
  }

  @Test
  void what_the_contract_does_not_know_is_named() {
    var body = due11().replace("workingDays", "days");

    var answer = stack.soap().post("calendar", XML, body.getBytes(UTF_8));

    assertThat(answer.text()).contains("days").contains("workingDays");
  }

  static Stream<Arguments> misfits() {
    return Stream.of(
        arguments("2026-04-30", "tomorrow", "the value \"tomorrow\" of element from", "type Date"),
        arguments(">5<", "> five<", "of element workingDays is not valid", "type integer"),
        arguments(">5<", "><", "the value \"\" of element workingDays", "type integer"),
        arguments("2026-04-30", "2026-04-30Z", "of element from", "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
        arguments("workingDays", "days", "element days is not expected here", "workingDays"),
        arguments(
            "<c:workingDays>5</c:workingDays>",
            "<workingDays>5</workingDays>",
            "element workingDays is in another namespace",
            "contract"),
        arguments("<c:from>", "<c:from at=\"x\">", "element from has no attributes", "from"));
  }

  @ParameterizedTest
  @MethodSource("misfits")
  void what_does_not_fit_is_told_with_its_element_and_what_would_fit(
      String right, String wrong, String where, String what) {
    var body = due11().replace(right, wrong);
    var english = Map.of("Content-Type", XML, "Accept-Language", "en");

    var answer = stack.soap().post("calendar", english, stream(body));

    assertRefused(answer, "malformed", 500);
    assertThat(faultString(answer)).contains(where).contains(what).doesNotContain("cvc-", "urn:");
  }

  @Test
  void in_Chinese_what_does_not_fit_is_told_in_Chinese() {
    var body = due11().replace("2026-04-30", "tomorrow");

    var answer = stack.soap().post("calendar", XML, body.getBytes(UTF_8));

    assertThat(faultString(answer)).contains("元素 from 的值“tomorrow”无效:应为 Date");
  }

  static Stream<Arguments> calls_of_nothing() {
    String action = "urn:infoshare:calendar:v1:CalendarPort:x";
    return Stream.of(
        arguments(
            due11().replace("getDueDate", "getDate"),
            "",
            "没有操作 getDate",
            "getDate is no operation"),
        arguments(due11(), action, "SOAPAction " + action + " 与", "is not that of the operation"),
        arguments(due12(), "", "只接受 SOAP 1.1", "SOAP 1.1 only"),
        arguments(
            due11().replace("schemas.xmlsoap.org", "schemas.example.org"),
            "",
            "不是 SOAP 的版本",
            "is no version of SOAP"),
        arguments(
            due11()
                .replace(
                    "<soap:Body>",
                    "<soap:Header><h:x xmlns:h=\"urn:h\" soap:mustUnderstand=\"1\"/></soap:Header><soap:Body>"),
            "",
            "要求必须理解",
            "must be understood"));
  }

  @ParameterizedTest
  @MethodSource("calls_of_nothing")
  void what_calls_no_operation_is_told_in_our_words_of_both_languages(
      String body, String action, String chinese, String english) {
    for (String language : List.of("zh", "en")) {
      var headers =
          Map.of(
              "Content-Type", XML, "Accept-Language", language, "SOAPAction", '"' + action + '"');

      var answer = stack.soap().post("calendar", headers, stream(body));

      assertRefused(answer, "malformed", 500);
      assertThat(faultString(answer)).contains(language.equals("zh") ? chinese : english);
      assertThat(answer.text()).doesNotContain("recognized", "does not match", "is not valid when");
    }
  }

  private static String faultString(Answer answer) {
    return answer.text().replaceFirst("(?s).*<faultstring[^>]*>(.*)</faultstring>.*", "$1");
  }

  @Test
  void a_message_that_names_another_action_than_its_body_is_malformed() {
    var headers =
        Map.of("Content-Type", XML, "SOAPAction", "\"urn:infoshare:calendar:v1:CalendarPort:x\"");

    var answer = stack.soap().post("calendar", headers, stream(due11()));

    assertRefused(answer, "malformed", 500);
  }

  @Test
  void a_message_larger_than_the_platform_takes_is_too_large() {
    var endless =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException(new Refusal(PlatformReason.TOO_LARGE, 10));
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            return read();
          }
        };

    var answer = stack.soap().post("calendar", Map.of("Content-Type", XML), endless);

    assertRefused(answer, "too-large", 413);
  }

  @Test
  void only_the_exchange_is_told_of_what_cannot_be_read() {
    stack.soap().post("calendar", XML, "no xml".getBytes(UTF_8));
    stack.soap().post("exchange", XML, "no xml".getBytes(UTF_8));
    stack.soap().get("/exchange", null);
    stack.fail(new Refusal(PlatformReason.NOT_PERMITTED, "QUERY"));
    stack.soap().post("exchange", XML, query("x").getBytes(UTF_8));

    assertThat(stack.unreadable())
        .extracting(Refusal::reason)
        .containsExactly(PlatformReason.MALFORMED);
  }

  private static String attributes(int count) {
    var attributes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      attributes.append(" a").append(i).append("=\"\"");
    }
    return attributes.toString();
  }
}
