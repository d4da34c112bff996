package org.infoshare.catalogue;

import org.infoshare.platform.Refusal;

/**
 * What another feature demands of a version before it is published; every bean of this type is
 * asked, in the transaction that publishes.
 */
public interface PublicationRule {

  /**
   * Lets the version pass, or refuses it.
   *
   * @param proposed the version as it would be published
   * @param before the version that it replaces; null where it is the first
   * @throws Refusal with a reason of the feature's own
   */
  void check(PublishedEntry proposed, PublishedEntry before);

  /** Whether it would pass, as things stand; nothing is changed. */
  boolean lets(PublishedEntry proposed);
}
