package org.infoshare.organisation.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInRecordsTest {

  private static final Instant NOW = Instant.parse("2026-09-30T09:00:00Z");

  private final SignInRecords records = new SignInRecords(TestDatabase.sql(), new SignInPolicy());

  @Test
  void failures_from_one_address_do_not_block_another() {
    fail("psb.system", "10.0.0.1", 5);

    assertThat(records.find("psb.system", "10.0.0.1", NOW).blockedUntil())
        .isEqualTo(NOW.plusSeconds(15));
    assertThat(records.find("psb.system", "10.0.0.2", NOW).blockedUntil()).isNull();
  }

  @Test
  void a_success_forgets_the_failures() {
    fail("cab.system", "10.0.0.1", 4);

    assertThat(records.clearFailures("cab.system", "10.0.0.1")).isEqualTo(4);
    assertThat(records.clearFailures("cab.system", "10.0.0.1")).isZero();

    assertThat(records.find("cab.system", "10.0.0.1", NOW).failures()).isZero();
  }

  @Test
  void a_quiet_hour_starts_the_count_anew() {
    fail("edu.system", "10.0.0.1", 4);

    records.recordFailure("edu.system", "10.0.0.1", NOW.plus(Duration.ofMinutes(61)));

    assertThat(records.find("edu.system", "10.0.0.1", NOW).failures()).isEqualTo(1);
  }

  @Test
  void a_name_longer_than_any_account_is_counted_by_its_beginning() {
    String name = "x".repeat(5000);

    records.recordFailure(name, "10.0.0.9", NOW);

    assertThat(records.find(name, "10.0.0.9", NOW).failures()).isEqualTo(1);
  }

  @Test
  void of_many_attempts_after_a_pause_one_gets_its_turn() {
    fail("hpf.system", "10.0.0.1", 5);
    var after = NOW.plusSeconds(16);

    assertThat(records.claimAttempt("hpf.system", "10.0.0.1", NOW.plusSeconds(14))).isFalse();
    assertThat(records.claimAttempt("hpf.system", "10.0.0.1", after)).isTrue();
    assertThat(records.claimAttempt("hpf.system", "10.0.0.1", after)).isFalse();
  }

  @Test
  void a_name_that_only_begins_like_an_account_is_not_that_account() {
    String name = "cab." + "x".repeat(60);
    addPerson(name, NOW);

    assertThat(records.find(name, "10.0.0.1", NOW).owner().name()).isEqualTo(name);
    assertThat(records.find(name + "x", "10.0.0.1", NOW).owner()).isNull();
  }

  @Test
  void the_use_of_an_account_is_written_once_a_day_and_never_for_one_that_does_not_end() {
    String name = addPerson("r" + UUID.randomUUID().toString().substring(0, 8), NOW);
    String unending = addPerson("r" + UUID.randomUUID().toString().substring(0, 8), null);

    assertThat(lastUseAfter(name, Duration.ofHours(23))).isEqualTo(NOW);
    assertThat(lastUseAfter(name, Duration.ofHours(25))).isEqualTo(NOW.plus(Duration.ofHours(25)));
    assertThat(lastUseAfter(unending, Duration.ofDays(400))).isNull();
  }

  private Instant lastUseAfter(String name, Duration time) {
    records.recordUse(records.find(name, "10.0.0.1", NOW), NOW.plus(time));
    return records.find(name, "10.0.0.1", NOW).lastUsedAt();
  }

  private static String addPerson(String name, Instant lastUsed) {
    TestDatabase.sql()
        .useHandle(
            handle ->
                handle.execute(
                    """
                    with one as (insert into person (number, name)
                      values (left(cast(gen_random_uuid() as text), 32), 'x') returning number)
                    insert into account (name, department, display_name, person, kind, roles,
                      credential_version, locked, created_at, last_used_at)
                    select ?, 'cab', 'x', number, 'HEAD', '{HEAD}', 1, false, now(), ? from one
                    """,
                    name,
                    lastUsed));
    return name;
  }

  @Test
  void whoever_tries_one_password_on_many_names_meets_the_pause_of_the_address() {
    for (int i = 1; i < SignInPolicy.FREE_ATTEMPTS_OF_ADDRESS; i++) {
      records.recordFailureOfAddress("10.0.7.1", NOW);
    }
    assertThat(pauseOfAddress("10.0.7.1", NOW)).isNull();
    records.recordFailureOfAddress("10.0.7.1", NOW);

    assertThat(pauseOfAddress("10.0.7.1", NOW)).isEqualTo(NOW.plusSeconds(15));
    assertThat(records.find("whoever", "10.0.7.1", NOW).blockedUntil()).isNull();
    assertThat(pauseOfAddress("10.0.7.2", NOW)).isNull();
    records.clearFailures("whoever", "10.0.7.1");
    assertThat(pauseOfAddress("10.0.7.1", NOW)).isNotNull();
  }

  @Test
  void failures_of_an_address_are_forgotten_after_an_hour_though_others_follow() {
    for (int minute = 0; minute < 300; minute++) {
      records.recordFailureOfAddress("10.0.7.3", NOW.plus(Duration.ofMinutes(minute)));
    }

    assertThat(pauseOfAddress("10.0.7.3", NOW)).isNull();
  }

  @Test
  void of_an_IPv6_address_its_network_counts() {
    for (int i = 0; i < 5; i++) {
      records.recordFailure("six.head", "2001:db8:1:2::" + i, NOW);
    }

    assertThat(records.find("six.head", "2001:db8:1:2:ffff::9", NOW).blockedUntil()).isNotNull();
    assertThat(records.find("six.head", "2001:db8:1:3::1", NOW).blockedUntil()).isNull();
  }

  private Instant pauseOfAddress(String address, Instant at) {
    return records.find("somebody", address, at).addressBlockedUntil();
  }

  private void fail(String account, String address, int times) {
    for (int i = 0; i < times; i++) {
      records.recordFailure(account, address, NOW);
    }
  }
}
