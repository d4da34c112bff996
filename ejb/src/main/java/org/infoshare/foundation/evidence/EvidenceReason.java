package org.infoshare.foundation.evidence;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which the evidence feature refuses something. */
enum EvidenceReason implements Reason {
  EVIDENCE_NOT_FOUND(
      "evidence-not-found", Kind.NOT_FOUND, "没有留痕记录 {0}。", "There is no record of evidence {0}.");

  private final Wording wording;

  EvidenceReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
