package org.infoshare.cases.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.infoshare.cases.objection.ObjectionSamples.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.time.deadline.DeadlineStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Corrections and who is told of them, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectionSqlTest {

  private static final Sql SQL = TestDatabase.sql();

  private final ObjectionsOnDatabase database = new ObjectionsOnDatabase();
  private UUID grant;

  @BeforeEach
  void edu_has_got_the_person() {
    database.push("张叁", 7);
    grant = database.grant("edu");
    database.handOut(1, "edu", grant, "name", "points");
  }

  private Objection raised() {
    return database.raise("edu", grant, Map.of("name", "张三"));
  }

  @Test
  void a_correction_without_another_value_is_refused_and_tells_nobody() {
    var objection = raised();
    database.push("张叁", 8);

    assertThatThrownBy(() -> ObjectionsOnDatabase.correct(objection))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason().code()).isEqualTo("record-not-corrected"));

    assertThat(ObjectionsOnDatabase.kept(objection).stage()).isEqualTo(ObjectionStage.VERIFYING);
    assertThat(receivers(objection)).isEmpty();
  }

  @Test
  void every_past_receiver_of_the_item_is_told_with_the_last_time_that_it_got_it() {
    var objection = raised();
    database.handOut(1, "hrss", UUID.randomUUID(), "name");
    long last = database.handOut(1, "hrss", UUID.randomUUID(), "points", "name");
    database.handOut(1, "hpf", UUID.randomUUID(), "points");
    database.handOut(1, "cab", null, "name");
    database.push("张三", 7);
    database.handOut(2, "aic", UUID.randomUUID(), "name");

    ObjectionsOnDatabase.correct(objection);

    assertThat(receivers(objection))
        .extracting(ReceiverView::department)
        .containsExactly("edu", "hrss");
    assertThat(receivers(objection).get(1))
        .extracting(ReceiverView::evidence, ReceiverView::version, ReceiverView::notifiedAt)
        .containsExactly(last, 1L, NOON);
    assertThat(ObjectionsOnDatabase.told(objection))
        .contains(
            tuple("edu", "objection-corrected"),
            tuple("edu", "record-corrected"),
            tuple("hrss", "record-corrected"))
        .doesNotContain(
            tuple("hpf", "record-corrected"),
            tuple("aic", "record-corrected"),
            tuple("cab", "record-corrected"));
    assertThat(ObjectionsOnDatabase.kept(objection).outcome().correctedVersion()).isEqualTo(2);
    assertThat(
            ObjectionsOnDatabase.limits(SQL).explain(ObjectionsOnDatabase.kept(objection)).stage())
        .isEqualTo(DeadlineStage.MET);
    assertThat(ObjectionsOnDatabase.writtenOf(objection))
        .doesNotContain("张三", "张叁", ObjectionsOnDatabase.PERSON, "登记有误");
  }

  @Test
  void one_correction_answers_every_objection_that_doubts_nothing_else() {
    var ofHrss = database.grant("hrss");
    database.handOut(1, "hrss", ofHrss, "name", "points");
    var first = raised();
    var same = database.raise("hrss", ofHrss, Map.of("name", "张仨"));
    var more = database.raise("edu", grant, Map.of("points", 9));
    database.push("张三", 7);

    ObjectionsOnDatabase.correct(first);

    assertThat(ObjectionsOnDatabase.kept(same).outcome())
        .extracting(ObjectionOutcome::correctedWith, ObjectionOutcome::correctedItems)
        .containsExactly(first.id(), List.of("name"));
    assertThat(ObjectionsOnDatabase.kept(same).correctedBy()).isEqualTo(first.id());
    assertThat(ObjectionsOnDatabase.kept(more).stage()).isEqualTo(ObjectionStage.VERIFYING);
    assertThat(receivers(first))
        .extracting(ReceiverView::department)
        .containsExactly("edu", "hrss");
    assertThat(receivers(same)).isEmpty();
    assertThat(ObjectionsOnDatabase.told(same)).contains(tuple("hrss", "objection-corrected"));
  }

  @Test
  void a_receiver_acknowledges_once_and_the_stragglers_are_listed() {
    database.handOut(1, "hrss", UUID.randomUUID(), "name");
    var objection = raised();
    database.push("张三", 7);
    ObjectionsOnDatabase.correct(objection);
    var receivers = new Receivers(SQL);

    assertThat(receivers.acknowledge(objection.id(), own("hrss"), "hrss.staff", "已改", NOON))
        .isTrue();
    assertThat(receivers.acknowledge(objection.id(), own("hrss"), "hrss.head", "又改", NOON))
        .isFalse();
    assertThat(receivers.acknowledge(objection.id(), own("hpf"), "hpf.head", "没有", NOON)).isFalse();

    assertThat(page(objection, false)).extracting(ReceiverView::department).containsExactly("edu");
    assertThat(page(objection, true))
        .extracting(ReceiverView::department, ReceiverView::acknowledgedBy, ReceiverView::remark)
        .containsExactly(tuple("hrss", "hrss.staff", null));
    var ofHrss =
        receivers.corrections(
            own("hrss"), new CorrectionFilter(database.entry.code(), true, 10, null));
    assertThat(ofHrss.results())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.objection()).isEqualTo(objection.id());
              assertThat(one.record()).isEqualTo(database.record());
              assertThat(one.items()).containsExactly("name");
              assertThat(one.version()).isEqualTo(1);
              assertThat(one.correctedVersion()).isEqualTo(2);
              assertThat(one.responsible()).isEqualTo("psb");
              assertThat(one.statement()).isEqualTo("登记有误");
              assertThat(one.remark()).isEqualTo("已改");
            });
    assertThat(
            receivers
                .corrections(
                    own("hrss"), new CorrectionFilter(database.entry.code(), false, 10, null))
                .results())
        .isEmpty();
  }

  @Test
  void receivers_and_corrections_are_listed_in_pages() {
    for (String department : List.of("aic", "hpf", "hrss")) {
      database.handOut(1, department, UUID.randomUUID(), "name", "points");
    }
    var name = raised();
    var points = database.raise("edu", grant, Map.of("points", 9));
    database.push("张三", 9);
    ObjectionsOnDatabase.correct(name);

    var seen = new ArrayList<String>();
    String cursor = null;
    do {
      var page =
          new Receivers(SQL).page(name.id(), new ReceiverFilter(null, 2, cursor), "aic", false);
      page.results().forEach(one -> seen.add(one.department()));
      cursor = page.next();
    } while (cursor != null);

    assertThat(seen).containsExactly("aic", "edu", "hpf", "hrss");
    assertThat(ObjectionsOnDatabase.kept(points).outcome().correctedWith()).isEqualTo(name.id());
  }

  private static List<ReceiverView> receivers(Objection objection) {
    return page(objection, null);
  }

  private static List<ReceiverView> page(Objection objection, Boolean acknowledged) {
    return new Receivers(SQL)
        .page(objection.id(), new ReceiverFilter(acknowledged, 10, null), "edu", false)
        .results();
  }

  private static String[] own(String department) {
    return new String[] {department};
  }
}
