package org.infoshare.foundation.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jdbi.v3.core.JdbiException;

/**
 * The check {@code infoshare} of {@code /health/ready}: the application is loaded and its database
 * answers.
 *
 * <p>A monitor must look for the name: while the server still loads the application, it reports UP
 * without any checks.
 */
@ApplicationScoped
@org.eclipse.microprofile.health.Readiness
class ReadinessCheck implements HealthCheck {

  static final String NAME = "infoshare";

  @Inject private Sql sql;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named(NAME).status(databaseAnswers()).build();
  }

  private boolean databaseAnswers() {
    try {
      return sql.withHandle(handle -> handle.createQuery("select true").mapTo(Boolean.class).one());
    } catch (JdbiException unreachable) {
      return false;
    }
  }
}
