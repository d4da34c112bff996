package org.infoshare.foundation.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.platform.MachineTime;
import org.infoshare.foundation.retention.Retention;

/** Security events end after a year, and never within six months, whatever the setting says. */
@ApplicationScoped
class SecurityEventRetention implements Retention {

  private final SecurityEventRecords records;
  private final Clock clock;
  private final Provider<Integer> keepDays;

  /** For the container's proxy. */
  protected SecurityEventRetention() {
    this(null, null, null);
  }

  @Inject
  SecurityEventRetention(
      SecurityEventRecords records,
      @MachineTime Clock clock,
      @ConfigProperty(name = "infoshare.security-events.days", defaultValue = "366")
          Provider<Integer> keepDays) {
    this.records = records;
    this.clock = clock;
    this.keepDays = keepDays;
  }

  @Override
  public String what() {
    return "security events";
  }

  @Override
  public int deleteEnded(int limit) {
    return records.deleteBefore(clock.instant().minus(Duration.ofDays(keepDays.get())), limit);
  }
}
