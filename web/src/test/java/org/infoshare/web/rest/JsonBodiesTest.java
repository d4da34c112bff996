package org.infoshare.web.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonBodiesTest {

  private static final String A_UUID = "6f1f64de-6c0e-4d5a-9c3f-0f6d1f0f7a11";

  enum Colour {
    RED,
    GREEN
  }

  record Part(String name, int length, boolean key) {}

  record Message(
      String text,
      Integer number,
      UUID id,
      LocalDate day,
      Colour colour,
      List<String> words,
      Map<String, Object> keys,
      BigDecimal degrees,
      Part part,
      List<Part> parts) {}

  @Test
  void what_fits_is_read_with_every_digit() {
    var message =
        read(
            """
            {"text": "户籍", "number": 5, "id": "%s", "day": "2026-04-30", "colour": "GREEN",
             "words": ["a"], "keys": {"n": 12345678901234567890.10},
             "part": {"name": "p", "length": 1, "key": true}, "parts": []}
            """
                .formatted(A_UUID));
    assertThat(message.text()).isEqualTo("户籍");
    assertThat(message.day()).isEqualTo("2026-04-30");
    assertThat(message.colour()).isEqualTo(Colour.GREEN);
    assertThat(message.keys().get("n")).hasToString("12345678901234567890.10");
    assertThat(message.part()).isEqualTo(new Part("p", 1, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"colour\": \"BLUE\"}                        | /colour        | unknown-value",
        "{\"colour\": \"red\"}                         | /colour        | unknown-value",
        "{\"colour\": 1}                               | /colour        | unknown-value",
        "{\"colour\": \"\"}                            | /colour        | unknown-value",
        "{\"shade\": 1}                                | /shade         | unknown-name",
        "{\"a/b~c\": 1}                                | /a~1b~0c       | unknown-name",
        "{\"part\": {\"length\": 1, \"key\": true, \"colour\": 1}} | /part/colour   | unknown-name",
        "{\"day\": \"2026-02-30\"}                     | /day           | bad-format",
        "{\"day\": \"30.4.2026\"}                      | /day           | bad-format",
        "{\"day\": \"2026-04-30T10:00:00Z\"}           | /day           | bad-format",
        "{\"day\": 20260430}                           | /day           | bad-format",
        "{\"day\": \"\"}                               | /day           | bad-format",
        "{\"id\": \"not-a-uuid\"}                      | /id            | bad-format",
        "{\"id\": \"\"}                                | /id            | bad-format",
        "{\"id\": 7}                                   | /id            | bad-format",
        "{\"number\": \"5\"}                           | /number        | bad-format",
        "{\"number\": \"\"}                            | /number        | bad-format",
        "{\"number\": 5.5}                             | /number        | bad-format",
        "{\"number\": 99999999999}                     | /number        | bad-format",
        "{\"number\": true}                            | /number        | bad-format",
        "{\"number\": {}}                              | /number        | bad-format",
        "{\"number\": 1e1000000000}                  | /number        | bad-format",
        "{\"degrees\": 1e100000000}                  | /degrees       | bad-format",
        "{\"degrees\": 1e-100000000}                 | /degrees       | bad-format",
        "{\"degrees\": \"1\"}                        | /degrees       | bad-format",
        "{\"keys\": {\"n\": 1e100000000}}            | /keys/n        | bad-format",
        "{\"keys\": {\"n\": [1e100000000]}}          | /keys/n        | bad-format",
        "{\"text\": 5}                                 | /text          | bad-format",
        "{\"text\": true}                              | /text          | bad-format",
        "{\"text\": []}                                | /text          | bad-format",
        "{\"text\": {\"a\": 1}}                        | /text          | bad-format",
        "{\"words\": \"a\"}                            | /words         | bad-format",
        "{\"words\": [\"a\", 7]}                       | /words/1       | bad-format",
        "{\"keys\": []}                                | /keys          | bad-format",
        "{\"keys\": \"a\"}                             | /keys          | bad-format",
        "{\"part\": []}                                | /part          | bad-format",
        "{\"part\": \"\"}                              | /part          | bad-format",
        "{\"part\": {\"length\": \"x\", \"key\": true}}| /part/length   | bad-format",
        "{\"part\": {\"length\": 1, \"key\": \"true\"}}| /part/key      | bad-format",
        "{\"part\": {\"length\": 1, \"key\": 1}}       | /part/key      | bad-format",
        "{\"part\": {\"length\": 1}}                   | /part/key      | missing",
        "{\"part\": {\"length\": null, \"key\": true}} | /part/length   | missing",
        "{\"parts\": [{\"length\": 1, \"key\": true}, {\"length\": 1}]} | /parts/1/key | missing",
        "[]                                            | ``             | bad-format",
        "\"text\"                                      | ``             | bad-format",
        "5                                             | ``             | bad-format",
        "null                                          | ``             | bad-format",
      })
  void json_that_does_not_fit_is_malformed_at_a_pointer(String json, String pointer, String code) {
    var refusal = refused(json);
    assertThat(refusal.reason()).isEqualTo(PlatformReason.MALFORMED);
    assertThat(refusal.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.pointer()).isEqualTo(pointer == null ? "" : pointer);
              assertThat(fault.code()).isEqualTo(code);
            });
    assertThatNothingLeaks(refusal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": }",
        "{\"text\" \"a\"}",
        "{\"text\": \"a\"",
        "{'text': 'a'}",
        "{\"text\": \"a\",}",
        "{\"text\": \"a\", \"text\": \"b\"}",
        "{\"part\": {\"name\": \"a\", \"name\": \"b\"}}",
        "{\"keys\": {\"a\": 1, \"a\": 2}}",
        "{} {}",
        "{} x",
        "<query/>",
        "{\"number\": NaN}",
        "{\"number\": 01}",
        "\u0000",
      })
  void what_is_not_json_is_malformed_with_its_place(String text) {
    var refusal = refused(text);
    assertThat(refusal.reason()).isEqualTo(PlatformReason.MALFORMED);
    assertThat(refusal.faults()).isEmpty();
    assertThat(refusal.text().english()).containsPattern("line 1, column \\d+: ");
    assertThat(refusal.text().chinese()).containsPattern("第 1 行第 \\d+ 列:");
    assertThatNothingLeaks(refusal);
  }

  @Test
  void the_place_is_a_line_and_a_column() {
    assertThat(refused("{\n  \"text\": \"a\",\n  \"number\": oops\n}").text().english())
        .isEqualTo("The message cannot be read: line 3, column 18: not valid JSON.");
  }

  @Test
  void nothing_is_malformed() {
    assertThat(refused("").text().english()).endsWith("there is no body.");
    assertThat(refused("  \n ").reason()).isEqualTo(PlatformReason.MALFORMED);
  }

  @Test
  void what_is_nested_too_deep_is_malformed_at_once() {
    var refusal = refused("{\"keys\": {\"a\": " + "[".repeat(100_000));
    assertThat(refusal.reason()).isEqualTo(PlatformReason.MALFORMED);
    assertThat(refusal.text().english()).contains("nested deeper than 32");
  }

  @Test
  void a_text_without_end_is_malformed() {
    assertThat(refused("{\"text\": \"" + "a".repeat(5_000_000) + "\"}").reason())
        .isEqualTo(PlatformReason.MALFORMED);
    assertThat(refused("{\"number\": " + "1".repeat(1_000) + "}").reason())
        .isEqualTo(PlatformReason.MALFORMED);
  }

  @Test
  void more_names_and_values_than_the_largest_batch_has_are_malformed_as_they_are_read() {
    String record = "{" + "\"a\": 1, ".repeat(199).replace("a", "%s") + "\"z\": 1}";
    String items = record.formatted(IntStream.range(0, 199).boxed().toArray());
    String batch = "{\"keys\": {\"n\": [" + "%s,".formatted(items).repeat(999) + items + "]}}";

    assertThat((List<?>) read(batch).keys().get("n")).hasSize(1000);
    String list = "[" + "{},".repeat(999) + "{}]";
    var refusal = refused("{\"keys\": {\"n\": [" + (list + ",").repeat(206) + list + "]}}");
    assertThat(refusal.reason()).isEqualTo(PlatformReason.MALFORMED);
    assertThat(refusal.text().english()).contains("more than 410000 brackets, names and values");
    assertThat(refusal.text().chinese()).contains("合计超过 410000 个");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"words\": [%s]} | \"a\" | /words",
        "{\"parts\": [%s]} | {\"length\": 1, \"key\": true} | /parts",
        "{\"keys\": {\"n\": [%s]}} | 1 | /keys/n",
        "{\"keys\": {\"a/b\": {%s}}} | \"#\": 1 | /keys/a~1b",
        "{\"keys\": {%s}} | \"#\": [] | /keys",
      })
  void a_list_or_an_object_of_too_many_members_is_malformed_as_it_is_read(
      String json, String member, String pointer) {
    IntFunction<String> message =
        size ->
            json.formatted(
                IntStream.range(0, size)
                    .mapToObj(i -> member.replace("#", "n" + i))
                    .collect(Collectors.joining(",")));

    assertThatCode(() -> read(message.apply(2000))).doesNotThrowAnyException();
    var refusal = refused(message.apply(2001).replaceAll("[\\]}]*$", ""));
    assertThat(refusal.reason()).isEqualTo(PlatformReason.MALFORMED);
    assertThat(refusal.faults())
        .containsExactly(FieldFault.of(pointer, PlatformReason.OUT_OF_RANGE, 0, 2000));
  }

  @Test
  void another_charset_than_utf_8_is_malformed() {
    byte[] gbk = "{\"text\": \"户籍登记\"}".getBytes(Charset.forName("GB18030"));
    var refusal =
        catchThrowableOfType(
            Refusal.class, () -> JsonBodies.read(Message.class, new ByteArrayInputStream(gbk)));
    assertThat(refusal.reason()).isEqualTo(PlatformReason.MALFORMED);
    assertThat(refusal.text().english()).contains("it is not UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00c0\u00ad", "\u00e0\u0080\u00ad", "\u00f0\u0080\u0080\u00ad"})
  void overlong_utf_8_is_malformed_wherever_it_stands(String overlong) {
    for (String where : List.of("text", "keys")) {
      for (int before : new int[] {0, 7_980, 100_000}) {
        String value = "\"" + "a".repeat(before) + overlong + "\"";
        String json =
            "{\""
                + where
                + "\": "
                + (where.equals("text") ? value : "{\"n\": " + value + "}")
                + "}";
        var refusal =
            catchThrowableOfType(
                Refusal.class,
                () ->
                    JsonBodies.read(
                        Message.class, new ByteArrayInputStream(json.getBytes(ISO_8859_1))));
        assertThat(refusal.reason()).isEqualTo(PlatformReason.MALFORMED);
        assertThat(refusal.text().english()).contains("it is not UTF-8");
      }
    }
  }

  @Test
  void a_byte_order_mark_is_passed_over() {
    assertThat(read("\uFEFF{\"text\": \"户籍\"}").text()).isEqualTo("户籍");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{\"words\": [", "{\"part\": {\"name\": \"a\", ", "{\"keys\": {\"a\": ["})
  void a_refusal_of_the_stream_itself_passes_unchanged(String beginning) {
    var tooLarge = new Refusal(PlatformReason.TOO_LARGE, 16);
    var refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                JsonBodies.read(
                    Message.class, BrokenStream.after(beginning, new IOException(tooLarge))));
    assertThat(refusal).isSameAs(tooLarge);
  }

  @Test
  void a_stream_that_breaks_is_malformed() {
    var refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                JsonBodies.read(Message.class, BrokenStream.after("{", new IOException("reset"))));
    assertThat(refusal.reason()).isEqualTo(PlatformReason.MALFORMED);
    assertThat(refusal.text().english()).doesNotContain("reset");
  }

  private static Message read(String json) {
    return JsonBodies.read(Message.class, new ByteArrayInputStream(json.getBytes(UTF_8)));
  }

  private static Refusal refused(String json) {
    return catchThrowableOfType(Refusal.class, () -> read(json));
  }

  private static void assertThatNothingLeaks(Refusal refusal) {
    var told = refusal.text() + " " + refusal.faults();
    assertThat(told).doesNotContain("java.", "org.infoshare", "jackson", "Deserializ", "Feature");
  }
}
