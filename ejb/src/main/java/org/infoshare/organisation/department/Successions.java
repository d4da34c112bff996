package org.infoshare.organisation.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.PlatformClock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericType;

/**
 * Determines the successors of departments. A merger takes effect for the whole day on which it
 * happens.
 */
@ApplicationScoped
public class Successions {

  private static final GenericType<Map<String, String>> INTO = new GenericType<>() {};

  private final Sql sql;

  /** For the container's proxy. */
  protected Successions() {
    this(null);
  }

  @Inject
  public Successions(Sql sql) {
    this.sql = sql;
  }

  /** The mergers that are in effect in the current transaction. */
  public static Succession current(Handle handle) {
    return new Succession(
        handle
            .createQuery("select code, merged_into from department where merged_into is not null")
            .setMapKeyColumn("code")
            .setMapValueColumn("merged_into")
            .collectInto(INTO));
  }

  /** The mergers up to that day. */
  public Succession on(LocalDate day) {
    return sql.withHandle(
        handle ->
            new Succession(
                handle
                    .createQuery(
                        """
                        select code, merged_into from department_version
                        where change = 'MERGED' and valid_from < :end
                        """)
                    .bind(
                        "end",
                        day.plusDays(1)
                            .atStartOfDay(PlatformClock.ZONE)
                            .toOffsetDateTime()
                            .withOffsetSameInstant(ZoneOffset.UTC))
                    .setMapKeyColumn("code")
                    .setMapValueColumn("merged_into")
                    .collectInto(INTO)));
  }
}
