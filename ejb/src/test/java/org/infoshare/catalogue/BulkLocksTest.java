package org.infoshare.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
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
    var held = new CountDownLatch(1);
    var other = Executors.newSingleThreadExecutor();
    try {
      var later = new ArrayList<Future<Map<String, Integer>>>();
      TestDatabase.inTransaction(
          sql -> {
            assertThat(new EntryLocks(sql).hold(Set.of(code))).containsEntry(code, 1);
            later.add(
                other.submit(
                    () -> {
                      held.countDown();
                      return inItsOwnTransaction(
                          theirs -> new EntryLocks(theirs).hold(List.of(code)));
                    }));
            await(held);
            sql.run(
                handle ->
                    handle.execute(
                        "update catalogue_entry set lock_version = 2 where code = ?", code));
          });

      assertThat(later.get(0).get(1, TimeUnit.MINUTES)).containsEntry(code, 2);
    } finally {
      other.shutdownNow();
    }
  }

  /** Holds all entries and draws two numbers under each node, each time in another order. */
  private static Callable<List<Map<String, Integer>>> importer(
      Random random, List<String> codes, CountDownLatch begin) {
    return () -> {
      await(begin);
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
                  new EntryLocks(sql).hold(shuffled);
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

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private String store() {
    return inItsOwnTransaction(
        sql -> {
          int sequence = new ClassNodes(sql).nextSequences("103002", 1);
          String code = "103002/" + sequence;
          sql.run(
              handle ->
                  handle.execute(
                      """
                      insert into catalogue_entry
                        (code, node, sequence, provider, name, summary, format_class, update_cycle,
                         sharing, sharing_mode, open_to_society, grading, stage, changed_at,
                         lock_version)
                      values (?, '103002', ?, ?, '桥梁', '摘要', 'DATABASE', 'YEARLY',
                        'UNCONDITIONAL', 'PLATFORM', true, 'GENERAL', 'DRAFT', now(), 1)
                      """,
                      code,
                      sequence,
                      provider));
          return code;
        });
  }
}
