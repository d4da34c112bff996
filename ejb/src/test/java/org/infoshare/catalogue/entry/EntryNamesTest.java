package org.infoshare.catalogue.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.catalogue.description.SampleDescriptions.item;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedCatalogue;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.foundation.persistence.LockWaits;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has which name of an entry, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EntryNamesTest {

  private static int entries = 600_000;

  private final EntryNames names = new EntryNames(TestDatabase.sql());
  private String provider;

  @BeforeEach
  void another_department() {
    provider = "n" + Long.toString(System.nanoTime(), 36);
  }

  @Test
  void a_name_is_taken_for_every_other_entry_of_the_department_only() {
    String code = published(TestDatabase.sql(), "桥梁登记");

    assertThat(names.isTaken(provider, " 桥梁登记 ", null)).isTrue();
    assertThat(names.isTaken(provider, "桥梁登记", "103002/1")).isTrue();
    assertThat(names.isTaken(provider, "桥梁登记", code)).isFalse();
    assertThat(names.isTaken(provider, "桥梁", null)).isFalse();
    assertThat(names.isTaken("another", "桥梁登记", null)).isFalse();
  }

  /** As it was stored before names were stripped. */
  @Test
  void blanks_around_a_name_make_no_other_name() {
    var padded = new StringBuilder("桥梁登记");
    IntStream.rangeClosed(1, Character.MAX_VALUE)
        .filter(blank -> Character.isWhitespace(blank) && Text.isXmlSafe(Character.toString(blank)))
        .forEach(blank -> padded.insert(0, (char) blank).append((char) blank));
    String code = published(TestDatabase.sql(), padded.toString());

    assertThat(names.isTaken(provider, "桥梁登记", null)).isTrue();
    assertThat(names.isTaken(provider, "\u3000桥梁登记\t", null)).isTrue();
    assertThat(names.isTaken(provider, "桥梁 登记", null)).isFalse();

    set("name", "桥梁与隧道登记\u3000", code);
    set("stage", "DRAFT", code);
    assertThat(names.isTaken(provider, "桥梁登记", null)).isTrue();
    assertThat(names.isTaken(provider, "桥梁与隧道登记", null)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT,true",
    "DEPT_REVIEW,true",
    "SUBMITTED,true",
    "RETURNED,true",
    "PUBLISHED,true",
    "WITHDRAWN,false"
  })
  void a_name_is_free_again_when_its_entry_has_gone(String stage, boolean taken) {
    String code = published(TestDatabase.sql(), "桥梁登记");
    set("stage", stage, code);

    assertThat(names.isTaken(provider, "桥梁登记", null)).isEqualTo(taken);
  }

  @Test
  void the_published_name_stays_taken_while_a_revision_has_another() {
    String code = published(TestDatabase.sql(), "桥梁登记");
    set("name", "桥梁与隧道登记", code);
    set("stage", "DRAFT", code);

    assertThat(names.isTaken(provider, "桥梁登记", null)).isTrue();
    assertThat(names.isTaken(provider, "桥梁与隧道登记", null)).isTrue();
  }

  @Test
  void of_two_who_take_one_name_at_once_the_later_sees_the_earlier() throws Exception {
    var firstHasAsked = new CountDownLatch(1);
    var firstMayCommit = new CountDownLatch(1);
    var threads = Executors.newFixedThreadPool(2);
    try {
      var first = threads.submit(() -> take(firstHasAsked, firstMayCommit));
      firstHasAsked.await();
      var second = threads.submit(() -> take(new CountDownLatch(1), new CountDownLatch(0)));
      LockWaits.awaitLockWait();
      firstMayCommit.countDown();

      assertThat(first.get(10, TimeUnit.SECONDS)).isFalse();
      assertThat(second.get(10, TimeUnit.SECONDS)).isTrue();
    } finally {
      firstMayCommit.countDown();
      threads.shutdownNow();
    }
  }

  /** Takes the name unless it is taken, and answers whether it was. */
  private Boolean take(CountDownLatch aboutToLock, CountDownLatch mayCommit) {
    var taken = new AtomicReference<Boolean>();
    TestDatabase.inTransaction(
        sql -> {
          var theirs = new EntryNames(sql);
          theirs.lock(provider);
          taken.set(theirs.isTaken(provider, "桥梁登记", null));
          aboutToLock.countDown();
          LockWaits.await(mayCommit);
          if (!taken.get()) {
            published(sql, "桥梁登记");
          }
        });
    return taken.get();
  }

  private synchronized String published(Sql sql, String name) {
    var entry =
        PublishedEntries.of(
            "103002/" + ++entries,
            1,
            provider,
            name,
            Sharing.CONDITIONAL,
            null,
            List.of(item("code", Sharing.CONDITIONAL)));
    PublishedCatalogue.store(sql, entry);
    return entry.code();
  }

  private static void set(String column, String value, String code) {
    TestDatabase.sql()
        .useHandle(
            handle ->
                handle.execute(
                    "update catalogue_entry set " + column + " = ? where code = ?", value, code));
  }
}
