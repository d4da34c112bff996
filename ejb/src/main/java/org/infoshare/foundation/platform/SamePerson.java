package org.infoshare.foundation.platform;

/**
 * Tells whether two accounts are in the hands of one person, for the steps that take a second one.
 */
@FunctionalInterface
public interface SamePerson {

  /** Each account is a person of its own: the platform's automatic steps, and tests. */
  SamePerson BY_NAME = String::equals;

  /**
   * Whether another account is that of the caller's person or counts as it.
   *
   * @param own the caller's account
   * @param other the account that did an earlier step; null if nobody did
   */
  boolean holds(String own, String other);
}
