package org.infoshare.sharing.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.retention.Retention;

/**
 * What an assessment found of single records ends some time after it, but for the last report of an
 * entry; its figures stay.
 */
@ApplicationScoped
class FindingRetention implements Retention {

  private final Sql sql;
  private final Clock clock;
  private final Provider<Integer> keepDays;

  /** For the container's proxy. */
  protected FindingRetention() {
    this(null, null, null);
  }

  @Inject
  FindingRetention(
      Sql sql,
      Clock clock,
      @ConfigProperty(name = "infoshare.quality.keep-findings-days", defaultValue = "365")
          Provider<Integer> keepDays) {
    this.sql = sql;
    this.clock = clock;
    this.keepDays = keepDays;
  }

  @Override
  public String what() {
    return "findings of quality";
  }

  @Override
  public int deleteEnded(int limit) {
    return sql.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    delete from quality_finding where (report_id, position) in (
                      select f.report_id, f.position from quality_finding f
                      join quality_report r on r.id = f.report_id
                      where r.assessed_at < :oldest and exists (
                        select from quality_report later
                        where later.entry_code = r.entry_code and later.id > r.id)
                      order by f.report_id, f.position
                      limit :limit)
                    """)
                .bind("oldest", clock.instant().minus(Duration.ofDays(keepDays.get())))
                .bind("limit", limit)
                .execute());
  }
}
