package org.infoshare.cases.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.infoshare.cases.objection.ObjectionSamples.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.persistence.TestEntities;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.Mergers;
import org.infoshare.sharing.dataset.PushedRecords;
import org.infoshare.sharing.dataset.RecordObjection;
import org.infoshare.time.deadline.DeadlineExpiryHandler.Expiry;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Objections from their beginning to their end, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ObjectionSqlTest {

  private static final Sql SQL = TestDatabase.sql();

  private final ObjectionsOnDatabase database = new ObjectionsOnDatabase();
  private UUID grant;

  @BeforeEach
  void edu_has_got_the_person() {
    database.push("张叁", 7);
    grant = database.grant("edu");
    database.handOut(1, "edu", grant, "name", "points");
  }

  private void raise(TestEntities unit) {
    database.raise(unit, "edu", grant, Map.of("name", "张三"), Optional.of("psb"));
  }

  private Objection raised() {
    return database.raise("edu", grant, Map.of("name", "张三"));
  }

  @Test
  void it_is_read_back_as_it_was_kept() {
    var objection = raised();

    var found = ObjectionsOnDatabase.kept(objection);

    assertThat(found).usingRecursiveComparison().isEqualTo(objection);
    assertThat(values(objection)).isEqualTo(new ObjectionValues(null, Map.of("name", "张三"), null));
    assertThat(found.target().subjectHash())
        .isEqualTo(ObjectionsOnDatabase.HASH.of(ObjectionsOnDatabase.PERSON));
  }

  @Test
  void what_was_not_received_under_the_grant_is_not_there() {
    var another = database.grant("hrss");

    refused("record-not-received", () -> database.raise("hrss", another, Map.of("name", "张三")));
    database.handOut(1, "hrss", another, "points");
    refused("record-not-received", () -> database.raise("hrss", another, Map.of("name", "张三")));
    PushedRecords.delete(database.entry, Map.of("idNumber", ObjectionsOnDatabase.PERSON), NOON);
    refused("record-not-received", () -> raised());
  }

  @Test
  void who_holds_what_the_record_says_has_nothing_to_object_to() {
    refused("values-agree", () -> database.raise("edu", grant, Map.of("name", "张叁")));
    refused(
        "values-agree", () -> database.raise("edu", grant, Map.of("name", "张三", "points", "7.0")));

    assertThat(database.raise("edu", grant, Map.of("name", "张三", "points", 8)).target().items())
        .containsExactly("name", "points");
  }

  @Test
  void a_department_has_one_open_objection_to_an_item_of_a_record() {
    var first = raised();

    refused("objection-open", () -> raised());
    database.raise("edu", grant, Map.of("points", 8));
    var ofHrss = database.grant("hrss");
    database.handOut(1, "hrss", ofHrss, "name");
    database.raise("hrss", ofHrss, Map.of("name", "张三"));
    ObjectionsOnDatabase.act(
        first, (cases, stored) -> cases.withdraw(ObjectionSamples.OBJECTOR, stored, "录入有误"));

    assertThat(raised().stage()).isEqualTo(ObjectionStage.VERIFYING);
  }

  @Test
  void a_successor_does_not_doubt_again_what_a_merged_department_doubts() {
    String merged = Mergers.addDepartment(SQL);
    String successor = Mergers.addDepartment(SQL);
    var ofMerged = database.grant(merged);
    database.handOut(1, merged, ofMerged, "name");
    var first = database.raise(merged, ofMerged, Map.of("name", "张三"));
    var ofSuccessor = database.grant(successor);
    database.handOut(1, successor, ofSuccessor, "name", "points");
    Mergers.of(SQL, merged, successor);

    refused("objection-open", () -> database.raise(successor, ofSuccessor, Map.of("name", "张三")));
    assertThat(open(List.of(first.target().record()))).hasSize(1);

    database.raise(successor, ofSuccessor, Map.of("points", 8));
    assertThat(open(List.of(first.target().record()))).hasSize(2);
  }

  @Test
  void an_entry_as_a_whole_has_one_open_objection_of_a_department_too() {
    ObjectionsOnDatabase.done(unit -> raiseToEntry(unit));

    refused("objection-open", () -> ObjectionsOnDatabase.done(unit -> raiseToEntry(unit)));
  }

  private UUID raiseToEntry(TestEntities unit) {
    var whole =
        new ObjectionTarget(
            ObjectionScope.ENTRY, database.entry.code(), 1, null, null, null, List.of(), grant);
    var objection =
        Objection.raise(whole, ObjectionSamples.origin("cn-2025"), Optional.of("psb"), "iic");
    ObjectionsOnDatabase.objections(unit).add(objection, ObjectionValues.NONE);
    return objection.id();
  }

  @Test
  void of_two_objections_at_once_one_is_refused() throws Exception {
    var refusals = new ArrayList<String>();

    ConcurrentTransactions.secondAfter(
        this::raise, second -> refusals.add(reasonOf(() -> raise(second))));

    assertThat(refusals).containsExactly("objection-open");
  }

  @Test
  void of_two_decisions_at_once_the_first_holds() throws Exception {
    var objection = raised();
    database.push("张三", 7);
    var refusals = new ArrayList<String>();

    ConcurrentTransactions.secondAfter(
        first -> ObjectionsOnDatabase.correct(first, objection.id()),
        second ->
            refusals.add(
                reasonOf(
                    () ->
                        ObjectionsOnDatabase.cases(second)
                            .reject(
                                ObjectionsOnDatabase.head(),
                                ObjectionsOnDatabase.objections(second)
                                    .lock(objection.id())
                                    .orElseThrow(),
                                "无误"))));

    assertThat(refusals).containsExactly("wrong-stage");
    assertThat(held(objection).stage()).isEqualTo(ObjectionStage.CORRECTED);
  }

  @Test
  void the_responsible_department_has_ten_working_days_and_is_told_without_a_value() {
    var objection = raised();

    var due = ObjectionsOnDatabase.limits(SQL).explain(held(objection));

    assertThat(due.kind()).isEqualTo("objection.verify");
    assertThat(due.responsible()).isEqualTo("psb");
    assertThat(due.notifiedDepartments()).containsExactly("edu", "iic");
    assertThat(due.due().due()).isEqualTo("2026-12-08");
    assertThat(due.due().source()).isEqualTo("Decree 809 art. 26");
    assertThat(ObjectionsOnDatabase.told(objection))
        .containsExactlyInAnyOrder(
            tuple("psb", "objection-routed"), tuple("cab", "objection-to-own-entry"));
    assertThat(ObjectionsOnDatabase.writtenOf(objection))
        .doesNotContain("张三", "张叁", ObjectionsOnDatabase.PERSON, "原件不同");
  }

  @Test
  void an_open_one_is_routed_by_the_authority_or_in_time_by_the_platform_to_the_provider() {
    var routed = open();
    var left = database.raise("edu", grant, Map.of("points", 8), Optional.empty());

    assertThat(ObjectionsOnDatabase.limits(SQL).explain(held(routed)).kind())
        .isEqualTo("objection.route");
    assertThat(ObjectionsOnDatabase.told(routed))
        .containsExactly(tuple("iic", "objection-unrouted"));
    ObjectionsOnDatabase.act(
        routed,
        (cases, stored) ->
            cases.route(ObjectionSamples.AUTHORITY, stored, "health", Set.of("health")));
    var threeDaysAgo = NOON.minus(Duration.ofDays(3));
    ObjectionsOnDatabase.act(
        routed, (cases, stored) -> cases.routeAutomatically(expired(stored, threeDaysAgo)));
    ObjectionsOnDatabase.act(
        left, (cases, stored) -> cases.routeAutomatically(expired(stored, threeDaysAgo)));

    assertThat(held(routed).waitingFor()).isEqualTo("health");
    assertThat(held(left).waitingFor()).isEqualTo("cab");
    assertThat(ObjectionsOnDatabase.limits(SQL).explain(held(routed)))
        .extracting(view -> view.kind(), view -> view.responsible(), view -> view.sequence())
        .containsExactly("objection.verify", "health", 1);
    assertThat(ObjectionsOnDatabase.limits(SQL).explain(held(left)).responsible()).isEqualTo("cab");
    assertThat(ObjectionsOnDatabase.limits(SQL).explain(held(left)).due().from())
        .isEqualTo(LocalDate.ofInstant(threeDaysAgo, PlatformClock.ZONE));
  }

  /** Its deadline, whose last day was the one before. */
  private static Expiry expired(Objection objection, Instant at) {
    var key = new DeadlineKey("objection.route", objection.id().toString());
    return new Expiry(key, LocalDate.ofInstant(at, PlatformClock.ZONE).minusDays(1), "configured");
  }

  private Objection open() {
    return database.raise("edu", grant, Map.of("name", "张三"), Optional.empty());
  }

  @Test
  void an_overdue_one_is_told_of_once_and_can_still_be_decided() {
    var objection = raised();

    ObjectionsOnDatabase.act(objection, (cases, stored) -> cases.overdue(expired(stored, NOON)));
    ObjectionsOnDatabase.act(objection, (cases, stored) -> cases.overdue(expired(stored, NOON)));

    assertThat(ObjectionsOnDatabase.told(objection))
        .filteredOn(one -> one.toList().get(1).equals("objection-overdue"))
        .containsExactlyInAnyOrder(
            tuple("psb", "objection-overdue"),
            tuple("edu", "objection-overdue"),
            tuple("iic", "objection-overdue"));
    ObjectionsOnDatabase.act(
        objection, (cases, stored) -> cases.reject(ObjectionsOnDatabase.head(), stored, "无误"));
    ObjectionsOnDatabase.act(objection, (cases, stored) -> cases.overdue(expired(stored, NOON)));
    assertThat(held(objection).stage()).isEqualTo(ObjectionStage.REJECTED);
    assertThat(ObjectionsOnDatabase.limits(SQL).explain(held(objection)).stage())
        .isEqualTo(DeadlineStage.MET);
  }

  @Test
  void what_is_in_doubt_is_flagged_until_it_is_over() {
    var first = raised();
    var second = database.raise("edu", grant, Map.of("points", 8));
    var record = List.of(database.record(), UUID.randomUUID());

    assertThat(open(record))
        .containsExactlyInAnyOrder(
            new RecordObjection(database.record(), List.of("name"), first.id()),
            new RecordObjection(database.record(), List.of("points"), second.id()));
    ObjectionsOnDatabase.act(
        first, (cases, stored) -> cases.reject(ObjectionsOnDatabase.head(), stored, "无误"));
    ObjectionsOnDatabase.act(
        second, (cases, stored) -> cases.withdraw(ObjectionSamples.OBJECTOR, stored, "录入有误"));

    assertThat(open(record)).isEmpty();
  }

  @Test
  void a_whole_record_in_doubt_is_flagged_without_items() {
    var ownValues = new LinkedHashMap<String, Object>();
    ownValues.put("points", 7);
    ownValues.put("name", "张三");
    var checked =
        CheckedObjection.of(
            new NewObjection(
                database.entry.code(),
                grant,
                ObjectionScope.RECORD,
                Map.of("idNumber", ObjectionsOnDatabase.PERSON),
                ownValues,
                Map.of("name", "张叁"),
                "查无此人"),
            code -> database.entry);
    var objection =
        Objection.raise(
            ObjectionsOnDatabase.doubtedRecords(SQL).find(checked, true),
            ObjectionSamples.origin("cn-2025"),
            Optional.of("psb"),
            "iic");

    var atOnce =
        ObjectionsOnDatabase.done(
            unit -> {
              var objections = ObjectionsOnDatabase.objections(unit);
              objections.add(
                  objection, new ObjectionValues(null, ownValues, checked.receivedValues()));
              return objections.values(objection.id());
            });

    assertThat(open(List.of(database.record())))
        .containsExactly(new RecordObjection(database.record(), List.of(), objection.id()));
    assertThat(values(objection).receivedValues()).isEqualTo(Map.of("name", "张叁"));
    assertThat(atOnce.ownValues().keySet())
        .as("in the order of the database, as ever after")
        .containsExactlyElementsOf(values(objection).ownValues().keySet())
        .containsExactly("name", "points");
  }

  @Test
  void lists_show_to_each_what_concerns_it() {
    var objection = raised();
    var filter = new ObjectionFilter(database.entry.code(), null, null, null, 10, null);

    for (var reader :
        List.of(
            ObjectionSamples.OBJECTOR,
            ObjectionSamples.RESPONSIBLE,
            ObjectionSamples.AUTHORITY,
            ObjectionSamples.person("cab", Roles.STAFF),
            ObjectionSamples.person("", Roles.AUDITOR))) {
      assertThat(page(reader, filter))
          .as("%s", reader)
          .extracting(Objection::id)
          .containsExactly(objection.id());
    }
    assertThat(page(ObjectionSamples.person("hrss", Roles.HEAD), filter)).isEmpty();
    var upheld =
        new ObjectionFilter(database.entry.code(), "edu", "psb", ObjectionStage.REJECTED, 10, null);
    assertThat(page(ObjectionSamples.OBJECTOR, upheld)).isEmpty();
  }

  @Test
  void nobody_rewrites_what_was_raised_or_told() {
    raised();
    for (String statement :
        List.of(
            "update objection set grounds = 'x'",
            "update objection set raised_by = 'x'",
            "delete from objection",
            "update objection_value set own_values = '{}'",
            "delete from objection_value",
            "update objection_doubt set item = 'x'",
            "delete from objection_doubt",
            "update objection_receiver set evidence_id = 1",
            "delete from objection_receiver")) {
      assertThatThrownBy(() -> SQL.useHandle(handle -> handle.execute(statement)))
          .as(statement)
          .hasMessageContaining("permission denied");
    }
  }

  private static List<Objection> page(CallerContext reader, ObjectionFilter filter) {
    return ObjectionsOnDatabase.done(
        unit -> ObjectionsOnDatabase.objections(unit).page(reader, filter).results());
  }

  private static List<RecordObjection> open(List<UUID> records) {
    return ObjectionsOnDatabase.done(unit -> ObjectionsOnDatabase.objections(unit).open(records));
  }

  private static ObjectionValues values(Objection objection) {
    return ObjectionsOnDatabase.done(
        unit -> ObjectionsOnDatabase.objections(unit).values(objection.id()));
  }

  private static Objection held(Objection objection) {
    return ObjectionsOnDatabase.kept(objection);
  }

  private static String reasonOf(ThrowingCallable what) {
    try {
      what.call();
      return "accepted";
    } catch (Refusal refusal) {
      return refusal.reason().code();
    } catch (Throwable unexpected) {
      throw new AssertionError(unexpected);
    }
  }

  private static void refused(String reason, ThrowingCallable what) {
    assertThat(reasonOf(what)).isEqualTo(reason);
  }
}
