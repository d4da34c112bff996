package org.infoshare.web.soap;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.infoshare.platform.Checks;
import org.infoshare.platform.CommandKey;
import org.infoshare.platform.PlatformReason;
import org.infoshare.platform.Refusal;
import org.infoshare.web.soap.Endpoints.Endpoint;
import org.infoshare.web.soap.WireOverFakeHttp.Answer;
import org.infoshare.ws.calendar.CalendarPort;
import org.infoshare.ws.calendar.DayQuestion;
import org.infoshare.ws.common.DueDate;
import org.infoshare.ws.common.Record;
import org.infoshare.ws.common.RecordItem;
import org.infoshare.ws.exchange.ExchangePort;
import org.infoshare.ws.exchange.ExchangeQuery;
import org.infoshare.ws.exchange.ExchangeResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole SOAP stack below the container: servlet, CXF, interceptors, contracts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SoapWireTest {

  private static final String XML = "text/xml";
  private static final String XML_12 = "application/soap+xml";
  private static final String CLASS_NAME =
      "(?s).*(Exception|\\bjava\\.|javax\\.|jakarta\\.|com\\.ctc|org\\.apache|org\\.infoshare|\\tat ).*";

  private final List<ExchangeQuery> asked = new ArrayList<>();
  private final List<Refusal> unreadable = new ArrayList<>();
  private final CommandKey key = new CommandKey();
  private RuntimeException failure;
  private String value = "广州";

  private WireOverFakeHttp soap;
  private WireOverFakeHttp soap12;

  private static final class Servlet11 extends SoapServlet {

    private static final long serialVersionUID = 1;

    private final transient Publisher publisher;

    Servlet11(Publisher publisher) {
      this.publisher = publisher;
    }

    @Override
    Publisher publisher() {
      return publisher;
    }
  }

  private static final class Servlet12 extends Soap12Servlet {

    private static final long serialVersionUID = 1;

    private final transient Publisher publisher;

    Servlet12(Publisher publisher) {
      this.publisher = publisher;
    }

    @Override
    Publisher publisher() {
      return publisher;
    }
  }

  @BeforeEach
  void publish() throws ServletException {
    CalendarPort calendar = this::due;
    ExchangePort exchange = this::answer;
    var publisher =
        new Publisher(
            List.of(
                Endpoint.of("calendar", CalendarPort.class, calendar),
                Endpoint.of(Endpoints.EXCHANGE, ExchangePort.class, exchange)),
            key,
            unreadable::add);
    soap = new WireOverFakeHttp(new Servlet11(publisher), "/soap");
    soap12 = new WireOverFakeHttp(new Servlet12(publisher), "/soap12");
  }

  @Test
  void a_question_is_answered_in_soap_1_1() {
    var answer = soap.post("calendar", XML, due11().getBytes(UTF_8));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualToIgnoringWhitespace("text/xml;charset=UTF-8");
    assertThat(answer.text()).contains("schemas.xmlsoap.org/soap/envelope/");
    assertThat(answer.text()).contains(">2026-05-11</");
  }

  @Test
  void a_question_is_answered_in_soap_1_2() {
    var answer = soap12.post("calendar", XML_12 + "; charset=utf-8", due12().getBytes(UTF_8));

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
    var answer = soap.post("exchange", XML, body);

    assertThat(asked).singleElement().extracting(ExchangeQuery::getPurpose).isEqualTo("办理低保");
    assertThat(answer.contentType()).isEqualToIgnoringWhitespace("text/xml;charset=UTF-8");
    assertThat(answer.text()).contains("广州");
  }

  @Test
  void a_charset_that_the_header_names_holds_and_the_answer_is_utf_8_all_the_same() {
    var answer =
        soap.post(
            "exchange",
            "text/xml; charset=GB18030",
            query("办理低保").getBytes(Charset.forName("GB18030")));

    assertThat(asked).singleElement().extracting(ExchangeQuery::getPurpose).isEqualTo("办理低保");
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
    var answer = soap.post("calendar", type, due11().getBytes(UTF_8));

    assertRefused(answer, "unsupported-media-type", 415);
  }

  @Test
  void a_get_without_a_question_for_the_contract_is_refused() {
    assertRefused(soap.get("/calendar", null), "method-not-allowed", 405);
    assertRefused(soap.get("/calendar", "x=1"), "method-not-allowed", 405);
  }

  @Test
  void the_list_of_services_is_not_served() {
    assertThat(soap.get("", null).status()).isEqualTo(404);
    assertThat(soap.get("/", null).status()).isEqualTo(404);
    assertThat(soap.get("/services", null).text()).isEmpty();
  }

  @Test
  void the_contract_is_served_with_the_address_it_was_asked_at() {
    var wsdl = soap.get("/calendar", "wsdl").text();

    assertThat(wsdl).contains("http://gov.example:9090/infoshare/soap/calendar\"");
    assertThat(wsdl).contains("http://gov.example:9090/infoshare/soap12/calendar\"");
    assertThat(wsdl).doesNotContain("localhost");
    assertThat(soap.get("/calendar", "xsd=common.xsd").text()).contains("idempotencyKey");
    assertThat(soap.get("/calendar", "xsd=xml.xsd").text()).contains("xs:language");
    assertRefused(soap.get("/calendar", "xsd=../../web.xml"), "address-not-found", 404);
  }

  @Test
  void all_contracts_are_served_at_both_addresses() throws ServletException {
    var endpoints =
        new Endpoints()
            .all().stream()
                .map(one -> new Endpoint(one.contract(), one.port(), idle(one)))
                .toList();
    var publisher = new Publisher(endpoints, key, unreadable::add);

    for (var wire :
        List.of(
            new WireOverFakeHttp(new Servlet11(publisher), "/soap"),
            new WireOverFakeHttp(new Servlet12(publisher), "/soap12"))) {
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
    var answer = soap.post("calendar", XML, body.getBytes(UTF_8));

    assertRefused(answer, "malformed", 500);
  }

  @Test
  void bad_bytes_are_malformed() {
    byte[] body = due11().replace("2026-04-30", "\u00ff").getBytes(Charset.forName("ISO-8859-1"));

    assertRefused(soap.post("calendar", XML, body), "malformed", 500);
  }

  @Test
  void a_refusal_in_soap_1_2_has_the_status_of_a_callers_mistake() {
    var body = due12().replace("workingDays", "days");

    assertRefused(soap12.post("calendar", XML_12, body.getBytes(UTF_8)), "malformed", 400);
  }

  @Test
  void what_the_contract_does_not_know_is_named() {
    var body = due11().replace("workingDays", "days");

    var answer = soap.post("calendar", XML, body.getBytes(UTF_8));

    assertThat(answer.text()).contains("days").contains("workingDays");
  }

  @Test
  void a_message_that_names_another_action_than_its_body_is_malformed() {
    var headers =
        Map.of("Content-Type", XML, "SOAPAction", "\"urn:infoshare:calendar:v1:CalendarPort:x\"");

    var answer = soap.post("calendar", headers, stream(due11()));

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

    var answer = soap.post("calendar", Map.of("Content-Type", XML), endless);

    assertRefused(answer, "too-large", 413);
  }

  @Test
  void only_the_exchange_is_told_of_what_cannot_be_read() {
    soap.post("calendar", XML, "no xml".getBytes(UTF_8));
    soap.post("exchange", XML, "no xml".getBytes(UTF_8));
    soap.get("/exchange", null);
    failure = new Refusal(PlatformReason.NOT_PERMITTED, "QUERY");
    soap.post("exchange", XML, query("x").getBytes(UTF_8));

    assertThat(unreadable).extracting(Refusal::reason).containsExactly(PlatformReason.MALFORMED);
  }

  @Test
  void a_refusal_names_every_field_at_fault_in_both_languages() {
    var checks =
        new Checks().given("/from", null).fault("/limit", PlatformReason.OUT_OF_RANGE, 1, 2);
    failure = new Refusal(PlatformReason.INVALID, checks.faults());

    var answer = soap.post("calendar", XML, due11().getBytes(UTF_8));

    assertRefused(answer, "invalid", 500);
    assertThat(answer.text())
        .contains(":Client</faultcode>")
        .contains("<faultstring xml:lang=\"zh\">有 2 处内容不符合要求。</faultstring>")
        .contains(">/from</", ">missing</", ">必须填写。</", ">This must be given.</")
        .contains(">/limit</", ">out-of-range</");
  }

  @Test
  void the_sentence_is_english_for_those_who_ask_for_it() {
    failure = new Refusal(PlatformReason.WRONG_STAGE, "DRAFT", "FILE");

    var answer =
        soap.post(
            "calendar",
            Map.of("Content-Type", XML, "Accept-Language", "en-GB,zh;q=0.5"),
            stream(due11()));

    assertThat(answer.text())
        .contains("<faultstring xml:lang=\"en\">FILE is not possible in stage DRAFT.</faultstring>")
        .contains("当前状态 DRAFT 不能执行 FILE。");
  }

  @Test
  void a_defect_is_told_as_a_reference_only() {
    failure =
        new EJBException(
            "org.infoshare.Secret",
            new IllegalStateException("select * from account at java.lang.X"));

    var answer = soap.post("calendar", XML, due11().getBytes(UTF_8));

    assertRefused(answer, "defect", 500);
    assertThat(answer.text()).contains(":Server</faultcode>").doesNotContain("select", "Secret");
    assertThat(answer.text()).containsPattern("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }

  @Test
  void what_the_container_refuses_or_the_database_declines_has_its_own_reason() {
    failure = new EJBException(new EJBAccessException("Client not authorized"));
    assertRefused(soap.post("calendar", XML, due11().getBytes(UTF_8)), "access-denied", 500);
    failure = new AccessLocalException("Client not authorized");
    assertRefused(soap.post("calendar", XML, due11().getBytes(UTF_8)), "access-denied", 500);
    failure = new EJBException(new OptimisticLockException("Object@1"));
    assertRefused(soap.post("calendar", XML, due11().getBytes(UTF_8)), "changed-meanwhile", 500);
  }

  @Test
  void the_idempotency_key_comes_from_the_header_of_the_contracts() {
    var header =
        "<c:idempotencyKey xmlns:c=\"urn:infoshare:common:v1\" soap:mustUnderstand=\"1\"> k-1 "
            + "</c:idempotencyKey>"
            + "<a:MessageID xmlns:a=\"http://www.w3.org/2005/08/addressing\">urn:uuid:2</a:MessageID>";

    var answer = soap.post("calendar", XML, withHeader(header));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(key.key()).isEqualTo("k-1");
  }

  @Test
  void the_idempotency_key_is_else_the_message_id_of_ws_addressing() {
    var header =
        "<a:MessageID xmlns:a=\"http://www.w3.org/2005/08/addressing\" soap:mustUnderstand=\"1\">"
            + "urn:uuid:2</a:MessageID>";

    var answer = soap.post("calendar", XML, withHeader(header));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(key.key()).isEqualTo("urn:uuid:2");
  }

  @Test
  void an_idempotency_key_in_another_form_is_refused() {
    var header = "<c:idempotencyKey xmlns:c=\"urn:infoshare:common:v1\">键</c:idempotencyKey>";

    assertRefused(soap.post("calendar", XML, withHeader(header)), "idempotency-key-invalid", 500);
  }

  @Test
  void a_header_that_must_be_understood_and_is_not_is_refused_as_such() {
    var header = "<x:y xmlns:x=\"urn:x\" soap:mustUnderstand=\"1\"/>";

    var answer = soap.post("calendar", XML, withHeader(header));

    assertRefused(answer, "malformed", 500);
    assertThat(answer.text()).contains(":MustUnderstand</faultcode>");
  }

  @Test
  void a_character_that_xml_cannot_carry_does_not_break_an_answer() {
    value = "广\u0001州";

    var answer = soap.post("exchange", XML, query("x").getBytes(UTF_8));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("广\uFFFD州");
  }

  private DueDate due(DayQuestion question) {
    if (failure != null) {
      throw failure;
    }
    var due = new DueDate();
    due.setFrom(question.getFrom());
    due.setWorkingDays(question.getWorkingDays());
    due.setDue(LocalDate.of(2026, 5, 11));
    return due;
  }

  private ExchangeResult answer(ExchangeQuery query) {
    if (failure != null) {
      throw failure;
    }
    asked.add(query);
    var item = new RecordItem();
    item.setName("name");
    item.setValue(value);
    var found = new Record();
    found.getItem().add(item);
    var result = new ExchangeResult();
    result.setEntry(query.getCode());
    result.setGrant(new UUID(0, 1));
    result.getRecords().add(found);
    return result;
  }

  private static void assertRefused(Answer answer, String reason, int status) {
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
          .newSchema(SoapWireTest.class.getResource("/wsdl/common.xsd"))
          .newValidator()
          .validate(new DOMSource(refusal));
    } catch (Exception invalid) {
      throw new AssertionError("Not as the contract says: " + answer.text(), invalid);
    }
  }

  private static String due11() {
    return envelope(
        "http://schemas.xmlsoap.org/soap/envelope/",
        "<c:getDueDate xmlns:c=\"urn:infoshare:calendar:v1\"><c:from>2026-04-30</c:from>"
            + "<c:workingDays>5</c:workingDays></c:getDueDate>");
  }

  private static String due12() {
    return due11()
        .replace(
            "http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope");
  }

  private static String query(String purpose) {
    return envelope(
        "http://schemas.xmlsoap.org/soap/envelope/",
        "<query xmlns=\"urn:infoshare:exchange:v1\"><code>101001/1</code><purpose>"
            + purpose
            + "</purpose></query>");
  }

  private static String envelope(String namespace, String body) {
    return "<soap:Envelope xmlns:soap=\""
        + namespace
        + "\"><soap:Body>"
        + body
        + "</soap:Body></soap:Envelope>";
  }

  private static byte[] withHeader(String header) {
    return due11()
        .replace("<soap:Body>", "<soap:Header>" + header + "</soap:Header><soap:Body>")
        .getBytes(UTF_8);
  }

  private static String attributes(int count) {
    var attributes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      attributes.append(" a").append(i).append("=\"\"");
    }
    return attributes.toString();
  }

  private static InputStream stream(String body) {
    return new ByteArrayInputStream(body.getBytes(UTF_8));
  }
}
