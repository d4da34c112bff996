package org.infoshare.foundation.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.infoshare.foundation.spreadsheet.Cell.Kind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class XlsxReaderTest {

  private static final WorkbookBounds BOUNDS = new WorkbookBounds(1000, 50, 10_000_000);

  /** POI itself reads no part of more than 100 MB. */
  @Test
  void a_sheet_of_more_than_a_hundred_megabytes_is_read() {
    byte[] file =
        RawWorkbook.of(
                "<row r=\"1\"><c t=\"inlineStr\"><is><t>桥梁</t></is></c></row><!--"
                    + " ".repeat(105_000_000)
                    + "-->")
            .bytes();
    var rows = new ArrayList<SheetRow>();

    XlsxReader.read(file, new WorkbookBounds(10, 10, 200_000_000), rows::add);

    assertThat(rows).hasSize(1);
  }

  @Test
  void cells_are_read_as_their_reader_sees_them() {
    var rows =
        read(
            RawWorkbook.of(
                """
                <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>18</v></c>
                <c r="C2"><v>0.30000000000000004</v></c><c r="D2" s="1"><v>46350</v></c>
                <c r="E2" s="1"><v>46350.5</v></c><c r="F2" t="b"><v>1</v></c>
                <c r="G2" t="e"><v>#N/A</v></c><c r="H2"><f>B2+1</f><v>19</v></c>
                <c r="I2" t="str"><f>A2</f><v>共享</v></c><c r="J2"><f>B2</f></c>
                <c r="K2" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh><t>x</t></rPh></is></c>
                <c r="AB2" t="inlineStr"><is><t>  </t></is></c></row>
                """));

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).number()).isEqualTo(2);
    assertThat(rows.get(0).cells().values())
        .containsExactly(
            new Cell(Kind.TEXT, "共"),
            new Cell(Kind.NUMBER, "18"),
            new Cell(Kind.NUMBER, "0.3"),
            new Cell(Kind.DATE, "2026-11-24"),
            new Cell(Kind.DATE, "2026-11-24T12:00"),
            new Cell(Kind.BOOLEAN, "TRUE"),
            new Cell(Kind.ERROR, "#N/A"),
            new Cell(Kind.NUMBER, "19"),
            new Cell(Kind.TEXT, "共享"),
            new Cell(Kind.UNCOMPUTED, ""),
            new Cell(Kind.TEXT, "甲乙"));
  }

  @Test
  void a_number_of_absurd_size_is_not_written_out() {
    var rows = read(RawWorkbook.of("<row r=\"1\"><c r=\"A1\"><v>1E+999999999</v></c></row>"));

    assertThat(rows.get(0).cells().get(0)).isEqualTo(new Cell(Kind.NUMBER, "1E+999999999"));
  }

  @Test
  void rows_and_cells_without_references_follow_each_other() {
    var rows =
        read(
            RawWorkbook.of(
                "<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c><v>3</v></c></row>"));

    assertThat(rows).extracting(SheetRow::number).containsExactly(1, 3);
    assertThat(rows.get(1).cells()).containsOnlyKeys(1);
  }

  @Test
  void what_is_written_is_read_again_and_nothing_of_it_is_a_formula() {
    var texts =
        List.of(
            "=1+1", "+1", "-1", "@a", "_x0041_", "一\n二\t三\r四", "&<>\"'", "\uD842\uDFB7", "0012");
    var written = new ArrayList<Object>(texts);
    written.add(7);
    written.add(new BigDecimal("113.264434"));
    written.add(null);
    byte[] file;
    try (var writer = new XlsxWriter()) {
      writer.startSheet("表", List.of("一", "二"));
      writer.writeRow(written);
      file = writer.bytes();
    }

    var cells = new ArrayList<>(readBytes(file).get(1).cells().values());

    var expected = new ArrayList<>(texts.stream().map(text -> new Cell(Kind.TEXT, text)).toList());
    expected.add(new Cell(Kind.NUMBER, "7"));
    expected.add(new Cell(Kind.NUMBER, "113.264434"));
    assertThat(cells).isEqualTo(expected);
  }

  @Test
  void columns_have_the_letters_of_the_spreadsheet_program() {
    assertThat(Arrays.asList(0, 25, 26, 51, 52, 701, 702))
        .extracting(SheetRow::columnLetters)
        .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
  }

  @Test
  void ten_thousand_equal_rows_are_no_bomb() {
    byte[] file;
    try (var writer = new XlsxWriter()) {
      writer.startSheet("表", List.of("一"));
      var row = IntStream.range(0, 40).mapToObj(i -> "同样的内容").toList();
      IntStream.range(0, 10_000).forEach(i -> writer.writeRow(row));
      file = writer.bytes();
    }
    var count = new int[1];
    XlsxReader.read(file, new WorkbookBounds(20_000, 50, 268_435_456), row -> count[0]++);

    assertThat(count[0]).isEqualTo(10_001);
  }

  private static List<SheetRow> read(RawWorkbook packed) {
    return readBytes(packed.bytes());
  }

  private static List<SheetRow> readBytes(byte[] file) {
    var rows = new ArrayList<SheetRow>();
    XlsxReader.read(file, BOUNDS, rows::add);
    return rows;
  }
}
