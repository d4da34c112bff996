package org.infoshare.foundation.platform;

import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * The check {@code threads}: no threads of the server, neither the platform's nor the server's own,
 * are deadlocked. Deadlocked threads never continue; only a restart of the server frees them.
 */
abstract class DeadlockCheck implements HealthCheck {

  private static final String NAME = "threads";

  @Override
  public HealthCheckResponse call() {
    int count = count();
    return HealthCheckResponse.named(NAME).status(count == 0).withData("deadlocked", count).build();
  }

  static int count() {
    long[] deadlocked = ManagementFactory.getThreadMXBean().findDeadlockedThreads();
    return deadlocked == null ? 0 : deadlocked.length;
  }
}
