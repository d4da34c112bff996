package org.infoshare.catalogue.entry;

import org.infoshare.foundation.platform.Refusal;

/**
 * What another feature demands of a version before it is published; every bean of this type is
 * asked when the entry is submitted, and again in the transaction that publishes, as the answer may
 * have changed.
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

  /**
   * Refuses what would be refused if it were published now, and takes nothing for it.
   *
   * @param proposed the version as it would be published
   * @param before the version that it would replace; null where it is the first
   * @throws Refusal with a reason of the feature's own
   */
  void precheck(PublishedEntry proposed, PublishedEntry before);
}
