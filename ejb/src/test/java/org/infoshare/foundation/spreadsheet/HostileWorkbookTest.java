package org.infoshare.foundation.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that want to do harm, or were harmed themselves, are refused by their reason. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileWorkbookTest {

  private static final WorkbookBounds BOUNDS = new WorkbookBounds(100, 50, 5_000_000);
  private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

  @Test
  void what_is_no_archive() {
    refused("编号,名称\n".getBytes(UTF_8), SpreadsheetReason.NOT_XLSX);
    refused(new byte[0], SpreadsheetReason.NOT_XLSX);
  }

  @Test
  void the_old_format_and_workbooks_with_a_password() {
    byte[] compound = new byte[4096];
    byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    System.arraycopy(magic, 0, compound, 0, magic.length);

    refused(compound, SpreadsheetReason.NOT_XLSX);
  }

  @Test
  void an_archive_that_is_no_workbook() {
    var word = RawWorkbook.of(ROW).part("xl/workbook.xml", "<document/>");

    assertThatThrownBy(() -> read(word.bytes())).isInstanceOf(Refusal.class);
  }

  @Test
  void a_file_that_was_cut_off() {
    byte[] whole = RawWorkbook.of(ROW).bytes();

    refused(Arrays.copyOf(whole, whole.length / 3), SpreadsheetReason.BROKEN);
    refused(
        RawWorkbook.of("<row r=\"1\"><c r=\"A1\">").bytes().clone(),
        SpreadsheetReason.BROKEN,
        false);
  }

  /** Zstandard and XZ, which an archive may name and no spreadsheet program writes. */
  @ParameterizedTest
  @ValueSource(bytes = {93, 95})
  void a_way_of_packing_that_no_workbook_has(byte method) {
    byte[] file = RawWorkbook.of(ROW).bytes();
    int inLocalHeader = 8;
    file[inLocalHeader] = method;

    refused(file, SpreadsheetReason.BROKEN);
  }

  @Test
  void macros_and_embedded_objects() {
    refused(
        RawWorkbook.of(ROW).part("xl/vbaProject.bin", "x").bytes(), SpreadsheetReason.HAS_MACROS);
    refused(
        RawWorkbook.of(ROW).part("xl/macrosheets/sheet1.xml", "x").bytes(),
        SpreadsheetReason.HAS_MACROS);
    refused(
        RawWorkbook.of(ROW).part("xl\\embeddings\\a.bin", "x").bytes(),
        SpreadsheetReason.HAS_MACROS);
    refused(
        RawWorkbook.of(ROW)
            .part(
                "[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")
            .bytes(),
        SpreadsheetReason.HAS_MACROS);
  }

  @Test
  void a_bomb_that_unpacks_beyond_the_bounds() {
    refused(
        RawWorkbook.of(ROW).part("xl/media/image1.png", new byte[6_000_000]).bytes(),
        SpreadsheetReason.UNPACKS_TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xl/worksheets/sheet1.xml",
        "xl/sharedStrings.xml",
        "xl/workbook.xml",
        "xl/styles.xml",
        "[Content_Types].xml",
        "_rels/.rels"
      })
  void an_external_entity_in_any_part_is_never_resolved(String part) {
    String bait = HostileWorkbookTest.class.getResource("HostileWorkbookTest.class").toString();
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]><x>&e;</x>".formatted(bait);

    assertThatThrownBy(() -> read(RawWorkbook.of(ROW).part(part, xml).bytes()))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> read(RawWorkbook.of(ROW).part(part, xml.getBytes(UTF_16)).bytes()))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void entities_that_multiply() {
    String laughs =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";

    refused(
        RawWorkbook.of(ROW).part("xl/sharedStrings.xml", laughs).bytes(),
        SpreadsheetReason.BROKEN,
        false);
  }

  @Test
  void a_count_of_texts_that_is_only_claimed_takes_no_memory() {
    var file =
        RawWorkbook.of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
            .part(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"2147483647\" uniqueCount=\"2147483647\"><si><t>甲</t></si></sst>");

    assertThat(read(file.bytes()).get(0).cells().get(0).text()).isEqualTo("甲");
  }

  @Test
  @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
  void a_number_of_very_many_digits_is_a_text_at_once() {
    String digits = "7".repeat(200_000);
    String cells = "<c r=\"A1\"><v>" + digits + "</v></c>";
    String more = cells.replace("A1", "B1") + cells.replace("A1", "C1");

    var row = read(RawWorkbook.of("<row r=\"1\">" + cells + more + "</row>").bytes()).get(0);

    assertThat(row.cells().get(0)).isEqualTo(new Cell(Cell.Kind.TEXT, digits));
  }

  @Test
  void a_cell_longer_than_any_program_writes() {
    String digits = "7".repeat(1_000_000);

    refused(
        RawWorkbook.of("<row r=\"1\"><c r=\"A1\"><v>" + digits + "</v></c></row>").bytes(),
        SpreadsheetReason.BROKEN,
        false);
    refused(
        RawWorkbook.of(ROW)
            .part("xl/sharedStrings.xml", "<sst><si><t>" + digits + "</t></si></sst>")
            .bytes(),
        SpreadsheetReason.BROKEN,
        false);
  }

  @Test
  void a_cell_as_long_as_programs_write_it() {
    String longest = "_x000D_".repeat(32_767);

    var file =
        RawWorkbook.of(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x"
                + longest.substring(7)
                + "</t></is></c></row>");

    assertThat(read(file.bytes()).get(0).cells().get(0).text()).isEqualTo("x");
  }

  /** 12 MB of empty texts, which would be 134 MB and more in memory. */
  @Test
  void very_many_short_texts() {
    byte[] file =
        RawWorkbook.of(ROW)
            .part("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(2_400_000) + "</sst>")
            .bytes();
    var large = new WorkbookBounds(100, 50, 50_000_000);

    assertThatThrownBy(() -> XlsxReader.read(file, large, row -> {}))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(SpreadsheetReason.UNPACKS_TOO_LARGE));
  }

  @Test
  void rows_and_columns_beyond_the_bounds() {
    refused(
        RawWorkbook.of("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>").bytes(),
        SpreadsheetReason.TOO_MANY_ROWS,
        false);
    refused(
        RawWorkbook.of("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>").bytes(),
        SpreadsheetReason.TOO_MANY_COLUMNS,
        false);
  }

  @Test
  void rows_out_of_their_order_or_with_wrong_references() {
    refused(RawWorkbook.of(ROW + ROW).bytes(), SpreadsheetReason.BROKEN, false);
    refused(
        RawWorkbook.of("<row r=\"x\"><c r=\"A1\"><v>1</v></c></row>").bytes(),
        SpreadsheetReason.BROKEN,
        false);
    refused(
        RawWorkbook.of("<row r=\"1\"><c r=\"1\"><v>1</v></c></row>").bytes(),
        SpreadsheetReason.BROKEN,
        false);
  }

  private static void refused(byte[] file, SpreadsheetReason reason) {
    refused(file, reason, true);
  }

  /**
   * @param atOnce whether it is seen before the file is parsed
   */
  private static void refused(byte[] file, SpreadsheetReason reason, boolean atOnce) {
    if (atOnce) {
      assertThatThrownBy(() -> XlsxReader.inspect(file, BOUNDS))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  private static List<SheetRow> read(byte[] file) {
    var rows = new ArrayList<SheetRow>();
    XlsxReader.read(file, BOUNDS, rows::add);
    return rows;
  }
}
