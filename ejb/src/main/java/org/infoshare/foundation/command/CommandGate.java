package org.infoshare.foundation.command;

import org.infoshare.foundation.platform.Refusal;

/**
 * A check that every {@link Idempotent} command passes before anything else, in its transaction.
 * Every bean of this type is called.
 */
public interface CommandGate {

  /**
   * Admits a command.
   *
   * @param account the account that sent it
   * @throws Refusal if the account may no longer act
   */
  void check(String account);
}
