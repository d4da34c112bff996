package org.infoshare.foundation.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.infoshare.foundation.platform.Sql;

/** The one row that tells how far the platform's time is ahead of the machine's. */
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

  /** How far ahead; negative for behind, empty where the clock was never begun nor moved. */
  Optional<Duration> findOffset() {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select ahead from demonstration_clock")
                .mapTo(Long.class)
                .findOne()
                .map(micros -> Duration.of(micros, ChronoUnit.MICROS)));
  }

  /** The same, zero where there is none, held against other moves until the transaction ends. */
  Duration lockOffset() {
    insertIfAbsent(Duration.ZERO);
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select ahead from demonstration_clock for update")
                .mapTo(Long.class)
                .map(micros -> Duration.of(micros, ChronoUnit.MICROS))
                .one());
  }

  /** Begins the clock, unless it was begun before. */
  void insertIfAbsent(Duration ahead) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into demonstration_clock (ahead) values (:ahead) on conflict do nothing")
                .bind("ahead", micros(ahead))
                .execute());
  }

  /** Moves the clock, which the database lets go forward only. */
  void updateOffset(Duration ahead) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate("update demonstration_clock set ahead = :ahead")
                .bind("ahead", micros(ahead))
                .execute());
  }

  private static long micros(Duration ahead) {
    return Math.addExact(
        Math.multiplyExact(ahead.getSeconds(), 1_000_000L), ahead.getNano() / 1_000);
  }
}
