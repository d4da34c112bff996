package org.infoshare.organisation.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.persistence.TestEntities;
import org.infoshare.foundation.platform.PlatformClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The sweep over what ended and a signature hold application and agreement in one order. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LockOrderTest {

  private static final LocalDate UNTIL = LocalDate.of(2026, 3, 31);
  private static final Clock DAY_AFTER =
      Clock.fixed(
          UNTIL.plusDays(1).atTime(8, 0).atZone(PlatformClock.ZONE).toInstant(),
          PlatformClock.ZONE);

  private final Sql sql = TestDatabase.sql();
  private final String department = "l-" + UUID.randomUUID().toString().substring(0, 8);
  private final ExecutorService others = Executors.newFixedThreadPool(2);
  private UUID application;

  @BeforeEach
  void an_agreement_that_ended_and_one_to_be_signed() throws Exception {
    application = SampleOnboarding.application(sql, department, OnboardingStage.ACTIVE);
    SampleOnboarding.agreement(sql, application, 1, UNTIL);
    var newAgreement = new NewAgreement(AgreementFormat.PDF, "JVBERi0=", UNTIL, UNTIL.plusYears(1));
    var document = FiledDocument.read(newAgreement, 10, 5, UNTIL);
    inTransaction(
            transaction ->
                agreements(transaction)
                    .file(
                        Agreement.file(
                            hold(transaction),
                            2,
                            newAgreement,
                            document,
                            true,
                            new AgreementSignature("e.head", Instant.EPOCH)),
                        document))
        .get(30, TimeUnit.SECONDS);
  }

  @AfterEach
  void end() {
    others.shutdownNow();
  }

  @Test
  void a_sweep_that_comes_while_an_agreement_is_signed_waits_for_nothing() throws Exception {
    var held = new CountDownLatch(1);
    var swept = new CountDownLatch(1);
    var signature =
        inTransaction(
            transaction -> {
              hold(transaction);
              held.countDown();
              await(swept);
              sign(transaction);
            });
    var sweep =
        inTransaction(
            transaction -> {
              await(held);
              sweep(transaction, swept::countDown);
              swept.countDown();
            });

    sweep.get(30, TimeUnit.SECONDS);
    signature.get(30, TimeUnit.SECONDS);

    assertThat(inForce()).containsExactly(2);
  }

  @Test
  void a_signature_that_comes_during_a_sweep_follows_it() throws Exception {
    var held = new CountDownLatch(1);
    var begun = new CountDownLatch(1);
    var sweep =
        inTransaction(
            transaction ->
                sweep(
                    transaction,
                    () -> {
                      held.countDown();
                      await(begun);
                    }));
    var signature =
        inTransaction(
            transaction -> {
              await(held);
              begun.countDown();
              hold(transaction);
              sign(transaction);
            });

    sweep.get(30, TimeUnit.SECONDS);
    signature.get(30, TimeUnit.SECONDS);

    assertThat(inForce()).containsExactly(2);
  }

  private Future<?> inTransaction(Consumer<TestEntities> work) {
    return others.submit(
        () -> {
          try (var entities = TestEntities.shared()) {
            entities.inTransaction(() -> work.accept(entities));
          }
        });
  }

  /** As the services hold an application. */
  private Application hold(TestEntities on) {
    return new Applications(on.manager(), on.sql()).lock(application).orElseThrow();
  }

  private static Agreements agreements(TestEntities on) {
    return new Agreements(on.manager(), on.sql());
  }

  private void sign(TestEntities on) {
    var version = agreements(on).find(application, 2).orElseThrow();
    version.conclude(false, new AgreementSignature("a.head", Instant.EPOCH));
    agreements(on).conclude(version);
  }

  /** Does what follows when the agreement of this test is among those that ended. */
  private void sweep(TestEntities on, Runnable atTheEnd) {
    new ExpiryWarnings(new ExpiryClaims(on.sql()), new Notices(on.sql(), DAY_AFTER), DAY_AFTER)
        .warn(
            WarningSchedule.of(List.of(1)),
            1000,
            new ExpiryWarnings.ExpiryFollowUp() {
              @Override
              public String authorityOf(String one) {
                return null;
              }

              @Override
              public void onAgreementExpired(String one) {
                if (one.equals(department)) {
                  atTheEnd.run();
                  hold(on);
                }
              }
            });
  }

  private List<Integer> inForce() {
    try (var entities = TestEntities.shared()) {
      return agreements(entities).findByApplication(application).stream()
          .map(Agreement::view)
          .filter(version -> version.stage() == AgreementStage.IN_FORCE)
          .map(AgreementView::number)
          .toList();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
