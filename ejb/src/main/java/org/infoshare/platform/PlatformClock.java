package org.infoshare.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/**
 * The platform's clock: the machine's time in Asia/Shanghai (UTC+8, no daylight saving), to the
 * microsecond that PostgreSQL keeps.
 */
@ApplicationScoped
public class PlatformClock {

  /** The zone of all dates on the platform. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Produces
  @ApplicationScoped
  public Clock clock() {
    return Clock.tick(Clock.system(ZONE), Duration.ofNanos(1000));
  }
}
