package org.infoshare.foundation.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.retention.Retention;

/**
 * The bytes of documents that were removed before their case was filed; that they were there, and
 * their digest, stays.
 */
@ApplicationScoped
class RemovedContentRetention implements Retention {

  private final Sql sql;
  private final Clock clock;
  private final Provider<Integer> keepDays;

  /** For the container's proxy. */
  protected RemovedContentRetention() {
    this(null, null, null);
  }

  @Inject
  RemovedContentRetention(
      Sql sql,
      Clock clock,
      @ConfigProperty(name = "infoshare.attachment.keep-removed-days", defaultValue = "30")
          Provider<Integer> keepDays) {
    this.sql = sql;
    this.clock = clock;
    this.keepDays = keepDays;
  }

  @Override
  public String what() {
    return "contents of removed documents";
  }

  @Override
  public int deleteEnded(int limit) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select delete_removed_contents(:oldest, :limit)")
                .bind("oldest", clock.instant().minus(Duration.ofDays(keepDays.get())))
                .bind("limit", limit)
                .mapTo(Integer.class)
                .one());
  }
}
