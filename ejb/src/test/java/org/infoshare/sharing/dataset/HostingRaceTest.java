package org.infoshare.sharing.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.LockWaits;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A consent that asks whether records are hosted, and their first push at the same instant. */
@Timeout(60)
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostingRaceTest {

  private final PublishedEntry entry = DatasetEntries.persons(Pushes.nextCode("901011"));
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch mayCommit = new CountDownLatch(1);

  @Test
  void a_first_push_waits_for_whoever_found_none() throws Exception {
    new HostedDatasets(Pushes.SQL).published(entry);
    var threads = Executors.newFixedThreadPool(2);
    try {
      var consent =
          threads.submit(
              () ->
                  TestDatabase.inTransaction(
                      sql -> {
                        assertThat(new HostedDatasets(sql).isHosted(entry.code())).isFalse();
                        asked.countDown();
                        LockWaits.await(mayCommit);
                      }));
      LockWaits.await(asked);
      var push = threads.submit(() -> TestDatabase.inTransaction(this::push));
      LockWaits.awaitLockWait();
      assertThat(push.isDone()).isFalse();

      mayCommit.countDown();
      consent.get(1, TimeUnit.MINUTES);
      push.get(1, TimeUnit.MINUTES);
    } finally {
      mayCommit.countDown();
      threads.shutdownNow();
    }

    assertThat(new HostedDatasets(Pushes.SQL).isHosted(entry.code())).isTrue();
  }

  private void push(Sql sql) {
    var batch =
        CheckedBatch.of(entry, new RecordBatch(List.of(Map.of("idNumber", "1")), List.of()));
    new RecordStore(sql).push(entry, batch, "psb.system", Pushes.NOON);
  }
}
