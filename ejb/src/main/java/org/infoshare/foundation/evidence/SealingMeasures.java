package org.infoshare.foundation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.infoshare.foundation.metrics.Measure;
import org.infoshare.foundation.metrics.MeasureSource;
import org.infoshare.foundation.persistence.Sql;

/** How far the sealer is behind. */
@ApplicationScoped
class SealingMeasures implements MeasureSource {

  /** Beyond that the sealer is in trouble, however many there are. */
  static final int MOST = 10_000;

  /**
   * The watermark is read first, by subqueries of their own: the records are then read in the order
   * of an index, and no more of them than are counted.
   */
  private static final String WAITING =
      """
      select count(*) as waiting, min(at) as oldest
      from (
        select at
        from evidence_record
        where written_in >= (select pg_snapshot_xmax(sealed) from evidence_watermark)
          and (written_in, id) > (select transaction, record from evidence_watermark)
        order by written_in, id
        limit :most) waiting
      """;

  private final Sql sql;
  private final Clock clock;

  /** For the container's proxy. */
  protected SealingMeasures() {
    this(null, null);
  }

  @Inject
  SealingMeasures(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  private record Waiting(int waiting, Instant oldest) {}

  @Override
  public List<Measure> measures() {
    var found =
        sql.withHandle(
            handle -> handle.createQuery(WAITING).bind("most", MOST).mapTo(Waiting.class).one());
    double age =
        found.oldest() == null
            ? 0
            : Math.max(0, Duration.between(found.oldest(), clock.instant()).toMillis() / 1000.0);
    return List.of(
        Measure.gauge(
            "infoshare_evidence_unsealed_records",
            "Records of evidence that wait for their seal, counted up to " + MOST,
            found.waiting()),
        Measure.gauge(
            "infoshare_evidence_unsealed_age_seconds",
            "How long the oldest record of evidence has waited for its seal",
            age));
  }
}
