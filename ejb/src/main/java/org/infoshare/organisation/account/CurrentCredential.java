package org.infoshare.organisation.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.infoshare.foundation.platform.Refusal;

/** What the call in hand was signed in with, told by the wire that received it. */
@RequestScoped
public class CurrentCredential {

  private static final String CHANGE_PASSWORD = "changePassword";

  private UsedCredential used;

  public void set(UsedCredential credential) {
    used = credential;
  }

  /**
   * Lets pass whoever signed in with something of their own, and everybody to the operation by
   * which one gets it.
   *
   * @param operation its name in both contracts
   * @throws Refusal {@code password-change-required} if somebody else set the password
   */
  public void requirePasswordChanged(String operation) {
    boolean given = used != null && used.kind() == SignInMethod.TEMPORARY_PASSWORD;
    if (given && !operation.equals(CHANGE_PASSWORD)) {
      throw new Refusal(SignInReason.PASSWORD_CHANGE_REQUIRED);
    }
  }

  Optional<UsedCredential> used() {
    return Optional.ofNullable(used);
  }
}
