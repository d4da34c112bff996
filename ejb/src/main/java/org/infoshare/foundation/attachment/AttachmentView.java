package org.infoshare.foundation.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * A document of a case, without its content.
 *
 * @param caseKind the kind of case, such as {@code request}
 * @param caseId the id of the case in that feature
 * @param label the label that the uploader gave; for display only
 * @param name the name that the platform gave, such as {@code legal-basis-20261125-1f3a90bc.pdf}
 * @param mediaType its type, detected from its content
 * @param byteCount the size of its content
 * @param sha256 64 hexadecimal digits
 * @param addedBy the account
 * @param department the department of that account
 * @param scannedAt when the scanner found it clean; null if none was configured
 * @param removedAt when it was removed; null if it was not removed
 * @param removedBy the account that removed it
 */
public record AttachmentView(
    UUID id,
    String caseKind,
    String caseId,
    DocumentKind kind,
    String label,
    String name,
    String mediaType,
    int byteCount,
    String sha256,
    String addedBy,
    String department,
    Instant addedAt,
    ScanResult scan,
    Instant scannedAt,
    Instant removedAt,
    String removedBy) {}
