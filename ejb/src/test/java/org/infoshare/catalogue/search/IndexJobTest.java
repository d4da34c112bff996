package org.infoshare.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedCatalogue;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.organisation.department.DepartmentLevel;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The index after another analysis, caught up while publications go on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IndexJobTest {

  private static final AtomicInteger NUMBERS = new AtomicInteger(700_000);
  private static final int ENTRIES = 48;
  private static final int BATCH = 5;

  private final HitQueries search = new HitQueries(TestDatabase.sql(), Vocabulary.LITERAL);
  private final String provider = "k" + Long.toString(System.nanoTime(), 36);

  @Test
  void nothing_is_missed_while_two_nodes_catch_up_and_entries_are_published_and_withdrawn()
      throws Exception {
    var codes = IntStream.range(0, ENTRIES).mapToObj(i -> code()).toList();
    codes.forEach(code -> TestDatabase.inTransaction(sql -> publish(sql, code, 1)));
    outdate(codes);
    var expected = new TreeMap<String, String>();
    codes.forEach(code -> expected.put(code, name(code, 1)));
    var publishing = new ArrayList<Callable<Object>>();
    for (int i = 0; i < ENTRIES; i += 2) {
      String code = codes.get(i);
      if (i % 6 == 0) {
        expected.remove(code);
        publishing.add(() -> withdraw(code));
      } else {
        expected.put(code, name(code, 2));
        publishing.add(() -> republish(code));
      }
    }
    for (int i = 0; i < 8; i++) {
      String code = code();
      expected.put(code, name(code, 1));
      publishing.add(
          () -> {
            TestDatabase.inTransaction(sql -> publish(sql, code, 1));
            return code;
          });
    }

    together(publishing);

    assertThat(found()).isEqualTo(expected);
    assertThat(new IndexedEntries(TestDatabase.sql()).findMissing(1_000))
        .doesNotContainAnyElementsOf(expected.keySet());
  }

  @Test
  void an_entry_that_is_withdrawn_meanwhile_does_not_end_the_work_on_the_others() {
    String withdrawn = code();
    TestDatabase.inTransaction(sql -> publish(sql, withdrawn, 1));
    outdate(List.of(withdrawn));
    var rows = new IndexedEntries(TestDatabase.sql());
    var missing = rows.findMissing(10_000);
    withdraw(withdrawn);

    assertThat(missing).contains(withdrawn);
    assertThat(rows.lockMissing(missing)).doesNotContain(withdrawn);
  }

  @Test
  void it_ends_though_the_clock_was_set_back_between_two_versions() {
    String code = code();
    var second = entry(code, 2);
    TestDatabase.inTransaction(sql -> publish(sql, code, 1));
    publish(
        new PublishedEntry(
            code, 2, provider, second.content(), second.publishedAt().minusSeconds(3600)));
    outdate(List.of(code));

    int batches = 0;
    while (catchUp()) {
      assertThat(batches++).isLessThan(2_000);
    }

    assertThat(found()).containsExactly(Map.entry(code, name(code, 2)));
    assertThat(catchUp()).isFalse();
  }

  private static void publish(PublishedEntry entry) {
    TestDatabase.inTransaction(
        sql -> {
          PublishedCatalogue.store(sql, entry);
          index(sql).published(entry);
        });
  }

  private void together(List<Callable<Object>> publishing) throws Exception {
    var published = new AtomicBoolean();
    var barrier = new CyclicBarrier(3);
    var threads = Executors.newFixedThreadPool(3);
    try {
      var running = new ArrayList<Future<?>>();
      for (int node = 0; node < 2; node++) {
        running.add(
            threads.submit(
                () -> {
                  barrier.await(60, TimeUnit.SECONDS);
                  boolean last;
                  do {
                    last = published.get();
                    while (catchUp()) {
                      // the next batch
                    }
                  } while (!last);
                  return null;
                }));
      }
      barrier.await(60, TimeUnit.SECONDS);
      for (var one : publishing) {
        one.call();
      }
      published.set(true);
      for (var one : running) {
        one.get(120, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static boolean catchUp() {
    var more = new AtomicBoolean();
    TestDatabase.inTransaction(sql -> more.set(index(sql).indexMissing(BATCH)));
    return more.get();
  }

  private Object republish(String code) {
    TestDatabase.inTransaction(
        sql -> {
          hold(sql, code, "PUBLISHED");
          publish(sql, code, 2);
        });
    return code;
  }

  private static Object withdraw(String code) {
    TestDatabase.inTransaction(
        sql -> {
          hold(sql, code, "WITHDRAWN");
          index(sql).withdrawn(code, java.time.Instant.EPOCH);
        });
    return code;
  }

  /** As the service does before it publishes or withdraws. */
  private static void hold(Sql sql, String code, String stage) {
    sql.useHandle(
        handle ->
            handle.execute("update catalogue_entry set stage = ? where code = ?", stage, code));
  }

  private void publish(Sql sql, String code, int version) {
    var entry = entry(code, version);
    PublishedCatalogue.store(sql, entry);
    index(sql).published(entry);
  }

  private PublishedEntry entry(String code, int version) {
    return PublishedEntries.of(
        code, version, provider, name(code, version), Sharing.UNCONDITIONAL, null, List.of());
  }

  private static String name(String code, int version) {
    return "赶上" + code.replace('/', '号') + "版" + version;
  }

  private static CatalogueIndex index(Sql sql) {
    return new CatalogueIndex(
        new IndexedEntries(sql), PublishedCatalogue.on(sql), none -> DepartmentLevel.MUNICIPAL);
  }

  private static String code() {
    return "101001/" + NUMBERS.incrementAndGet();
  }

  /** As if an earlier analysis had put in every second, and none the others. */
  private static void outdate(List<String> codes) {
    TestDatabase.asOwner()
        .useHandle(
            handle -> {
              for (int i = 0; i < codes.size(); i++) {
                handle.execute(
                    i % 2 == 0
                        ? "update search_entry set analysis = 0, tokens = '' where code = ?"
                        : "delete from search_entry where code = ?",
                    codes.get(i));
              }
            });
  }

  private Map<String, String> found() {
    var found = new TreeMap<String, String>();
    search
        .search(
            new SearchQuery("赶上", null, provider, null, null, null, null, null, null, null, null),
            1_000,
            20_000)
        .results()
        .forEach(hit -> found.put(hit.code(), hit.name()));
    return found;
  }
}
