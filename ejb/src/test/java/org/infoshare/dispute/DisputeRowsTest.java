package org.infoshare.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.infoshare.dispute.Cases.AUTHORITY;
import static org.infoshare.dispute.Cases.FOUR;
import static org.infoshare.dispute.Cases.GOVERNMENT;
import static org.infoshare.dispute.Cases.NOON;
import static org.infoshare.dispute.Cases.REQUESTER;
import static org.infoshare.dispute.Cases.TODAY;
import static org.infoshare.dispute.Cases.turn;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.infoshare.department.DepartmentKind;
import org.infoshare.department.DepartmentLevel;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Disputes as they are kept, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputeRowsTest {

  private static final DisputeFilter ALL =
      new DisputeFilter(null, null, null, null, null, null, null, null, null);

  private final Sql sql = TestDatabase.sql();
  private final DisputeRows rows = new DisputeRows(sql);
  private final DisputeIndex index = new DisputeIndex(sql);
  private final BatchRows batches = new BatchRows(sql);

  /** A department of this test alone, so that its lists hold nothing else. */
  private final String asking = "q" + UUID.randomUUID().toString().substring(0, 7);

  private Dispute kept(Subject subject) {
    var dispute = Cases.open(subject);
    rows.add(dispute);
    return rows.hold(dispute.id()).orElseThrow();
  }

  @Test
  void the_whole_way_to_a_late_provision_is_read_back_as_it_was() {
    var dispute = kept(Cases.subject("gz-2016", "edu", "legal"));
    dispute.consult(turn(AUTHORITY, dispute), "周三九时");
    dispute.minute(turn(AUTHORITY, dispute), "双方陈述");
    dispute.queue(turn(AUTHORITY, dispute), "未达成一致");
    dispute = again(dispute);
    var batch = batches.add(Towns.CITY, "iic.head", NOON);
    dispute.review(turn(AUTHORITY, dispute), batch.id(), 1);
    dispute.opine(turn(FOUR.get(1), dispute), Cases.share("name", "kin"));
    dispute.opine(turn(FOUR.get(3), dispute), Cases.notShare());
    dispute.fail(NOON);
    dispute = again(dispute);
    dispute.submit(turn(REQUESTER, dispute), "请裁决", () -> false);
    dispute.rule(turn(GOVERNMENT, dispute), Cases.ruling(true, "name"));
    dispute.grant(UUID.randomUUID());
    dispute.passProvision(TODAY.plusDays(7), NOON);
    dispute = again(dispute);
    dispute.provide(NOON.plusSeconds(1));
    var last = again(dispute);

    assertThat(last.subject()).isEqualTo(dispute.subject());
    assertThat(last.state()).isEqualTo(dispute.state());
    assertThat(last.state().stage()).isEqualTo(DisputeStage.PROVIDED);
    assertThat(last.statements().all()).isEqualTo(dispute.statements().all()).hasSize(9);
  }

  /** Kept, and read as somebody else would. */
  private Dispute again(Dispute dispute) {
    rows.store(dispute);
    return rows.find(dispute.id()).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void a_list_shows_an_organ_exactly_what_it_may_know(String ruleSet) {
    var disputes = new ArrayList<Dispute>();
    for (Seat seat : List.of(Towns.CITY, Towns.TIANHE, Towns.YUEXIU)) {
      for (boolean climbs : new boolean[] {true, false}) {
        disputes.add(kept(at(Cases.subject(ruleSet, asking, "psb"), seat, climbs)));
        if (DisputeTransitions.isJoint(ruleSet)) {
          var waiting = kept(at(Cases.subject(ruleSet, asking, "psb"), seat, climbs));
          waiting.pass(NOON);
          waiting.pass(NOON);
          disputes.add(again(waiting));
          var reviewed = kept(at(Cases.subject(ruleSet, asking, "psb"), seat, climbs));
          reviewed.pass(NOON);
          reviewed.pass(NOON);
          var batch = batches.add(seat, "iic.head", NOON);
          reviewed.reviewByItself(Cases.bodies(reviewed.subject()), batch.id(), 1, NOON);
          disputes.add(again(reviewed));
        }
      }
    }
    organs()
        .forEach(
            organ -> {
              var filter =
                  new DisputeFilter(null, null, null, null, asking, null, null, null, null);
              assertThat(rows.page(organ, filter).items())
                  .as("%s", organ)
                  .extracting(Dispute::id)
                  .containsExactlyInAnyOrderElementsOf(
                      disputes.stream().filter(organ::knows).map(Dispute::id).toList());
            });
  }

  @Test
  void the_reviewers_learn_of_a_dispute_when_it_waits_for_them() {
    var dispute = Cases.open("gz-2016");
    var legal = new Organ("legal", DepartmentKind.LEGAL, Towns.CITY);
    assertThat(legal.knows(dispute)).isFalse();
    assertThat(new Organ("iic", DepartmentKind.SHARING_AUTHORITY, Towns.CITY).knows(dispute))
        .isTrue();

    dispute.pass(NOON);
    assertThat(legal.knows(dispute)).isFalse();
    dispute.pass(NOON);
    assertThat(legal.knows(dispute)).isTrue();
    dispute.reviewByItself(Cases.bodies(dispute.subject()), UUID.randomUUID(), 1, NOON);
    dispute.fail(NOON);

    assertThat(legal.knows(dispute)).isTrue();
  }

  private Stream<Organ> organs() {
    return Stream.of(
            Towns.CITY,
            Towns.TIANHE,
            Towns.YUEXIU,
            new Seat(DepartmentLevel.MUNICIPAL, "440300"),
            new Seat(DepartmentLevel.CENTRAL, "440100"))
        .flatMap(
            seat ->
                Stream.of(DepartmentKind.values())
                    .flatMap(
                        kind ->
                            Stream.of("other", "psb", asking)
                                .map(code -> new Organ(code, kind, seat))));
  }

  private static Subject at(Subject subject, Seat seat, boolean climbs) {
    return new Subject(
        subject.matter(),
        subject.requester(),
        subject.provider(),
        subject.ruleSet(),
        subject.cause(),
        subject.items(),
        seat,
        climbs);
  }

  @Test
  void a_list_is_paged_newest_first_filtered_and_without_words() {
    var first = kept(Cases.subject("gz-2016", asking, "psb"));
    var second = kept(Cases.subject("cn-2025", asking, "cab"));
    var own = new Organ(asking, DepartmentKind.ORDINARY, Towns.CITY);

    var page = rows.page(own, new DisputeFilter(null, null, null, null, null, null, null, 1, null));
    var rest =
        rows.page(own, new DisputeFilter(null, null, null, null, null, null, null, 1, page.next()));

    assertThat(Stream.concat(page.items().stream(), rest.items().stream()).map(Dispute::id))
        .containsExactlyInAnyOrder(first.id(), second.id());
    assertThat(rest.next()).isNull();
    assertThat(page.items().get(0).statements().all())
        .extracting(DisputeStatement::text)
        .containsOnlyNulls();
    assertThat(rows.page(own, filter(DisputeStage.OPEN, null, null)).items()).hasSize(2);
    assertThat(rows.page(own, filter(DisputeStage.QUEUED, null, null)).items()).isEmpty();
    assertThat(rows.page(own, filter(null, second.subject().matter().request(), null)).items())
        .extracting(Dispute::id)
        .containsExactly(second.id());
    assertThat(rows.page(own, filter(null, null, "cab")).items()).hasSize(1);
    assertThat(rows.page(own, ALL).items()).hasSize(2);
  }

  @Test
  void a_list_reads_of_many_statements_only_the_last_and_goes_on_counting() {
    var dispute = kept(Cases.subject("cn-2025", asking, "psb"));
    var by = Cases.head(asking);
    for (int i = 0; i < 5; i++) {
      dispute.minute(turn(by, dispute), "面谈");
    }
    rows.store(dispute);

    var listed =
        rows.page(new Organ(asking, DepartmentKind.ORDINARY, Towns.CITY), ALL).items().get(0);

    assertThat(listed.statements().all())
        .extracting(DisputeStatement::number)
        .containsExactly(1, 6);
    listed.minute(turn(by, listed), "再谈");
    rows.store(listed);
    assertThat(rows.find(dispute.id()).orElseThrow().statements().all()).hasSize(7);
  }

  private static DisputeFilter filter(DisputeStage stage, UUID request, String provider) {
    return new DisputeFilter(stage, request, null, null, null, provider, null, null, null);
  }

  @Test
  void what_waits_comes_in_the_order_in_which_it_waited() {
    var seat =
        new Seat(
            DepartmentLevel.DISTRICT,
            Integer.toString(ThreadLocalRandom.current().nextInt(500_000, 700_000)));
    var later = queued(seat, NOON.plus(Duration.ofHours(2)));
    var earlier = queued(seat, NOON);
    var between = queued(seat, NOON.plus(Duration.ofHours(1)));

    assertThat(rows.holdQueued(seat))
        .extracting(Dispute::id)
        .containsExactly(earlier.id(), between.id(), later.id());
    assertThat(index.queued())
        .contains(new DisputeIndex.Queued(seat, "gz-2016", NOON))
        .filteredOn(one -> one.seat().equals(seat))
        .hasSize(1);
  }

  private Dispute queued(Seat seat, Instant since) {
    var dispute = kept(at(Cases.subject("gz-2016", asking, "psb"), seat, false));
    dispute.pass(NOON);
    dispute.pass(since);
    return again(dispute);
  }

  @Test
  void a_request_has_one_dispute_at_a_time_and_another_only_after_a_withdrawal() {
    var subject = Cases.subject("gz-2016");
    var dispute = kept(subject);
    assertThat(index.over(subject.matter().request())).contains(dispute.id());
    assertThatThrownBy(() -> kept(subject)).hasMessageContaining("dispute_request");
    dispute.withdraw(turn(REQUESTER, dispute), "先自行协商");
    rows.store(dispute);
    assertThat(index.over(subject.matter().request())).isEmpty();

    var again = kept(subject);
    again.concede(turn(Cases.PROVIDER, again), "同意");
    again.grant(UUID.randomUUID());
    rows.store(again);

    assertThat(index.over(subject.matter().request())).contains(again.id());
    assertThatThrownBy(() -> kept(subject)).hasMessageContaining("dispute_request");
  }

  private static Dispute atGovernment(Dispute dispute) {
    return Dispute.kept(
        dispute.id(),
        dispute.subject(),
        dispute.statements().all(),
        dispute.state().in(DisputeStage.AT_GOVERNMENT, NOON));
  }

  @Test
  void nothing_that_was_stated_can_be_changed_or_removed_by_the_application() {
    kept(Cases.subject("gz-2016"));
    for (String command :
        List.of(
            "update dispute_statement set text = 'other'",
            "delete from dispute_statement",
            "delete from dispute",
            "update dispute set items = '{name}'",
            "delete from dispute_batch",
            "update dispute_batch set number = 7")) {
      assertThatThrownBy(() -> sql.run(handle -> handle.execute(command)))
          .as(command)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void what_was_ordered_is_found_by_its_request_until_it_is_provided() {
    var dispute = kept(Cases.subject("cn-2025"));
    var request = dispute.subject().matter().request();
    assertThat(index.waitingFor(request)).isEmpty();
    var ordered = atGovernment(dispute);
    ordered.rule(turn(GOVERNMENT, ordered), Cases.ruling(true, "name"));
    ordered.grant(UUID.randomUUID());
    rows.store(ordered);
    assertThat(index.waitingFor(request)).contains(dispute.id());

    ordered.provide(NOON);
    rows.store(ordered);
    assertThat(index.waitingFor(request)).isEmpty();
  }

  @Test
  void what_is_not_decided_is_named_by_its_entry() {
    var open = kept(Cases.subject("cn-2025", asking, "psb"));
    var withdrawn = kept(Cases.subject("cn-2025", asking, "psb"));
    withdrawn.withdraw(turn(Cases.head(asking), withdrawn), "不需要了");
    rows.store(withdrawn);

    assertThat(index.undecided("101001/1"))
        .contains(open.id() + " (" + asking + ")")
        .doesNotContain(withdrawn.id() + " (" + asking + ")");
  }

  @Test
  void batches_are_counted_at_each_seat_and_listed_newest_first() {
    var seat =
        new Seat(
            DepartmentLevel.DISTRICT,
            Integer.toString(ThreadLocalRandom.current().nextInt(700_000, 900_000)));
    var first = batches.add(seat, "iic.head", NOON);
    var second = batches.add(seat, "platform", NOON);

    assertThat(first.number()).isEqualTo(1);
    assertThat(batches.find(second.id())).contains(second);
    var page = batches.page(seat, 1, null);
    assertThat(page.items()).containsExactly(second);
    assertThat(batches.page(seat, 1, page.next()).items()).containsExactly(first);
  }

  @Test
  void an_agenda_lists_its_disputes_in_order() {
    var batch = batches.add(Towns.CITY, "iic.head", NOON);
    var second = reviewed(batch, 2);
    var first = reviewed(batch, 1);

    assertThat(batches.agenda(batch.id()))
        .extracting(DisputeAgendaItem::number, DisputeAgendaItem::dispute)
        .containsExactly(tuple(1, first.id()), tuple(2, second.id()));
  }

  private Dispute reviewed(DisputeBatch batch, int place) {
    var dispute = kept(Cases.subject("gz-2016", asking, "psb"));
    dispute.pass(NOON);
    dispute.pass(NOON);
    dispute.reviewByItself(Cases.bodies(dispute.subject()), batch.id(), place, NOON);
    return again(dispute);
  }
}
