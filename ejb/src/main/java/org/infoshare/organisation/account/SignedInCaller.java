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
 * Who the sign-in of the call in hand found, so that the services need not read it again.
 *
 * <p>Good for a call that goes on at once. What was read at the sign-in may be over where a call
 * had to wait: for a body that came slowly, or, as every command may, for a change of departments.
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

  /** Told by the wire that received the call, of what the sign-in of this very call has read. */
  public void set(Caller signedIn) {
    caller = signedIn;
    signedInAt = clock.instant();
  }

  /**
   * Who was signed in, as far as that was just now.
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
