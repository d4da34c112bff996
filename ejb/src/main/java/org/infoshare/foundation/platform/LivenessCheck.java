package org.infoshare.foundation.platform;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** The check {@code infoshare} of {@code /health/live}: the application is loaded. */
@ApplicationScoped
@org.eclipse.microprofile.health.Liveness
class LivenessCheck implements HealthCheck {

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named(ReadinessCheck.NAME).up().build();
  }
}
