package org.infoshare.sharing.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.infoshare.sharing.dataset.Pushes.NOON;
import static org.infoshare.sharing.dataset.Pushes.RECORDS;
import static org.infoshare.sharing.dataset.Pushes.SQL;
import static org.infoshare.sharing.dataset.Pushes.STORE;
import static org.infoshare.sharing.dataset.Pushes.nextCode;
import static org.infoshare.sharing.dataset.Pushes.person;
import static org.infoshare.sharing.dataset.Pushes.push;
import static org.infoshare.sharing.dataset.Pushes.scan;
import static org.infoshare.sharing.dataset.Pushes.scans;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.LockWaits;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.sharing.dataset.RecordStore.Change;
import org.infoshare.sharing.dataset.RecordStore.Changed;
import org.infoshare.sharing.dataset.RecordStore.Pushed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is pushed is kept, and so is every version that it had. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordStoreTest {

  private PublishedEntry persons;

  @BeforeEach
  void an_entry_of_their_own() {
    persons = DatasetEntries.persons(nextCode("901001"));
  }

  @Test
  void what_is_pushed_is_read_back_with_every_digit() {
    Map<String, Object> person =
        Map.of(
            "idNumber", "990101199001011234",
            "name", "张\"三\n\uD842\uDFB7",
            "income", "1234567890.12",
            "married", true,
            "bornOn", "1990-01-01");

    push(persons, List.of(person));

    var read =
        RECORDS.read(persons, Map.of("idNumber", "990101199001011234"), 2, null).rows().get(0);
    assertThat(read.version()).isEqualTo(1);
    assertThat(read.subject()).isEqualTo("990101199001011234");
    assertThat(read.values())
        .isEqualTo(
            Map.of(
                "idNumber", "990101199001011234",
                "name", "张\"三\n\uD842\uDFB7",
                "income", new BigDecimal("1234567890.12"),
                "married", true,
                "bornOn", "1990-01-01"));
  }

  @Test
  void a_record_with_the_most_digits_is_read_back() {
    var entry =
        DatasetEntries.of(
            nextCode("901003"),
            DatasetEntries.key("id", ItemType.CHARACTER, 5),
            DatasetEntries.item("n", ItemType.NUMERIC, 100_000));
    String digits = "0." + "7".repeat(ItemValue.MAX_DIGITS);

    push(entry, List.of(Map.of("id", "1", "n", "-" + digits)));

    assertThat(RECORDS.read(entry, Map.of("id", "1"), 2, null).rows().get(0).values())
        .containsEntry("n", new BigDecimal(digits).negate());
  }

  @Test
  void a_record_pushed_again_unchanged_gets_no_further_version() {
    push(persons, List.of(person(1, "张三"), person(2, "李四")));

    var again =
        push(persons, NOON.plusSeconds(60), List.of(person(1, "张三"), person(2, "李五")), List.of());

    assertThat(again.changed()).extracting(Changed::version).containsExactly(2L);
    assertThat(again.count(Change.UPDATED)).isEqualTo(1);
    assertThat(again.records()).isEqualTo(2);
    assertThat(versions(1)).extracting(RecordVersion::version).containsExactly(1L);
    assertThat(versions(2)).extracting(RecordVersion::version).containsExactly(2L, 1L);
  }

  @Test
  void numbers_that_are_equal_are_no_change() {
    push(persons, List.of(Map.of("idNumber", "1", "income", "1.50")));

    assertThat(push(persons, List.of(Map.of("idNumber", "1", "income", 1.5))).changed()).isEmpty();
  }

  @Test
  void a_record_that_comes_back_after_its_deletion_keeps_its_id_and_counts_on() {
    var first = push(persons, List.of(person(1, "张三"))).changed().get(0);
    var deleted = push(persons, NOON.plusSeconds(1), List.of(), List.of(Map.of("idNumber", "1")));
    assertThat(deleted.records()).isZero();
    assertThat(RECORDS.read(persons, Map.of("idNumber", "1"), 2, null).rows()).isEmpty();
    assertThat(push(persons, NOON, List.of(), List.of(Map.of("idNumber", "1"))).changed())
        .isEmpty();

    var back = push(persons, NOON.plusSeconds(2), List.of(person(1, "张三")), List.of());

    assertThat(back.changed())
        .containsExactly(new Changed(first.id(), 3, "[\"1\"]", Change.INSERTED));
    assertThat(back.records()).isEqualTo(1);
    assertThat(versions(1))
        .containsExactly(
            new RecordVersion(
                first.id(), 3, NOON.plusSeconds(2), "psb.system", false, person(1, "张三")),
            new RecordVersion(first.id(), 2, NOON.plusSeconds(1), "psb.system", true, null),
            new RecordVersion(first.id(), 1, NOON, "psb.system", false, person(1, "张三")));
  }

  @Test
  void the_present_version_is_stored_once_and_a_past_one_from_when_it_is_superseded() {
    var record = push(persons, List.of(person(1, "张三"))).changed().get(0).id();
    assertThat(past(record)).isEmpty();

    push(persons, NOON.plusSeconds(1), List.of(person(1, "张四")), List.of());
    push(persons, NOON.plusSeconds(2), List.of(person(1, "张四")), List.of());
    assertThat(past(record)).containsExactly("1 张三 psb.system 12:00:00");

    push(persons, NOON.plusSeconds(3), List.of(), List.of(Map.of("idNumber", "1")));
    push(persons, NOON.plusSeconds(4), List.of(person(1, "张五")), List.of());
    assertThat(past(record))
        .containsExactly(
            "1 张三 psb.system 12:00:00",
            "2 张四 psb.system 12:00:01",
            "3 deleted psb.system 12:00:03");
    assertThat(versions(1))
        .extracting(
            RecordVersion::version,
            RecordVersion::at,
            RecordVersion::deleted,
            version -> version.values() == null ? null : version.values().get("name"))
        .containsExactly(
            tuple(4L, NOON.plusSeconds(4), false, "张五"),
            tuple(3L, NOON.plusSeconds(3), true, null),
            tuple(2L, NOON.plusSeconds(1), false, "张四"),
            tuple(1L, NOON, false, "张三"));
  }

  /** As objections and receptions name it. */
  @Test
  void a_record_tells_how_it_differs_from_each_of_its_versions() {
    var record = push(persons, List.of(person(1, "张三"))).changed().get(0).id();
    push(persons, List.of(person(1, "张四")));

    assertThat(RECORDS.changeSince(record, 1).items()).containsExactly("name");
    assertThat(RECORDS.changeSince(record, 2)).isEqualTo(new RecordChange(2, false, Set.of()));
    push(persons, NOON, List.of(), List.of(Map.of("idNumber", "1")));
    assertThat(RECORDS.changeSince(record, 2).deleted()).isTrue();
    assertThat(RECORDS.changeSince(record, 3).items()).isEmpty();
    assertThatThrownBy(() -> RECORDS.changeSince(record, 4))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_version_keeps_which_version_of_the_entry_it_was_checked_against() {
    push(persons, List.of(person(1, "张三")));
    var later =
        PublishedEntries.of(
            persons.code(),
            persons.version() + 1,
            "psb",
            "人口",
            Sharing.CONDITIONAL,
            null,
            persons.items());
    push(later, List.of(person(1, "张四")));

    assertThat(
            SQL.<List<Integer>, RuntimeException>withHandle(
                handle ->
                    handle
                        .createQuery(
                            """
                            select v.entry_version
                            from dataset_record r join dataset_record_version v on v.record_id = r.id
                            where r.entry_code = :entry
                            union all
                            select entry_version from dataset_record where entry_code = :entry
                            """)
                        .bind("entry", persons.code())
                        .mapTo(Integer.class)
                        .list()))
        .containsExactly(persons.version(), later.version());
  }

  @Test
  void ids_of_records_grow_with_time() {
    var first = push(persons, List.of(person(1, "一"), person(3, "三"))).changed();
    var second = push(persons, List.of(person(2, "二"))).changed();

    assertThat(first.get(0).id().version()).isEqualTo(7);
    assertThat(List.of(first.get(0), first.get(1), second.get(0)))
        .extracting(one -> one.id().toString())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void deleting_what_is_not_there_is_no_fault_and_changes_nothing() {
    var pushed = push(persons, NOON, List.of(), List.of(Map.of("idNumber", "nobody")));

    assertThat(pushed.changed()).isEmpty();
    assertThat(new HostedDatasets(SQL).view(persons, NOON).changedAt()).isNull();
  }

  @Test
  void the_newest_hundred_versions_are_shown() {
    for (int i = 1; i <= 102; i++) {
      push(persons, List.of(person(1, "张" + i)));
    }

    assertThat(versions(1))
        .hasSize(100)
        .extracting(RecordVersion::version)
        .startsWith(102L)
        .endsWith(3L);
  }

  @Test
  void fewer_versions_are_shown_where_large_ones_fill_the_answer() {
    var scans = scans();
    for (int i = 1; i <= 18; i++) {
      push(scans, List.of(scan(1, 255_000 + i)));
    }

    assertThat(STORE.versions(scans, "[\"1\"]"))
        .hasSize(16)
        .extracting(RecordVersion::version)
        .startsWith(18L);
  }

  @Test
  void two_pushes_of_one_entry_follow_each_other_and_the_count_stays_right() throws Exception {
    var firstHasWritten = new CountDownLatch(1);
    var firstMayCommit = new CountDownLatch(1);
    var threads = Executors.newFixedThreadPool(2);
    try {
      var first =
          threads.submit(
              () ->
                  pushInTransaction(
                      List.of(person(1, "一"), person(2, "一")),
                      () -> {
                        firstHasWritten.countDown();
                        LockWaits.await(firstMayCommit);
                      }));
      firstHasWritten.await();
      var second =
          threads.submit(
              () -> pushInTransaction(List.of(person(3, "二"), person(2, "二")), () -> {}));
      LockWaits.awaitLockWait();
      assertThat(second.isDone()).isFalse();
      firstMayCommit.countDown();

      assertThat(first.get(10, TimeUnit.SECONDS).count(Change.INSERTED)).isEqualTo(2);
      var after = second.get(10, TimeUnit.SECONDS);
      assertThat(after.count(Change.INSERTED)).isEqualTo(1);
      assertThat(after.count(Change.UPDATED)).isEqualTo(1);
      assertThat(after.records()).isEqualTo(3);
      assertThat(versions(2)).extracting(RecordVersion::version).containsExactly(2L, 1L);
    } finally {
      firstMayCommit.countDown();
      threads.shutdownNow();
    }
  }

  @Test
  void nobody_can_change_or_remove_a_version() {
    push(persons, List.of(person(1, "张三")));

    for (String statement :
        List.of(
            "update dataset_record_version set written_by = 'x'",
            "delete from dataset_record_version",
            "delete from dataset_record",
            "truncate dataset_record_version")) {
      assertThatThrownBy(() -> SQL.useHandle(handle -> handle.execute(statement)))
          .hasMessageContaining("permission denied");
    }
  }

  private List<RecordVersion> versions(int number) {
    return STORE.versions(persons, "[\"" + number + "\"]");
  }

  /** What the table of past versions has of a record. */
  private static List<String> past(UUID record) {
    return SQL.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select concat_ws(' ', version, coalesce(values ->> 'name', 'deleted'), written_by,
                      to_char(written_at at time zone :zone, 'HH24:MI:SS'))
                    from dataset_record_version where record_id = :record order by version
                    """)
                .bind("record", record)
                .bind("zone", PlatformClock.ZONE.getId())
                .mapTo(String.class)
                .list());
  }

  private Pushed pushInTransaction(List<Map<String, Object>> upserts, Runnable beforeCommit) {
    var pushed = new AtomicReference<Pushed>();
    TestDatabase.inTransaction(
        sql -> {
          var batch = CheckedBatch.of(persons, new RecordBatch(upserts, null));
          pushed.set(new RecordStore(sql).push(persons, batch, "psb.system", NOON));
          beforeCommit.run();
        });
    return pushed.get();
  }
}
