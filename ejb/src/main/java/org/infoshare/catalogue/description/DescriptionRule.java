package org.infoshare.catalogue.description;

import org.infoshare.foundation.platform.Checks;

/**
 * A rule of another feature for descriptions. Every bean of this type checks each draft and each
 * amendment.
 */
public interface DescriptionRule {

  /** Adds faults to those found before. */
  void check(NewEntry given, Checks checks);
}
