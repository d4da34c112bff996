package org.infoshare.sharing.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.ActiveGrant;
import org.infoshare.catalogue.publication.PublishedCatalogue;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.foundation.persistence.LockWaits;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A grant and the withdrawal of its entry at one instant, on a real PostgreSQL. */
@Timeout(60)
@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantRaceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static int entries = 500_000;

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final CountDownLatch firstHasWritten = new CountDownLatch(1);
  private final CountDownLatch firstMayCommit = new CountDownLatch(1);
  private String code;
  private Future<?> first;

  @BeforeEach
  void an_entry_of_its_own() {
    code = "103002/" + ++entries;
    PublishedCatalogue.store(
        TestDatabase.sql(),
        PublishedEntries.of(code, 1, "psb", "测试条目", Sharing.CONDITIONAL, null, List.of()));
  }

  @AfterEach
  void nobody_waits_any_longer() {
    firstMayCommit.countDown();
    threads.shutdownNow();
  }

  @Test
  void a_grant_that_is_just_issued_is_among_those_to_be_settled() throws Exception {
    var grant = UUID.randomUUID();
    var found = new AtomicReference<List<ActiveGrant>>();
    first(
        sql -> {
          PublishedCatalogue.on(sql).requireRequestable(code);
          issue(sql, grant);
        });

    second(
        sql -> {
          proposeWithdrawal(sql);
          found.set(new IssuedGrants(null, sql).findActive(code, TODAY));
        });

    assertThat(found.get()).extracting(ActiveGrant::grant).containsExactly(grant);
  }

  @Test
  void no_grant_slips_in_while_the_withdrawal_of_its_entry_is_proposed() throws Exception {
    var refusal = new AtomicReference<Refusal>();
    first(this::proposeWithdrawal);

    second(
        sql ->
            refusal.set(
                catchThrowableOfType(
                    Refusal.class, () -> PublishedCatalogue.on(sql).requireRequestable(code))));

    assertThat(refusal.get().reason().code()).isEqualTo("entry-in-withdrawal");
  }

  /** Begins a transaction that stays open until the second waits for it. */
  private void first(Consumer<Sql> work) throws InterruptedException {
    first =
        threads.submit(
            () ->
                TestDatabase.inTransaction(
                    sql -> {
                      work.accept(sql);
                      firstHasWritten.countDown();
                      LockWaits.await(firstMayCommit);
                    }));
    firstHasWritten.await();
  }

  private void second(Consumer<Sql> work) throws Exception {
    Future<?> second = threads.submit(() -> TestDatabase.inTransaction(work));
    LockWaits.awaitLockWait();
    assertThat(second.isDone()).isFalse();
    firstMayCommit.countDown();
    first.get(20, TimeUnit.SECONDS);
    second.get(20, TimeUnit.SECONDS);
  }

  private void proposeWithdrawal(Sql sql) {
    sql.useHandle(
        handle ->
            handle.execute(
                """
                update catalogue_entry
                set stage = 'WITHDRAWING', withdrawal_reasons = '职责已划转',
                  withdrawal_proposed_by = 'psb.head', withdrawal_proposed_at = now()
                where code = ?
                """,
                code));
  }

  private void issue(Sql sql, UUID grant) {
    sql.useHandle(
        handle ->
            handle.execute(
                """
                insert into sharing_grant (id, request_id, entry_code, entry_version, provider,
                  requester, items, statute, article, duty, purpose, mode, valid_from,
                  valid_until, stage, granted_at)
                values (?, gen_random_uuid(), ?, 1, 'psb', 'edu', '{name}', '《义务教育法》', '十二', '入学',
                  '入学审核', 'SERVICE', '2026-01-01', '2026-12-31', 'ACTIVE', now())
                """,
                grant,
                code));
  }
}
