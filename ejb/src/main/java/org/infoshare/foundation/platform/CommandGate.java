package org.infoshare.foundation.platform;

/**
 * What every {@link Idempotent} command passes before anything else, in its transaction; every bean
 * of this type is asked.
 */
public interface CommandGate {

  /**
   * Lets a command begin.
   *
   * @param account who sent it
   * @throws Refusal if it may not any more
   */
  void check(String account);
}
