package org.infoshare.time.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.infoshare.foundation.persistence.Sql;
import org.jdbi.v3.core.JdbiException;

/**
 * The check {@code deadlines} of {@code /health/ready}: the delay of the deadline job and the
 * number of failed consequences. The figures are for the operator. They are never a reason to take
 * a node from the network, so the check is always up.
 */
@ApplicationScoped
@Readiness
class DeadlineHealthCheck implements HealthCheck {

  private static final String NAME = "deadlines";

  private final DeadlineRepository repository;
  private final ExpiredDeadlineQueue expiredDeadlines;
  private final Clock clock;

  /** For the container's proxy. */
  protected DeadlineHealthCheck() {
    this(null, null);
  }

  @Inject
  DeadlineHealthCheck(Sql sql, Clock clock) {
    this.repository = new DeadlineRepository(sql);
    this.expiredDeadlines = new ExpiredDeadlineQueue(sql);
    this.clock = clock;
  }

  @Override
  public HealthCheckResponse call() {
    var response = HealthCheckResponse.named(NAME).up();
    try {
      var now = clock.instant();
      response
          .withData(
              "secondsBehind",
              repository
                  .earliestActionTime()
                  .map(next -> Math.max(0, Duration.between(next, now).toSeconds()))
                  .orElse(0L))
          .withData("failing", expiredDeadlines.countFailing());
    } catch (JdbiException unreachable) {
      // The database check of the platform reports that the database does not answer.
    }
    return response.build();
  }
}
