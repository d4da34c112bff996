package org.infoshare.organisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.foundation.platform.CommandGate;

/**
 * Has a command read its caller in its own transaction: whoever waited for a change of departments
 * acts by what the account is after it.
 */
@ApplicationScoped
class CallerRefreshGate implements CommandGate {

  private final SignedInCaller signedInCaller;

  /** For the container's proxy. */
  protected CallerRefreshGate() {
    this(null);
  }

  @Inject
  CallerRefreshGate(SignedInCaller inHand) {
    this.signedInCaller = inHand;
  }

  @Override
  public void check(String account) {
    signedInCaller.forget();
  }
}
