package org.infoshare.catalogue.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.retention.Retention;

/** The runs of a source end some time after they began, but for its last one. */
@ApplicationScoped
class HarvestRunRetention implements Retention {

  private final Sql sql;
  private final Clock clock;
  private final Provider<Integer> keepDays;

  /** For the container's proxy. */
  protected HarvestRunRetention() {
    this(null, null, null);
  }

  @Inject
  HarvestRunRetention(
      Sql sql,
      Clock clock,
      @ConfigProperty(name = "infoshare.harvest.keep-days", defaultValue = "365")
          Provider<Integer> keepDays) {
    this.sql = sql;
    this.clock = clock;
    this.keepDays = keepDays;
  }

  @Override
  public String what() {
    return "runs of harvests";
  }

  @Override
  public int deleteEnded(int limit) {
    return sql.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    delete from harvest_run where id in (
                      select id from harvest_run r
                      where started_at < :oldest and exists (
                        select from harvest_run later
                        where later.source_id = r.source_id and later.started_at > r.started_at)
                      limit :limit for update skip locked)
                    """)
                .bind("oldest", clock.instant().minus(Duration.ofDays(keepDays.get())))
                .bind("limit", limit)
                .execute());
  }
}
