package org.infoshare.web.soap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.infoshare.web.soap.SoapMessages.west;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.exchange.ExchangeQuery;
import org.infoshare.web.rest.JsonBodies;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A message becomes the JSON that says the same, or is refused by the place that is at fault. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MessageReaderTest {

  private static final String NAMESPACES =
      " xmlns=\"urn:infoshare:exchange:v1\" xmlns:c=\"urn:infoshare:common:v1\""
          + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
          + " xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"";

  private static final Element QUERY = Contracts.read().elements("exchange").get("query");

  @Test
  void a_message_says_what_JSON_says() throws Exception {
    var read =
        read(
            """
            <code> 101001/1 </code><!-- note --><grant>00000000-0000-0000-0000-000000000001
            </grant><?note?><caseReference> A  7 </caseReference>
            <keys number="1"><c:item name="bridge">B-7</c:item><c:item name="a"></c:item></keys>
            <items>title</items>
            <items>spans</items><limit>+5</limit>
            """);

    assertThat(read)
        .isEqualTo(
            Json.mapper()
                .readTree(
                    """
                    {"code": "101001/1", "grant": "00000000-0000-0000-0000-000000000001",
                     "caseReference": " A  7 ", "keys": {"bridge": "B-7", "a": ""},
                     "items": ["title", "spans"], "limit": 5}
                    """));
  }

  @Test
  void what_is_nil_is_absent() throws Exception {
    assertThat(
            read(
                "<code>1</code><grant xsi:nil=\"true\"/><caseReference xsi:nil=\"1\"> </caseReference>"
                    + "<keys xsi:nil=\"true\"/><items xsi:nil=\"true\"/>"
                    + "<limit xsi:nil=\"false\">7</limit>"))
        .isEqualTo(Json.mapper().readTree("{\"code\": \"1\", \"limit\": 7}"));
  }

  @Test
  void the_declared_type_may_be_named() throws Exception {
    assertThat(
            read(
                "<code xsi:type=\"c:EntryCode\">1</code><grant xsi:type=\"c:Uuid\">x</grant>"
                    + "<keys xsi:type=\"c:Record\"><c:item xsi:type=\"c:RecordItem\" name=\"a\">1</c:item>"
                    + "</keys><items xsi:type=\"xs:string\">a</items><limit xsi:type=\"xs:int\">1</limit>"))
        .hasSize(5);
  }

  @Test
  void a_list_or_a_record_of_too_many_members_is_refused_as_it_is_read() throws Exception {
    String names =
        IntStream.range(0, 2000)
            .mapToObj("<c:item name=\"n%d\">1</c:item>"::formatted)
            .collect(Collectors.joining());
    String list = "<items>a</items>".repeat(2000);

    assertThat(read("<code>1</code><keys>" + names + "</keys>" + list).get("items")).hasSize(2000);
    for (String[] more :
        List.of(
            new String[] {"<keys>" + names + "<c:item name=\"x\">", "/keys"},
            new String[] {list + "<items>", "/items"})) {
      var refusal = catchThrowableOfType(Refusal.class, () -> read("<code>1</code>" + more[0]));
      assertThat(refusal.faults())
          .containsExactly(FieldFault.of(more[1], PlatformReason.OUT_OF_RANGE, 0, 2000));
    }
  }

  static Stream<Arguments> misfits() {
    return Stream.of(
        arguments("<codes>1</codes>", "/codes unknown-name", "known ones are: code, grant,"),
        arguments(
            "<limit>1</limit><code>1</code>", "/code bad-format", "code before element limit"),
        arguments("<code>1</code><code>1</code>", "/code repeated", "only once"),
        arguments(
            "<code>1</code><limit>1</limit><code>1</code>", "/code repeated", "given only once"),
        arguments(
            "<items>a</items><limit>1</limit><items>b</items>",
            "/items bad-format",
            "element items before element limit"),
        arguments("<c:code>1</c:code>", "/code bad-format", "namespace urn:infoshare:exchange:v1"),
        arguments("some text", " bad-format", "elements"),
        arguments("<keys>B-7</keys>", "/keys bad-format", "elements"),
        arguments("<code><a/></code>", "/code bad-format", "a text without elements"),
        arguments("<items>a</items><items><a/></items>", "/items/1 bad-format", "without elements"),
        arguments("<keys><c:items/></keys>", "/keys/items unknown-name", "known ones are: item"),
        arguments("<keys><item/></keys>", "/keys/item unknown-name", "known ones are: item"),
        arguments("<keys><c:item>1</c:item></keys>", "/keys bad-format", "the attribute name"),
        arguments(
            "<keys><c:item name=\"a~/b\">1</c:item><c:item name=\"a~/b\">2</c:item></keys>",
            "/keys/a~0~1b repeated",
            "only once"),
        arguments("<code at=\"x\">1</code>", "/code bad-format", "without the attribute at"),
        arguments("<code xml:lang=\"en\">1</code>", "/code bad-format", "the attribute lang"),
        arguments("<limit xsi:nil=\"true\">1</limit>", "/limit bad-format", "as xsi:nil says"),
        arguments("<keys xsi:nil=\"true\"><a/></keys>", "/keys bad-format", "as xsi:nil says"),
        arguments(
            "<items xsi:nil=\"true\"/><items>a</items>",
            "/items/0 bad-format",
            "cannot be xsi:nil"),
        arguments(
            "<" + "x".repeat(5000) + "/>",
            "/" + "x".repeat(100) + "… unknown-name",
            "known ones are"),
        arguments("<limit xsi:type=\"xs:long\">1</limit>", "/limit bad-format", "the type int"),
        arguments("<keys xsi:type=\"c:Uuid\"/>", "/keys bad-format", "the type Record"));
  }

  @ParameterizedTest
  @MethodSource("misfits")
  void a_structure_that_does_not_fit_is_malformed_at_its_place(
      String content, String fault, String english) {
    var refusal = refusal(content);

    assertThat(refusal.reason()).isEqualTo(PlatformReason.MALFORMED);
    assertThat(refusal.faults())
        .extracting(each -> each.pointer() + " " + each.code())
        .containsExactly(fault);
    assertThat(refusal.text().english()).contains(english);
    assertThat(refusal.text().chinese()).containsPattern("\\p{IsHan}");
  }

  @ParameterizedTest
  @CsvSource({"href,#id0", "id,id0", "xs:ref,id0"})
  void a_reference_to_another_place_is_told_as_what_it_is(String attribute, String value) {
    var refusal = refusal("<keys " + attribute + "=\"" + value + "\"/>");

    assertThat(refusal.text().english())
        .contains(
            "multi-reference encoding (href, id) is not supported; write each object in place");
    assertThat(refusal.text().chinese()).contains("不支持多引用编码");
  }

  @Test
  void values_that_do_not_fit_are_refused_as_in_JSON() {
    var misfits =
        Map.of(
            "<grant>x</grant>", "{\"grant\": \"x\"}",
            "<grant/>", "{\"grant\": \"\"}",
            "<limit>five</limit>", "{\"limit\": \"five\"}",
            "<limit>5.0</limit>", "{\"limit\": 5.0}",
            "<limit/>", "{\"limit\": \"\"}",
            "<limit>99999999999</limit>", "{\"limit\": 99999999999}",
            "<limit>9999999999999999999</limit>", "{\"limit\": 9999999999999999999}");
    misfits.forEach(
        (xml, json) -> {
          var onSoap =
              catchThrowableOfType(
                  Refusal.class, () -> JsonBodies.read(ExchangeQuery.class, read(xml)));
          var onRest =
              catchThrowableOfType(
                  Refusal.class,
                  () ->
                      JsonBodies.read(
                          ExchangeQuery.class,
                          new java.io.ByteArrayInputStream(json.getBytes(UTF_8))));
          assertThat(onSoap.faults()).as(xml).isNotEmpty().isEqualTo(onRest.faults());
        });
  }

  @Test
  void dates_truth_and_numbers_are_read_as_XML_writes_them() throws Exception {
    var due = Contracts.read().elements("calendar").get("calculateDueDate");
    for (String zone : List.of("", "Z", "+08:00", "-05:30")) {
      assertThat(read(due, "calendar", "<from>\n2026-12-01" + zone + " </from>").path("from"))
          .hasToString("\"2026-12-01\"");
    }
    var search = Contracts.read().elements("search").get("searchEntries");
    for (var truth : Map.of("1", true, "true", true, "0", false, "false", false).entrySet()) {
      assertThat(
              read(search, "search", "<facets>" + truth.getKey() + "</facets>")
                  .path("facets")
                  .booleanValue())
          .isEqualTo(truth.getValue());
    }
    var draft = Contracts.read().elements("catalogue").get("draftEntry");
    for (var number : Map.of("+113.50", "113.50", ".5", "0.5", "-0.0", "0.0").entrySet()) {
      assertThat(
              read(draft, "catalogue", west(number.getKey()))
                  .path("extent")
                  .path("west")
                  .toString())
          .isEqualTo(number.getValue());
    }
  }

  @Test
  void a_character_of_XML_1_1_that_no_text_has_is_refused() {
    String message =
        "<?xml version=\"1.1\"?><query" + NAMESPACES + "><purpose>a&#1;</purpose></query>";

    assertThatThrownBy(() -> read(QUERY, message)).isInstanceOf(Refusal.class);
    assertThatThrownBy(
            () ->
                read(
                    QUERY,
                    "<?xml version=\"1.1\"?><query"
                        + NAMESPACES
                        + "><keys><c:item name=\"&#1;\">1</c:item></keys></query>"))
        .isInstanceOf(Refusal.class)
        .hasMessageNotContaining("\u0001");
  }

  @Test
  void base64_with_a_character_of_no_base64_is_refused() {
    var add = Contracts.read().elements("attachments").get("addAttachment");

    assertThatThrownBy(() -> read(add, "attachments", "<content>QUJ\u00a3D</content>"))
        .isInstanceOf(Refusal.class);
  }

  private static Refusal refusal(String content) {
    return catchThrowableOfType(Refusal.class, () -> read(content));
  }

  private static ObjectNode read(String content) throws XMLStreamException {
    return read(QUERY, "<query" + NAMESPACES + ">" + content + "</query>");
  }

  private static ObjectNode read(Element element, String contract, String content)
      throws XMLStreamException {
    String namespaces = NAMESPACES.replace("exchange", contract);
    String name = element.name();
    return read(element, "<" + name + namespaces + ">" + content + "</" + name + ">");
  }

  private static ObjectNode read(Element element, String message) throws XMLStreamException {
    var xml = XmlBounds.readers("exchange").createXMLStreamReader(new StringReader(message));
    xml.nextTag();
    return new MessageReader(xml, reference -> null).message(element.type());
  }
}
