/**
 * Documents of cases: legal bases, approvals, minutes, rulings, evidence (附件).
 *
 * <p>{@link org.infoshare.foundation.attachment.AttachmentService} is the entry point. The type of
 * a document is detected from its content. A document is scanned if a scanner is configured, named
 * by the platform, and never changed afterwards. Its bytes are in a table of their own, so that a
 * list never reads them. This package does not know the cases: a feature with cases implements
 * {@link org.infoshare.foundation.attachment.AttachmentAccess}, which says who may read and who may
 * add. This package knows nothing of HTTP, SOAP or JSON on the wire.
 */
package org.infoshare.foundation.attachment;
