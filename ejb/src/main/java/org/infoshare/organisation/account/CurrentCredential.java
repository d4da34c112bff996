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
   * Refuses every operation but the change of password to a caller with a one-time code or with a
   * password that is too old.
   *
   * @param operation its name in both contracts
   * @throws Refusal {@code password-change-required} or {@code password-expired}
   */
  public void requirePasswordChanged(String operation) {
    if (used == null || operation.equals(CHANGE_PASSWORD)) {
      return;
    }
    if (used.kind() == SignInMethod.ONE_TIME_CODE) {
      throw new Refusal(SignInReason.PASSWORD_CHANGE_REQUIRED);
    }
    if (used.kind() == SignInMethod.EXPIRED_PASSWORD) {
      throw new Refusal(SignInReason.PASSWORD_EXPIRED);
    }
  }

  Optional<UsedCredential> used() {
    return Optional.ofNullable(used);
  }
}
