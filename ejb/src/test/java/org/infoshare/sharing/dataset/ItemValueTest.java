package org.infoshare.sharing.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.FieldFault;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ItemValueTest {

  @ParameterizedTest
  @CsvSource({
    "1.50, 1.50",
    "1650.00, 1650.00",
    "100, 100",
    "1e2, 100",
    "-0, 0",
    "+7., 7",
    ".5, 0.5",
    "0.0000001, 0.0000001",
    "12345678901234567890.12, 12345678901234567890.12"
  })
  void a_number_is_kept_in_plain_digits_as_exact_as_it_was_given(String lexical, String form) {
    assertThat(ItemValue.text(kept(ItemType.NUMERIC, 30, lexical))).isEqualTo(form);
    assertThat(kept(ItemType.NUMERIC, 30, new BigDecimal(form)))
        .isEqualTo(kept(ItemType.NUMERIC, 30, lexical));
  }

  @Test
  void a_key_has_one_form_however_it_is_written() {
    var checks = new Checks();
    for (String lexical : List.of("1.50", "1.5", "15e-1")) {
      Object kept =
          ItemValue.of(DatasetEntries.key("x", ItemType.NUMERIC, 30), lexical, "/x", checks);
      assertThat(kept).isEqualTo(new BigDecimal("1.5"));
    }
  }

  @Test
  void zeros_at_the_end_are_kept_where_the_length_has_room_for_them_and_make_no_difference() {
    assertThat(kept(ItemType.CURRENCY, 3, "1.50")).isEqualTo(new BigDecimal("1.50"));
    assertThat(kept(ItemType.CURRENCY, 2, "1.50")).isEqualTo(new BigDecimal("1.5"));
    assertThat(kept(ItemType.CURRENCY, 2, "1.5" + "0".repeat(100)))
        .isEqualTo(new BigDecimal("1.5"));
    assertThat(ItemValue.isSame(new BigDecimal("1.50"), new BigDecimal("1.5"))).isTrue();
    assertThat(ItemValue.isSame(new BigDecimal("1.50"), "1.50")).isFalse();
  }

  @Test
  void every_kind_of_JSON_number_is_taken() {
    for (Object number : List.of(5, 5L, BigInteger.valueOf(5), new BigDecimal("5.0"), 5.0)) {
      assertThat(kept(ItemType.INTEGER, 3, number)).isEqualTo(new BigDecimal(5));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " 1", "1 ", "NaN", "INF", "0x10", "1,5", "١٢", "--1", "1e", "1e9999999999"})
  void what_is_no_decimal_number_is_refused(String lexical) {
    assertThat(faults(ItemType.NUMERIC, 20, lexical)).containsExactly("type-mismatch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234", "0.0012", "1e3", "1e999999999", "1e-999999999"})
  void a_number_with_too_many_digits_is_refused(String lexical) {
    assertThat(faults(ItemType.DOUBLE, 3, lexical)).containsExactly("too-long");
  }

  @Test
  void an_integer_has_no_fraction() {
    assertThat(faults(ItemType.INTEGER, 5, "1.5")).containsExactly("type-mismatch");
    assertThat(faults(ItemType.INTEGER, 5, new BigDecimal("0.5"))).containsExactly("type-mismatch");
  }

  @Test
  void a_text_is_not_made_of_a_number() {
    assertThat(faults(ItemType.CHARACTER, 20, 440106)).containsExactly("type-mismatch");
    assertThat(faults(ItemType.CHARACTER, 20, List.of("a"))).containsExactly("type-mismatch");
  }

  @Test
  void the_length_of_a_text_is_counted_in_characters_and_not_in_UTF_16_units() {
    String rare = "\uD842\uDFB7".repeat(3);

    assertThat(kept(ItemType.CHARACTER, 3, rare)).isEqualTo(rare);
    assertThat(faults(ItemType.CHARACTER, 2, rare)).containsExactly("too-long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "\u0007", "\u007f", "\u0085", "\uD800", "\uDC00x", "\uFFFF"})
  void a_text_without_a_place_in_XML_or_the_database_is_refused(String text) {
    assertThat(faults(ItemType.MEMO, 20, text)).containsExactly("bad-format");
  }

  @Test
  void tabs_and_lines_stay_and_every_end_of_line_becomes_the_one_that_XML_reads() {
    assertThat(kept(ItemType.MEMO, 20, "a\tb\r\nc\rd\n")).isEqualTo("a\tb\nc\nd\n");
  }

  @Test
  void logical_is_true_or_false() {
    assertThat(kept(ItemType.LOGICAL, 1, true)).isEqualTo(true);
    assertThat(kept(ItemType.LOGICAL, 1, "false")).isEqualTo(false);
    assertThat(faults(ItemType.LOGICAL, 1, "TRUE")).containsExactly("type-mismatch");
    assertThat(faults(ItemType.LOGICAL, 1, 1)).containsExactly("type-mismatch");
  }

  @Test
  void a_date_is_a_day_that_exists() {
    assertThat(kept(ItemType.DATE, 10, "2024-02-29")).isEqualTo("2024-02-29");
    for (Object wrong :
        List.of("2023-02-29", "2024-2-9", "2024-02-29Z", "+12024-02-29", 20240229)) {
      assertThat(faults(ItemType.DATE, 10, wrong)).containsExactly("type-mismatch");
    }
  }

  @Test
  void one_instant_has_one_form() {
    String form = "2026-11-24T08:00:00+08:00";

    for (String same : List.of(form, "2026-11-24T00:00Z", "2026-11-23T19:00:00.000-05:00")) {
      assertThat(kept(ItemType.DATETIME, 25, same)).isEqualTo(form);
    }
    for (String wrong :
        List.of(
            "2026-11-24T08:00:00",
            "2026-11-24",
            "2026-11-24t08:00:00z",
            "2026-11-24T25:00Z",
            "9999-12-31T23:59:59Z")) {
      assertThat(faults(ItemType.DATETIME, 25, wrong)).containsExactly("type-mismatch");
    }
  }

  private static Object kept(ItemType type, int length, Object given) {
    var checks = new Checks();
    Object kept = ItemValue.of(DatasetEntries.item("x", type, length), given, "/x", checks);
    assertThat(checks.faults()).isEmpty();
    return kept;
  }

  private static List<String> faults(ItemType type, int length, Object given) {
    var checks = new Checks();
    assertThat(ItemValue.of(DatasetEntries.item("x", type, length), given, "/x", checks)).isNull();
    return checks.faults().stream().map(FieldFault::code).toList();
  }
}
