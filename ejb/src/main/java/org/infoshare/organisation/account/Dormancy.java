package org.infoshare.organisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.platform.MachineTime;

/**
 * The end of accounts of people that nobody uses any more: such a one cannot sign in until it is
 * unlocked. After how long is configured.
 */
@ApplicationScoped
class Dormancy {

  /** The precision of the last use: at most one write a day and account. */
  static final Duration PRECISION = Duration.ofDays(1);

  private static final int MAX_DAYS = 3650;

  private final Clock clock;
  private final Provider<Integer> days;

  /** For the container's proxy. */
  protected Dormancy() {
    this(null, null);
  }

  @Inject
  Dormancy(
      @MachineTime Clock clock,
      @ConfigProperty(name = "infoshare.account.dormant-days", defaultValue = "90")
          Provider<Integer> days) {
    this.clock = clock;
    this.days = days;
  }

  /** After how many days without use an account is dormant; 0 for never. */
  int days() {
    return Math.max(0, Math.min(days.get(), MAX_DAYS));
  }

  /**
   * Whether an account is dormant.
   *
   * @param lastUsed null if it never becomes so
   */
  boolean isDormant(Instant lastUsed) {
    return lastUsed != null
        && days() > 0
        && lastUsed.plus(Duration.ofDays(days())).isBefore(clock.instant());
  }
}
