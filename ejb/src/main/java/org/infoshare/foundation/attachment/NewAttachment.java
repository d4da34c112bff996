package org.infoshare.foundation.attachment;

import org.infoshare.foundation.platform.Checks;

/**
 * A document that is to be added to a case, without its content.
 *
 * @param caseKind which feature the case belongs to, such as {@code request}; see {@link
 *     AttachmentAccess}
 * @param caseId the id of the case in that feature, at most 64 characters
 * @param kind what the document is to the case
 * @param label what the uploader calls it, such as the name of the file; at most 200 characters
 */
public record NewAttachment(String caseKind, String caseId, DocumentKind kind, String label) {

  static final int MAX_CASE_KIND_LENGTH = 40;
  static final int MAX_CASE_ID_LENGTH = 64;

  /** The same with a label that is safe to show and to offer as the name of a file. */
  NewAttachment withSanitisedLabel() {
    return new NewAttachment(caseKind, caseId, kind, AttachmentLabel.sanitised(label));
  }

  void check(Checks checks) {
    checks
        .requireText("/caseKind", caseKind, MAX_CASE_KIND_LENGTH)
        .requireText("/caseId", caseId, MAX_CASE_ID_LENGTH)
        .requirePresent("/kind", kind)
        .requireText("/label", label, AttachmentLabel.MAX_LENGTH);
  }
}
