package org.infoshare.foundation.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.infoshare.foundation.persistence.Sql;

/** The repository of the offset of the platform's time from the machine's; it has one row. */
@ApplicationScoped
class DemonstrationClocks {

  private final Sql sql;

  /** For the container's proxy. */
  protected DemonstrationClocks() {
    this(null);
  }

  @Inject
  DemonstrationClocks(Sql sql) {
    this.sql = sql;
  }

  /**
   * The offset; negative if the platform is behind, empty if the clock was never started nor moved.
   */
  Optional<Duration> findOffset() {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select offset_micros from demonstration_clock")
                .mapTo(Long.class)
                .findOne()
                .map(micros -> Duration.of(micros, ChronoUnit.MICROS)));
  }

  /**
   * The offset, or zero if there is none, locked against other moves until the transaction ends.
   */
  Duration lockOffset() {
    insertIfAbsent(Duration.ZERO);
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select offset_micros from demonstration_clock for update")
                .mapTo(Long.class)
                .map(micros -> Duration.of(micros, ChronoUnit.MICROS))
                .one());
  }

  /** Starts the clock, unless it was started before. */
  void insertIfAbsent(Duration offset) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into demonstration_clock (offset_micros) values (:offset)
                    on conflict do nothing
                    """)
                .bind("offset", micros(offset))
                .execute());
  }

  /** Moves the clock. The database permits forward moves only. */
  void updateOffset(Duration offset) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate("update demonstration_clock set offset_micros = :offset")
                .bind("offset", micros(offset))
                .execute());
  }

  private static long micros(Duration offset) {
    return Math.addExact(
        Math.multiplyExact(offset.getSeconds(), 1_000_000L), offset.getNano() / 1_000);
  }
}
