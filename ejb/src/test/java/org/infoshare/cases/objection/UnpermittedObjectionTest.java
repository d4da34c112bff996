package org.infoshare.cases.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.infoshare.cases.objection.ObjectionSamples.CLOCK;
import static org.infoshare.cases.objection.ObjectionSamples.NOON;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.sharing.dataset.PushedRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * What an objection tells a department whose grant permits no query: nothing about the record as it
 * is.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnpermittedObjectionTest {

  private static final Sql SQL = TestDatabase.sql();
  private static final Caller STAFF = new Caller("edu.staff", "edu", Set.of(Roles.STAFF));

  private final ObjectionsOnDatabase database = new ObjectionsOnDatabase();
  private final ObjectionTargets targets = ObjectionsOnDatabase.doubtedRecords(SQL);
  private UUID grant;

  @BeforeEach
  void edu_has_got_what_has_changed_since() {
    database.push("张叁", 7);
    grant = database.grant("edu");
    database.handOut(1, "edu", grant, "name", "points");
    database.push("张三", 8);
  }

  @Test
  void a_guess_of_the_present_value_is_not_told_from_any_other() {
    assertThat(found(Map.of("name", "张三")).recordVersion()).isEqualTo(1);
    assertThat(found(Map.of("name", "李四")).recordVersion()).isEqualTo(1);
    assertThat(found(Map.of("name", "张三", "points", 8)).recordVersion()).isEqualTo(1);
  }

  @Test
  void whether_the_record_still_exists_is_not_told() {
    PushedRecords.delete(database.entry, Map.of("idNumber", ObjectionsOnDatabase.PERSON), NOON);

    var target = found(Map.of("name", "张三"));

    assertThat(target.recordVersion()).isEqualTo(1);
    assertThat(target.subjectHash())
        .isEqualTo(ObjectionsOnDatabase.HASH.of(ObjectionsOnDatabase.PERSON));
  }

  @Test
  void what_was_received_alike_and_what_was_never_received_are_refused_alike() {
    refused("no-difference-received", () -> found(Map.of("name", "张叁")));
    refused("no-difference-received", () -> found(Map.of("income", "7.00")));
    grant = database.grant("hrss");
    refused("no-difference-received", () -> found(Map.of("name", "张三")));
  }

  @Test
  void the_last_received_version_of_each_item_counts() {
    database.handOut(2, "edu", grant, "points");

    refused("no-difference-received", () -> found(Map.of("name", "张叁")));
    refused("no-difference-received", () -> found(Map.of("points", 8)));
    assertThat(found(Map.of("name", "张三", "points", 7)).recordVersion()).isEqualTo(2);
    assertThat(found(Map.of("name", "张三")).recordVersion()).isEqualTo(1);
  }

  @Test
  void refusals_that_compare_are_on_record_without_values_and_few_a_day() {
    var checked = database.checked(grant, Map.of("name", "张叁"));
    String subject = targets.subjectHash(checked);
    var refusals = refusals(CLOCK);
    for (int number = 0; number < RefusedObjections.MAX_PER_DAY; number++) {
      refusals.requireBelowLimit("edu", checked, subject);
      refusals.record(STAFF, checked, subject, "cab", ObjectionReason.NO_DIFFERENCE_RECEIVED);
    }

    refused(
        "objections-refused-too-often", () -> refusals.requireBelowLimit("edu", checked, subject));
    refusals.requireBelowLimit("hrss", checked, subject);
    refusals.requireBelowLimit("edu", checked, "cd".repeat(32));
    assertThat(recorded())
        .contains("objection-refused", "no-difference-received", "cab", subject)
        .doesNotContain("张叁", ObjectionsOnDatabase.PERSON);

    var nextDay = refusals(Clock.offset(CLOCK, Duration.ofDays(1)));
    nextDay.requireBelowLimit("edu", checked, subject);
    nextDay.record(STAFF, checked, subject, "cab", ObjectionReason.VALUES_AGREE);
    assertThat(countsOfEarlierDays()).isZero();
  }

  private ObjectionTarget found(Map<String, Object> ownValues) {
    return targets.find(database.checked(grant, ownValues), false);
  }

  private static RefusedObjections refusals(Clock clock) {
    return new RefusedObjections(
        SQL, new EvidenceLedger(SQL, ObjectionsOnDatabase.HASH, clock), clock);
  }

  private String recorded() {
    return SQL.withHandle(
        handle ->
            handle
                .createQuery(
                    "select cast(e as text) from evidence_record e where grant_id = :grant"
                        + " order by id desc limit 1")
                .bind("grant", grant)
                .mapTo(String.class)
                .one());
  }

  private static int countsOfEarlierDays() {
    return SQL.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from objection_refusal where day = :noon::date")
                .bind("noon", NOON)
                .mapTo(Integer.class)
                .one());
  }

  private static void refused(String reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().code()).isEqualTo(reason));
  }
}
