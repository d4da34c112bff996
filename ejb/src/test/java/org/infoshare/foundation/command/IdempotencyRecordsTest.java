package org.infoshare.foundation.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.infoshare.foundation.persistence.LockWaits;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.KeyedHash;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdempotencyRecordsTest {

  private static final Instant NOW = Instant.parse("2026-09-30T09:00:00Z");
  private static final KeyedHash HASH = new KeyedHash("cd".repeat(32));
  private static final byte[] CONTENT = "[\"101001/1\"]".getBytes(UTF_8);

  private final String key = UUID.randomUUID().toString();

  @Test
  void the_first_call_takes_the_key_and_the_second_gets_its_answer() {
    var records = at(NOW);

    assertThat(records.claim("edu.staff", "draft", key, CONTENT)).isEmpty();
    records.storeAnswer("edu.staff", "draft", key, "{}");

    assertThat(records.claim("edu.staff", "draft", key, CONTENT)).contains("{}");
  }

  @Test
  void another_content_under_the_same_key_is_refused() {
    var records = at(NOW);
    records.claim("edu.staff", "draft", key, CONTENT);

    assertThatThrownBy(() -> records.claim("edu.staff", "draft", key, "[\"x\"]".getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.reason()).isEqualTo(PlatformReason.IDEMPOTENCY_KEY_REUSED));
  }

  @Test
  void another_account_or_operation_has_its_own_keys() {
    var records = at(NOW);
    records.claim("edu.staff", "draft", key, CONTENT);

    assertThat(records.claim("cab.staff", "draft", key, CONTENT)).isEmpty();
    assertThat(records.claim("edu.staff", "submit", key, CONTENT)).isEmpty();
  }

  @Test
  void a_key_is_free_again_after_seven_days() {
    at(NOW).claim("edu.staff", "draft", key, CONTENT);

    var later = at(NOW.plus(Duration.ofDays(7)).plusSeconds(1));

    assertThat(later.claim("edu.staff", "draft", key, "other".getBytes(UTF_8))).isEmpty();
  }

  @Test
  void an_answer_ends_after_seven_days_and_not_before() {
    var old = Instant.parse("2000-01-01T00:00:00Z");
    at(old).claim("edu.staff", "draft", key, CONTENT);

    assertThat(at(old.plus(Duration.ofDays(7))).deleteEnded(10)).isZero();
    assertThat(at(old.plus(Duration.ofDays(7)).plusMillis(1)).deleteEnded(10)).isEqualTo(1);
  }

  @Test
  void a_second_call_waits_for_the_first_one_to_commit() throws Exception {
    var claimed = new CountDownLatch(1);
    var first =
        CompletableFuture.runAsync(
            () ->
                TestDatabase.inTransaction(
                    transaction -> {
                      var records = at(NOW, transaction);
                      records.claim("edu.staff", "draft", key, CONTENT);
                      claimed.countDown();
                      LockWaits.awaitLockWait();
                      records.storeAnswer("edu.staff", "draft", key, "first");
                    }));
    claimed.await();

    Optional<String> second = at(NOW).claim("edu.staff", "draft", key, CONTENT);

    first.get();
    assertThat(second).contains("first");
  }

  private static IdempotencyRecords at(Instant now) {
    return at(now, TestDatabase.sql());
  }

  private static IdempotencyRecords at(Instant now, Sql sql) {
    return new IdempotencyRecords(sql, HASH, Clock.fixed(now, PlatformClock.ZONE));
  }
}
