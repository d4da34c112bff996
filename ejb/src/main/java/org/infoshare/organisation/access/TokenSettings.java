package org.infoshare.organisation.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long tokens last, read on each call. */
@ApplicationScoped
public class TokenSettings {

  /** No token lasts longer, whatever the setting says; the database refuses it too. */
  private static final int MAX_MINUTES = 720;

  /** A use is written once a minute, so that shorter times would end tokens in use. */
  private static final int MIN_IDLE_MINUTES = 2;

  @Inject
  @ConfigProperty(name = "infoshare.token.max-minutes", defaultValue = "720")
  private Provider<Integer> maxMinutes;

  @Inject
  @ConfigProperty(name = "infoshare.token.idle-minutes", defaultValue = "30")
  private Provider<Integer> idleMinutes;

  /** The longest life of a token, in minutes, however often it is used. */
  public int maxMinutes() {
    return Math.min(MAX_MINUTES, maxMinutes.get());
  }

  /** The time after its last use at which a token ends. */
  public Duration idle() {
    return Duration.ofMinutes(Math.max(MIN_IDLE_MINUTES, idleMinutes.get()));
  }
}
