package org.infoshare.catalogue.formcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.spreadsheet.XlsxWriter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a spreadsheet has the names of the fields, and where their hints. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormSheetReaderTest {

  private static final List<FormField> TWO =
      List.of(new FormField("姓名", "与身份证一致"), new FormField("身份证号", null));

  @Test
  void a_number_before_the_names_is_no_name() {
    assertThat(
            read(List.of(row("序号", "字段", "备注"), row("1", "姓名", "与身份证一致"), row("2", "身份证号", null))))
        .isEqualTo(TWO);
  }

  @Test
  void the_columns_stand_in_any_order() {
    assertThat(
            read(
                List.of(
                    row("填写说明", "是否必填", "信息项名称(中文)"),
                    row("与身份证一致", "是", "姓名"),
                    row(null, "否", "身份证号"))))
        .isEqualTo(TWO);
  }

  @Test
  void titles_before_the_headings_and_rows_without_a_name_are_passed_over() {
    assertThat(
            read(
                List.of(
                    row("入学报名表"),
                    row("填表单位:", "某局"),
                    row("Field Name", "Remark"),
                    row("姓名", "与身份证一致"),
                    row(null, "(以下为家长填写)"),
                    row("身份证号"))))
        .isEqualTo(TWO);
  }

  @Test
  void a_text_longer_than_any_heading_is_none() {
    assertThat(
            read(
                List.of(
                    row("(".repeat(32_000), "字段" + "。".repeat(100)),
                    row("字段", "备注"),
                    row("姓名", "与身份证一致"),
                    row("身份证号", null))))
        .isEqualTo(TWO);
  }

  @Test
  void the_surest_heading_decides_where_several_could() {
    assertThat(read(List.of(row("名称", "字段名称", "Name"), row("报名", "姓名", "x"))))
        .containsExactly(new FormField("姓名", null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"字段", "字段名称", "名称", "数据项", "信息项", "field", "Field", "field_name", "NAME", "字 段 "})
  void the_usual_headings_are_known(String heading) {
    assertThat(read(List.of(row("x", heading), row("y", "姓名"))))
        .containsExactly(new FormField("姓名", null));
  }

  @Test
  void a_sheet_without_such_a_heading_is_refused_with_the_headings_that_are_known() {
    var refused =
        catchThrowableOfType(Refusal.class, () -> read(List.of(row("序号", "内容"), row("1", "姓名"))));

    assertThat(refused.reason().code()).isEqualTo("sheet-without-field-column");
    assertThat(refused).hasMessageContaining("字段名称");
  }

  @Test
  void headings_are_looked_for_in_the_first_rows_only() {
    var rows = new ArrayList<>(Collections.nCopies(20, row("某段说明文字")));
    rows.add(row("字段"));
    rows.add(row("姓名"));

    var refused = catchThrowableOfType(Refusal.class, () -> read(rows));

    assertThat(refused.reason().code()).isEqualTo("sheet-without-field-column");
  }

  private static List<FormField> read(List<List<String>> rows) {
    try (var written = new XlsxWriter()) {
      written.startSheet("表单", rows.get(0));
      rows.stream().skip(1).forEach(written::writeRow);
      return FormSheetReader.read(written.bytes());
    }
  }

  private static List<String> row(String... cells) {
    return Arrays.asList(cells);
  }
}
