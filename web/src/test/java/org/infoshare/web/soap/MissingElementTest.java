package org.infoshare.web.soap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.SoapMessages.XML;
import static org.infoshare.web.soap.SoapMessages.XML_12;
import static org.infoshare.web.soap.SoapMessages.due11;
import static org.infoshare.web.soap.SoapMessages.due12;
import static org.infoshare.web.soap.SoapMessages.query;
import static org.infoshare.web.soap.SoapRefusals.assertRefused;

import jakarta.servlet.ServletException;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A field that the schema demands is missing: told as the services tell it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MissingElementTest {

  private static final String CALL = "<c:getDueDate.*</c:getDueDate>";
  private static final String CONTRACT = " xmlns:c=\"urn:infoshare:calendar:v1\">";

  private SoapStack stack;

  @BeforeEach
  void publish() throws ServletException {
    stack = new SoapStack();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c:getCalendarNotice" + CONTRACT + "</c:getCalendarNotice>",
        "<c:enterCalendarNotice" + CONTRACT + "</c:enterCalendarNotice>",
        "<c:enterCalendarNotice"
            + CONTRACT
            + "<c:document>国办发明电</c:document></c:enterCalendarNotice>"
      })
  void what_is_missing_is_invalid_with_its_pointer(String call) {
    var answer =
        stack.soap().post("calendar", XML, due11().replaceFirst(CALL, call).getBytes(UTF_8));

    assertRefused(answer, "invalid", 500);
    assertThat(answer.text())
        .contains("pointer>/year</", "code>missing</", ">必须填写。</", ">This must be given.</");
  }

  @Test
  void in_SOAP_1_2_too() {
    var call = "<c:getCalendarNotice" + CONTRACT + "</c:getCalendarNotice>";

    var answer =
        stack.soap12().post("calendar", XML_12, due12().replaceFirst(CALL, call).getBytes(UTF_8));

    assertRefused(answer, "invalid", 400);
    assertThat(answer.text()).contains("pointer>/year</");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c:enterCalendarNotice" + CONTRACT + "<c:page>1</c:page></c:enterCalendarNotice>",
        "<c:getCalendarNotice" + CONTRACT + "<c:year>a</c:year></c:getCalendarNotice>",
        "<c:getDueDate" + CONTRACT + "<c:from>2026-04-30</c:from><c:days>5</c:days></c:getDueDate>"
      })
  void what_no_contract_knows_there_stays_malformed(String call) {
    var answer =
        stack.soap().post("calendar", XML, due11().replaceFirst(CALL, call).getBytes(UTF_8));

    assertRefused(answer, "malformed", 500);
  }

  @Test
  void a_query_that_does_not_say_of_what_is_on_record_as_unreadable() {
    var answer =
        stack
            .soap()
            .post("exchange", XML, query("x").replace("<code>101001/1</code>", "").getBytes(UTF_8));

    assertRefused(answer, "invalid", 500);
    assertThat(answer.text()).contains("pointer>/code</");
    assertThat(stack.unreadable())
        .extracting(Refusal::reason)
        .containsExactly(PlatformReason.INVALID);
  }
}
