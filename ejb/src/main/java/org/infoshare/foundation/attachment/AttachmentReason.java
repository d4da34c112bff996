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
      "贵部门在该事项下的附件已达 {0} 件上限。",
      "Your department has added its {0} attachments to the case; it takes no more of them."),
  TYPE_NOT_ALLOWED(
      "attachment-type-not-allowed",
      Kind.INVALID,
      "不接受此类文件(按内容识别);可接受:{0}。",
      "Told by its content, this file is of none of the types that are taken: {0}."),
  HAS_MACROS(
      "attachment-has-macros",
      Kind.INVALID,
      "文件含有宏或内嵌对象({0}),不予受理;请去除后重新保存,或转为 PDF。",
      "The file holds macros or embedded objects ({0}); save it without them, or as PDF."),
  BROKEN(
      "attachment-broken",
      Kind.INVALID,
      "文件已损坏、不完整、已加密或解压后过大。",
      "The file is broken, incomplete, encrypted, or unpacks to too much."),
  INFECTED(
      "attachment-infected",
      Kind.INVALID,
      "病毒扫描发现 {0},附件不予受理。",
      "The scanner found {0}; the attachment is not taken."),
  SCANNER_UNAVAILABLE(
      "scanner-unavailable",
      Kind.UNAVAILABLE,
      "病毒扫描服务暂不可用,附件未受理,请稍后重试。",
      "The virus scanner does not answer; the attachment was not taken. Try again later."),
  NOT_REMOVABLE(
      "attachment-kept",
      Kind.CONFLICT,
      "该附件已随事项提交,不能移除。",
      "The attachment belongs to a case that was filed and cannot be removed."),
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
