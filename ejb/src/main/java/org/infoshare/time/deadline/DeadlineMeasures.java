package org.infoshare.time.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.infoshare.foundation.metrics.Measure;
import org.infoshare.foundation.metrics.MeasureSource;
import org.infoshare.foundation.persistence.Sql;

/** How far the job over deadlines is behind, and for how many its consequence fails. */
@ApplicationScoped
class DeadlineMeasures implements MeasureSource {

  private final Sql sql;
  private final Clock clock;

  /** For the container's proxy. */
  protected DeadlineMeasures() {
    this(null, null);
  }

  @Inject
  DeadlineMeasures(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  private record Work(Instant next, int failing) {}

  @Override
  public List<Measure> measures() {
    var work = read();
    double behind =
        work.next() == null
            ? 0
            : Math.max(0, Duration.between(work.next(), clock.instant()).toMillis() / 1000.0);
    return List.of(
        Measure.gauge(
            "infoshare_deadlines_behind_seconds",
            "How late the job is that reminds of deadlines and lets them expire",
            behind),
        Measure.gauge(
            "infoshare_deadlines_failing",
            "Expired deadlines whose consequence fails, and is tried again",
            work.failing()));
  }

  private Work read() {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select
                      (select min(next_at) from deadline where next_at is not null) as next,
                      (select count(*) from expired_deadline
                       where try_at is not null and failures > 0) as failing
                    """)
                .mapTo(Work.class)
                .one());
  }
}
