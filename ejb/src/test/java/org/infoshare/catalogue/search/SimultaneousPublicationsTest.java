package org.infoshare.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Transactions that put in entries with the same names of items at the same instant. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SimultaneousPublicationsTest {

  private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
  private static final AtomicInteger NUMBERS = new AtomicInteger(900_000);
  private static final int ROUNDS = 8;
  private static final int ENTRIES = 60;

  private final SuggestionQueries suggestions = new SuggestionQueries(TestDatabase.sql());

  @Test
  void transactions_with_the_same_items_in_opposite_orders_all_come_through() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      String word = "q" + Long.toString(System.nanoTime(), 36) + "w";
      var upwards = entries(word);
      var downwards = entries(word);
      Collections.reverse(downwards);

      together(sql -> index(sql).put(upwards), sql -> index(sql).put(downwards));

      assertThat(suggestions.suggest(word, ENTRIES)).hasSize(ENTRIES);
    }
  }

  @Test
  void transactions_with_the_same_entries_in_opposite_orders_all_come_through() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      var upwards = entries("q" + Long.toString(System.nanoTime(), 36) + "w");
      var downwards = new ArrayList<>(upwards);
      Collections.reverse(downwards);
      TestDatabase.inTransaction(sql -> index(sql).put(upwards));

      together(sql -> index(sql).put(upwards), sql -> index(sql).put(downwards));
      together(sql -> index(sql).put(upwards), sql -> index(sql).remove(codes(downwards)));
      together(
          sql -> index(sql).remove(codes(upwards)), sql -> index(sql).remove(codes(downwards)));

      assertThat(remaining(codes(upwards))).isZero();
    }
  }

  private static CatalogueIndex index(Sql sql) {
    return new CatalogueIndex(new IndexedEntries(sql), null, none -> null);
  }

  private static int remaining(List<String> codes) {
    return TestDatabase.sql()
        .withHandle(
            handle ->
                handle
                    .createQuery("select count(*) from search_entry where code = any(:codes)")
                    .bindArray("codes", String.class, codes)
                    .mapTo(Integer.class)
                    .one());
  }

  private static List<String> codes(List<IndexedEntry> entries) {
    return entries.stream().map(IndexedEntry::code).toList();
  }

  @SafeVarargs
  private static void together(Consumer<Sql>... transactions) throws Exception {
    var barrier = new CyclicBarrier(2);
    var threads = Executors.newFixedThreadPool(2);
    try {
      var running = new ArrayList<Future<?>>();
      for (var transaction : transactions) {
        running.add(
            threads.submit(
                () -> {
                  barrier.await(60, TimeUnit.SECONDS);
                  TestDatabase.inTransaction(transaction);
                  return null;
                }));
      }
      for (var each : running) {
        each.get(60, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<IndexedEntry> entries(String word) {
    return new ArrayList<>(
        IntStream.range(0, ENTRIES)
            .mapToObj(
                i ->
                    new IndexedEntry(
                        "101001/" + NUMBERS.incrementAndGet(),
                        EntryOrigin.LOCAL,
                        "同时",
                        "",
                        "cab",
                        "101001",
                        null,
                        null,
                        null,
                        null,
                        List.of(new IndexedItem(word + (char) ('一' + i), null, null)),
                        NOON))
            .toList());
  }
}
