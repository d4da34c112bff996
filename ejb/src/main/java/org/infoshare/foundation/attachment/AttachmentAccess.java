package org.infoshare.foundation.attachment;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.infoshare.foundation.platform.Refusal;

/**
 * The cases of a feature, asked who may see and change their documents; each feature with cases
 * implements it for its own.
 *
 * <p>A case is known by one spelling of its id only: documents are kept under it as it was given.
 */
public interface AttachmentAccess {

  /** What callers name these cases by, such as {@code request}; unique among all features. */
  String kind();

  /**
   * Lets pass who may know of the case.
   *
   * @throws Refusal of kind {@code NOT_FOUND} if there is no such case or the caller may not know
   *     of it
   */
  void requireReadable(String caseId);

  /** Which documents the caller, who may know of the case, may see now; by default all of them. */
  default Predicate<AttachmentView> visible(String caseId) {
    return document -> true;
  }

  /**
   * Lets pass who may add a document now. Called in the transaction that adds it: the
   * implementation holds the case, so that it stays as it is until then.
   *
   * @throws Refusal as {@link #requireReadable} does, or because the caller may not add now
   */
  void requireWritable(String caseId);

  /**
   * Lets pass who may remove a document of their own department now: only while nobody else has
   * seen it. Called in the transaction that removes it. By default documents stay.
   *
   * @throws Refusal as {@link #requireReadable} does, or {@code attachment-kept}
   */
  default void requireRemovable(String caseId) {
    throw notRemovable();
  }

  /** The id that is meant; empty where it is none, or is not in the one spelling of a case. */
  static Optional<UUID> parseId(String caseId) {
    try {
      return Optional.of(UUID.fromString(caseId)).filter(id -> id.toString().equals(caseId));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** The refusal of a removal that comes too late. */
  static Refusal notRemovable() {
    return new Refusal(AttachmentReason.NOT_REMOVABLE);
  }
}
