package org.infoshare.organisation.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.MachineTime;

/**
 * The caller that the sign-in of the current call has found, so that the services need not read it
 * again.
 *
 * <p>It is valid only for a call that proceeds at once. It may be outdated if the call had to wait:
 * for a slow body, or, as every command may, for a change of departments.
 */
@RequestScoped
public class SignedInCaller {

  static final Duration VALIDITY = Duration.ofSeconds(5);

  private final Clock clock;

  private Caller caller;
  private Instant signedInAt;

  /** For the container's proxy. */
  protected SignedInCaller() {
    this(null);
  }

  @Inject
  public SignedInCaller(@MachineTime Clock clock) {
    this.clock = clock;
  }

  /**
   * Sets the caller that the sign-in of this call has read. The wire that received the call calls
   * it.
   */
  public void set(Caller signedIn) {
    caller = signedIn;
    signedInAt = clock.instant();
  }

  /**
   * The signed-in caller, if the sign-in is recent enough.
   *
   * @param name the name under which the container knows the caller
   */
  Optional<Caller> find(String name) {
    return Optional.ofNullable(caller)
        .filter(signedIn -> signedIn.account().equals(name))
        .filter(signedIn -> clock.instant().isBefore(signedInAt.plus(VALIDITY)));
  }

  void forget() {
    caller = null;
  }
}
