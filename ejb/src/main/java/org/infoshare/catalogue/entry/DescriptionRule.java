package org.infoshare.catalogue.entry;

import org.infoshare.foundation.platform.Checks;

/**
 * What another feature demands of a description as soon as it is written; every bean of this type
 * is asked, for a draft and for an amendment.
 */
public interface DescriptionRule {

  /** Adds what is at fault to what was found before. */
  void check(NewEntry given, Checks checks);
}
