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

  @Inject
  @ConfigProperty(name = "infoshare.attachment.max-unfiled-bytes", defaultValue = "1073741824")
  private Provider<Long> maxUnfiledBytes;

  @Inject
  @ConfigProperty(name = "infoshare.attachment.keep-removed-days", defaultValue = "30")
  private Provider<Integer> keepRemovedDays;

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

  /**
   * Requires that a department may add so many bytes to its unfiled cases.
   *
   * @param occupied the bytes that it has there, removed ones that are still kept included
   * @throws Refusal {@code attachments-unfiled-too-large}
   */
  void requireSpace(long occupied, int added) {
    long max = maxUnfiledBytes.get();
    if (occupied + added > max) {
      throw new Refusal(AttachmentReason.UNFILED_TOO_LARGE, max, keepRemovedDays.get());
    }
  }
}
