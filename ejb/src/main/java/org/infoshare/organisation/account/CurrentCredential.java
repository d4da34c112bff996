package org.infoshare.organisation.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.infoshare.foundation.platform.Refusal;

/** The credential of the current call. The wire that received the call sets it. */
@RequestScoped
public class CurrentCredential {

  private static final String CHANGE_PASSWORD = "changePassword";

  private UsedCredential used;

  public void set(UsedCredential credential) {
    used = credential;
  }

  /**
   * Refuses every operation but the change of password to a caller with a temporary password.
   *
   * @param operation its name in both contracts
   * @throws Refusal {@code password-change-required} if somebody else set the password
   */
  public void requirePasswordChanged(String operation) {
    boolean isTemporary = used != null && used.kind() == SignInMethod.TEMPORARY_PASSWORD;
    if (isTemporary && !operation.equals(CHANGE_PASSWORD)) {
      throw new Refusal(SignInReason.PASSWORD_CHANGE_REQUIRED);
    }
  }

  Optional<UsedCredential> used() {
    return Optional.ofNullable(used);
  }
}
