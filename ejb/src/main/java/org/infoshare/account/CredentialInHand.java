package org.infoshare.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** What the call in hand was signed in with, told by the wire that received it. */
@RequestScoped
public class CredentialInHand {

  private UsedCredential used;

  public void set(UsedCredential credential) {
    used = credential;
  }

  Optional<UsedCredential> used() {
    return Optional.ofNullable(used);
  }
}
