package org.infoshare.foundation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.infoshare.foundation.persistence.ManualTransaction;
import org.infoshare.foundation.persistence.Sql;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Evidence in partitions: made ahead, crossed by records, archived by the owner. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidencePartitionsTest {

  private static final List<String> PARTITIONED =
      List.of("evidence_record", "evidence_row", "evidence_reader", "evidence_leaf");
  private static final List<String> APPENDED =
      List.of("autovacuum_vacuum_insert_scale_factor=0.01", "autovacuum_freeze_min_age=0");
  private static final String AHEAD = "select evidence_partitions_ahead()";

  @Test
  void one_whole_partition_lies_ahead_of_the_highest_number() {
    var desk = new SealingFixture("partitions_ahead");
    desk.asOwner("update evidence_partitioning set size = 1000000");
    desk.asOwner("alter table evidence_record alter id restart with 49000001");
    assertThat(firstNumbers(desk)).containsExactly(1L);

    desk.record("request-filed");
    assertThat(made(desk)).isEqualTo(1);
    assertThat(made(desk)).isZero();
    assertThat(firstNumbers(desk)).containsExactly(1L, 50_000_001L);

    desk.asOwner("alter table evidence_record alter id restart with 50500000");
    desk.record("request-filed");
    assertThat(made(desk)).isEqualTo(1);
    for (String table : PARTITIONED) {
      assertThat(
              desk.numbers(
                  "select count(*) from pg_inherits where inhparent = cast('%s' as regclass)"
                      .formatted(table)))
          .as(table)
          .containsExactly(3L);
    }
  }

  @Test
  void tables_that_grow_for_ever_are_vacuumed_in_small_portions_and_frozen_where_nothing_changes() {
    var desk = new SealingFixture("partitions_vacuumed");
    desk.record("request-filed");
    assertThat(made(desk)).isEqualTo(1);

    for (String table : PARTITIONED) {
      assertThat(options(desk, table + "_1")).as(table).isEqualTo(APPENDED);
      assertThat(options(desk, table + "_50000001")).as(table).isEqualTo(APPENDED);
    }
    assertThat(options(desk, "dataset_record_version")).isEqualTo(APPENDED);
    assertThat(options(desk, "dataset_record"))
        .containsExactlyInAnyOrder(
            "autovacuum_vacuum_scale_factor=0.01",
            "autovacuum_vacuum_insert_scale_factor=0.01",
            "autovacuum_analyze_scale_factor=0.01");
  }

  private static List<String> options(SealingFixture desk, String table) {
    return desk.database()
        .asOwner()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select unnest(reloptions) from pg_class where oid = cast(:table as regclass)")
                    .bind("table", table)
                    .mapTo(String.class)
                    .list());
  }

  @Test
  void records_are_written_while_a_partition_is_made() {
    var desk = new SealingFixture("partitions_meanwhile");
    desk.record("request-filed");
    try (var open = new ManualTransaction(desk.database().application())) {
      desk.ledger(open.sql()).record(Act.of(SealingFixture.SYSTEM, "request-filed"));

      assertThat(made(desk)).isEqualTo(1);

      open.commit();
    }
    desk.seal();
    assertThat(desk.unsealed()).isEmpty();
  }

  @Test
  void the_application_has_partitions_made_and_can_do_nothing_else() {
    var desk = new SealingFixture("partitions_rights");
    long record = desk.record("request-filed");
    desk.seal();
    assertThat(made(desk)).isEqualTo(1);
    var refused =
        List.of(
            "create table mine (id int)",
            "create schema mine",
            "create table mine partition of evidence_record for values from (9000000000) to"
                + " (9000000001)",
            "alter table evidence_record detach partition evidence_record_1",
            "alter table evidence_record add column mine int",
            "drop table evidence_record_1",
            "drop function evidence_partitions_ahead",
            "create or replace function evidence_partitions_ahead() returns int language sql as"
                + " 'select 1'",
            "select * from evidence_record_1",
            "insert into evidence_reader_1 values ('edu', 1)",
            "select * from evidence_partitioning",
            "update evidence_partitioning set size = 1000",
            "insert into evidence_watermark (cluster, sealed, transaction, record)"
                + " values (1, '1:1:', '0', 0)",
            "delete from evidence_watermark",
            "truncate evidence_watermark");

    for (String statement : refused) {
      assertRefused(desk.database().sql(), statement);
    }
    for (String table :
        List.of(
            "evidence_record",
            "evidence_row",
            "evidence_reader",
            "evidence_leaf",
            "evidence_seal",
            "evidence_node",
            "evidence_head")) {
      assertRefused(desk.database().sql(), "delete from " + table);
      assertRefused(desk.database().sql(), "truncate " + table);
      assertRefused(
          desk.database().sql(), "update " + table + " set " + columnOf(desk, table) + " = null");
    }
    assertThat(desk.numbers("select id from evidence_record")).containsExactly(record);
  }

  @Test
  void nobody_but_the_application_may_call_for_partitions() {
    var desk = new SealingFixture("partitions_strangers");
    desk.asOwner("revoke all on function evidence_partitions_ahead() from test_app");

    assertRefused(desk.database().sql(), AHEAD);
  }

  @Test
  void a_path_of_its_own_does_not_mislead_the_function() {
    var desk = new SealingFixture("partitions_path");
    desk.database()
        .sql()
        .useHandle(
            handle -> {
              handle.execute("create temporary table evidence_partitioning (one int, size bigint)");
              handle.execute("create temporary table evidence_record (id bigint)");
              handle.execute("set search_path = pg_temp, public");
              handle.execute("insert into evidence_partitioning values (1, 1)");
              assertThat(handle.createQuery(AHEAD).mapTo(Integer.class).one()).isZero();
            });
  }

  @Test
  void records_across_a_boundary_are_read_and_proved_and_outlive_the_partition_before() {
    var desk = new SealingFixture("partitions_archive");
    var grant = UUID.randomUUID();
    desk.asOwner("alter table evidence_record alter id restart with 49999998");
    desk.record("request-filed");
    assertThat(made(desk)).isEqualTo(1);
    desk.seal();
    for (int i = 0; i < 6; i++) {
      desk.ledger()
          .record(
              Act.of(SealingFixture.SYSTEM, "records-queried")
                  .grant(grant)
                  .concerning("psb")
                  .rows(List.of(new Act.Row(UUID.randomUUID(), i, SealingFixture.HASH.of("one")))));
    }
    desk.seal();

    assertThat(read(desk, grant)).isEqualTo(descending(50_000_004, 49_999_999));
    assertThat(desk.unsealed()).isEmpty();
    for (long number = 49_999_998; number <= 50_000_004; number++) {
      desk.verifier().record(desk.proof(number, number > 49_999_998 ? 1 : 0, 0));
    }
    assertThat(
            desk.numbers(
                "select number from evidence_seal"
                    + " where first_record <= 50000000 and last_record > 50000000"))
        .as("seals over two partitions")
        .isEmpty();
    String newest = desk.proof(50_000_001, 1, 0);

    for (String table : PARTITIONED) {
      desk.asOwner("alter table %1$s detach partition %1$s_1".formatted(table));
      desk.asOwner("drop table %s_1".formatted(table));
    }

    assertThat(read(desk, grant)).isEqualTo(descending(50_000_004, 50_000_001));
    assertThat(desk.proof(50_000_001, 1, 0)).isEqualTo(newest);
    assertThat(desk.proof(49_999_999, 1, 0)).isNull();
    desk.record("request-filed");
    desk.seal();
    long size = desk.numbers("select max(size) from evidence_head").get(0);
    for (long early = 1; early <= size; early++) {
      desk.verifier().consistency(desk.consistency(early, size));
    }
    assertThat(new EvidenceRecords(desk.database().sql()).find(49_999_999, null)).isEmpty();
  }

  private static List<Long> read(SealingFixture desk, UUID grant) {
    var records = new EvidenceRecords(desk.database().sql());
    var first = records.list(page(grant, null), new String[] {"psb"});
    var second = records.list(page(grant, first.next()), new String[] {"psb"});
    return Stream.concat(first.results().stream(), second.results().stream())
        .map(EvidenceView::id)
        .toList();
  }

  private static EvidenceFilter page(UUID grant, String cursor) {
    return new EvidenceFilter(null, null, null, grant, null, 3, cursor);
  }

  private static List<Long> descending(long from, long to) {
    return LongStream.rangeClosed(0, from - to).mapToObj(i -> from - i).toList();
  }

  private static int made(SealingFixture desk) {
    return desk.database()
        .sql()
        .withHandle(handle -> handle.createQuery(AHEAD).mapTo(Integer.class).one());
  }

  private static List<Long> firstNumbers(SealingFixture desk) {
    return desk.numbers(
        "select cast(substring(relname from 17) as bigint) from pg_inherits"
            + " join pg_class on oid = inhrelid"
            + " where inhparent = cast('evidence_record' as regclass) order by 1");
  }

  private static String columnOf(SealingFixture desk, String table) {
    return desk.database()
        .asOwner()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select column_name from information_schema.columns"
                            + " where table_name = :table order by ordinal_position desc limit 1")
                    .bind("table", table)
                    .mapTo(String.class)
                    .one());
  }

  private static void assertRefused(Sql sql, String statement) {
    assertThatThrownBy(() -> sql.useHandle(handle -> handle.execute(statement)))
        .as(statement)
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
  }
}
