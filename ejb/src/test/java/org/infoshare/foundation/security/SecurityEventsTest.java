package org.infoshare.foundation.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Json;
import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record of security on PostgreSQL and in its file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecurityEventsTest {

  private static final Instant NOW = Instant.parse("2026-09-30T09:10:00Z");
  private static final Sql SQL = TestDatabase.sql();

  private final SecurityEventRecords records = new SecurityEventRecords(SQL);
  private final String account = "x" + UUID.randomUUID().toString().substring(0, 8);

  @TempDir private Path directory;
  private Instant now = NOW;
  private SecurityLog log;
  private SecurityEvents events;

  @BeforeEach
  void a_node() {
    log = new SecurityLog(Optional.of(directory.resolve("security.%g.log").toString()));
    events = new SecurityEvents(records, log, movable());
  }

  @AfterEach
  void stop() {
    log.close();
  }

  @Test
  void equal_events_of_an_hour_are_one_row_with_their_number() {
    for (int i = 0; i < 3; i++) {
      events.recordSignIn(account, "SECRET", "10.1.2.3");
    }
    events.write();
    events.recordSignIn(account, "SECRET", "10.1.2.3");
    events.write();
    events.write();

    assertThat(list(account))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.count()).isEqualTo(4);
              assertThat(one.hour()).isEqualTo("2026-09-30T09:00:00Z");
              assertThat(one.method()).isEqualTo("SECRET");
              assertThat(one.address()).isEqualTo("10.1.2.3");
            });
  }

  @Test
  void two_nodes_count_into_one_row() {
    var other = new SecurityEvents(records, log, movable());
    events.recordSignIn(account, "TOKEN", "10.1.2.3");
    other.recordSignIn(account, "TOKEN", "10.1.2.3");
    events.write();
    other.write();

    assertThat(list(account)).singleElement().returns(2L, SecurityEventView::count);
  }

  @Test
  void another_hour_address_method_operation_or_reason_is_another_row() {
    events.recordSignIn(account, "SECRET", "10.1.2.3");
    events.recordSignIn(account, "TOKEN", "10.1.2.3");
    events.recordSignIn(account, "SECRET", "10.1.2.4");
    events.recordRefusedCall(account, "publishEntry", "access-denied", "10.1.2.3");
    events.recordRefusedCall(account, "listEvidence", "access-denied", "10.1.2.3");
    events.recordRefusedCall(account, "publishEntry", "same-person", "10.1.2.3");
    now = NOW.plus(Duration.ofHours(1));
    events.recordSignIn(account, "SECRET", "10.1.2.3");
    events.write();

    assertThat(list(account)).hasSize(7).allMatch(one -> one.count() == 1);
  }

  @Test
  void what_could_not_be_written_is_written_later() {
    var away = new AtomicBoolean(true);
    var node = new SecurityEvents(new SecurityEventRecords(Sql.on(database(away))), log, movable());
    node.recordSignIn(account, "SECRET", "10.1.2.3");
    assertThatThrownBy(node::write).isInstanceOf(ConnectionException.class);
    now = NOW.plus(Duration.ofHours(2));
    away.set(false);
    node.write();
    node.write();

    assertThat(list(account)).singleElement().returns(1L, SecurityEventView::count);
  }

  @Test
  void what_nobody_answers_for_is_counted_by_network() {
    String network = "2001:db8:" + account.substring(1, 5) + ":1";
    events.recordFailedSignIn(null, "unauthenticated", network + "::7");
    events.recordFailedSignIn(null, "unauthenticated", network + ":1:2:3:4");
    events.write();

    assertThat(list(new SecurityEventFilter(null, null, null, null, null, null, 1000, null)))
        .filteredOn(one -> one.address() != null && one.address().endsWith(":1::/64"))
        .anyMatch(one -> one.count() == 2 && one.account() == null);
  }

  @Test
  void a_flood_takes_no_more_memory_and_rows_than_allowed_and_is_counted_all_the_same() {
    int more = 500;
    for (int i = 0; i < SecurityEvents.MAX_DIFFERENT + more; i++) {
      events.recordFailedSignIn(
          null, account, "10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255));
    }
    events.recordSignIn(account, "SECRET", "10.1.2.3");
    events.write();

    var rows =
        SQL.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select count(*) as rows, sum(count) as total from security_event"
                            + " where reason = :reason")
                    .bind("reason", account)
                    .mapToMap()
                    .one());
    assertThat(rows.get("rows")).isEqualTo((long) SecurityEvents.MAX_DIFFERENT + 1);
    assertThat(rows.get("total")).hasToString(String.valueOf(SecurityEvents.MAX_DIFFERENT + more));
    assertThat(list(account)).as("another kind has its own bound").hasSize(1);
  }

  @Test
  void the_list_is_filtered_and_paged_the_newest_first() {
    events.recordRefusedCall(account, "publishEntry", "access-denied", "10.9.9.9");
    events.write();
    now = NOW.plus(Duration.ofDays(1));
    events.recordRefusedCall(account, "publishEntry", "same-person", "10.9.9.8");
    events.write();

    var day = LocalDate.of(2026, 10, 1);
    assertThat(list(filter(null, null, day, null)))
        .extracting("reason")
        .containsExactly("same-person");
    assertThat(list(filter(null, null, null, day.minusDays(1))))
        .extracting("reason")
        .containsExactly("access-denied");
    assertThat(list(filter("10.9.9.9", null, null, null))).hasSize(1);
    assertThat(list(filter(null, "same-person", null, null))).hasSize(1);
    assertThat(list(filter(null, "wrong-stage", null, null))).isEmpty();

    var first = records.list(page(null), ZoneOffset.UTC);
    assertThat(first.results()).extracting("reason").containsExactly("same-person");
    assertThat(records.list(page(first.next()), ZoneOffset.UTC).results())
        .extracting("reason")
        .containsExactly("access-denied");
  }

  @Test
  void six_months_stay_whatever_the_setting_says() {
    now = Instant.now().minus(Duration.ofDays(183));
    events.recordSignIn(account, "SECRET", "10.1.2.3");
    events.write();
    now = Instant.now().minus(Duration.ofDays(186));
    events.recordSignIn(account, "TOKEN", "10.1.2.3");
    events.write();

    now = Instant.now();
    var retention = new SecurityEventRetention(records, movable(), () -> 0);
    assertThat(retention.deleteEnded(500)).isPositive();
    assertThat(list(account)).extracting("method").containsExactly("SECRET");
  }

  @Test
  void the_application_deletes_no_event_itself() {
    assertThatThrownBy(
            () ->
                SQL.useHandle(
                    handle -> handle.execute("delete from security_event where account = 'x'")))
        .hasMessageContaining("permission denied");
  }

  @Test
  void the_file_has_a_line_for_the_first_for_each_power_of_ten_and_for_the_last()
      throws IOException {
    for (int i = 0; i < 12; i++) {
      events.recordFailedSignIn(account, "unauthenticated", "10.1.2.3");
    }
    events.write();
    assertThat(lines()).extracting(line -> line.get("count").asInt()).containsExactly(1, 10);
    now = NOW.plus(Duration.ofHours(1));
    events.write();

    assertThat(lines()).extracting(line -> line.get("count").asInt()).containsExactly(1, 10, 12);
    assertThat(lines().get(0).toString())
        .isEqualTo(
            "{\"at\":\"2026-09-30T09:10:00Z\",\"event\":\"SIGN_IN_FAILED\",\"account\":\""
                + account
                + "\",\"reason\":\"unauthenticated\",\"address\":\"10.1.2.3\",\"count\":1,"
                + "\"hour\":\"2026-09-30T09:00:00Z\"}");
  }

  @Test
  void no_text_of_a_caller_begins_a_line() throws IOException {
    String name = "x\r\n{\"event\":\"SIGNED_IN\"}\u2028\u0085\u001b[2J";
    events.recordRefusedCall(name, null, "access-denied", "10.1.2.3");

    var text = Files.readString(directory.resolve("security.0.log"));
    assertThat(text).containsOnlyOnce("\n").endsWith("}\n").matches("[\\x20-\\x7e]*\n");
    assertThat(lines().get(0).get("account").asText()).isEqualTo(name);
  }

  private List<JsonNode> lines() throws IOException {
    try (var lines = Files.lines(directory.resolve("security.0.log"))) {
      return lines.map(SecurityEventsTest::json).toList();
    }
  }

  private static JsonNode json(String line) {
    try {
      return Json.mapper().readTree(line);
    } catch (IOException broken) {
      throw new AssertionError(line, broken);
    }
  }

  private SecurityEventFilter filter(
      String address, String reason, LocalDate from, LocalDate until) {
    return new SecurityEventFilter(null, account, address, reason, from, until, null, null);
  }

  private SecurityEventFilter page(String cursor) {
    return new SecurityEventFilter(null, account, null, null, null, null, 1, cursor);
  }

  private List<SecurityEventView> list(String of) {
    return list(new SecurityEventFilter(null, of, null, null, null, null, null, null));
  }

  private List<SecurityEventView> list(SecurityEventFilter filter) {
    return records.list(filter, ZoneOffset.UTC).results();
  }

  /** The database, unless it is away. */
  private static DataSource database(AtomicBoolean away) {
    return (DataSource)
        Proxy.newProxyInstance(
            DataSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              if (away.get()) {
                throw new SQLException("away");
              }
              return method.invoke(TestDatabase.application(), arguments);
            });
  }

  private Clock movable() {
    return new Clock() {
      @Override
      public Instant instant() {
        return now;
      }

      @Override
      public ZoneOffset getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }
}
