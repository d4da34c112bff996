package org.infoshare.organisation.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of passwords and one-time codes, as they are now. */
@ApplicationScoped
public class PasswordSettings {

  private static final int MAX_HISTORY = 20;
  private static final int MAX_DAYS = 3650;
  private static final int MAX_HOURS = 720;

  @Inject
  @ConfigProperty(name = "infoshare.password.history", defaultValue = "5")
  private Provider<Integer> history;

  @Inject
  @ConfigProperty(name = "infoshare.password.days", defaultValue = "365")
  private Provider<Integer> days;

  @Inject
  @ConfigProperty(name = "infoshare.password.code-hours", defaultValue = "72")
  private Provider<Integer> codeHours;

  public PasswordRules rules() {
    return new PasswordRules(
        within(history.get(), 1, MAX_HISTORY), Duration.ofDays(within(days.get(), 0, MAX_DAYS)));
  }

  /** How long a one-time code is valid. */
  public Duration codeValidity() {
    return Duration.ofHours(within(codeHours.get(), 1, MAX_HOURS));
  }

  private static int within(int value, int min, int max) {
    return Math.max(min, Math.min(value, max));
  }
}
