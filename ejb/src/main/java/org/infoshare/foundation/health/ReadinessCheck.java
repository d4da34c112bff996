package org.infoshare.foundation.health;

import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Something without which no exchange would be answered and recorded. A check may take long or
 * hang: it runs apart from those who ask, who are told how its last run ended. A run that does not
 * end in five seconds has failed, and so has a verdict that is older than a minute.
 */
public abstract class ReadinessCheck implements HealthCheck {

  @Inject private ReadinessMonitor monitor;

  /** The name of the check on the page {@code /health/ready}. */
  public abstract String name();

  /** Whether it is there. An exception means that it is not. */
  protected abstract boolean passes();

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named(name()).status(monitor.isUp(name())).build();
  }
}
