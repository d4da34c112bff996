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
        due11().replace("workingDays", "days"),
        due11().replace("calculateDueDate", "getDate"),
        due11().replaceFirst("<c:calculateDueDate.*</c:calculateDueDate>", ""),
        due11().replace("</c:calculateDueDate>", "</c:calculateDueDate><calculateDueDate/>"),
        due11().replace("<c:calculateDueDate ", "<c:calculateDueDate " + attributes(100) + " "),
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

  static Stream<Arguments> calls_of_nothing() {
    return Stream.of(
        arguments(
            due11().replace("calculateDueDate", "getDate"),
            "没有操作 getDate",
            "getDate is no operation"),
        arguments(
            due11().replace("urn:infoshare:calendar:v1", "urn:infoshare:exchange:v1"),
            "没有操作 calculateDueDate",
            "calculateDueDate is no operation"),
        arguments(due12(), "只接受 SOAP 1.1", "SOAP 1.1 only"),
        arguments(
            due11().replace("schemas.xmlsoap.org", "schemas.example.org"),
            "只接受 SOAP 1.1",
            "SOAP 1.1 only"),
        arguments("<a/>", "不是 Envelope", "is no SOAP envelope"),
        arguments(due11().replace("soap:Body", "soap:Bodies"), "缺少 Body", "envelope has no body"),
        arguments(
            due11().replaceFirst("<c:calculateDueDate.*</c:calculateDueDate>", ""),
            "没有操作",
            "holds no operation"),
        arguments(
            due11().replace("</c:calculateDueDate>", "</c:calculateDueDate><calculateDueDate/>"),
            "只能有一个元素",
            "one element only"),
        arguments(
            due11().replace("</soap:Body>", "</soap:Body><soap:Body/>"),
            "不得再有内容",
            "may follow the body"),
        arguments("<!DOCTYPE x>" + due11(), "不接受 DOCTYPE", "a DOCTYPE is not accepted"),
        arguments(due11() + "x", "不是格式正确的 XML", "not well-formed XML"),
        arguments(
            due11()
                .replace(
                    "<soap:Body>",
                    "<soap:Header><h:x xmlns:h=\"urn:h\" soap:mustUnderstand=\"1\"/></soap:Header><soap:Body>"),
            "要求必须理解",
            "must be understood"));
  }

  @ParameterizedTest
  @MethodSource("calls_of_nothing")
  void what_calls_no_operation_is_told_in_our_words_of_both_languages(
      String body, String chinese, String english) {
    for (String language : List.of("zh", "en")) {
      var headers = Map.of("Content-Type", XML, "Accept-Language", language);

      var answer = stack.soap().post("calendar", headers, stream(body));

      assertRefused(answer, "malformed", 500);
      assertThat(faultString(answer)).contains(language.equals("zh") ? chinese : english);
    }
  }

  @Test
  void a_message_of_another_version_is_told_so_by_the_code_of_the_fault() {
    assertThat(stack.soap().post("calendar", XML, due12().getBytes(UTF_8)).text())
        .contains("<faultcode>soap:VersionMismatch</faultcode>");
    var answer = stack.soap12().post("calendar", XML_12, due11().getBytes(UTF_8));
    assertRefused(answer, "malformed", 500);
    assertThat(answer.text()).contains("<soap:Value>soap:VersionMismatch</soap:Value>");
  }

  private static String faultString(Answer answer) {
    return answer.text().replaceFirst("(?s).*<faultstring[^>]*>(.*)</faultstring>.*", "$1");
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
