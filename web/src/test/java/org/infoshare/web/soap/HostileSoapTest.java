package org.infoshare.web.soap;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.SoapMessages.XML;
import static org.infoshare.web.soap.SoapMessages.query;
import static org.infoshare.web.soap.SoapMessages.stream;
import static org.infoshare.web.soap.SoapMessages.west;
import static org.infoshare.web.soap.SoapRefusals.assertRefused;

import jakarta.servlet.ServletException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.entry.EntryView;
import org.infoshare.foundation.attachment.AttachmentView;
import org.infoshare.foundation.command.IdempotencyKey;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.account.CurrentCredential;
import org.infoshare.sharing.exchange.ExchangeQuery;
import org.infoshare.sharing.exchange.ExchangeResult;
import org.infoshare.web.soap.WireOverFakeHttp.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is small and costs much, and what says something else than it seems to. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("DoNotCallSuggester") // The operations here refuse whatever they are asked.
class HostileSoapTest {

  private static final String ENGLISH = "en";

  private final List<Object> taken = new ArrayList<>();
  private WireOverFakeHttp soap;

  @BeforeEach
  void publish() throws ServletException {
    soap =
        SoapStack.soap11(
            new Publisher(
                SoapStack.operations(new Catalogue(), new Attachments(), new Exchange()),
                new IdempotencyKey(),
                new CurrentCredential(),
                refusal -> {}));
  }

  private Refusal kept(Object asked) {
    taken.add(asked);
    return new Refusal(PlatformReason.WRONG_STAGE, "A", "B");
  }

  /** Keeps what it is asked, and refuses everything. */
  @Path("catalogue")
  public final class Catalogue {

    @POST
    public EntryView draftEntry(NewEntry entry) {
      throw kept(entry);
    }
  }

  /** The same for files. */
  @Path("attachments")
  public final class Attachments {

    @POST
    public AttachmentView addAttachment(@QueryParam("label") String label, byte[] content) {
      throw kept(content);
    }
  }

  /** The same for queries. */
  @Path("exchange")
  public final class Exchange {

    @POST
    public ExchangeResult query(@PathParam("code") String code, ExchangeQuery query) {
      throw kept(query);
    }
  }

  @Test
  void a_decimal_is_read_with_its_digits() {
    assertRefused(draft("-113.500000"), "wrong-stage", 500);

    var entry = (NewEntry) taken.get(0);
    assertThat(entry.extent().west()).isEqualTo(new BigDecimal("-113.5"));
  }

  @Test
  @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
  void a_decimal_of_more_characters_than_have_a_meaning_is_not_read() {
    for (String digits : List.of("0".repeat(100) + "7", "7".repeat(260_000))) {
      assertRefused(draft(digits), "malformed", 500);
    }
    assertThat(taken).isEmpty();
  }

  @Test
  void a_text_longer_than_any_record_is_not_read_where_no_file_is_taken() {
    assertRefused(ask(query("x".repeat(262_144))), "wrong-stage", 500);
    for (String purpose :
        List.of(
            "x".repeat(300_000),
            "x&#65;".repeat(140_000),
            "<![CDATA[xx]]>".repeat(140_000),
            "x<!-- -->".repeat(300_000))) {
      var answer = ask(query(purpose));

      assertRefused(answer, "malformed", 500);
      assertThat(answer.text()).contains("nested too deeply or too large");
    }
    assertThat(taken).hasSize(1);
  }

  @Test
  void a_file_may_be_longer() {
    String document =
        query("")
            .replaceFirst(
                "<query.*</query>",
                "<addAttachment xmlns=\"urn:infoshare:attachments:v1\"><content>"
                    + "eHh4".repeat(1_000_000)
                    + "</content></addAttachment>");

    post("attachments", document.getBytes(UTF_8));

    assertThat((byte[]) taken.get(0)).hasSize(3_000_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&middot;", "&nbsp;", "&undeclared;", "a&x;b"})
  void a_reference_to_an_entity_that_is_not_declared_is_malformed(String reference) {
    for (String message :
        List.of(
            query(reference),
            query("x").replace("101001/1", "101001" + reference + "/1"),
            query("x").replace("<purpose>", reference + "<purpose>"),
            query("x").replace("<code>", "<code xml:lang=\"" + reference + "\">"),
            query("x")
                .replace(
                    "<soap:Body>",
                    "<soap:Header><c:idempotencyKey xmlns:c=\"urn:infoshare:common:v1\">k"
                        + reference
                        + "</c:idempotencyKey></soap:Header><soap:Body>"))) {
      var answer = ask(message);

      assertRefused(answer, "malformed", 500);
      assertThat(answer.text()).contains("未声明的实体").contains("that is not declared (line 1");
    }
    assertThat(taken).isEmpty();
  }

  @Test
  void references_of_XML_itself_are_read() {
    ask(query("&lt;&gt;&amp;&quot;&apos; 张&#183;三 &#x20BB7;"));

    assertThat(((ExchangeQuery) taken.get(0)).purpose()).isEqualTo("<>&\"' 张·三 𠮷");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/xml", "text/xml; charset=utf-8", "declared"})
  void overlong_UTF_8_is_malformed_wherever_it_stands(String type) {
    for (String overlong :
        List.of("\u00c0\u00af", "\u00e0\u0080\u00af", "\u00f0\u0080\u0080\u00af")) {
      for (int before : new int[] {0, 3_900, 100_000}) {
        String message = query("x".repeat(before)).replace("</purpose>", overlong + "</purpose>");
        if (type.equals("declared")) {
          message = "<?xml version=\"1.0\" encoding=\"utf-8\"?>" + message;
        }
        String header = type.equals("declared") ? XML : type;

        assertRefused(
            soap.post("exchange", header, message.getBytes(ISO_8859_1)), "malformed", 500);
      }
    }
    assertThat(taken).isEmpty();
  }

  @Test
  void other_charsets_are_not_held_to_be_UTF_8() {
    var gb = Charset.forName("GB18030");

    soap.post("exchange", XML + "; charset=GB18030", query("婚姻").getBytes(gb));
    soap.post(
        "exchange",
        XML,
        ("<?xml version=\"1.0\" encoding=\"GB18030\"?>" + query("婚姻")).getBytes(gb));

    assertThat(taken)
        .extracting(asked -> ((ExchangeQuery) asked).purpose())
        .containsExactly("婚姻", "婚姻");
  }

  @Test
  void a_message_without_a_content_type_is_of_none_that_is_taken() {
    assertRefused(
        soap.post("exchange", Map.of(), stream(query("x"))), "unsupported-media-type", 415);
  }

  @Test
  void a_message_has_one_body_with_one_element() {
    String message = query("x");
    String body = message.replaceFirst("(?s).*(<[^<>]*Body>.*</[^<>]*Body>).*", "$1");
    assertThat(message).contains(body).isNotEqualTo(body);

    assertRefused(ask(message.replace(body, body + body)), "malformed", 500);
    assertRefused(ask(message.replaceFirst("(?s)(<query.*</query>)", "$1$1")), "malformed", 500);
    assertThat(taken).isEmpty();
  }

  private Answer draft(String degrees) {
    String draft =
        "<draftEntry xmlns=\"urn:infoshare:catalogue:v1\">" + west(degrees) + "</draftEntry>";
    return post("catalogue", query("").replaceFirst("<query.*</query>", draft).getBytes(UTF_8));
  }

  private Answer ask(String message) {
    return post("exchange", message.getBytes(UTF_8));
  }

  private Answer post(String contract, byte[] message) {
    var headers = Map.of("Content-Type", XML, "Accept-Language", ENGLISH);
    return soap.post(contract, headers, new ByteArrayInputStream(message));
  }
}
