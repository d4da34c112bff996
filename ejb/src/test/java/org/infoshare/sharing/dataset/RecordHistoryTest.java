package org.infoshare.sharing.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.KeyedHash;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Roles;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordHistoryTest {

  private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
  private static final KeyedHash HASH = new KeyedHash("ab".repeat(32));
  private static final Sql SQL = TestDatabase.sql();
  private static final String NUMBER = "990101199001010003";
  private static int entries;

  private final RecordStore datasets = new RecordStore(SQL);
  private final RecordHistory history =
      new RecordHistory(
          datasets, new EvidenceLedger(SQL, HASH, Clock.fixed(NOON, PlatformClock.ZONE)));
  private final PublishedEntry persons = DatasetEntries.persons("301005/" + ++entries);

  @Test
  void who_reads_the_versions_of_a_person_is_on_record_with_each_version() {
    push(Map.of("idNumber", NUMBER, "name", "张三"));
    push(Map.of("idNumber", NUMBER, "name", "张四"));

    assertThat(read()).extracting(RecordVersion::version).containsExactly(2L, 1L);

    assertThat(evidence("cast(e as text)"))
        .singleElement()
        .asString()
        .contains("psb.staff", "ANSWERED", HASH.of(NUMBER))
        .doesNotContain(NUMBER, "张三", "张四");
    assertThat(
            evidence(
                "(select string_agg(r.record_version || ' ' || encode(r.subject_hash, 'hex'),"
                    + " ',' order by r.position) from evidence_row r where r.evidence_id = e.id)"))
        .containsExactly("2 " + HASH.of(NUMBER) + ",1 " + HASH.of(NUMBER));
  }

  @Test
  void that_there_never_was_such_a_person_was_asked_too() {
    assertThat(read()).isEmpty();

    assertThat(evidence("details ->> 'subjectHash'")).containsExactly(HASH.of(NUMBER));
  }

  private List<RecordVersion> read() {
    var staff = new Caller("psb.staff", "psb", Set.of(Roles.STAFF));
    return history.read(staff, persons, Map.of("idNumber", NUMBER));
  }

  private void push(Map<String, Object> person) {
    var batch = CheckedBatch.of(persons, new RecordBatch(List.of(person), null));
    datasets.push(persons, batch, "psb.system", NOON);
  }

  private List<String> evidence(String what) {
    return SQL.withHandle(
        handle ->
            handle
                .createQuery(
                    "select "
                        + what
                        + " from evidence_record e"
                        + " where e.act = 'versions-read' and e.entry_code = :entry")
                .bind("entry", persons.code())
                .mapTo(String.class)
                .list());
  }
}
