package org.infoshare.foundation.attachment;

/**
 * A case that only the department that prepares it knows of.
 *
 * @param kind as in {@link AttachmentAccess#kind}
 */
record UnfiledCase(String kind, String id) {}
