package org.infoshare.foundation.attachment;

import org.infoshare.foundation.platform.Checks;

/**
 * A document that is to be added to a case, without its content.
 *
 * @param caseKind the kind of case, such as {@code request}; see {@link AttachmentAccess}
 * @param caseId the id of the case in its feature, at most 64 characters
 * @param kind the function of the document in the case
 * @param label the uploader's label, such as the name of the file; at most 200 characters
 */
public record NewAttachment(String caseKind, String caseId, DocumentKind kind, String label) {

  static final int MAX_CASE_KIND_LENGTH = 40;
  static final int MAX_CASE_ID_LENGTH = 64;

  /** The same document with a label that is safe to show and to offer as a file name. */
  NewAttachment withSanitisedLabel() {
    return new NewAttachment(caseKind, caseId, kind, AttachmentLabel.sanitised(label));
  }

  void check(Checks checks) {
    checks
        .requireText("/caseKind", caseKind, MAX_CASE_KIND_LENGTH)
        .requireText("/caseId", caseId, MAX_CASE_ID_LENGTH)
        .requireChoice("/kind", kind, DocumentKind.values())
        .requireText("/label", label, AttachmentLabel.MAX_LENGTH);
  }
}
