package org.infoshare.catalogue.workbook;

import org.infoshare.foundation.platform.Reason;

/** The reasons for refusals of workbooks, and the errors in them. */
enum WorkbookReason implements Reason {
  WORKBOOK_NOT_FOUND(
      "workbook-not-found", Kind.NOT_FOUND, "没有工作簿 {0}。", "There is no workbook {0}."),
  WORKBOOK_REPEATED(
      "workbook-repeated",
      Kind.CONFLICT,
      "同一文件已收到,编号 {0};不会重复导入。",
      "The same file was already received as {0}; it is not imported again."),
  WORKBOOKS_WAITING(
      "workbooks-waiting",
      Kind.TOO_MANY,
      "贵单位已有 {0} 个工作簿等待处理,请稍后再试。",
      "{0} workbooks of your department are waiting; try again later."),
  WORKBOOK_EMPTY("workbook-empty", Kind.INVALID, "工作表中没有信息资源。", "The sheet has no entry."),
  WORKBOOK_FAILED(
      "workbook-failed",
      Kind.INVALID,
      "处理 {0} 次均未成功,未导入任何内容;请联系平台运行方。",
      "Processing failed {0} times and nothing was imported; contact the operator."),
  OF_MERGED_DEPARTMENT(
      "workbook-of-merged-department",
      Kind.INVALID,
      "提交部门已并入{0},未导入任何内容;请由承继部门重新提交。",
      "The submitting department was merged into {0}; nothing was imported. Submit it again from that department."),
  EXPORT_TOO_LARGE(
      "workbook-export-too-large",
      Kind.INVALID,
      "所选目录超过 {0} 行,请缩小范围。",
      "The selection has more than {0} rows; narrow it down."),
  HEADINGS_MISSING(
      "workbook-headings-missing",
      Kind.INVALID,
      "前 {0} 行中没有找到表头。",
      "The first {0} rows have no row of headings."),
  HEADING_UNKNOWN(
      "workbook-heading-unknown",
      Kind.INVALID,
      "平台不能识别该列标题;请删除该列或改用模板中的标题。",
      "This heading is unknown; remove the column or use a heading of the template."),
  HEADING_REPEATED(
      "workbook-heading-repeated",
      Kind.INVALID,
      "该列标题与 {0} 列重复。",
      "This heading repeats that of column {0}."),
  HEADING_MISSING(
      "workbook-heading-missing",
      Kind.INVALID,
      "缺少“{0}”列;自第 {1} 行起须填写。",
      "The column {0} is missing; it must be given from row {1} on."),
  CELL_ERROR(
      "workbook-cell-error",
      Kind.INVALID,
      "单元格公式出错:{0}。",
      "The formula of the cell has the error {0}."),
  FORMULA_WITHOUT_RESULT(
      "workbook-formula-without-result",
      Kind.INVALID,
      "单元格公式没有保存计算结果;请直接填写结果。",
      "The file has no stored result of the formula; enter the value itself."),
  ENTRY_UNNAMED(
      "workbook-entry-unnamed",
      Kind.INVALID,
      "须填写信息资源名称或代码。",
      "The name or the code of the entry must be given."),
  ENTRY_DIFFERS(
      "workbook-entry-differs",
      Kind.INVALID,
      "与同一信息资源第 {0} 行所填不同;请各行一致,或只在一行填写。",
      "This differs from row {0} of the same entry; use one value in all rows, or fill in one row only."),
  ENTRY_NOT_AMENDABLE(
      "workbook-entry-not-amendable",
      Kind.INVALID,
      "条目 {0} 现处于{1}阶段,不能修改;请将该条目各行保留为导出时的内容,或待其退回或发布后再改。",
      "Entry {0} cannot be changed in its present stage, {1}: leave its rows as they were exported, or change it once it is returned or published."),
  ENTRY_NOT_OWN(
      "workbook-entry-not-own",
      Kind.INVALID,
      "贵单位没有目录条目 {0};新条目请将代码列留空。",
      "Your department has no entry {0}; leave the code of a new entry blank."),
  PROVIDER_OTHER(
      "workbook-provider-other",
      Kind.INVALID,
      "提供部门须为贵单位:{0}。",
      "The provider must be your department: {0}.");

  private final Wording wording;

  WorkbookReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
