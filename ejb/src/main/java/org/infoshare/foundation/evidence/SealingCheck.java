package org.infoshare.foundation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.Readiness;
import org.infoshare.foundation.health.ReadinessCheck;
import org.infoshare.foundation.persistence.Sql;
import org.jdbi.v3.core.Handle;

/**
 * The sealer keeps up: all that was committed some minutes ago has its seal.
 *
 * <p>The times of records do not tell that, because a demonstration moves its clock. The check
 * remembers which transactions were completed at one time, and remembers anew once all of their
 * records are sealed.
 */
@ApplicationScoped
@Readiness
class SealingCheck extends ReadinessCheck {

  private final Sql sql;
  private final Duration maxDelay;
  private final LongSupplier nanoTime;
  private Mark mark;

  /** The transactions that were completed at one time. */
  private record Mark(Snapshot completed, long nanos) {}

  /** For the container's proxy. */
  protected SealingCheck() {
    this(null, 0, null);
  }

  @Inject
  SealingCheck(
      Sql sql,
      @ConfigProperty(name = "infoshare.health.seal-seconds", defaultValue = "120")
          int maxDelaySeconds) {
    this(sql, maxDelaySeconds, System::nanoTime);
  }

  SealingCheck(Sql sql, int maxDelaySeconds, LongSupplier nanoTime) {
    this.sql = sql;
    this.maxDelay = Duration.ofSeconds(maxDelaySeconds);
    this.nanoTime = nanoTime;
  }

  @Override
  public String name() {
    return "seals";
  }

  @Override
  protected boolean passes() {
    return sql.withHandle(this::keepsUp);
  }

  private boolean keepsUp(Handle handle) {
    long now = nanoTime.getAsLong();
    if (mark == null || isSealed(handle, mark.completed())) {
      mark = new Mark(Watermarks.completed(handle), now);
      return true;
    }
    return now - mark.nanos() < maxDelay.toNanos();
  }

  private static boolean isSealed(Handle handle, Snapshot completed) {
    return UnsealedRecords.committedSince(handle, Watermarks.sealed(handle), completed, 1)
        .isEmpty();
  }
}
