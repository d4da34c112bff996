package org.infoshare.foundation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.KeyedHash;
import org.infoshare.foundation.platform.PlatformClock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceLedgerTest {

  private static final Instant NOW = Instant.parse("2026-09-30T09:00:00.123456Z");
  private static final Clock CLOCK = Clock.fixed(NOW, PlatformClock.ZONE);
  private static final KeyedHash HASH = new KeyedHash("ab".repeat(32));
  private static final Caller SYSTEM = new Caller("edu.system", "edu", Set.of("SYSTEM"));

  private final Sql sql = TestDatabase.sql();
  private final EvidenceRecords records = new EvidenceRecords(sql);

  @Test
  void an_act_is_read_back_as_it_was_written() {
    var grant = UUID.randomUUID();
    var row = new Act.Row(UUID.randomUUID(), 3, HASH.of("110101199001011237"));

    long id =
        ledger(sql)
            .record(
                Act.of(SYSTEM, "records-queried")
                    .answered()
                    .entry("101001/1", 2)
                    .grant(grant)
                    .concerning("psb")
                    .purpose("入学审核")
                    .caseReference("RX-2026-17")
                    .items(List.of("name", "status"))
                    .detail("records", 1)
                    .rows(List.of(row)));

    var read = records.find(id, null).orElseThrow();
    assertThat(read.at()).isEqualTo(NOW);
    assertThat(read.outcome()).isEqualTo("ANSWERED");
    assertThat(read.grant()).isEqualTo(grant);
    assertThat(read.items()).containsExactly("name", "status");
    assertThat(read.details()).containsEntry("records", "1");
    assertThat(read.keyId()).isEqualTo(HASH.keyId());
    assertThat(read.rows())
        .containsExactly(new EvidenceRow(row.record(), row.version(), row.subjectHash()));
  }

  @Test
  void a_name_that_nobody_has_leads_to_no_subject() {
    String number = "110101199001011237";

    assertThat(ledger(sql).nameHash(number))
        .isEqualTo(ledger(sql).nameHash(number))
        .isNotEqualTo(ledger(sql).subjectHash(number));
  }

  @Test
  void both_departments_concerned_read_it_and_a_third_does_not() {
    long id = ledger(sql).record(Act.of(SYSTEM, "records-queried").concerning("psb"));

    assertThat(records.find(id, new String[] {"edu"})).isPresent();
    assertThat(records.find(id, new String[] {"psb"})).isPresent();
    assertThat(records.find(id, new String[] {"cab"})).isEmpty();
  }

  @Test
  void an_act_can_concern_several_departments() {
    var marker = UUID.randomUUID();
    long id =
        ledger(sql)
            .record(
                Act.of(SYSTEM, "grant-suspended")
                    .grant(marker)
                    .concerning("psb")
                    .concerning("cab"));

    assertThat(records.find(id, new String[] {"psb"}).orElseThrow().concerns())
        .containsExactly("psb", "cab");
    assertThat(records.list(filter(marker), new String[] {"cab"}).results()).hasSize(1);
    assertThat(records.list(filter(marker), new String[] {"aic"}).results()).isEmpty();
  }

  @Test
  void what_is_rolled_back_leaves_no_record() {
    var marker = UUID.randomUUID();

    assertThatThrownBy(
            () ->
                TestDatabase.inTransaction(
                    transaction -> {
                      ledger(transaction).record(Act.of(SYSTEM, "grant-issued").grant(marker));
                      throw new IllegalStateException("the act fails");
                    }))
        .hasMessageContaining("the act fails");

    assertThat(records.list(filter(marker), null).results()).isEmpty();
  }

  @Test
  void the_application_cannot_change_or_remove_a_record() {
    long id = ledger(sql).record(Act.of(SYSTEM, "request-filed"));

    for (String command :
        List.of(
            "update evidence_record set act = 'x' where id = " + id,
            "delete from evidence_record where id = " + id,
            "truncate evidence_record",
            "delete from evidence_row")) {
      assertThatThrownBy(() -> sql.useHandle(handle -> handle.execute(command)))
          .as(command)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void a_list_goes_on_where_the_page_before_ended() {
    var grant = UUID.randomUUID();
    for (int i = 0; i < 5; i++) {
      ledger(sql).record(Act.of(SYSTEM, "records-queried").grant(grant));
    }

    var first = records.list(page(grant, 3, null), null);
    var second = records.list(page(grant, 3, first.next()), null);

    assertThat(first.results()).hasSize(3);
    assertThat(second.results()).hasSize(2);
    assertThat(second.next()).isNull();
    assertThat(second.results().get(0).id()).isLessThan(first.results().get(2).id());
  }

  private static EvidenceLedger ledger(Sql on) {
    return new EvidenceLedger(on, HASH, CLOCK);
  }

  private static EvidenceFilter filter(UUID grant) {
    return page(grant, null, null);
  }

  private static EvidenceFilter page(UUID grant, Integer limit, String cursor) {
    return new EvidenceFilter(null, null, null, grant, null, limit, cursor);
  }
}
