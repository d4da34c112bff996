package org.infoshare.catalogue.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.retention.Retention;

/** The files of workbooks end some time after their run; what became of them stays. */
@ApplicationScoped
class WorkbookFileRetention implements Retention {

  private final Sql sql;
  private final Clock clock;
  private final Provider<Integer> keepDays;

  /** For the container's proxy. */
  protected WorkbookFileRetention() {
    this(null, null, null);
  }

  @Inject
  WorkbookFileRetention(
      Sql sql,
      Clock clock,
      @ConfigProperty(name = "infoshare.workbook.keep-days", defaultValue = "30")
          Provider<Integer> keepDays) {
    this.sql = sql;
    this.clock = clock;
    this.keepDays = keepDays;
  }

  @Override
  public String what() {
    return "files of workbooks";
  }

  @Override
  public int deleteEnded(int limit) {
    return sql.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update workbook set content = null where id in (
                      select id from workbook
                      where content is not null and ended_at < :oldest
                      limit :limit for update skip locked)
                    """)
                .bind("oldest", clock.instant().minus(Duration.ofDays(keepDays.get())))
                .bind("limit", limit)
                .execute());
  }
}
