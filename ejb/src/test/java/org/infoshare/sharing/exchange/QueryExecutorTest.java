package org.infoshare.sharing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.KeyedHash;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.sharing.dataset.DatasetEntries;
import org.infoshare.sharing.dataset.HostedRecords;
import org.infoshare.sharing.dataset.RecordObjection;
import org.infoshare.sharing.grant.GrantSnapshot;
import org.infoshare.sharing.grant.GrantStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QueryExecutorTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T04:00:00Z"), PlatformClock.ZONE);
  private static final KeyedHash HASH = new KeyedHash("ab".repeat(32));
  private static final Caller CALLER = new Caller("edu.system", "edu", Set.of(Roles.SYSTEM));
  private static final Sql SQL = TestDatabase.sql();

  private final EvidenceLedger evidence = new EvidenceLedger(SQL, HASH, CLOCK);
  private final QueryCursor cursors = new QueryCursor(HASH);
  private final List<RecordObjection> doubts = new ArrayList<>();
  private final AtomicInteger questionsOfDoubts = new AtomicInteger();
  private final QueryExecutor answers =
      new QueryExecutor(
          new HostedRecords(SQL),
          cursors,
          evidence,
          records -> {
            questionsOfDoubts.incrementAndGet();
            return doubts.stream().filter(doubt -> records.contains(doubt.record())).toList();
          });
  private final UUID grant = UUID.randomUUID();
  private PublishedEntry entry;
  private List<String> granted = List.of("name");

  @BeforeEach
  void ten_persons() {
    String code = "902001/" + Math.abs(grant.hashCode() % 1_000_000);
    var persons = DatasetEntries.persons(code);
    entry = PublishedEntries.of(code, 4, "psb", "人口", Sharing.UNCONDITIONAL, null, persons.items());
    for (int i = 0; i < 10; i++) {
      insert("99010119900101000" + i, "张" + i);
    }
  }

  @Test
  void pages_follow_each_other_to_the_end_and_hold_granted_items_only() {
    var seen = new ArrayList<Object>();
    String cursor = null;
    var pages = new ArrayList<Integer>();
    do {
      var page = ask(query(Map.of(), 4, cursor));
      page.records().forEach(record -> seen.addAll(record.values()));
      assertThat(page.records()).allSatisfy(record -> assertThat(record).containsOnlyKeys("name"));
      pages.add(page.records().size());
      cursor = page.next();
    } while (cursor != null);

    assertThat(pages).containsExactly(4, 4, 2);
    assertThat(seen).isEqualTo(IntStream.range(0, 10).mapToObj(i -> "张" + i).toList());
  }

  /** Whoever is not among the records is absent; where there never was one, nobody knows. */
  @Test
  void an_entry_that_never_had_a_record_answers_nothing_about_anybody() {
    var nobody = query(Map.of("idNumber", "990101199001019999"), null, null);
    assertThat(ask(nobody).records()).isEmpty();

    entry =
        PublishedEntries.of(
            entry.code().replace("902001", "902009"),
            4,
            "psb",
            "人口",
            Sharing.UNCONDITIONAL,
            null,
            entry.items());

    assertThat(((ExchangeOutcome.Refused) outcome(nobody)).refusal().reason())
        .isEqualTo(ExchangeReason.NOTHING_PROVIDED_YET);
  }

  @Test
  void a_cursor_tells_nothing_of_a_person() {
    String cursor = ask(query(Map.of(), 4, null)).next();

    assertThat(Cursor.decode(cursor)).doesNotContain("990101");
  }

  @Test
  void evidence_names_each_record_and_whom_it_is_about_by_a_keyed_hash_only() {
    var result = ask(query(Map.of("idNumber", "990101199001010003"), null, null));

    assertThat(result.version()).isEqualTo(4);
    assertThat(rowsOf(result.evidence())).containsExactly(HASH.of("990101199001010003"));
    assertThat(recordOf(result.evidence()))
        .contains("ANSWERED", "psb", "RX-1", "入学审核", "name")
        .doesNotContain("990101");
  }

  @Test
  void who_is_not_there_is_answered_with_nothing_and_recorded_too() {
    var result = ask(query(Map.of("idNumber", "990101199001019999"), null, null));

    assertThat(result.records()).isEmpty();
    assertThat(result.next()).isNull();
    assertThat(rowsOf(result.evidence())).isEmpty();
    assertThat(recordOf(result.evidence()))
        .contains("ANSWERED", HASH.of("990101199001019999"))
        .doesNotContain("990101199001019999");
  }

  @Test
  void a_record_of_an_earlier_version_is_answered_in_the_types_of_this_one_or_refused() {
    retyped("married", ItemType.CHARACTER);
    var refused = outcome(query(Map.of("idNumber", "990101199001010003"), null, null));

    var refusal = ((ExchangeOutcome.Refused) refused).refusal();
    assertThat(refusal.reason().code()).isEqualTo("record-outdated");
    assertThat(refusal.text().english()).contains("married").contains("version 5");
    assertThat(lastRecord())
        .contains("REFUSED", "record-outdated", HASH.of("990101199001010003"))
        .doesNotContain("990101199001010003");
  }

  @Test
  void the_other_items_of_an_outdated_record_are_answered() {
    retyped("married", ItemType.CHARACTER);

    var result = ask(new ExchangeQuery(grant, "RX-1", "入学审核", Map.of(), List.of("name"), 2, null));

    assertThat(result.version()).isEqualTo(5);
    assertThat(result.records()).containsExactly(Map.of("name", "张0"), Map.of("name", "张1"));
  }

  @Test
  void the_record_of_a_refusal_keeps_no_word_that_could_hold_a_key() {
    String person = "990101199001010003";
    var attempt =
        new QueryAttempt(
            CALLER,
            person,
            new ExchangeQuery(
                grant, "RX-1", "查 " + person, Map.of(person, person), List.of(person), 1, person));
    var refusal = catchThrowableOfType(Refusal.class, () -> examine(attempt));

    long number = evidence.record(attempt.refusedAct(refusal, "psb"));

    assertThat(recordOf(number)).contains("REFUSED", "psb", "RX-1").doesNotContain(person);
  }

  @Test
  void the_record_of_an_attempt_names_the_entry_by_what_is_a_code_of_the_catalogue_only() {
    for (String code : List.of("101001/1", "3070021/000000000012")) {
      assertThat(recordOf(evidence.record(QueryAttempt.actOn(CALLER, "query-unreadable", code))))
          .contains(code);
    }
    for (String code : List.of("990101/1", "399999199001010003/1", "101001/399999199001010003")) {
      assertThat(recordOf(evidence.record(QueryAttempt.actOn(CALLER, "query-unreadable", code))))
          .doesNotContain(code);
    }
  }

  @Test
  void what_is_in_doubt_is_served_flagged_and_evidence_says_so() {
    granted = List.of("name", "married");
    var whole = new RecordObjection(idOf("990101199001010001"), List.of(), new UUID(0, 2));
    var name =
        new RecordObjection(idOf("990101199001010002"), List.of("name", "points"), new UUID(0, 1));
    doubts.addAll(List.of(name, whole));

    var page = ask(query(Map.of(), 5, null));

    assertThat(page.records()).hasSize(5);
    assertThat(page.openObjections())
        .containsExactly(
            new OpenObjection(1, List.of("name", "married"), whole.objection()),
            new OpenObjection(2, List.of("name"), name.objection()));
    assertThat(recordOf(page.evidence()))
        .contains("openObjections", whole.objection().toString(), name.objection().toString());
    assertThat(questionsOfDoubts).hasValue(1);
  }

  @Test
  void what_is_not_in_doubt_is_served_without_a_flag() {
    doubts.add(new RecordObjection(UUID.randomUUID(), List.of(), UUID.randomUUID()));
    doubts.add(
        new RecordObjection(idOf("990101199001010002"), List.of("married"), UUID.randomUUID()));

    var page = ask(query(Map.of(), 5, null));

    assertThat(page.openObjections()).isNull();
    assertThat(recordOf(page.evidence())).doesNotContain("openObjections");
    assertThat(ask(query(Map.of("idNumber", "990101199001019999"), 5, null)).openObjections())
        .isNull();
    assertThat(questionsOfDoubts).hasValue(1);
  }

  private UUID idOf(String idNumber) {
    return SQL.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id from dataset_record where entry_code = :entry and record_key = :key")
                .bind("entry", entry.code())
                .bind("key", "[\"" + idNumber + "\"]")
                .mapTo(UUID.class)
                .one());
  }

  private ExchangeResult ask(ExchangeQuery query) {
    return outcome(query).orThrow();
  }

  private ExchangeOutcome outcome(ExchangeQuery query) {
    var attempt = new QueryAttempt(CALLER, entry.code(), query);
    return answers.execute(attempt, examine(attempt));
  }

  /** Publishes the next version, in which that item, granted too, has another type. */
  private void retyped(String name, ItemType type) {
    granted = List.of("name", name);
    var items =
        entry.items().stream()
            .map(item -> item.name().equals(name) ? DatasetEntries.item(name, type, 20) : item)
            .toList();
    entry = PublishedEntries.of(entry.code(), 5, "psb", "人口", Sharing.UNCONDITIONAL, null, items);
  }

  private ValidatedQuery examine(QueryAttempt attempt) {
    return attempt.validate(
        id -> Optional.of(access()),
        code -> entry,
        (code, item) -> Optional.empty(),
        LocalDate.now(CLOCK),
        cursors);
  }

  private ExchangeQuery query(Map<String, Object> keys, Integer limit, String cursor) {
    return new ExchangeQuery(grant, "RX-1", "入学审核", keys, null, limit, cursor);
  }

  private GrantSnapshot access() {
    var today = LocalDate.now(CLOCK);
    return new GrantSnapshot(
        grant,
        entry.code(),
        4,
        "psb",
        "edu",
        granted,
        "入学审核",
        today,
        today,
        GrantStage.ACTIVE,
        null);
  }

  private void insert(String idNumber, String name) {
    SQL.useHandle(
        handle ->
            handle.execute(
                """
                insert into dataset_record (entry_code, record_key, id, version, entry_version,
                  written_at, written_by, values)
                values (?, ?, gen_random_uuid(), 1, 4, now(), 'psb.system',
                        jsonb_build_object('idNumber', cast(? as text), 'name', cast(? as text), 'married', true))
                """,
                entry.code(),
                "[\"" + idNumber + "\"]",
                idNumber,
                name));
  }

  private static Set<String> rowsOf(long evidence) {
    return new HashSet<>(
        SQL.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select encode(subject_hash, 'hex') from evidence_row where evidence_id = :id")
                    .bind("id", evidence)
                    .mapTo(String.class)
                    .list()));
  }

  private String lastRecord() {
    return recordOf(
        SQL.withHandle(
            handle ->
                handle
                    .createQuery("select max(id) from evidence_record where grant_id = :grant")
                    .bind("grant", grant)
                    .mapTo(Long.class)
                    .one()));
  }

  private static String recordOf(long evidence) {
    return SQL.withHandle(
        handle ->
            handle
                .createQuery("select cast(e as text) from evidence_record e where id = :id")
                .bind("id", evidence)
                .mapTo(String.class)
                .one());
  }
}
