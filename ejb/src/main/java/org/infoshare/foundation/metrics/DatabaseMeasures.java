package org.infoshare.foundation.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infoshare.foundation.persistence.Sql;

/**
 * The connections of the platform as its database sees them, those of all nodes together. The pool
 * of the server tells its own numbers only while its monitoring is on, which costs every call.
 */
@ApplicationScoped
class DatabaseMeasures implements MeasureSource {

  private static final String CONNECTIONS = "infoshare_database_connections";
  private static final String OF_STATE = "Connections of the platform to its database, all nodes";
  private static final String STATE = "state";

  private final Sql sql;

  /** For the container's proxy. */
  protected DatabaseMeasures() {
    this(null);
  }

  @Inject
  DatabaseMeasures(Sql sql) {
    this.sql = sql;
  }

  private record Connections(
      int active, int inTransaction, int idle, int waiting, double longestSeconds) {}

  @Override
  public List<Measure> measures() {
    var found = read();
    return List.of(
        Measure.gauge(CONNECTIONS, OF_STATE, STATE, "active", found.active()),
        Measure.gauge(CONNECTIONS, OF_STATE, STATE, "in_transaction", found.inTransaction()),
        Measure.gauge(CONNECTIONS, OF_STATE, STATE, "idle", found.idle()),
        Measure.gauge(
            "infoshare_database_waiting_connections",
            "Connections of the platform that wait for a lock of another",
            found.waiting()),
        Measure.gauge(
            "infoshare_database_longest_transaction_seconds",
            "How long the longest running transaction of the platform has run",
            found.longestSeconds()));
  }

  private Connections read() {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*) filter (where state = 'active') as active,
                      count(*) filter (where state like 'idle in transaction%') as in_transaction,
                      count(*) filter (where state = 'idle') as idle,
                      count(*) filter (where wait_event_type = 'Lock') as waiting,
                      coalesce(max(extract(epoch from clock_timestamp() - xact_start)), 0)
                        as longest_seconds
                    from pg_stat_activity
                    where usename = current_user and datname = current_database()
                      and pid <> pg_backend_pid()
                    """)
                .mapTo(Connections.class)
                .one());
  }
}
