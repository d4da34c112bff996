package org.infoshare.foundation.attachment;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which documents of cases are refused. */
enum AttachmentReason implements Reason {
  NOT_FOUND("attachment-not-found", Kind.NOT_FOUND, "没有附件 {0}。", "There is no attachment {0}."),
  TOO_LARGE(
      "attachment-too-large",
      Kind.TOO_LARGE,
      "附件超过 {0} 字节。",
      "The attachment is larger than {0} bytes."),
  TOO_MANY(
      "attachments-too-many",
      Kind.CONFLICT,
      "贵单位在本事项中的附件已达上限({0} 件)。",
      "Your department has reached the maximum of {0} attachments in this case."),
  TYPE_NOT_ALLOWED(
      "attachment-type-not-allowed",
      Kind.INVALID,
      "不接受此类文件(按内容识别);可接受:{0}。",
      "The content of the file is of no accepted type; accepted are: {0}."),
  HAS_MACROS(
      "attachment-has-macros",
      Kind.INVALID,
      "文件含有宏或内嵌对象({0}),不予受理;请去除后重新保存,或转为 PDF。",
      "The file contains macros or embedded objects ({0}); save it without them, or as PDF."),
  BROKEN(
      "attachment-broken",
      Kind.INVALID,
      "文件已损坏、不完整、已加密或解压后过大。",
      "The file is damaged, incomplete or encrypted, or unpacks to too much."),
  INFECTED(
      "attachment-infected",
      Kind.INVALID,
      "病毒扫描发现 {0},附件不予受理。",
      "The virus scan found {0}; the attachment was refused."),
  SCANNER_UNAVAILABLE(
      "scanner-unavailable",
      Kind.UNAVAILABLE,
      "病毒扫描服务暂不可用,附件未受理,请稍后重试。",
      "The virus scanner is unavailable; the attachment was not accepted. Try again later."),
  NOT_REMOVABLE(
      "attachment-kept",
      Kind.CONFLICT,
      "所属事项已提交,附件不能移除。",
      "The case was submitted; its attachments cannot be removed."),
  REMOVED("attachment-removed", Kind.CONFLICT, "附件 {0} 已被移除。", "Attachment {0} was removed.");

  private final Wording wording;

  AttachmentReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
