package org.infoshare.foundation.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/**
 * The checks of {@code /health/live} and {@code /health/ready}. Ready means that an exchange would
 * be answered and recorded. Not live means that only a restart helps. Everybody may read the pages,
 * so they have names and no figures. The server accepts a bean for one page only.
 *
 * <p>A monitor must look for the name {@code infoshare}: while the server still loads the
 * application, it reports UP without any checks.
 */
final class HealthChecks {

  static final String APPLICATION = "infoshare";

  private static final String THREADS = "threads";
  private static final String TIMERS = "timers";

  /** Timers that are silent for so long are late. */
  private static final Duration LATE = Duration.ofMinutes(1);

  /** Timers that are silent for so long, with a database that answers, do not come back. */
  private static final Duration DEAD = Duration.ofMinutes(3);

  private HealthChecks() {}

  /** The number of threads, of the platform's or the server's own, that are deadlocked. */
  static int countDeadlocked() {
    long[] deadlocked = ManagementFactory.getThreadMXBean().findDeadlockedThreads();
    return deadlocked == null ? 0 : deadlocked.length;
  }

  private static HealthCheckResponse response(String name, boolean up) {
    return HealthCheckResponse.named(name).status(up).build();
  }

  /** Deadlocked threads never continue; only a restart of the server frees them. */
  private static HealthCheckResponse threads() {
    return response(THREADS, countDeadlocked() == 0);
  }

  /** The application is loaded. */
  @ApplicationScoped
  @Liveness
  static class LoadedCheck implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
      return response(APPLICATION, true);
    }
  }

  /** No threads are deadlocked, for the monitor that restarts a server. */
  @ApplicationScoped
  @Liveness
  static class LiveThreadsCheck implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
      return threads();
    }
  }

  /**
   * The timers are not dead. A database that hangs makes them hang too; then, and until they had
   * the time to go on, no restart is asked for, because it would not help.
   */
  @ApplicationScoped
  @Liveness
  static class LiveTimersCheck implements HealthCheck {

    private final TimerPulse pulse;
    private final ReadinessMonitor monitor;

    /** For the container's proxy. */
    protected LiveTimersCheck() {
      this(null, null);
    }

    @Inject
    LiveTimersCheck(TimerPulse pulse, ReadinessMonitor monitor) {
      this.pulse = pulse;
      this.monitor = monitor;
    }

    @Override
    public HealthCheckResponse call() {
      return response(TIMERS, isUp());
    }

    boolean isUp() {
      return !(pulse.isSilentFor(DEAD) && monitor.isDatabaseUpFor(DEAD));
    }
  }

  /** No threads are deadlocked, for the balancer that chooses a server. */
  @ApplicationScoped
  @Readiness
  static class ReadyThreadsCheck implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
      return threads();
    }
  }

  /** The timers tick. */
  @ApplicationScoped
  @Readiness
  static class ReadyTimersCheck implements HealthCheck {

    private final TimerPulse pulse;

    /** For the container's proxy. */
    protected ReadyTimersCheck() {
      this(null);
    }

    @Inject
    ReadyTimersCheck(TimerPulse pulse) {
      this.pulse = pulse;
    }

    @Override
    public HealthCheckResponse call() {
      return response(TIMERS, isUp());
    }

    boolean isUp() {
      return !pulse.isSilentFor(LATE);
    }
  }
}
