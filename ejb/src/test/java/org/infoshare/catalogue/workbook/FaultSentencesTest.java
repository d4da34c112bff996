package org.infoshare.catalogue.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Text;
import org.infoshare.foundation.spreadsheet.RawWorkbook;
import org.infoshare.foundation.spreadsheet.WorkbookBounds;
import org.infoshare.foundation.spreadsheet.XlsxWriter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whoever reads an error finds the cell, sees what it says, and learns what it may say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FaultSentencesTest {

  private static final WorkbookBounds BOUNDS = new WorkbookBounds(100, 50, 10_000_000);

  private final InMemoryImportTarget shelf = new InMemoryImportTarget();

  @Test
  void a_number_that_is_none_is_quoted_beside_what_a_number_is() {
    var error = only(List.of("信息资源名称", "信息项名称", "数据长度"), List.of("桥梁", "桥名", "1,000"));

    assertThat(error.row()).isEqualTo(2);
    assertThat(error.column()).isEqualTo("C");
    assertThat(error.heading()).isEqualTo("数据长度");
    assertThat(error.value()).isEqualTo("1,000");
    assertThat(error.chinese()).isEqualTo("格式不正确,应为 整数,只写数字,如 20。");
    assertThat(error.english())
        .isEqualTo("The format is wrong; expected: a whole number in digits only, such as 20.");
  }

  @Test
  void degrees_are_explained() {
    var error = only(List.of("信息资源名称", "信息项名称", "西边经度"), List.of("桥梁", "桥名", "113°15′"));

    assertThat(error.value()).isEqualTo("113°15′");
    assertThat(error.chinese()).contains("十进制度数").contains("113.264385");
  }

  @Test
  void a_code_that_is_none_is_explained() {
    var error = only(List.of("信息资源代码", "信息资源名称", "信息项名称"), List.of("307001_1", "桥梁", "桥名"));

    assertThat(error.value()).isEqualTo("307001_1");
    assertThat(error.english()).contains("such as 101001/1");
  }

  @Test
  void a_word_that_is_none_is_quoted_beside_the_words_of_either_language() {
    var error = only(List.of("信息资源名称", "信息项名称", "共享类型"), List.of("桥梁", "桥名", "半共享"));

    assertThat(error.value()).isEqualTo("半共享");
    assertThat(error.chinese()).contains("无条件共享、有条件共享、不予共享");
    assertThat(error.english()).contains("Shared without condition").doesNotContain("无条件");
  }

  @Test
  void a_control_character_is_told_and_stops_no_run() {
    var error =
        only(
            RawWorkbook.of(
                    """
                    <row r="1"><c t="inlineStr"><is><t>信息资源名称</t></is></c>
                      <c t="inlineStr"><is><t>信息项名称</t></is></c>
                      <c t="inlineStr"><is><t>信息资源摘要</t></is></c></row>
                    <row r="2"><c t="inlineStr"><is><t>桥梁</t></is></c>
                      <c t="inlineStr"><is><t>甲</t></is></c>
                      <c t="inlineStr"><is><t>全市_x0001_</t></is></c></row>
                    """)
                .bytes());

    assertThat(error.column()).isEqualTo("C");
    assertThat(error.code()).isEqualTo("bad-format");
    assertThat(error.chinese()).contains("不含控制字符");
  }

  @Test
  void a_long_cell_is_quoted_by_its_beginning() {
    var error = only(List.of("信息资源名称", "信息项名称", "数据长度"), List.of("桥梁", "桥名", "长".repeat(500)));

    assertThat(error.value()).isEqualTo("长".repeat(100) + "…");
  }

  @Test
  void a_repeated_field_name_is_told_by_the_row_and_not_by_a_pointer() {
    found("/items/2/name", PlatformReason.DUPLICATE, "/items/0/name");

    var error =
        only(
            List.of("信息资源名称", "信息项名称", "字段名称"),
            List.of("桥梁", "甲", "bridge"),
            List.of("桥梁", "乙", "length"),
            List.of("桥梁", "丙", "bridge"));

    assertThat(error.row()).isEqualTo(4);
    assertThat(error.value()).isEqualTo("bridge");
    assertThat(error.chinese()).isEqualTo("与 第 2 行 重复。");
    assertThat(error.english()).isEqualTo("This repeats row 2.");
  }

  @Test
  void a_repeated_chinese_name_of_an_item_is_told_by_the_row() {
    found("/items/2/chineseName", PlatformReason.DUPLICATE, "/items/0/chineseName");

    var error =
        only(
            List.of("信息资源名称", "信息项名称", "字段名称"),
            List.of("桥梁", "桥名", "bridge"),
            List.of("桥梁", "桥长", "length"),
            List.of("桥梁", "桥名", "name"));

    assertThat(error.row()).isEqualTo(4);
    assertThat(error.value()).isEqualTo("桥名");
    assertThat(error.chinese()).isEqualTo("与 第 2 行 重复。");
    assertThat(error.english()).isEqualTo("This repeats row 2.");
  }

  @Test
  void a_repeated_code_in_one_cell_is_quoted() {
    found("/relatedEntries/1", PlatformReason.DUPLICATE, "/relatedEntries/0");

    var error = only(List.of("信息资源名称", "信息项名称", "关联资源代码"), List.of("桥梁", "甲", "101001/1,101001/1"));

    assertThat(error.value()).isEqualTo("101001/1");
    assertThat(error.english()).isEqualTo("This repeats a code before it in this cell.");
  }

  @Test
  void a_field_name_is_told_its_form_in_words() {
    found("/items/0/name", PlatformReason.BAD_FORMAT, "[a-z][A-Za-z0-9]{0,39}");

    var error = only(List.of("信息资源名称", "信息项名称", "字段名称"), List.of("桥梁", "甲", "Bridge"));

    assertThat(error.value()).isEqualTo("Bridge");
    assertThat(error.chinese()).contains("以小写字母开头").doesNotContain("[a-z]");
  }

  @Test
  void the_type_of_a_key_is_told_in_the_words_of_the_sheet() {
    found("/items/0/type", PlatformReason.UNKNOWN_VALUE, "CHARACTER, NUMERIC");

    var error = only(List.of("信息资源名称", "信息项名称", "数据类型"), List.of("桥梁", "甲", "M"));

    assertThat(error.value()).isEqualTo("备注型");
    assertThat(error.chinese()).contains("字符型").doesNotContain("备注型").doesNotContain("CHARACTER");
  }

  @Test
  void a_format_type_is_told_those_of_its_class() {
    found("/formatType", new OtherFormat());

    var error =
        only(List.of("信息资源名称", "信息项名称", "信息资源格式分类", "信息资源格式类型"), List.of("桥梁", "甲", "数据库", "pdf"));

    assertThat(error.value()).isEqualTo("pdf");
    assertThat(error.chinese()).contains("数据库").contains("mysql").doesNotContain("pdf");
    assertThat(error.english()).contains("Database").doesNotContain("DATABASE");
  }

  @Test
  void a_blank_cell_is_told_what_to_fill_in() {
    found("/items/0/length", PlatformReason.MISSING);

    var error =
        only(
            List.of("信息资源名称", "信息项名称", "数据长度"),
            Arrays.asList("桥梁", "甲", null),
            List.of("桥梁", "乙", "20"));

    assertThat(error.row()).isEqualTo(2);
    assertThat(error.column()).isEqualTo("C");
    assertThat(error.value()).isNull();
    assertThat(error.chinese()).isEqualTo("必须填写:整数,只写数字,如 20。");
  }

  private void found(String pointer, Reason reason, Object... arguments) {
    shelf.faults.add(FieldFault.of(pointer, reason, arguments));
  }

  @SafeVarargs
  private WorkbookError only(List<String> headings, List<String>... rows) {
    return only(file(headings, rows));
  }

  private WorkbookError only(byte[] file) {
    var importing = new WorkbookImport(BOUNDS, 100, SampleCodes.WORDS, shelf, (done, total) -> {});
    var verdict =
        importing.run(
            new ClaimedWorkbook(UUID.randomUUID(), "psb", "psb.staff", false, file),
            WorkbookProvider.of(new Text("psb", "psb"), "psb"));
    assertThat(verdict.errors()).hasSize(1);
    return verdict.errors().get(0);
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

  /** As the catalogue tells it. */
  private static final class OtherFormat implements Reason {
    @Override
    public Wording wording() {
      return new Wording("format-type-not-of-class", Kind.INVALID, "没有。", "None.");
    }
  }
}
