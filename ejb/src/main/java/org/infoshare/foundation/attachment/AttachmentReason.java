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
  UNFILED_TOO_LARGE(
      "attachments-unfiled-too-large",
      Kind.CONFLICT,
      "贵单位未提交事项的附件合计将超过 {0} 字节;请提交事项,或移除不需要的附件(移除后满 {1} 天不再计入)。",
      "The attachments of your department in cases that are not filed would exceed {0} bytes in"
          + " all. File those cases, or remove attachments that are not needed: they count until"
          + " {1} days after."),
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
  INCOMPLETE(
      "attachment-incomplete",
      Kind.INVALID,
      "文件不完整,在结尾之前中断;请重新保存或重新传送。",
      "The file is incomplete: it stops before its end. Save or send it again."),
  ENCRYPTED(
      "attachment-encrypted",
      Kind.INVALID,
      "文件已加密或设有打开密码;请去除密码后重新保存。",
      "The file is encrypted or needs a password to be opened; save it without one."),
  UNPACKS_TOO_LARGE(
      "attachment-unpacks-too-large",
      Kind.INVALID,
      "文件解压后过大(总计超过 {0} 字节,或者其内容目录超过 {1} 字节)。",
      "The file unpacks to too much: more than {0} bytes in all, or more than {1} in its tables of"
          + " contents."),
  TOO_MANY_PARTS(
      "attachment-too-many-parts",
      Kind.INVALID,
      "文件的组成部分超过 {0} 个;请拆分,或转为 PDF。",
      "The file has more than {0} parts; divide it, or save it as PDF."),
  BROKEN(
      "attachment-broken",
      Kind.INVALID,
      "文件已损坏,或者其打包方式不符合格式标准;请用原软件打开并重新保存。",
      "The file is damaged, or not packed as its format demands; open it in its program and save it"
          + " again."),
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
