package org.infoshare.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What goes on and what waits, on a real PostgreSQL. */
@Timeout(60)
@DisplayNameGeneration(ReplaceUnderscores.class)
class StandstillTest {

  private static final Duration SHORT = Duration.ofMillis(1);

  @Test
  void any_number_goes_on_beside_each_other() {
    TestDatabase.inTransaction(
        one -> {
          new Standstill(one).pass();
          TestDatabase.inTransaction(other -> new Standstill(other).pass());
        });
  }

  @Test
  void while_something_goes_on_nothing_is_kept_still_and_later_it_is() {
    var kept = new AtomicBoolean();
    TestDatabase.inTransaction(
        one -> {
          new Standstill(one).pass();
          TestDatabase.inTransaction(other -> kept.set(new Standstill(other, SHORT).keep()));
        });
    assertThat(kept).isFalse();

    TestDatabase.inTransaction(other -> kept.set(new Standstill(other, SHORT).keep()));
    assertThat(kept).isTrue();
  }

  @Test
  void while_everything_is_kept_still_nothing_begins_and_later_it_does() {
    TestDatabase.inTransaction(
        one -> {
          assertThat(new Standstill(one).keep()).isTrue();
          assertThatThrownBy(
                  () -> TestDatabase.inTransaction(other -> new Standstill(other, SHORT).pass()))
              .isInstanceOfSatisfying(
                  Refusal.class,
                  refusal -> assertThat(refusal.reason()).isEqualTo(PlatformReason.MERGER_GOES_ON));
        });

    TestDatabase.inTransaction(other -> new Standstill(other, SHORT).pass());
  }

  @Test
  void what_waits_otherwise_waits_as_long_as_it_has_to() {
    TestDatabase.inTransaction(
        sql -> {
          assertThat(new Standstill(sql, SHORT).keep()).isTrue();
          String patience =
              sql.ask(handle -> handle.createQuery("show lock_timeout").mapTo(String.class).one());
          assertThat(patience).isEqualTo("0");
        });
  }
}
