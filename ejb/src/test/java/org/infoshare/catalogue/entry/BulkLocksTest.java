package org.infoshare.catalogue.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.infoshare.catalogue.description.ClassNodes;
import org.infoshare.catalogue.description.DescriptionReason;
import org.infoshare.catalogue.description.SampleDescriptions;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.foundation.persistence.LockWaits;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.PlatformReason;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Those who bring many entries at once wait for each other, and never in a circle. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BulkLocksTest {

  private static final List<String> NODES =
      List.of("101002", "101003", "101004", "101006", "101007", "101008", "101009", "104001");
  private static final int THREADS = 4;
  private static final int ROUNDS = 30;

  private final String provider = "d" + Long.toString(System.nanoTime(), 36);

  @Test
  void imports_at_once_over_the_same_entries_and_nodes_all_end() throws Exception {
    var codes = new ArrayList<String>();
    for (int i = 0; i < 12; i++) {
      codes.add(store());
    }
    var begin = new CountDownLatch(1);
    var importers = Executors.newFixedThreadPool(THREADS);
    try {
      var running = new ArrayList<Future<List<Map<String, Integer>>>>();
      for (int seed = 0; seed < THREADS; seed++) {
        running.add(importers.submit(importer(new Random(seed), codes, begin)));
      }
      begin.countDown();

      var given = new HashSet<String>();
      for (var importer : running) {
        for (var drawn : importer.get(2, TimeUnit.MINUTES)) {
          drawn.forEach(
              (node, first) -> {
                assertThat(given.add(node + "/" + first)).isTrue();
                assertThat(given.add(node + "/" + (first + 1))).isTrue();
              });
        }
      }

      assertThat(given).hasSize(THREADS * ROUNDS * NODES.size() * 2);
    } finally {
      importers.shutdownNow();
    }
  }

  @Test
  void whoever_waited_sees_what_the_other_one_wrote() throws Exception {
    String code = store();
    var locked = new CountDownLatch(1);
    var other = Executors.newSingleThreadExecutor();
    try {
      var later = new ArrayList<Future<Map<String, Integer>>>();
      TestDatabase.inTransaction(
          sql -> {
            assertThat(new Entries(null, sql).lock(Set.of(code))).containsEntry(code, 1);
            later.add(
                other.submit(
                    () -> {
                      locked.countDown();
                      return inItsOwnTransaction(
                          theirs -> new Entries(null, theirs).lock(List.of(code)));
                    }));
            LockWaits.await(locked);
            sql.useHandle(
                handle ->
                    handle.execute(
                        "update catalogue_entry set lock_version = 2 where code = ?", code));
          });

      assertThat(later.get(0).get(1, TimeUnit.MINUTES)).containsEntry(code, 2);
    } finally {
      other.shutdownNow();
    }
  }

  @Test
  void looking_at_a_name_waits_for_nobody_who_holds_it() throws Exception {
    var other = Executors.newSingleThreadExecutor();
    try {
      TestDatabase.inTransaction(
          sql -> {
            assertThat(locks(sql).lock(List.of(drafted("隧道")), provider)).isEmpty();
            var look =
                other.submit(
                    () -> new EntryNames(TestDatabase.sql()).isTaken(provider, "隧道", null));
            assertThat(look).succeedsWithin(Duration.ofSeconds(30)).isEqualTo(false);
          });
    } finally {
      other.shutdownNow();
    }
  }

  @Test
  void of_two_imports_that_looked_at_one_name_the_later_is_told() throws Exception {
    var changes = List.of(drafted("渡口"), drafted("桥梁"));
    var other = Executors.newSingleThreadExecutor();
    try {
      var later = new ArrayList<Future<Map<Integer, FieldFault>>>();
      TestDatabase.inTransaction(
          sql -> {
            assertThat(locks(sql).lock(changes, provider)).isEmpty();
            later.add(
                other.submit(
                    () -> inItsOwnTransaction(theirs -> locks(theirs).lock(changes, provider))));
            LockWaits.awaitLockWait();
            store(sql);
          });

      assertThat(later.get(0).get(1, TimeUnit.MINUTES))
          .containsOnly(entry(1, FieldFault.of("/name", DescriptionReason.ENTRY_NAME_TAKEN)));
    } finally {
      other.shutdownNow();
    }
  }

  @Test
  void what_others_changed_since_it_was_read_is_told_by_its_place() {
    String code = store();

    var found =
        inItsOwnTransaction(
            sql -> locks(sql).lock(List.of(drafted("隧道"), amended(code, 0, "桥梁")), provider));

    assertThat(found)
        .containsOnly(entry(1, FieldFault.of("/lockVersion", PlatformReason.CHANGED_MEANWHILE)));
  }

  @Test
  void a_new_name_of_an_entry_is_looked_at_again_and_its_own_is_not() {
    store();
    String code = store();

    assertThat(held(amended(code, 1, "隧道"), "桥梁")).containsOnlyKeys(0);
    assertThat(held(amended(code, 1, "桥梁"), "桥梁")).isEmpty();
  }

  /** Each amendment holds the names, writes its entry, and is one among many. */
  @Test
  void imports_and_single_amendments_at_once_all_end() throws Exception {
    var codes = new ArrayList<String>();
    for (int i = 0; i < 6; i++) {
      codes.add(store());
    }
    var begin = new CountDownLatch(1);
    var people = Executors.newFixedThreadPool(THREADS);
    try {
      var running = new ArrayList<Future<Integer>>();
      for (int seed = 0; seed < THREADS; seed++) {
        var random = new Random(seed);
        Consumer<Sql> work = seed % 2 == 0 ? bulk(codes) : single(codes, random);
        running.add(
            people.submit(
                () -> {
                  LockWaits.await(begin);
                  int round = 0;
                  for (; round < ROUNDS; round++) {
                    TestDatabase.inTransaction(work);
                  }
                  return round;
                }));
      }
      begin.countDown();

      for (var one : running) {
        assertThat(one.get(2, TimeUnit.MINUTES)).isEqualTo(ROUNDS);
      }
    } finally {
      people.shutdownNow();
    }
  }

  /** What an import does from its first lock on. */
  private Consumer<Sql> bulk(List<String> codes) {
    var changes = new ArrayList<EntryChange>();
    codes.forEach(code -> changes.add(amended(code, 1, "桥梁")));
    changes.add(drafted("隧道"));
    return sql -> {
      assertThat(locks(sql).lock(changes, provider)).isEmpty();
      codes.forEach(code -> touch(sql, code));
      new ClassNodes(sql).nextSequences(Map.of("101002", 1, "101003", 1));
    };
  }

  private Consumer<Sql> single(List<String> codes, Random random) {
    return sql -> {
      var names = new EntryNames(sql);
      String code = codes.get(random.nextInt(codes.size()));
      names.lock(provider);
      assertThat(names.isTaken(provider, "隧道", code)).isFalse();
      touch(sql, code);
    };
  }

  private static void touch(Sql sql, String code) {
    sql.useHandle(
        handle ->
            handle.execute("update catalogue_entry set changed_at = now() where code = ?", code));
  }

  private Map<Integer, FieldFault> held(EntryChange change, String nameThen) {
    return inItsOwnTransaction(
        sql ->
            locks(sql)
                .lock(
                    List.of(
                        new EntryChange(
                            SampleDescriptions.changed(change.content(), "name", nameThen),
                            change.base())),
                    provider));
  }

  private static BulkLocks locks(Sql sql) {
    return new BulkLocks(new EntryNames(sql), new Entries(null, sql));
  }

  private static EntryChange drafted(String name) {
    return new EntryChange(
        SampleDescriptions.changed(SampleDescriptions.described(), "name", name), null);
  }

  /** A change of an entry that had this name when it was read, and keeps it. */
  private static EntryChange amended(String code, int lockVersion, String name) {
    var content = drafted(name).content();
    return new EntryChange(
        content, new CurrentEntry(code, lockVersion, EntryStage.DRAFT, true, content));
  }

  /** Holds all entries and draws two numbers under each node, each time in another order. */
  private static Callable<List<Map<String, Integer>>> importer(
      Random random, List<String> codes, CountDownLatch begin) {
    return () -> {
      LockWaits.await(begin);
      var drawn = new ArrayList<Map<String, Integer>>();
      for (int round = 0; round < ROUNDS; round++) {
        var shuffled = new ArrayList<>(codes);
        Collections.shuffle(shuffled, random);
        var nodes = new ArrayList<>(NODES);
        Collections.shuffle(nodes, random);
        var wanted = new LinkedHashMap<String, Integer>();
        nodes.forEach(node -> wanted.put(node, 2));
        drawn.add(
            inItsOwnTransaction(
                sql -> {
                  new Entries(null, sql).lock(shuffled);
                  return new ClassNodes(sql).nextSequences(wanted);
                }));
      }
      return drawn;
    };
  }

  private interface Work<T> {
    T on(Sql sql);
  }

  private static <T> T inItsOwnTransaction(Work<T> work) {
    var result = new ArrayList<T>();
    TestDatabase.inTransaction(sql -> result.add(work.on(sql)));
    return result.get(0);
  }

  private String store() {
    return inItsOwnTransaction(this::store);
  }

  private String store(Sql sql) {
    int sequence = new ClassNodes(sql).nextSequences("103002", 1);
    String code = "103002/" + sequence;
    sql.useHandle(
        handle ->
            handle.execute(
                """
                      insert into catalogue_entry
                        (code, node, sequence, provider, name, summary, format_class, update_cycle,
                         sharing, sharing_mode, open_to_public, grading, stage, changed_at,
                         lock_version)
                      values (?, '103002', ?, ?, '桥梁', '摘要', 'DATABASE', 'YEARLY',
                        'UNCONDITIONAL', 'PLATFORM', true, 'GENERAL', 'DRAFT', now(), 1)
                      """,
                code,
                sequence,
                provider));
    return code;
  }
}
