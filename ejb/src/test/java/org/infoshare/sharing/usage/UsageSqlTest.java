package org.infoshare.sharing.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.infoshare.foundation.persistence.LockWaits;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.sharing.grant.GrantSnapshot;
import org.infoshare.sharing.grant.GrantStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Usage records on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UsageSqlTest {

  private static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private final UUID grant = UUID.randomUUID();

  @BeforeEach
  void a_grant() {
    TestDatabase.sql()
        .useHandle(
            handle ->
                handle.execute(
                    """
                    insert into sharing_grant (id, request_id, entry_code, entry_version, provider,
                      requester, items, statute, article, duty, purpose, mode, valid_from,
                      valid_until, stage, granted_at)
                    values (?, gen_random_uuid(), '103002/1', 1, 'psb', 'edu', '{name}', '《义务教育法》',
                      '十二', '入学', '入学审核', 'SERVICE', '2026-01-01', '2026-12-31', 'ACTIVE', now())
                    """,
                    grant));
  }

  /** Decree 809 art. 29. */
  @Test
  void nobody_changes_or_removes_one() {
    assertThat(add(TestDatabase.sql(), null)).isTrue();

    for (String statement :
        List.of(
            "update usage_record set storage = 'x'",
            "delete from usage_record",
            "truncate usage_record")) {
      assertThatThrownBy(() -> TestDatabase.sql().useHandle(handle -> handle.execute(statement)))
          .as(statement)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void of_two_that_put_one_right_at_once_the_later_is_told() throws Exception {
    var earlier = UUID.randomUUID();
    assertThat(add(TestDatabase.sql(), earlier, null)).isTrue();
    var firstHasWritten = new CountDownLatch(1);
    var firstMayCommit = new CountDownLatch(1);
    var second = new AtomicReference<Boolean>();
    var threads = Executors.newFixedThreadPool(2);
    try {
      var first =
          threads.submit(
              () ->
                  TestDatabase.inTransaction(
                      sql -> {
                        assertThat(add(sql, earlier)).isTrue();
                        firstHasWritten.countDown();
                        LockWaits.await(firstMayCommit);
                      }));
      LockWaits.await(firstHasWritten);
      var later =
          threads.submit(() -> TestDatabase.inTransaction(sql -> second.set(add(sql, earlier))));
      LockWaits.awaitLockWait();
      firstMayCommit.countDown();
      first.get(1, TimeUnit.MINUTES);
      later.get(1, TimeUnit.MINUTES);
    } finally {
      firstMayCommit.countDown();
      threads.shutdownNow();
    }

    assertThat(second.get()).isFalse();
  }

  private boolean add(Sql sql, UUID corrects) {
    return add(sql, UUID.randomUUID(), corrects);
  }

  private boolean add(Sql sql, UUID id, UUID corrects) {
    var snapshot =
        new GrantSnapshot(
            grant,
            "103002/1",
            1,
            "psb",
            "edu",
            List.of("name"),
            "入学审核",
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            GrantStage.ACTIVE,
            null);
    var newRecord =
        new NewUsageRecord(grant, TODAY, TODAY, "入学审核", "逐人核对", "免收证明", "不留存", null, corrects);
    return new UsageRecords(sql).add(id, newRecord, snapshot, "edu.staff", NOON);
  }
}
