package org.infoshare.foundation.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.platform.Refusal;

/** How large and how many documents may be, read anew each time. */
@ApplicationScoped
public class AttachmentSettings {

  @Inject
  @ConfigProperty(name = "infoshare.attachment.max-bytes", defaultValue = "20971520")
  private Provider<Integer> bytes;

  @Inject
  @ConfigProperty(name = "infoshare.attachment.max-per-case", defaultValue = "20")
  private Provider<Integer> perCase;

  /** The most bytes of a document. */
  public int maxBytes() {
    return bytes.get();
  }

  /** The refusal of a document with more bytes. */
  public Refusal tooLarge() {
    return new Refusal(AttachmentReason.TOO_LARGE, maxBytes());
  }

  /** The most documents of a case, without those that were removed. */
  int maxPerCase() {
    return perCase.get();
  }
}
