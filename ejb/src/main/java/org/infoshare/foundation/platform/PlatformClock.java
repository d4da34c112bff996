package org.infoshare.foundation.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/**
 * The platform's clock: the machine's time in Asia/Shanghai (UTC+8, no daylight saving), to the
 * microsecond that PostgreSQL keeps.
 *
 * <p>Where demo data was loaded it may be away from the machine's time; how far stands in the
 * database and is told to this node, once at the start and whenever it grows. It never goes back.
 */
@ApplicationScoped
public class PlatformClock {

  /** The zone of all dates on the platform. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final Clock MACHINE = Clock.tick(Clock.system(ZONE), Duration.ofNanos(1000));

  private Duration told;
  private volatile Duration ahead = Duration.ZERO;

  @Produces
  @ApplicationScoped
  public Clock clock() {
    return new OffsetClock(MACHINE, () -> ahead);
  }

  /** The machine's own time, also where the platform's was moved. */
  @Produces
  @ApplicationScoped
  @MachineTime
  public Clock machineTime() {
    return MACHINE;
  }

  /**
   * Tells how far the platform's time is ahead of the machine's; less than was told before is late
   * news and changes nothing.
   *
   * @param by negative where the platform's time is behind
   */
  public synchronized void advanceOffset(Duration by) {
    if (told == null || told.compareTo(by) < 0) {
      told = by;
      ahead = by;
    }
  }
}
