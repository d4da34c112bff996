package org.infoshare.foundation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.infoshare.foundation.persistence.ManualTransaction;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Which records are sealed when, on a real PostgreSQL with transactions beside each other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SealingTest {

  private static final int HEADS = 9;
  private static final SealingFixture DESK = new SealingFixture("sealing");

  @Test
  void what_is_committed_is_sealed_once_and_proved() {
    long record = DESK.record("request-filed");

    DESK.seal();
    DESK.seal();

    assertThat(sealsOf(record)).hasSize(1);
    assertThat(DESK.verifier().record(DESK.proof(record, 0, 0)).get("act").textValue())
        .isEqualTo("request-filed");
  }

  @Test
  void a_long_transaction_is_sealed_when_it_ends_and_holds_up_nobody() {
    try (var open = new ManualTransaction(DESK.database().application())) {
      long early = DESK.ledger(open.sql()).record(Act.of(SealingFixture.SYSTEM, "entry-drafted"));
      long late = DESK.record("request-filed");

      DESK.seal();
      assertThat(sealsOf(late)).hasSize(1);
      assertThat(sealsOf(early)).isEmpty();

      open.commit();
      DESK.seal();
      assertThat(sealsOf(early)).hasSize(1);
      assertThat(DESK.unsealed()).isEmpty();
    }
  }

  @Test
  void what_was_rolled_back_is_not_waited_for() {
    long lost;
    try (var open = new ManualTransaction(DESK.database().application())) {
      lost = DESK.ledger(open.sql()).record(Act.of(SealingFixture.SYSTEM, "entry-drafted"));
    }
    long next = DESK.record("request-filed");

    DESK.seal();

    assertThat(next).isGreaterThan(lost);
    assertThat(sealsOf(lost)).isEmpty();
    assertThat(sealsOf(next)).hasSize(1);
  }

  @Test
  void a_transaction_with_more_than_a_seal_takes_is_sealed_in_several() {
    DESK.seal();
    try (var large = new ManualTransaction(DESK.database().application())) {
      recordMany(DESK.ledger(large.sql()), 1200);
      large.commit();
    }

    DESK.seal();

    assertThat(DESK.numbers("select record_count from evidence_seal order by number desc limit 3"))
        .containsExactly(200L, 500L, 500L);
    assertThat(DESK.unsealed()).isEmpty();
  }

  @Test
  void so_is_one_that_was_running_when_later_ones_were_sealed() {
    try (var first = new ManualTransaction(DESK.database().application());
        var second = new ManualTransaction(DESK.database().application())) {
      long early = DESK.ledger(first.sql()).record(Act.of(SealingFixture.SYSTEM, "entry-drafted"));
      recordMany(DESK.ledger(second.sql()), 700);
      DESK.record("request-filed");
      DESK.seal();

      second.commit();
      long meanwhile = DESK.record("request-filed");
      assertThat(DESK.sealOnce()).isTrue();
      first.commit();
      DESK.seal();

      assertThat(sealsOf(early)).hasSize(1);
      assertThat(sealsOf(meanwhile)).hasSize(1);
      assertThat(DESK.unsealed()).isEmpty();
    }
  }

  @Test
  void one_sealer_works_at_a_time() {
    long record = DESK.record("request-filed");

    try (var other = new ManualTransaction(DESK.database().application())) {
      DESK.sealing(other.sql()).sealNextBatch();
      DESK.seal();
      assertThat(sealsOf(record)).isEmpty();

      other.commit();
    }
    DESK.seal();
    assertThat(sealsOf(record)).hasSize(1);
  }

  /** One with another key may have begun since this one was last seen. */
  @Test
  void a_node_of_which_the_others_do_not_know_seals_nothing() {
    long record = DESK.record("request-filed");

    assertThat(DESK.sealOnceUnknown()).isFalse();
    assertThat(sealsOf(record)).isEmpty();

    DESK.seal();
    assertThat(sealsOf(record)).hasSize(1);
  }

  @Test
  void a_sealer_that_dies_leaves_no_trace() {
    long record = DESK.record("request-filed");
    try (var dying = new ManualTransaction(DESK.database().application())) {
      DESK.sealing(dying.sql()).sealNextBatch();
    }
    assertThat(sealsOf(record)).isEmpty();

    DESK.seal();

    assertThat(sealsOf(record)).hasSize(1);
    assertThat(DESK.numbers("select number from evidence_seal order by number"))
        .isEqualTo(LongStream.rangeClosed(1, newestSeal()).boxed().toList());
  }

  @Test
  void a_record_that_cannot_be_read_is_left_out_and_found_again_once_it_can() {
    long before = DESK.record("request-filed");
    long broken = DESK.record("entry-drafted");
    long after = DESK.record("request-filed");
    DESK.asOwner("update evidence_record set details = '{\"n\": 1}' where id = " + broken);

    DESK.seal();
    assertThat(sealsOf(before)).hasSize(1);
    assertThat(sealsOf(after)).hasSize(1);
    assertThat(DESK.unsealed()).containsExactly(broken);

    DESK.asOwner("update evidence_record set details = '{\"n\": \"1\"}' where id = " + broken);
    DESK.asOwner(
        "update evidence_watermark set unchecked_from = %d, unchecked_to = %d"
            .formatted(before, after));
    DESK.seal();
    assertThat(sealsOf(broken)).hasSize(1);
  }

  @Test
  void long_silence_moves_the_watermark_too() {
    DESK.record("request-filed");
    DESK.seal();
    DESK.asOwner(
        "do $$ begin for i in 1..10001 loop perform pg_current_xact_id(); commit; end loop; end"
            + " $$");

    assertThat(DESK.sealOnce()).isFalse();

    assertThat(
            DESK.numbers(
                "select cast(cast(pg_snapshot_xmax(pg_current_snapshot()) as text) as bigint)"
                    + " - cast(cast(pg_snapshot_xmax(sealed) as text) as bigint)"
                    + " from evidence_watermark"))
        .allMatch(behind -> behind < 100);
  }

  @Test
  void a_proof_of_any_row_shows_that_row_alone() {
    var rows =
        IntStream.range(0, 5)
            .mapToObj(
                i -> new Act.Row(UUID.randomUUID(), i + 1L, SealingFixture.HASH.of("person " + i)))
            .toList();
    long record = DESK.ledger().record(Act.of(SealingFixture.SYSTEM, "records-queried").rows(rows));
    DESK.seal();

    for (int i = 0; i < rows.size(); i++) {
      String proof = DESK.proof(record, i + 1, 0);
      DESK.verifier().record(proof);
      assertThat(proof).contains(rows.get(i).subjectHash());
      for (var other : rows) {
        assertThat(proof.contains(other.record().toString())).isEqualTo(other.equals(rows.get(i)));
      }
    }
  }

  @Test
  void proofs_hold_between_any_two_heads() {
    var desk = new SealingFixture("sealing_heads");
    for (int i = 0; i < HEADS; i++) {
      desk.record("request-filed");
      desk.seal();
    }
    try (var reading = new ManualTransaction(desk.database().owner())) {
      for (int early = 1; early <= HEADS; early++) {
        for (int late = early; late <= HEADS; late++) {
          desk.verifier().consistency(desk.consistency(reading.sql(), early, late));
          desk.verifier().record(desk.proof(reading.sql(), early, 0, late));
        }
        assertThat(desk.proof(reading.sql(), HEADS, 0, early) == null).isEqualTo(early < HEADS);
      }
    }
  }

  /** Decree 809 art. 35; 2016 rules, ch. V. */
  @Test
  void whatever_was_changed_afterwards_shows() {
    long record =
        DESK.ledger()
            .record(
                Act.of(SealingFixture.SYSTEM, "records-queried")
                    .rows(
                        List.of(new Act.Row(UUID.randomUUID(), 1, SealingFixture.HASH.of("one")))));
    DESK.seal();
    DESK.verifier().record(DESK.proof(record, 1, 0));

    for (String change :
        List.of(
            "update evidence_record set account = 'x' where id = " + record,
            "update evidence_record set at = at + interval '1 microsecond' where id = " + record,
            "update evidence_row set record_version = 7 where evidence_id = " + record,
            "update evidence_seal set at = at + interval '1 second'"
                + " where number = (select max(number) from evidence_seal)",
            "update evidence_head set root = sha256(root)"
                + " where size = (select max(size) from evidence_head)")) {
      try (var tried = new ManualTransaction(DESK.database().owner())) {
        tried.sql().useHandle(handle -> handle.execute(change));
        String proof = DESK.proof(tried.sql(), record, 1, 0);
        assertThatThrownBy(() -> DESK.verifier().record(proof))
            .as(change)
            .isInstanceOf(ProofVerifier.ProofInvalid.class);
      }
    }
  }

  private static void recordMany(EvidenceLedger ledger, int many) {
    for (int i = 0; i < many; i++) {
      ledger.record(Act.of(SealingFixture.SYSTEM, "records-queried"));
    }
  }

  private static List<Long> sealsOf(long record) {
    return DESK.numbers("select seal from evidence_leaf where evidence_id = " + record);
  }

  private static long newestSeal() {
    return DESK.numbers("select max(number) from evidence_seal").get(0);
  }
}
