package org.infoshare.foundation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Evidence that was restored from a dump, where each record names a transaction of the cluster that
 * it was dumped from.
 */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestoredEvidenceTest {

  /** So far ahead are the transactions of the cluster that was dumped. */
  private static final long AHEAD = 1_000_000_000;

  private static final String FOREIGN_RECORDS =
      "update evidence_record set written_in = cast(cast(cast(cast(written_in as text) as bigint)"
          + " + %d as text) as xid8)";

  private static final String FOREIGN_WATERMARK =
      "update evidence_watermark set cluster = %d, sealed = cast('%d:%d:' as pg_snapshot)";

  @Test
  void what_was_unsealed_in_the_dump_is_sealed_and_so_is_what_follows() {
    var desk = new SealingFixture("restored");
    for (int i = 0; i < 3; i++) {
      desk.record("request-filed");
    }
    desk.seal();
    long sealed = desk.numbers("select max(number) from evidence_seal").get(0);
    recordMany(desk, 1200);
    restore(desk, AHEAD);
    desk.record("request-filed");

    desk.seal();
    assertThat(desk.unsealed()).isEmpty();
    desk.record("request-filed");
    desk.seal();

    assertThat(desk.unsealed()).isEmpty();
    assertThat(desk.numbers("select sum(record_count) from evidence_seal"))
        .as("each once")
        .isEqualTo(desk.numbers("select count(*) from evidence_record"));
    desk.verifier().consistency(desk.consistency(sealed, 0));
  }

  @Test
  void records_of_transactions_with_numbers_that_come_again_are_not_sealed_twice() {
    var desk = new SealingFixture("restored_again");
    recordMany(desk, 50);
    desk.seal();
    desk.asOwner(FOREIGN_RECORDS.formatted(20));
    desk.asOwner(FOREIGN_WATERMARK.formatted(7, 1, 1));
    for (int i = 0; i < 60; i++) {
      desk.record("request-filed");
      desk.seal();
    }

    assertThat(desk.unsealed()).isEmpty();
    assertThat(desk.numbers("select sum(record_count) from evidence_seal")).containsExactly(110L);
  }

  @Test
  void a_watermark_ahead_of_its_own_cluster_is_not_believed() {
    var desk = new SealingFixture("restored_behind");
    desk.asOwner(
        "update evidence_watermark set sealed = cast('%d:%d:' as pg_snapshot)"
            .formatted(AHEAD, AHEAD));
    long record = desk.record("request-filed");

    desk.seal();

    assertThat(desk.unsealed()).doesNotContain(record);
  }

  @Test
  void an_empty_database_can_be_restored_too() {
    var desk = new SealingFixture("restored_empty");
    restore(desk, AHEAD);

    desk.seal();
    desk.record("request-filed");
    desk.seal();

    assertThat(desk.unsealed()).isEmpty();
  }

  private static void restore(SealingFixture desk, long ahead) {
    desk.asOwner(FOREIGN_RECORDS.formatted(ahead));
    desk.asOwner(FOREIGN_WATERMARK.formatted(7, ahead, ahead));
  }

  private static void recordMany(SealingFixture desk, int many) {
    for (int i = 0; i < many; i++) {
      desk.record("records-queried");
    }
  }
}
