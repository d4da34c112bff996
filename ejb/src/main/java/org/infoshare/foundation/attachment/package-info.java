/**
 * Documents of cases: legal bases, approvals, minutes, rulings, evidence (附件).
 *
 * <p>{@link org.infoshare.foundation.attachment.AttachmentService} is the way in. A document is
 * recognised by its content, scanned where a scanner is configured, named by the platform and never
 * changed afterwards; its bytes stand in a table of their own, so that a list never reads them.
 * Which cases there are is not known here: a feature with cases implements {@link
 * org.infoshare.foundation.attachment.AttachmentAccess}, which says who may read and who may add.
 * This package knows nothing of HTTP, SOAP or JSON on the wire.
 */
package org.infoshare.foundation.attachment;
