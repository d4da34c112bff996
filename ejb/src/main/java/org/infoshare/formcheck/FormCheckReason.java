package org.infoshare.formcheck;

import org.infoshare.platform.Reason;

/** Why something about the check of a form is declined. */
enum FormCheckReason implements Reason {
  FORM_CHECK_NOT_FOUND(
      "form-check-not-found", Kind.NOT_FOUND, "没有表单核查记录 {0}。", "There is no check of a form {0}."),
  SHEET_UNREADABLE(
      "sheet-unreadable",
      Kind.INVALID,
      "无法读取电子表格,应为 xlsx 文件。",
      "The spreadsheet cannot be read; an xlsx file is expected."),
  SHEET_EMPTY(
      "sheet-empty",
      Kind.INVALID,
      "第一张工作表的第一列没有字段名称。",
      "The first column of the first sheet has no names of fields.");

  private final Wording wording;

  FormCheckReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
