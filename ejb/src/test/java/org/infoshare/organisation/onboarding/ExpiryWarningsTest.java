package org.infoshare.organisation.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.organisation.system.SampleSystems;
import org.infoshare.organisation.system.SystemStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExpiryWarningsTest {

  private static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);
  private static final WarningSchedule EXPIRY = WarningSchedule.of(List.of(30, 14, 7, 1));
  private static final int MANY = 1000;

  private final Sql sql = TestDatabase.sql();

  /** A department of this test alone: the database is shared. */
  private final String edu = "e-" + UUID.randomUUID().toString().substring(0, 8);

  private final String authority = edu + "-a";
  private final List<String> ended = new ArrayList<>();
  private UUID application;
  private UUID system;

  @BeforeEach
  void a_department_whose_certificate_and_agreement_end() {
    application = SampleOnboarding.application(sql, edu, OnboardingStage.ACTIVE);
    system = SampleSystems.system(sql, edu, edu + ".system", SystemStage.ACTIVE, UNTIL);
    SampleOnboarding.agreement(sql, application, 1, UNTIL);
  }

  @Test
  void each_offset_is_told_once_to_the_department_and_its_authority() {
    for (int day = -40; day <= 3; day++) {
      sweep(sql, UNTIL.plusDays(day));
      sweep(sql, UNTIL.plusDays(day));
    }

    for (String told : List.of(edu, authority)) {
      assertThat(keys(told, "certificate")).containsExactly("30", "14", "7", "1", "-1");
      assertThat(keys(told, "agreement")).containsExactly("30", "14", "7", "1", "-1");
    }
    assertThat(ended).containsExactly(edu);
  }

  @Test
  void an_agreement_of_what_became_an_authority_ends_unnoticed() {
    sql.useHandle(
        handle ->
            handle.execute(
                "update onboarding_application set origin = 'AUTHORITY' where id = ?",
                application));

    sweep(sql, UNTIL.plusDays(1));

    assertThat(keys(edu, "certificate")).containsExactly("-1");
    assertThat(keys(edu, "agreement")).isEmpty();
    assertThat(ended).isEmpty();
  }

  @Test
  void a_late_sweep_tells_the_nearest_passed_offset_only() {
    sweep(sql, UNTIL.minusDays(3));

    assertThat(keys(edu, "certificate")).containsExactly("7");
    assertThat(keys(edu, "agreement")).containsExactly("7");
  }

  @Test
  void a_sweep_that_was_killed_told_nothing_and_the_next_tells_it() {
    TestDatabase.inTransaction(
        transaction -> {
          sweep(transaction, UNTIL);
          transaction.useHandle(handle -> handle.rollback());
          transaction.useHandle(handle -> handle.begin());
        });
    assertThat(keys(edu, "certificate")).isEmpty();

    sweep(sql, UNTIL);

    assertThat(keys(edu, "certificate")).containsExactly("1");
  }

  @Test
  void a_renewed_certificate_is_told_of_anew() {
    sweep(sql, UNTIL);
    sql.useHandle(
        handle ->
            handle.execute(
                "update connected_system set certificate_until = ? where id = ?",
                UNTIL.plusYears(1),
                system));

    sweep(sql, UNTIL.plusDays(1));
    sweep(sql, UNTIL.plusYears(1).minusDays(30));

    assertThat(keys(edu, "certificate")).containsExactly("1", "30");
  }

  @Test
  void what_is_retired_or_replaced_is_not_told_of() {
    sql.useHandle(
        handle -> {
          handle.execute("update connected_system set stage = 'RETIRED' where id = ?", system);
          handle.execute(
              "update agreement set stage = 'REPLACED' where application = ?", application);
        });

    sweep(sql, UNTIL);

    assertThat(keys(edu, "certificate")).isEmpty();
    assertThat(keys(edu, "agreement")).isEmpty();
  }

  @Test
  void two_nodes_at_once_pass_over_each_others_rows_and_tell_once() throws Exception {
    var claimed = new CountDownLatch(1);
    var release = new CountDownLatch(1);
    var other = Executors.newSingleThreadExecutor();
    try {
      var slow =
          other.submit(
              () ->
                  TestDatabase.inTransaction(
                      transaction -> {
                        sweep(transaction, UNTIL);
                        claimed.countDown();
                        await(release);
                      }));
      assertThat(claimed.await(30, TimeUnit.SECONDS)).isTrue();

      var passedOver = new ArrayList<UUID>();
      TestDatabase.inTransaction(
          transaction ->
              new ExpiryClaims(transaction)
                  .claimCertificates(UNTIL, EXPIRY, MANY)
                  .forEach(ending -> passedOver.add(ending.id())));
      assertThat(passedOver).doesNotContain(system);

      release.countDown();
      slow.get(30, TimeUnit.SECONDS);
    } finally {
      other.shutdownNow();
    }
    sweep(sql, UNTIL);

    assertThat(keys(edu, "certificate")).containsExactly("1");
    assertThat(keys(authority, "agreement")).containsExactly("1");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private void sweep(Sql on, LocalDate day) {
    var clock =
        Clock.fixed(day.atTime(8, 0).atZone(PlatformClock.ZONE).toInstant(), PlatformClock.ZONE);
    new ExpiryWarnings(new ExpiryClaims(on), new Notices(on, clock), clock)
        .warn(
            EXPIRY,
            MANY,
            new ExpiryWarnings.ExpiryFollowUp() {
              @Override
              public String authorityOf(String department) {
                return department + "-a";
              }

              @Override
              public void onAgreementExpired(String department) {
                if (department.equals(edu)) {
                  ended.add(department);
                }
              }
            });
  }

  /** The offsets that were told, in their order. */
  private List<String> keys(String department, String what) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select substring(notice_key from '[^:]*$') from notice
                    where department = :department and kind like :kind
                    order by sent_at, notice_key
                    """)
                .bind("department", department)
                .bind("kind", what + "-%")
                .mapTo(String.class)
                .list());
  }
}
