package org.infoshare.foundation.platform;

import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * The named check {@code threads}: that no threads of the server, ours or its own, wait for each
 * other. Such threads never go on; only another start of the server brings them back.
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
