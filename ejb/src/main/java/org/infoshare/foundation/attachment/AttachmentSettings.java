package org.infoshare.foundation.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.platform.Refusal;

/** The limits on the size and the number of documents, read on each call. */
@ApplicationScoped
public class AttachmentSettings {

  @Inject
  @ConfigProperty(name = "infoshare.attachment.max-bytes", defaultValue = "20971520")
  private Provider<Integer> maxBytes;

  @Inject
  @ConfigProperty(name = "infoshare.attachment.max-per-case", defaultValue = "20")
  private Provider<Integer> maxPerCase;

  /** The maximum size of a document in bytes. */
  public int maxBytes() {
    return maxBytes.get();
  }

  /** The refusal of a larger document. */
  public Refusal tooLarge() {
    return new Refusal(AttachmentReason.TOO_LARGE, maxBytes());
  }

  /** The maximum number of documents of a case, without removed ones. */
  int maxPerCase() {
    return maxPerCase.get();
  }
}
