package org.infoshare.foundation.attachment;

/** The function of a document in its case. */
public enum DocumentKind {
  /** The text on which a duty is based (法律依据). */
  LEGAL_BASIS,
  /** A decision or consent of a body that had to be asked (批准文件). */
  APPROVAL,
  /** The record of a meeting (会议纪要). */
  MINUTES,
  /** The decision of a government on a dispute (裁定文书). */
  RULING,
  /** The proof of a fact, such as a different value (证明材料). */
  EVIDENCE,
  OTHER
}
