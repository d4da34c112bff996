package org.infoshare.foundation.attachment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.infoshare.foundation.platform.Refusal;

/**
 * The access rules of a feature for the documents of its cases. Each feature with cases implements
 * it.
 *
 * <p>A case id has only one permitted spelling, because documents are stored under the given id.
 */
public interface AttachmentAccess {

  /** The kind of these cases, such as {@code request}; unique among all features. */
  String kind();

  /**
   * Requires that the caller may see the case.
   *
   * @throws Refusal of kind {@code NOT_FOUND} if there is no such case or the caller may not see it
   */
  void requireReadable(String caseId);

  /** The documents that the caller, who may see the case, may see now; by default all of them. */
  default Predicate<AttachmentView> visible(String caseId) {
    return document -> true;
  }

  /**
   * Requires that the caller may add a document now. It is called in the transaction that adds the
   * document: the implementation locks the case, so that it does not change until then.
   *
   * @throws Refusal as {@link #requireReadable} does, or because the caller may not add now
   */
  void requireWritable(String caseId);

  /**
   * Requires that the caller may remove a document of the own department now: only while nobody
   * else has seen it. It is called in the transaction that removes the document. By default no
   * document can be removed.
   *
   * @throws Refusal as {@link #requireReadable} does, or {@code attachment-kept}
   */
  default void requireRemovable(String caseId) {
    throw notRemovable();
  }

  /**
   * Whether the case, in which the caller may add a document now, is known to the caller's
   * department alone. By default each case is filed from its beginning.
   */
  default boolean isUnfiled(String caseId) {
    return false;
  }

  /** The ids of the cases that only that department knows of. */
  default List<String> unfiledCases(String department) {
    return List.of();
  }

  /** The id in a text; empty if it is not an id, or not in the one permitted spelling. */
  static Optional<UUID> parseId(String caseId) {
    try {
      return Optional.of(UUID.fromString(caseId)).filter(id -> id.toString().equals(caseId));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /** The refusal of a removal that is too late. */
  static Refusal notRemovable() {
    return new Refusal(AttachmentReason.NOT_REMOVABLE);
  }
}
