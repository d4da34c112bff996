package org.infoshare.catalogue.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.UpdateCycle;
import org.infoshare.foundation.platform.Text;
import org.infoshare.foundation.spreadsheet.WorkbookBounds;
import org.infoshare.foundation.spreadsheet.XlsxWriter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Rows as departments write them, and what is told where they are wrong. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetReaderTest {

  private static final WorkbookBounds BOUNDS = new WorkbookBounds(100, 50, 10_000_000);

  private final WorkbookFaults faults = new WorkbookFaults(100);

  @Test
  void headings_are_known_however_they_are_written() {
    var read =
        read(
            List.of(" 信息资源 名称*", "信息项名称(必填)", "共享类型【必填】", "序号", "updateCycle", "items/type"),
            List.of("桥梁", "桥名", "2", "1", "每日", "C"));

    assertThat(faults.errors()).isEmpty();
    var entry = read.get(0).description();
    assertThat(entry.name()).isEqualTo("桥梁");
    assertThat(entry.sharing()).isEqualTo(Sharing.CONDITIONAL);
    assertThat(entry.updateCycle()).isEqualTo(UpdateCycle.DAILY);
    assertThat(entry.items()).extracting(ItemDefinition::chineseName).containsExactly("桥名");
  }

  @Test
  void headings_in_the_words_of_the_glossary_are_known_too() {
    var read =
        read(
            List.of("提供部门", "信息资源名称", "信息项名称", "信息项共享属性", "共享属性"),
            List.of("psb", "桥梁", "桥名", "有条件共享", "有条件共享"));

    assertThat(faults.errors()).isEmpty();
    assertThat(read.get(0).description().sharing()).isEqualTo(Sharing.CONDITIONAL);
    assertThat(read.get(0).description().items())
        .extracting(ItemDefinition::sharing)
        .containsExactly(Sharing.CONDITIONAL);
  }

  @Test
  void a_word_counts_as_national_code_chinese_word_or_value_of_the_wires() {
    var read =
        read(
            List.of("信息资源名称", "信息项名称", "共享类型"),
            List.of("一", "甲", "1"),
            List.of("二", "甲", "无条件共享"),
            List.of("三", "甲", "unconditional"),
            List.of("四", "甲", "1 无条件共享"));

    assertThat(faults.errors()).isEmpty();
    assertThat(read)
        .extracting(rows -> rows.description().sharing())
        .containsOnly(Sharing.UNCONDITIONAL);
  }

  @Test
  void blank_cells_repeat_the_entry_above_and_rows_of_one_code_belong_together() {
    var read =
        read(
            List.of("信息资源代码", "信息资源名称", "信息项名称", "更新周期"),
            Arrays.asList("307001-1", "桥梁", "甲", "每日"),
            Arrays.asList(null, null, "乙", null),
            Arrays.asList("307001/2", "隧道", "丙", "每月"),
            Arrays.asList("307001/1", null, "丁", null));

    assertThat(faults.errors()).isEmpty();
    assertThat(read).extracting(SheetEntry::code).containsExactly("307001/1", "307001/2");
    assertThat(read.get(0).description().items())
        .extracting(ItemDefinition::chineseName)
        .containsExactly("甲", "乙", "丁");
  }

  @Test
  void the_column_of_conditions_holds_the_legal_basis_of_what_is_not_shared() {
    var read =
        read(
            List.of("信息资源名称", "信息项名称", "共享类型", "共享条件/不予共享依据"),
            List.of("一", "甲", "3", "《保守国家秘密法》第九条"),
            List.of("二", "甲", "1", "无条件共享"));

    assertThat(read.get(0).description().legalBasis()).isEqualTo("《保守国家秘密法》第九条");
    assertThat(read.get(0).description().condition()).isNull();
    assertThat(read.get(1).description().condition()).isNull();
  }

  @Test
  void every_fault_is_told_at_once_by_row_and_column() {
    read(
        List.of("信息资源代码", "信息资源名称", "信息项名称", "数据长度", "共享类型", "信息资源提供方", "颜色", "资源名称", "是否主键"),
        Arrays.asList(null, null, "甲"),
        Arrays.asList("x", "桥", "乙", "很长", "半共享", "卫生局", "红", "桥", "也许"),
        Arrays.asList(null, "桥", "丙", "1", "1", "psb", null, null, "是"),
        Arrays.asList(null, "桥", "丁", "1.5", "2", "psb", null, null, "否"));

    assertThat(faults.errors())
        .extracting(WorkbookError::row, WorkbookError::column, WorkbookError::code)
        .containsExactly(
            tuple(1, "G", "workbook-heading-unknown"),
            tuple(1, "H", "workbook-heading-repeated"),
            tuple(2, "B", "workbook-entry-unnamed"),
            tuple(3, "A", "bad-format"),
            tuple(3, "D", "bad-format"),
            tuple(3, "E", "unknown-value"),
            tuple(3, "F", "workbook-provider-other"),
            tuple(3, "I", "unknown-value"),
            tuple(4, "F", "workbook-entry-differs"),
            tuple(5, "D", "bad-format"),
            tuple(5, "E", "workbook-entry-differs"),
            tuple(5, "F", "workbook-entry-differs"));
    assertThat(faults.errors())
        .allSatisfy(
            error -> {
              assertThat(error.heading()).isNotBlank();
              assertThat(error.chinese()).isNotBlank();
              assertThat(error.english()).isNotBlank();
            });
  }

  @Test
  void a_sheet_without_headings_or_entries_says_so() {
    read(List.of("一", "二"), List.of("a", "b"));
    assertThat(faults.errors())
        .extracting(WorkbookError::code)
        .containsExactly("workbook-headings-missing");

    var empty = new WorkbookFaults(10);
    SheetReader.readEntries(
        file(List.of("信息资源名称", "信息项名称", "共享类型")),
        BOUNDS,
        SampleCodes.WORDS,
        WorkbookProvider.of(new Text("psb", "psb"), "psb"),
        empty);
    assertThat(empty.errors()).extracting(WorkbookError::code).containsExactly("workbook-empty");
  }

  @Test
  void only_the_first_faults_are_kept_but_all_are_counted() {
    var few = new WorkbookFaults(2);
    SheetReader.readEntries(
        file(
            List.of("信息资源名称", "信息项名称", "共享类型"),
            List.of("一", "甲", "x"),
            List.of("二", "甲", "x"),
            List.of("三", "甲", "x")),
        BOUNDS,
        SampleCodes.WORDS,
        WorkbookProvider.of(new Text("psb", "psb"), "psb"),
        few);

    assertThat(few.count()).isEqualTo(3);
    assertThat(few.errors()).extracting(WorkbookError::row).containsExactly(2, 3);
  }

  @SafeVarargs
  private List<SheetEntry> read(List<String> headings, List<String>... rows) {
    return SheetReader.readEntries(
        file(headings, rows),
        BOUNDS,
        SampleCodes.WORDS,
        WorkbookProvider.of(new Text("psb", "psb"), "psb"),
        faults);
  }

  @SafeVarargs
  private static byte[] file(List<String> headings, List<String>... rows) {
    try (var writer = new XlsxWriter()) {
      writer.startSheet("表", headings);
      for (var row : rows) {
        writer.writeRow(row);
      }
      return writer.bytes();
    }
  }
}
