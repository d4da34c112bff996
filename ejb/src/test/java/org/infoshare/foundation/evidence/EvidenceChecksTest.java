package org.infoshare.foundation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.infoshare.foundation.persistence.ManualTransaction;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whether a node is ready to record, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceChecksTest {

  private static final int MAX_DELAY = 120;

  private final AtomicLong time = new AtomicLong(-42);

  @Test
  void the_rehearsal_of_a_record_leaves_none() {
    var desk = new SealingFixture("readiness_rehearsal");

    assertThat(new EvidenceWritableCheck(desk.ledger()).passes()).isTrue();

    assertThat(desk.numbers("select count(*) from evidence_record")).containsExactly(0L);
    assertThat(desk.record("request-filed")).as("after the number of the rehearsal").isEqualTo(2);
    desk.seal();
    assertThat(desk.unsealed()).isEmpty();
  }

  @Test
  void evidence_that_cannot_be_written_is_not_ready() {
    var desk = new SealingFixture("readiness_unwritable");
    var check = new EvidenceWritableCheck(desk.ledger());

    desk.asOwner("revoke insert on evidence_record from test_app");
    assertThatThrownBy(check::passes).hasMessageContaining("permission denied");
    desk.asOwner("grant insert on evidence_record to test_app");
    assertThat(check.passes()).isTrue();

    desk.asOwner("alter table evidence_record alter id restart with 50000001");
    assertThatThrownBy(check::passes).hasMessageContaining("no partition");
    desk.asOwner("alter table evidence_record alter id restart with 10");
    assertThat(check.passes()).isTrue();

    desk.asOwner("alter table evidence_reader rename to lost");
    assertThatThrownBy(check::passes).hasMessageContaining("does not exist");
  }

  @Test
  void a_sealer_that_lags_is_not_ready_until_all_is_sealed() {
    var desk = new SealingFixture("readiness_lag");
    var check = check(desk);
    assertThat(check.passes()).isTrue();
    desk.record("request-filed");

    pass(10);
    assertThat(check.passes()).as("seen for the first time").isTrue();
    pass(MAX_DELAY - 1);
    assertThat(check.passes()).as("waits, but not for too long").isTrue();
    pass(2);
    desk.record("request-filed");
    assertThat(check.passes()).as("waits for too long").isFalse();

    desk.seal();
    assertThat(check.passes()).isTrue();
    pass(MAX_DELAY + 1);
    assertThat(check.passes()).as("nothing waits").isTrue();
  }

  @Test
  void a_sealer_that_works_is_ready_under_steady_load_and_beside_a_long_transaction() {
    var desk = new SealingFixture("readiness_load");
    var check = check(desk);
    try (var open = new ManualTransaction(desk.database().application())) {
      desk.ledger(open.sql()).record(Act.of(SealingFixture.SYSTEM, "entry-drafted"));
      for (int i = 0; i < 10; i++) {
        desk.record("request-filed");
        assertThat(check.passes()).isTrue();
        pass(MAX_DELAY - 1);
        desk.seal();
        desk.record("request-filed");
      }
    }
  }

  private SealingCheck check(SealingFixture desk) {
    return new SealingCheck(desk.database().sql(), MAX_DELAY, time::get);
  }

  private void pass(int seconds) {
    time.addAndGet(Duration.ofSeconds(seconds).toNanos());
  }
}
