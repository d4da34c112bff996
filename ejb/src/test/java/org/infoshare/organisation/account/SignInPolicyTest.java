package org.infoshare.organisation.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.infoshare.foundation.persistence.LockWaits;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

class SignInPolicyTest {

  private final SignInPolicy policy = new SignInPolicy();

  /** A directory that hangs keeps those behind the first attempt no longer than that. */
  @Example
  void whoever_waits_too_long_for_a_turn_is_told_to_come_again() throws Exception {
    var patient = new SignInPolicy(Duration.ofMillis(200));
    var begun = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    var first =
        CompletableFuture.supplyAsync(
            () ->
                patient.inTurn(
                    "name",
                    "address",
                    () -> {
                      begun.countDown();
                      LockWaits.await(end);
                      return "first";
                    }));
    begun.await();
    try {
      assertThatThrownBy(() -> patient.inTurn("name", "address", () -> "second"))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> assertThat(refusal.reason()).isEqualTo(PlatformReason.TOO_BUSY));
    } finally {
      end.countDown();
    }
    assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo("first");
    assertThat(patient.inTurn("name", "address", () -> "third")).isEqualTo("third");
  }

  /** Each of some known names has others behind it: together they must not hold every thread. */
  @Example
  void those_who_wait_are_few_whatever_their_names() throws Exception {
    var patient = new SignInPolicy(Duration.ofMinutes(1));
    var names = List.of("a", "b", "c");
    var begun = new CountDownLatch(names.size());
    var over = new CountDownLatch(1);
    var threads = Executors.newCachedThreadPool();
    var ended = new ExecutorCompletionService<String>(threads);
    try {
      for (String name : names) {
        threads.execute(
            () ->
                patient.inTurn(
                    name,
                    "address",
                    () -> {
                      begun.countDown();
                      LockWaits.await(over);
                      return name;
                    }));
      }
      LockWaits.await(begun);
      for (int i = 0; i <= SignInPolicy.MAX_WAITING; i++) {
        String name = names.get(i % names.size());
        ended.submit(() -> patient.inTurn(name, "address", () -> "in turn"));
      }

      var refused = ended.poll(30, TimeUnit.SECONDS);
      assertThat(refused).isNotNull();
      assertThatThrownBy(refused::get).hasCauseInstanceOf(Refusal.class);
      over.countDown();
      for (int i = 0; i < SignInPolicy.MAX_WAITING; i++) {
        assertThat(ended.take().get()).isEqualTo("in turn");
      }
    } finally {
      over.countDown();
      threads.shutdown();
    }
  }

  @Property
  void the_first_four_failures_cost_nothing(@ForAll @IntRange(min = 1, max = 4) int failures) {
    assertThat(policy.pauseAfter(failures)).isZero();
  }

  @Property
  void later_pauses_grow_and_end_at_a_quarter_of_an_hour(
      @ForAll @IntRange(min = 5, max = 1_000_000) int failures) {
    var pause = policy.pauseAfter(failures);

    assertThat(pause).isBetween(Duration.ofSeconds(15), Duration.ofMinutes(15));
    assertThat(policy.pauseAfter(failures + 1)).isGreaterThanOrEqualTo(pause);
  }
}
