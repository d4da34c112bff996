package org.infoshare.web.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.SoapMessages.XML;
import static org.infoshare.web.soap.SoapMessages.withHeader;
import static org.infoshare.web.soap.SoapRefusals.assertRefused;

import jakarta.servlet.ServletException;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers of a message carry its idempotency key, and those that must be understood are. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SoapHeaderTest {

  private SoapStack stack;

  @BeforeEach
  void publish() throws ServletException {
    stack = new SoapStack();
  }

  @Test
  void the_idempotency_key_comes_from_the_header_of_the_contracts() {
    var header =
        "<c:idempotencyKey xmlns:c=\"urn:infoshare:common:v1\" soap:mustUnderstand=\"1\"> k-1 "
            + "</c:idempotencyKey>"
            + "<a:MessageID xmlns:a=\"http://www.w3.org/2005/08/addressing\">urn:uuid:2</a:MessageID>";

    var answer = stack.soap().post("calendar", XML, withHeader(header));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(stack.key().value()).isEqualTo("k-1");
  }

  @Test
  void the_idempotency_key_is_else_the_message_id_of_ws_addressing() {
    var header =
        "<a:MessageID xmlns:a=\"http://www.w3.org/2005/08/addressing\" soap:mustUnderstand=\"1\">"
            + "urn:uuid:2</a:MessageID>";

    var answer = stack.soap().post("calendar", XML, withHeader(header));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(stack.key().value()).isEqualTo("urn:uuid:2");
  }

  @Test
  void an_idempotency_key_in_another_form_is_refused() {
    var header = "<c:idempotencyKey xmlns:c=\"urn:infoshare:common:v1\">键</c:idempotencyKey>";

    assertRefused(
        stack.soap().post("calendar", XML, withHeader(header)), "idempotency-key-invalid", 500);
  }

  @Test
  void a_header_that_must_be_understood_and_is_not_is_refused_as_such() {
    var header = "<x:y xmlns:x=\"urn:x\" soap:mustUnderstand=\"1\"/>";

    var answer = stack.soap().post("calendar", XML, withHeader(header));

    assertRefused(answer, "malformed", 500);
    assertThat(answer.text()).contains("<faultcode>soap:MustUnderstand</faultcode>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c:idempotencykey xmlns:c=\"urn:infoshare:common:v1\">k</c:idempotencykey>",
        "<c:idempotencyKey xmlns:c=\"urn:infoshare:calendar:v1\">k</c:idempotencyKey>"
      })
  void a_header_of_ours_that_does_not_exist_is_refused_by_its_name(String header) {
    var answer = stack.soap().post("calendar", XML, withHeader(header));

    assertRefused(answer, "malformed", 500);
    assertThat(answer.text()).containsPattern("pointer>/idempotency[kK]ey</.*code>unknown-name</");
    assertThat(stack.key().value()).isNull();
  }

  @Test
  void a_header_that_comes_twice_is_refused() {
    String key = "<c:idempotencyKey xmlns:c=\"urn:infoshare:common:v1\">k</c:idempotencyKey>";

    var answer = stack.soap().post("calendar", XML, withHeader(key + key));

    assertRefused(answer, "malformed", 500);
    assertThat(answer.text()).containsPattern("pointer>/idempotencyKey</.*code>repeated</");
    assertThat(stack.key().value()).isNull();
  }

  @Test
  void a_header_for_another_or_of_others_is_passed_over() {
    var headers =
        "<x:y xmlns:x=\"urn:x\"><x:z>1</x:z></x:y><x:a xmlns:x=\"urn:x\""
            + " soap:mustUnderstand=\"1\" soap:actor=\"urn:another\"/>";

    assertThat(stack.soap().post("calendar", XML, withHeader(headers)).status()).isEqualTo(200);
  }

  @Test
  void the_idempotency_key_of_HTTP_counts_too() {
    var message = "<c:idempotencyKey xmlns:c=\"urn:infoshare:common:v1\">k-1</c:idempotencyKey>";

    assertThat(keyed("k-2", "").status()).isEqualTo(200);
    assertThat(stack.key().value()).isEqualTo("k-2");
    assertThat(keyed("k-1", message).status()).isEqualTo(200);
    assertThat(stack.key().value()).isEqualTo("k-1");
    var answer = keyed("k-3", message);
    assertRefused(answer, "malformed", 500);
    assertThat(answer.text()).contains("Idempotency-Key 与报文头 idempotencyKey 不同");
  }

  private WireOverFakeHttp.Answer keyed(String key, String header) {
    return stack
        .soap()
        .post(
            "calendar",
            Map.of("Content-Type", XML, "Idempotency-Key", key),
            new ByteArrayInputStream(withHeader(header)));
  }
}
