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

/** A field that a message lacks is told as the other wire tells it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MissingFieldTest {

  private static final String CALL = "<c:calculateDueDate.*</c:calculateDueDate>";
  private static final String CONTRACT = " xmlns:c=\"urn:infoshare:calendar:v1\">";

  private SoapStack stack;

  @BeforeEach
  void publish() throws ServletException {
    stack = new SoapStack();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<c:year/>", "<c:year> </c:year>"})
  void what_stands_in_the_path_on_the_other_wire_is_invalid_with_its_pointer(String year) {
    String call = "<c:getCalendarNotice" + CONTRACT + year + "</c:getCalendarNotice>";

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

  @Test
  void what_a_parameter_lacks_is_told_by_the_resource_as_on_the_other_wire() {
    var call = "<c:calculateDueDate" + CONTRACT + "</c:calculateDueDate>";

    var answer =
        stack.soap().post("calendar", XML, due11().replaceFirst(CALL, call).getBytes(UTF_8));

    assertRefused(answer, "invalid", 500);
    assertThat(answer.text()).contains("pointer>/from</", "pointer>/workingDays</");
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
