package org.infoshare.foundation.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/**
 * The platform's clock: the machine's time in Asia/Shanghai (UTC+8, no daylight saving), to the
 * microsecond, which is the precision of PostgreSQL.
 *
 * <p>If demo data was loaded, it may differ from the machine's time. The database holds the offset,
 * and this node learns it at the start and whenever it grows. The clock never goes back.
 */
@ApplicationScoped
public class PlatformClock {

  /** The zone of all dates on the platform. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final Clock MACHINE = Clock.tick(Clock.system(ZONE), Duration.ofNanos(1000));

  private Duration lastReceivedOffset;
  private volatile Duration offset = Duration.ZERO;

  @Produces
  @ApplicationScoped
  public Clock clock() {
    return new OffsetClock(MACHINE, () -> offset);
  }

  /** The machine's own time, even if the platform's was moved. */
  @Produces
  @ApplicationScoped
  @MachineTime
  public Clock machineTime() {
    return MACHINE;
  }

  /**
   * Sets the offset of the platform's time from the machine's. A smaller offset than before is
   * outdated and changes nothing.
   *
   * @param newOffset negative if the platform's time is behind
   */
  public synchronized void advanceOffset(Duration newOffset) {
    if (lastReceivedOffset == null || lastReceivedOffset.compareTo(newOffset) < 0) {
      lastReceivedOffset = newOffset;
      offset = newOffset;
    }
  }
}
