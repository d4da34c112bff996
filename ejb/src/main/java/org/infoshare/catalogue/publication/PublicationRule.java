package org.infoshare.catalogue.publication;

import java.util.List;
import org.infoshare.foundation.platform.Refusal;

/**
 * A rule of another feature for publication. Every bean of this type is called when the entry is
 * submitted, and again in the transaction that publishes, because the answer may have changed.
 */
public interface PublicationRule {

  /**
   * Checks a version, without changing anything.
   *
   * @param proposed the version as it would be published
   * @param before the version that it would replace; null if it is the first
   * @throws Refusal with a reason of the other feature
   */
  void check(PublishedEntry proposed, PublishedEntry before);

  /** What the sharing authority should know before it publishes the version. */
  default List<ItemAdvice> advise(PublishedEntry proposed) {
    return List.of();
  }
}
