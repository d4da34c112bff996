package org.infoshare.organisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.foundation.command.CommandGate;

/**
 * Makes a command read its caller in its own transaction. A command that waited for a change of
 * departments then sees the account as it is after that change.
 */
@ApplicationScoped
class CallerRefreshGate implements CommandGate {

  private final SignedInCaller signedInCaller;

  /** For the container's proxy. */
  protected CallerRefreshGate() {
    this(null);
  }

  @Inject
  CallerRefreshGate(SignedInCaller signedInCaller) {
    this.signedInCaller = signedInCaller;
  }

  @Override
  public void check(String account) {
    signedInCaller.forget();
  }
}
