package org.infoshare.foundation.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.infoshare.foundation.platform.Caller;

/** Ends the documents of drafts that their department drops before anybody else saw them. */
@ApplicationScoped
public class DroppedDrafts {

  @Inject private Attachments attachments;
  @Inject private Clock clock;

  /**
   * Removes every document of the draft, in the transaction that drops it; their contents end with
   * those of other removed documents.
   *
   * @param caseKind the kind by which the feature's {@link AttachmentAccess} is known
   */
  public void removeDocuments(String caseKind, UUID draft, Caller by) {
    attachments.removeAll(caseKind, draft.toString(), by, clock.instant());
  }
}
