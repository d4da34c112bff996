package org.infoshare.web.soap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.SoapMessages.XML;
import static org.infoshare.web.soap.SoapMessages.XML_12;
import static org.infoshare.web.soap.SoapMessages.due11;
import static org.infoshare.web.soap.SoapMessages.due12;
import static org.infoshare.web.soap.SoapMessages.stream;
import static org.infoshare.web.soap.SoapRefusals.assertRefused;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.util.Map;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.request.RequestStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A refusal is told in both languages, and a defect tells nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SoapRefusalTest {

  private SoapStack stack;

  @BeforeEach
  void publish() throws ServletException {
    stack = new SoapStack();
  }

  @Test
  void a_refusal_names_every_field_at_fault_in_both_languages() {
    var checks =
        new Checks()
            .requirePresent("/from", null)
            .addFault("/limit", PlatformReason.OUT_OF_RANGE, 1, 2);
    stack.fail(new Refusal(PlatformReason.INVALID, checks.faults()));

    var answer = stack.soap().post("calendar", XML, due11().getBytes(UTF_8));

    assertRefused(answer, "invalid", 500);
    assertThat(answer.text())
        .contains("<faultcode>soap:Client</faultcode>")
        .contains("<faultstring xml:lang=\"zh\">有 2 处内容不符合要求。</faultstring>")
        .contains(">/from</", ">missing</", ">必须填写。</", ">This must be given.</")
        .contains(">/limit</", ">out-of-range</");
  }

  @Test
  void the_sentence_is_english_for_those_who_ask_for_it() {
    stack.fail(new Refusal(PlatformReason.WRONG_STAGE, RequestStage.DRAFT, "FILE"));

    var answer =
        stack
            .soap()
            .post(
                "calendar",
                Map.of("Content-Type", XML, "Accept-Language", "en-GB,zh;q=0.5"),
                stream(due11()));

    assertThat(answer.text())
        .contains(
            "<faultstring xml:lang=\"en\">FILE is not possible in this stage: draft (DRAFT).</faultstring>")
        .contains("现处于草稿(DRAFT)阶段,不能执行 FILE 操作。");
  }

  @Test
  void a_defect_is_told_as_a_reference_only() {
    stack.fail(
        new EJBException(
            "org.infoshare.Secret",
            new IllegalStateException("select * from account at java.lang.X")));

    var answer = stack.soap().post("calendar", XML, due11().getBytes(UTF_8));

    assertRefused(answer, "defect", 500);
    assertThat(answer.text())
        .contains("<faultcode>soap:Server</faultcode>")
        .doesNotContain("select", "Secret");
    assertThat(answer.text()).containsPattern("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }

  @Test
  void what_the_container_refuses_or_the_database_declines_has_its_own_reason() {
    stack.fail(new EJBException(new EJBAccessException("Client not authorized")));
    assertRefused(
        stack.soap().post("calendar", XML, due11().getBytes(UTF_8)), "access-denied", 500);
    stack.fail(new AccessLocalException("Client not authorized"));
    assertRefused(
        stack.soap().post("calendar", XML, due11().getBytes(UTF_8)), "access-denied", 500);
    stack.fail(new EJBException(new OptimisticLockException("Object@1")));
    assertRefused(
        stack.soap().post("calendar", XML, due11().getBytes(UTF_8)), "changed-meanwhile", 500);
  }

  @Test
  void while_the_database_is_away_the_fault_is_the_servers_and_may_be_tried_again() {
    stack.fail(new EJBException(new PersistenceException(new SQLException("x", "08006"))));

    var answer = stack.soap().post("calendar", XML, due11().getBytes(UTF_8));

    assertRefused(answer, "unavailable", 500);
    assertThat(answer.text()).contains("<faultcode>soap:Server</faultcode>");
  }

  @Test
  void SOAP_1_2_has_one_sentence_in_the_language_asked_for_and_both_in_its_detail() {
    stack.fail(new Refusal(PlatformReason.WRONG_STAGE, RequestStage.DRAFT, "FILE"));
    String english = "FILE is not possible in this stage: draft (DRAFT).";

    var answer =
        stack
            .soap12()
            .post(
                "calendar",
                Map.of("Content-Type", XML_12, "Accept-Language", "en"),
                stream(due12()));

    assertRefused(answer, "wrong-stage", 400);
    assertThat(answer.text())
        .contains("<soap:Value>soap:Sender</soap:Value>")
        .contains("<soap:Text xml:lang=\"en\">" + english + "</soap:Text></soap:Reason>")
        .contains("<c:message xml:lang=\"en\">" + english)
        .contains("<c:message xml:lang=\"zh\">现处于草稿(DRAFT)阶段,不能执行 FILE 操作。");
  }

  @Test
  void the_language_of_the_message_beats_that_of_the_header() {
    stack.fail(new Refusal(PlatformReason.WRONG_STAGE, RequestStage.DRAFT, "FILE"));
    String message =
        due11().replace("<c:calculateDueDate ", "<c:calculateDueDate xml:lang=\"en-GB\" ");

    var answer =
        stack
            .soap()
            .post(
                "calendar", Map.of("Content-Type", XML, "Accept-Language", "zh"), stream(message));

    assertThat(answer.text()).contains("<faultstring xml:lang=\"en\">FILE is not possible");
  }
}
