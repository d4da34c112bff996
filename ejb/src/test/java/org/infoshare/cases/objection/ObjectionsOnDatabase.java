package org.infoshare.cases.objection;

import static org.assertj.core.api.Assertions.tuple;
import static org.infoshare.cases.objection.ObjectionSamples.CLOCK;
import static org.infoshare.cases.objection.ObjectionSamples.NOON;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.assertj.core.groups.Tuple;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.evidence.RecordDeliveries;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.persistence.TestEntities;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.KeyedHash;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.Successions;
import org.infoshare.sharing.dataset.DatasetEntries;
import org.infoshare.sharing.dataset.HostedRecords;
import org.infoshare.sharing.dataset.PushedRecords;
import org.infoshare.time.calendar.WorkCalendars;
import org.infoshare.time.deadline.DeadlineSettings;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.rulebook.Rulebook;

/**
 * Everything that objections need, on a real PostgreSQL: an entry of {@code cab} of its own with
 * one person in it, for which {@code psb} answers, and grants of it.
 */
final class ObjectionsOnDatabase {

  static final KeyedHash HASH = new KeyedHash("ab".repeat(32));
  static final String PERSON = "990101199001010003";

  private static int entries;

  final PublishedEntry entry = DatasetEntries.persons("904001/" + nextEntry());

  private static synchronized int nextEntry() {
    return ++entries;
  }

  /** Pushes the person with that name: the first time version 1, then one more with each name. */
  void push(String name, int points) {
    PushedRecords.push(entry, Map.of("idNumber", PERSON, "name", name, "points", points), NOON);
  }

  UUID record() {
    return TestDatabase.sql()
        .withHandle(
            handle ->
                handle
                    .createQuery("select id from dataset_record where entry_code = :entry")
                    .bind("entry", entry.code())
                    .mapTo(UUID.class)
                    .one());
  }

  /** A grant of the person's name and points. */
  UUID grant(String requester) {
    var grant = UUID.randomUUID();
    TestDatabase.sql()
        .useHandle(
            handle ->
                handle.execute(
                    """
                    insert into sharing_grant (id, request_id, entry_code, entry_version, provider,
                      requester, items, statute, article, duty, purpose, mode, valid_from,
                      valid_until, stage, granted_at)
                    values (?, gen_random_uuid(), ?, 1, 'cab', ?, '{name,points}', '《义务教育法》',
                      '十二', '入学', '入学审核', 'SERVICE', '2026-01-01', '2026-12-31', 'ACTIVE',
                      now())
                    """,
                    grant,
                    entry.code(),
                    requester));
    return grant;
  }

  /** An exchange in which that version of the person was handed out. */
  static long handOut(
      Sql sql, UUID record, long version, String department, UUID grant, String... items) {
    return new EvidenceLedger(sql, HASH, CLOCK)
        .record(
            Act.of(new Caller(department + ".system", department, Set.of(Roles.SYSTEM)), "queried")
                .grant(grant)
                .items(List.of(items))
                .rows(List.of(new Act.Row(record, version, HASH.of(PERSON))))
                .answered());
  }

  long handOut(long version, String department, UUID grant, String... items) {
    return handOut(TestDatabase.sql(), record(), version, department, grant, items);
  }

  static CallerContext head() {
    return ObjectionSamples.RESPONSIBLE;
  }

  static Objections objections(TestEntities unit) {
    return new Objections(unit.manager(), unit.sql());
  }

  static ObjectionTargets doubtedRecords(Sql sql) {
    return new ObjectionTargets(
        new HostedRecords(sql), new RecordDeliveries(sql), new EvidenceLedger(sql, HASH, CLOCK));
  }

  static ObjectionProceedings cases(TestEntities unit) {
    return new ObjectionProceedings(objections(unit), limits(unit.sql()), news(unit.sql()), CLOCK);
  }

  private static RecordCorrections corrections(TestEntities unit) {
    Sql sql = unit.sql();
    return new RecordCorrections(
        objections(unit),
        new Receivers(sql),
        new HostedRecords(sql),
        new RecordDeliveries(sql),
        new Successions(sql),
        limits(sql),
        news(sql),
        CLOCK);
  }

  static ObjectionDeadlines limits(Sql sql) {
    return new ObjectionDeadlines(
        new Deadlines(sql, new WorkCalendars(sql), new DeadlineSettings(new Rulebook(sql)), CLOCK),
        new Rulebook(sql),
        department -> "iic",
        CLOCK);
  }

  private static ObjectionJournal news(Sql sql) {
    return new ObjectionJournal(new EvidenceLedger(sql, HASH, CLOCK), new Notices(sql, CLOCK));
  }

  /** What work tells that is done in a transaction of its own. */
  static <T> T done(Function<TestEntities, T> work) {
    try (var unit = TestEntities.shared()) {
      var told = new AtomicReference<T>();
      unit.inTransaction(() -> told.set(work.apply(unit)));
      return told.get();
    }
  }

  /** Does something to an objection, held in a transaction of its own. */
  static void act(Objection objection, BiConsumer<ObjectionProceedings, Objection> what) {
    done(
        unit -> {
          what.accept(cases(unit), objections(unit).lock(objection.id()).orElseThrow());
          return null;
        });
  }

  /** The objection as it is kept now. */
  static Objection kept(Objection objection) {
    return done(unit -> objections(unit).find(objection.id()).orElseThrow());
  }

  /** An objection of a department to items of the person, kept. */
  Objection raise(String objector, UUID grant, Map<String, Object> ownValues) {
    return raise(objector, grant, ownValues, Optional.of("psb"));
  }

  Objection raise(
      String objector, UUID grant, Map<String, Object> ownValues, Optional<String> responsible) {
    return done(unit -> raise(unit, objector, grant, ownValues, responsible));
  }

  /** An objection to items of the person, as it is checked. */
  CheckedObjection checked(UUID grant, Map<String, Object> ownValues) {
    return CheckedObjection.of(
        new NewObjection(
            entry.code(),
            grant,
            ObjectionScope.ITEM,
            Map.of("idNumber", PERSON),
            ownValues,
            null,
            "原件不同"),
        code -> entry);
  }

  Objection raise(
      TestEntities unit,
      String objector,
      UUID grant,
      Map<String, Object> ownValues,
      Optional<String> responsible) {
    var checked = checked(grant, ownValues);
    var objection =
        Objection.raise(
            doubtedRecords(unit.sql()).find(checked, true),
            new ObjectionFiling(objector, objector + ".staff", NOON, "cn-2025", "cab", "原件不同"),
            responsible,
            "iic");
    cases(unit)
        .raise(
            new Caller(objector + ".staff", objector, Set.of(Roles.STAFF)),
            objection,
            new ObjectionValues(null, checked.ownValues(), checked.receivedValues()));
    return objection;
  }

  static void correct(Objection objection) {
    done(
        unit -> {
          correct(unit, objection.id());
          return null;
        });
  }

  /** Confirms it as the service does: held, with all others to the same record. */
  static void correct(TestEntities unit, UUID id) {
    var locked = objections(unit).lockWithSameRecord(id);
    var objection = locked.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    var others = locked.stream().filter(one -> !one.id().equals(id)).toList();
    corrections(unit).correct(head(), objection, others, "登记有误");
  }

  /** Who was told what of it. */
  static List<Tuple> told(Objection objection) {
    return TestDatabase.sql()
        .withHandle(
            handle ->
                handle
                    .createQuery("select department, kind from notice where about = :about")
                    .bind("about", objection.id().toString())
                    .map((row, context) -> tuple(row.getString(1), row.getString(2)))
                    .list());
  }

  /** Its notices and its evidence, as they stand in the database. */
  static String writtenOf(Objection objection) {
    return TestDatabase.sql()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                    select string_agg(said, ' ') from (
                      select cast(n as text) as said from notice n where about = :id
                      union all
                      select cast(e as text) from evidence_record e where subject = :id) written
                    """)
                    .bind("id", objection.id().toString())
                    .mapTo(String.class)
                    .one());
  }
}
