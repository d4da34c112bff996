package org.infoshare.catalogue.formcheck;

import org.infoshare.foundation.platform.Reason;

/** The reasons for refusals of form checks. */
enum FormCheckReason implements Reason {
  FORM_CHECK_NOT_FOUND(
      "form-check-not-found", Kind.NOT_FOUND, "没有表单核查记录 {0}。", "There is no form check {0}."),
  SHEET_WITHOUT_FIELD_COLUMN(
      "sheet-without-field-column",
      Kind.INVALID,
      "第一张工作表的前 {0} 行没有字段名称列的列标题,应为其中之一:{1}。",
      "The first {0} rows of the first sheet have no heading for the field names; use one of: {1}.");

  private final Wording wording;

  FormCheckReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
