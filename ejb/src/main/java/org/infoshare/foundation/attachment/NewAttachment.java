package org.infoshare.foundation.attachment;

import org.infoshare.foundation.platform.Checks;

/**
 * A document that is to be added to a case, without its content.
 *
 * @param caseKind which feature the case belongs to, such as {@code request}; see {@link CaseFiles}
 * @param caseId the id of the case in that feature, at most 64 characters
 * @param kind what the document is to the case
 * @param label what the uploader calls it, such as the name of the file; at most 200 characters
 */
public record NewAttachment(String caseKind, String caseId, DocumentKind kind, String label) {

  static final int LONGEST_CASE_KIND = 40;
  static final int LONGEST_CASE_ID = 64;

  /** The same with a label that is safe to show and to offer as the name of a file. */
  NewAttachment folded() {
    return new NewAttachment(caseKind, caseId, kind, Label.folded(label));
  }

  void check(Checks checks) {
    checks
        .text("/caseKind", caseKind, LONGEST_CASE_KIND)
        .text("/caseId", caseId, LONGEST_CASE_ID)
        .given("/kind", kind)
        .text("/label", label, Label.LONGEST);
  }
}
