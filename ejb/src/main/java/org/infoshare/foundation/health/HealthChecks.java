package org.infoshare.foundation.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.infoshare.foundation.persistence.Sql;
import org.jdbi.v3.core.JdbiException;

/**
 * The checks of {@code /health/live} and {@code /health/ready}. The server accepts a bean for one
 * page only.
 *
 * <p>A monitor must look for the name {@code infoshare}: while the server still loads the
 * application, it reports UP without any checks.
 */
final class HealthChecks {

  private static final String APPLICATION = "infoshare";
  private static final String THREADS = "threads";

  private HealthChecks() {}

  /** The number of threads, of the platform's or the server's own, that are deadlocked. */
  static int countDeadlocked() {
    long[] deadlocked = ManagementFactory.getThreadMXBean().findDeadlockedThreads();
    return deadlocked == null ? 0 : deadlocked.length;
  }

  /** Deadlocked threads never continue; only a restart of the server frees them. */
  private static HealthCheckResponse threads() {
    int count = countDeadlocked();
    return HealthCheckResponse.named(THREADS)
        .status(count == 0)
        .withData("deadlocked", count)
        .build();
  }

  /** The application is loaded. */
  @ApplicationScoped
  @Liveness
  static class LoadedCheck implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
      return HealthCheckResponse.named(APPLICATION).up().build();
    }
  }

  /** The application is loaded and its database answers. */
  @ApplicationScoped
  @Readiness
  static class DatabaseCheck implements HealthCheck {

    @Inject private Sql sql;

    @Override
    public HealthCheckResponse call() {
      return HealthCheckResponse.named(APPLICATION).status(databaseAnswers()).build();
    }

    private boolean databaseAnswers() {
      try {
        return sql.withHandle(
            handle -> handle.createQuery("select true").mapTo(Boolean.class).one());
      } catch (JdbiException unreachable) {
        return false;
      }
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

  /** No threads are deadlocked, for the balancer that chooses a server. */
  @ApplicationScoped
  @Readiness
  static class ReadyThreadsCheck implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
      return threads();
    }
  }
}
