package org.infoshare.foundation.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.platform.Party;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SqlTest {

  @Test
  void a_failure_tells_no_value_that_was_bound() {
    assertThatThrownBy(
            () ->
                TestDatabase.sql()
                    .withHandle(
                        handle ->
                            handle
                                .createQuery("select 1 from nowhere where key = :key")
                                .bind("key", "990101199001011234")
                                .mapTo(Integer.class)
                                .list()))
        .hasMessageNotContaining("990101199001011234");
  }

  @Test
  void only_what_is_waited_for_patiently_may_take_longer_than_the_server_allows() throws Exception {
    var application = TestDatabase.application().unwrap(PGSimpleDataSource.class);
    var limited = new PGSimpleDataSource();
    limited.setURL(application.getURL());
    limited.setUser(application.getUser());
    limited.setOptions("-c statement_timeout=30s");
    try (var connection = limited.getConnection()) {
      connection.setAutoCommit(false);
      connection.setNetworkTimeout(Runnable::run, 60_000);
      var sql = Sql.on(new SingleConnectionDataSource(connection));
      var within = new ArrayList<String>();

      sql.withStatementTimeout(Duration.ofMinutes(10), () -> within.add(limits(sql)));

      assertThat(within).containsExactly("10min of 630000");
      assertThat(limits(sql)).isEqualTo("30s of 60000");
    }
  }

  @Test
  void a_transaction_ends_unless_its_work_is_waited_for_patiently() throws Exception {
    var limited = new PGSimpleDataSource();
    var application = TestDatabase.application().unwrap(PGSimpleDataSource.class);
    limited.setURL(application.getURL());
    limited.setUser(application.getUser());
    limited.setOptions("-c transaction_timeout=500ms");
    try (var connection = limited.getConnection()) {
      connection.setAutoCommit(false);
      var sql = Sql.on(new SingleConnectionDataSource(connection));
      sql.withStatementTimeout(Duration.ofMinutes(1), () -> takeOneSecond(sql));
      connection.commit();

      assertThatThrownBy(() -> takeOneSecond(sql))
          .hasStackTraceContaining("terminating connection due to transaction timeout");
    }
  }

  private static void takeOneSecond(Sql sql) {
    sql.useHandle(handle -> handle.execute("select pg_sleep(1)"));
  }

  @Test
  void patience_ends_also_where_the_work_fails() throws Exception {
    try (var connection = TestDatabase.application().getConnection()) {
      connection.setAutoCommit(false);
      var sql = Sql.on(new SingleConnectionDataSource(connection));

      assertThatThrownBy(
              () ->
                  sql.withStatementTimeout(
                      Duration.ofMinutes(10),
                      () -> sql.useHandle(handle -> handle.execute("select 1/0"))))
          .hasMessageContaining("division by zero");

      assertThat(connection.getNetworkTimeout()).isZero();
    }
  }

  private record Line(UUID id, Party heldBy, List<String> names, Instant endedAt, int count) {}

  @Test
  void a_row_is_read_as_a_record_by_the_names_of_its_columns() {
    var id = UUID.randomUUID();

    Line read =
        TestDatabase.sql()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            """
                            select 7 as count, array['甲', '乙'] as names, 'PROVIDER' as held_by,
                              cast(null as timestamptz) as ended_at, :id as id, true as more
                            """)
                        .bind("id", id)
                        .mapTo(Line.class)
                        .one());

    assertThat(read).isEqualTo(new Line(id, Party.PROVIDER, List.of("甲", "乙"), null, 7));
  }

  private static String limits(Sql sql) {
    return sql.withHandle(
        handle -> {
          try {
            return handle.createQuery("show statement_timeout").mapTo(String.class).one()
                + " of "
                + handle.getConnection().getNetworkTimeout();
          } catch (SQLException failed) {
            throw new IllegalStateException(failed);
          }
        });
  }
}
