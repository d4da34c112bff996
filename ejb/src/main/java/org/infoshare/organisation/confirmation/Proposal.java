package org.infoshare.organisation.confirmation;

import org.infoshare.foundation.persistence.JsonColumn;

/**
 * What one person proposes.
 *
 * @param department the code of the department that it is about; it may not exist yet
 * @param subject what waits at most once at a time
 * @param content stored as JSON
 * @param reasons the legal document that orders it, or the reasons; null for a creation
 */
public record Proposal(
    PendingActKind kind, String department, String subject, Object content, String reasons) {

  String contentAsJson() {
    return JsonColumn.write(content);
  }
}
