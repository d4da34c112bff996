package org.infoshare.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.infoshare.platform.Refusal;

/** What the call in hand was signed in with, told by the wire that received it. */
@RequestScoped
public class CredentialInHand {

  private UsedCredential used;

  public void set(UsedCredential credential) {
    used = credential;
  }

  /**
   * Lets pass whoever signed in with something of their own.
   *
   * @throws Refusal {@code password-change-required} if somebody else set the password
   */
  public void requireOwn() {
    if (used != null && used.kind() == CredentialKind.GIVEN_PASSWORD) {
      throw new Refusal(SignInReason.PASSWORD_CHANGE_REQUIRED);
    }
  }

  Optional<UsedCredential> used() {
    return Optional.ofNullable(used);
  }
}
