package org.infoshare.organisation.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.infoshare.foundation.persistence.LockWaits;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.MergerHandover;
import org.infoshare.organisation.department.Mergers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A command of a department and its merger at one instant, on a real PostgreSQL. */
@Timeout(60)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DepartmentGateTest {

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final CountDownLatch firstHasWritten = new CountDownLatch(1);
  private final CountDownLatch firstMayCommit = new CountDownLatch(1);
  private final String from = Mergers.addDepartment(TestDatabase.sql());
  private final String into = Mergers.addDepartment(TestDatabase.sql());
  private final String account = account(from);

  @AfterEach
  void nobody_waits_any_longer() {
    firstMayCommit.countDown();
    threads.shutdownNow();
  }

  @Test
  void what_a_command_that_began_before_has_written_names_the_successor() throws Exception {
    inTurn(this::command, this::merge);

    assertThat(requesters()).containsExactly(into);
  }

  @Test
  void what_somebody_else_wrote_meanwhile_is_the_successors_and_names_it_from_the_next_sweep_on()
      throws Exception {
    TestDatabase.inTransaction(
        other -> {
          draft(other);
          TestDatabase.inTransaction(this::merge);
        });
    assertThat(requesters()).containsExactly(from);

    TestDatabase.inTransaction(sql -> new MergerHandover(sql).handOver());

    assertThat(requesters()).containsExactly(into);
  }

  @Test
  void a_merger_of_others_keeps_no_command_waiting() {
    TestDatabase.inTransaction(
        merging -> {
          lock(merging, into);
          assertThatCode(() -> TestDatabase.inTransaction(this::command))
              .doesNotThrowAnyException();
        });
  }

  @Test
  void a_command_waits_for_the_merger_of_its_department_and_gives_up() {
    TestDatabase.inTransaction(
        merging -> {
          lock(merging, from);
          assertThat(
                  catchThrowableOfType(
                          Refusal.class,
                          () ->
                              TestDatabase.inTransaction(
                                  sql ->
                                      new DepartmentGate(
                                              sql, codes -> Map.of(), Duration.ofMillis(50))
                                          .check(account)))
                      .reason()
                      .code())
              .isEqualTo("merger-goes-on");
        });
  }

  @Test
  void a_command_that_signed_in_before_and_begins_after_is_refused() throws Exception {
    var refusal = new AtomicReference<Refusal>();

    inTurn(
        this::merge, sql -> refusal.set(catchThrowableOfType(Refusal.class, () -> command(sql))));

    assertThat(refusal.get().reason().code()).isEqualTo("department-merged");
  }

  @Test
  void an_operator_has_no_department_and_passes() {
    TestDatabase.inTransaction(
        merging -> {
          merge(merging);
          assertThatCode(
                  () ->
                      TestDatabase.inTransaction(
                          sql -> new DepartmentGate(sql, codes -> Map.of()).check("operator")))
              .doesNotThrowAnyException();
        });
  }

  /** The first stays open until the second waits for it. */
  private void inTurn(Consumer<Sql> one, Consumer<Sql> other) throws Exception {
    Future<?> first =
        threads.submit(
            () ->
                TestDatabase.inTransaction(
                    sql -> {
                      one.accept(sql);
                      firstHasWritten.countDown();
                      LockWaits.await(firstMayCommit);
                    }));
    firstHasWritten.await();
    Future<?> second = threads.submit(() -> TestDatabase.inTransaction(other));
    LockWaits.awaitLockWait();
    assertThat(second.isDone()).isFalse();
    firstMayCommit.countDown();
    first.get(20, TimeUnit.SECONDS);
    second.get(20, TimeUnit.SECONDS);
  }

  /** Drafts a need for the department. */
  private void command(Sql sql) {
    new DepartmentGate(sql, codes -> Map.of()).check(account);
    draft(sql);
  }

  private void draft(Sql sql) {
    sql.useHandle(
        handle ->
            handle.execute(
                """
                insert into need
                  (id, requester, drafted_at, content, stage, since, prepared_by, version)
                values (gen_random_uuid(), ?, now(), '{}', 'DRAFT', now(), array[?], 1)
                """,
                from,
                account));
  }

  /** Ends the department. */
  private void merge(Sql sql) {
    lock(sql, from);
    sql.useHandle(
        handle ->
            handle.execute("update department set merged_into = ? where code = ?", into, from));
    new MergerHandover(sql).handOver();
  }

  /** As a merger does. */
  private static void lock(Sql sql, String department) {
    sql.useHandle(
        handle ->
            handle
                .createQuery("select code from department where code = ? for no key update")
                .bind(0, department)
                .mapTo(String.class)
                .list());
  }

  private List<String> requesters() {
    return TestDatabase.sql()
        .withHandle(
            handle ->
                handle
                    .createQuery("select requester from need where ? = any(prepared_by)")
                    .bind(0, account)
                    .mapTo(String.class)
                    .list());
  }

  private static String account(String department) {
    String name = "g" + UUID.randomUUID().toString().substring(0, 8);
    TestDatabase.sql()
        .useHandle(
            handle ->
                handle.execute(
                    """
                    with one as (insert into person (number, name)
                      values (left(cast(gen_random_uuid() as text), 32), '测试') returning number)
                    insert into account (name, department, display_name, person, kind, roles,
                      credential_version, locked, created_at)
                    select ?, ?, '测试', number, 'HEAD', '{HEAD}', 1, false, now() from one
                    """,
                    name,
                    department));
    return name;
  }
}
