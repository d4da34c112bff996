package org.infoshare.foundation.spreadsheet;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which a workbook is refused. */
public enum SpreadsheetReason implements Reason {
  NOT_XLSX(
      "not-xlsx",
      Kind.INVALID,
      "文件不是 xlsx 工作簿;xls、csv 文件请另存为 xlsx,并去除打开密码。",
      "The file is not an xlsx workbook; save xls or csv as xlsx, without a password."),
  HAS_MACROS(
      "xlsx-has-macros",
      Kind.INVALID,
      "工作簿含有宏或内嵌对象({0}),不予受理;请另存为不含宏的 xlsx。",
      "The workbook contains macros or embedded objects ({0}); save it as xlsx without them."),
  UNPACKS_TOO_LARGE(
      "xlsx-unpacks-too-large",
      Kind.INVALID,
      "工作簿解压后超过 {0} 字节或压缩率异常。",
      "The workbook unpacks to more than {0} bytes, or its compression ratio is suspicious."),
  BROKEN(
      "xlsx-broken",
      Kind.INVALID,
      "工作簿已损坏、不完整或不符合规范。",
      "The workbook is damaged or incomplete, or does not conform to the standard."),
  TOO_MANY_ROWS(
      "xlsx-too-many-rows", Kind.INVALID, "工作表超过 {0} 行。", "The sheet has more than {0} rows."),
  TOO_MANY_COLUMNS(
      "xlsx-too-many-columns",
      Kind.INVALID,
      "工作表超过 {0} 列。",
      "The sheet has more than {0} columns.");

  private final Wording wording;

  SpreadsheetReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
