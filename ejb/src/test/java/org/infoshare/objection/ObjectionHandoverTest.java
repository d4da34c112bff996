package org.infoshare.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.objection.Samples.NOON;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.infoshare.department.HandedOver;
import org.infoshare.department.Merger;
import org.infoshare.department.Mergers;
import org.infoshare.evidence.Reception;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The objections of a merged department, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ObjectionHandoverTest {

  private static final Sql SQL = TestDatabase.sql();

  private final Desk desk = new Desk();
  private final Merger merger = Mergers.any(SQL);
  private final ObjectionHandover handover =
      new ObjectionHandover(SQL, Desk.cases(SQL), Mergers.evidence(SQL));

  @BeforeEach
  void there_is_a_person() {
    desk.push("张叁", 7);
  }

  private Objection raised(String objector, Optional<String> responsible) {
    var grant = desk.grant(objector);
    desk.handOut(1, objector, grant, "name", "points");
    return desk.raise(SQL, objector, grant, Map.of("name", "张三"), responsible);
  }

  private static Objection now(Objection objection) {
    return Desk.rows(SQL).find(objection.id()).orElseThrow();
  }

  @Test
  void the_successor_stands_where_the_merged_department_stood() {
    var own = raised(merger.from(), Optional.of("psb"));
    var answered = raised("hrss", Optional.of(merger.from()));

    var handed = handover.merged(merger);

    assertThat(handed).extracting(HandedOver::count).containsExactly(2, 0);
    assertThat(handed.get(0).concerned()).isEqualTo(Set.of("psb", "hrss", "cab"));
    assertThat(now(own).origin().objector()).isEqualTo(merger.into());
    assertThat(now(answered).responsible()).isEqualTo(merger.into());
    assertThat(now(answered).origin().objector()).isEqualTo("hrss");
  }

  @Test
  void nobody_answers_for_its_own_doubt() {
    var one = raised(merger.from(), Optional.of(merger.into()));
    var other = raised(merger.into(), Optional.of(merger.from()));

    assertThat(handover.merged(merger).get(0).count()).isZero();

    for (Objection between : List.of(now(one), now(other))) {
      assertThat(between.stage()).isEqualTo(ObjectionStage.WITHDRAWN);
      assertThat(between.outcome().by()).isEqualTo("platform");
      assertThat(between.outcome().statement()).isEqualTo(merger.reason());
      assertThat(told(merger.into(), between)).isEqualTo(1);
      assertThat(told(merger.from(), between)).isZero();
      assertThat(told("cab", between)).isEqualTo(1);
      assertThat(between.origin().objector()).isNotEqualTo(between.responsible());
    }
    var doubts =
        SQL.ask(
            handle ->
                handle
                    .createQuery(
                        "select count(*) from objection_doubt where open and objection in (?, ?)")
                    .bind(0, one.id())
                    .bind(1, other.id())
                    .mapTo(Integer.class)
                    .one());
    assertThat(doubts).isZero();
  }

  @Test
  void where_both_doubt_the_same_both_objections_go_on() {
    var one = raised(merger.from(), Optional.of("psb"));
    var other = raised(merger.into(), Optional.of("psb"));

    handover.merged(merger);

    assertThat(now(one).origin().objector()).isEqualTo(merger.into());
    assertThat(now(one).stage()).isEqualTo(ObjectionStage.VERIFYING);
    assertThat(now(other).stage()).isEqualTo(ObjectionStage.VERIFYING);
  }

  @Test
  void one_whose_authority_became_the_department_that_raised_it_goes_to_the_provider() {
    var open = raised(merger.from(), Optional.empty());
    assertThat(now(open).stage()).isEqualTo(ObjectionStage.RAISED);
    SQL.run(
        handle ->
            handle.execute(
                "update objection set router = ? where id = ?", merger.into(), open.id()));

    handover.merged(merger);

    assertThat(now(open).stage()).isEqualTo(ObjectionStage.VERIFYING);
    assertThat(now(open).responsible()).isEqualTo("cab");
    assertThat(now(open).origin().objector()).isEqualTo(merger.into());
  }

  @Test
  void the_successor_acknowledges_what_the_merged_one_had_got_and_once_what_both_had() {
    var alone = raised("edu", Optional.of("psb"));
    var both = raised("hrss", Optional.of("psb"));
    var receivers = new Receivers(SQL);
    receivers.add(alone.id(), List.of(new Reception(merger.from(), 1, 1)), NOON);
    receivers.add(
        both.id(),
        List.of(new Reception(merger.from(), 1, 1), new Reception(merger.into(), 2, 1)),
        NOON);

    assertThat(handover.merged(merger).get(1).count()).isEqualTo(1);

    assertThat(acknowledged(receivers, alone)).containsOnly(Map.entry(merger.into(), false));
    assertThat(acknowledged(receivers, both))
        .containsOnly(Map.entry(merger.into(), false), Map.entry(merger.from(), true));
  }

  private static int told(String department, Objection objection) {
    return SQL.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*) from notice
                    where department = :department and kind = 'objection-withdrawn'
                      and about = :about
                    """)
                .bind("department", department)
                .bind("about", objection.id().toString())
                .mapTo(Integer.class)
                .one());
  }

  private static Map<String, Boolean> acknowledged(Receivers receivers, Objection objection) {
    return receivers
        .page(objection.id(), new ReceiverFilter(null, null, null), null, true)
        .items()
        .stream()
        .collect(Collectors.toMap(ReceiverView::department, one -> one.acknowledgedAt() != null));
  }
}
