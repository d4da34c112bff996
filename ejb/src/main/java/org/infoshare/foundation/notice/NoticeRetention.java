package org.infoshare.foundation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.retention.Retention;

/** Notices end some time after they were sent, acknowledged or not. */
@ApplicationScoped
class NoticeRetention implements Retention {

  private final Sql sql;
  private final Clock clock;
  private final Provider<Integer> keepDays;

  /** For the container's proxy. */
  protected NoticeRetention() {
    this(null, null, null);
  }

  @Inject
  NoticeRetention(
      Sql sql,
      Clock clock,
      @ConfigProperty(name = "infoshare.notice.keep-days", defaultValue = "730")
          Provider<Integer> keepDays) {
    this.sql = sql;
    this.clock = clock;
    this.keepDays = keepDays;
  }

  @Override
  public String what() {
    return "notices";
  }

  @Override
  public int deleteEnded(int limit) {
    return sql.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    delete from notice where id in (
                      select id from notice where sent_at < :oldest limit :limit for update skip locked)
                    """)
                .bind("oldest", clock.instant().minus(Duration.ofDays(keepDays.get())))
                .bind("limit", limit)
                .execute());
  }
}
