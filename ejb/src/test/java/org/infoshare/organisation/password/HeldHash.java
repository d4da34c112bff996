package org.infoshare.organisation.password;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.concurrent.CountDownLatch;
import org.infoshare.foundation.persistence.LockWaits;

/** A hash that takes until it is released; a password is its own hash. */
public final class HeldHash implements Pbkdf2PasswordHash {

  private final CountDownLatch begun;
  private final CountDownLatch released = new CountDownLatch(1);

  /**
   * @param guesses after how many {@link #awaitBegun} returns
   */
  public HeldHash(int guesses) {
    begun = new CountDownLatch(guesses);
  }

  /** Credentials that verify with it. */
  public Credentials credentials() {
    return new Credentials(this, 1);
  }

  public void awaitBegun() {
    LockWaits.await(begun);
  }

  public void release() {
    released.countDown();
  }

  @Override
  public String generate(char[] password) {
    return String.valueOf(password);
  }

  @Override
  public boolean verify(char[] password, String stored) {
    begun.countDown();
    LockWaits.await(released);
    return String.valueOf(password).equals(stored);
  }
}
