package org.infoshare.organisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.foundation.platform.CommandGate;

/**
 * Has a command read its caller in its own transaction: whoever waited for a change of departments
 * acts by what the account is after it.
 */
@ApplicationScoped
class CommandsReadAgain implements CommandGate {

  private final CallerInHand inHand;

  /** For the container's proxy. */
  protected CommandsReadAgain() {
    this(null);
  }

  @Inject
  CommandsReadAgain(CallerInHand inHand) {
    this.inHand = inHand;
  }

  @Override
  public void check(String account) {
    inHand.forget();
  }
}
