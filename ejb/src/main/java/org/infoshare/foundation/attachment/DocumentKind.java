package org.infoshare.foundation.attachment;

/** What a document is to its case. */
public enum DocumentKind {
  /** The text that a duty rests on (法律依据). */
  LEGAL_BASIS,
  /** A decision or consent of somebody who had to be asked (批准文件). */
  APPROVAL,
  /** What was said and agreed at a meeting (会议纪要). */
  MINUTES,
  /** The decision of a government on a dispute (裁定文书). */
  RULING,
  /** What proves a fact, such as a value that differs (证明材料). */
  EVIDENCE,
  OTHER
}
