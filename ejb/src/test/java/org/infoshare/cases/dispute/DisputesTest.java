package org.infoshare.cases.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.infoshare.cases.dispute.DisputeSamples.AUTHORITY;
import static org.infoshare.cases.dispute.DisputeSamples.FOUR;
import static org.infoshare.cases.dispute.DisputeSamples.GOVERNMENT;
import static org.infoshare.cases.dispute.DisputeSamples.NOON;
import static org.infoshare.cases.dispute.DisputeSamples.REQUESTER;
import static org.infoshare.cases.dispute.DisputeSamples.TODAY;
import static org.infoshare.cases.dispute.DisputeSamples.context;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.infoshare.cases.competence.CityBodies;
import org.infoshare.cases.competence.CompetentBodies;
import org.infoshare.cases.competence.DisputeBodies;
import org.infoshare.cases.competence.DisputeBody;
import org.infoshare.cases.competence.DisputingParties;
import org.infoshare.cases.competence.Jurisdiction;
import org.infoshare.cases.dispute.DisputeBatchView.DisputeAgendaItem;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Page;
import org.infoshare.organisation.department.DepartmentKind;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.Merger;
import org.infoshare.organisation.department.Mergers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Disputes as they are kept, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputesTest {

  private static final DisputeFilter ALL =
      new DisputeFilter(null, null, null, null, null, null, null, null, null);

  private final DisputesOnDatabase on = new DisputesOnDatabase();
  private final Disputes disputes = on.disputes();
  private final DisputeBatches batches = on.batches();

  /** A department of this test alone, so that its lists hold nothing else. */
  private final String asking = "q" + UUID.randomUUID().toString().substring(0, 7);

  private final DisputeBody own = new DisputeBody(asking, DepartmentKind.ORDINARY, CityBodies.CITY);

  private Dispute kept(String ruleSet) {
    return on.open(DisputeSamples.subject(ruleSet, asking, "psb"));
  }

  @Test
  void the_whole_way_to_a_late_provision_is_read_back_as_it_was() {
    var batch = batches.add(CityBodies.CITY, "iic.head", NOON);
    var right = UUID.randomUUID();
    var dispute = DisputeSamples.open(DisputeSamples.subject("gz-2016", "edu", "legal"));
    List<Consumer<Dispute>> way =
        List.of(
            one -> one.consult(context(AUTHORITY, one), "周三九时"),
            one -> {
              one.minute(context(AUTHORITY, one), "双方陈述");
              one.queue(context(AUTHORITY, one), "未达成一致");
            },
            one -> one.review(context(AUTHORITY, one), batch.id(), 1),
            one -> one.opine(context(FOUR.get(1), one), DisputeSamples.share("name", "kin")),
            one -> {
              one.opine(context(FOUR.get(3), one), DisputeSamples.notShare());
              one.conclude(DisputeCommand.FAIL, NOON);
            },
            one -> one.submit(context(REQUESTER, one), "请裁决", () -> false),
            one -> {
              one.rule(context(GOVERNMENT, one), DisputeSamples.ruling(true, "name"));
              one.grant(right);
            },
            one -> one.expireProvision(TODAY.plusDays(7), NOON),
            one -> one.provide(NOON.plusSeconds(1)));
    on.add(dispute);

    for (var step : way) {
      step.accept(dispute);
      var read = on.change(dispute, step);

      assertThat(read.subject()).usingRecursiveComparison().isEqualTo(dispute.subject());
      assertThat(read.state()).usingRecursiveComparison().isEqualTo(dispute.state());
      assertThat(read.openedAt()).isEqualTo(dispute.openedAt());
      assertThat(read.statements().all()).isEqualTo(dispute.statements().all());
    }
    assertThat(dispute.stage()).isEqualTo(DisputeStage.PROVIDED);
    assertThat(dispute.statements().all()).hasSize(9);
  }

  @Test
  void the_reviewers_learn_of_a_dispute_when_it_waits_for_them() {
    var dispute = DisputeSamples.open("gz-2016");
    var legal = new DisputeBody("legal", DepartmentKind.LEGAL, CityBodies.CITY);
    assertThat(dispute.isVisibleTo(legal)).isFalse();
    assertThat(
            dispute.isVisibleTo(
                new DisputeBody("iic", DepartmentKind.SHARING_AUTHORITY, CityBodies.CITY)))
        .isTrue();

    dispute.expire(NOON);
    assertThat(dispute.isVisibleTo(legal)).isFalse();
    dispute.expire(NOON);
    assertThat(dispute.isVisibleTo(legal)).isTrue();
    dispute.reviewAutomatically(
        DisputeSamples.bodies(dispute.subject()), UUID.randomUUID(), 1, NOON);
    dispute.conclude(DisputeCommand.FAIL, NOON);

    assertThat(dispute.isVisibleTo(legal)).isTrue();
  }

  @Test
  void a_list_is_paged_newest_first_filtered_and_without_words() {
    var first = kept("gz-2016");
    var second = on.open(DisputeSamples.subject("cn-2025", asking, "cab"));

    var page = page(new DisputeFilter(null, null, null, null, null, null, null, 1, null));
    var rest = page(new DisputeFilter(null, null, null, null, null, null, null, 1, page.next()));

    assertThat(Stream.concat(page.results().stream(), rest.results().stream()).map(Dispute::id))
        .containsExactlyInAnyOrder(first.id(), second.id());
    assertThat(rest.next()).isNull();
    assertThat(page.results().get(0).statements().all())
        .extracting(DisputeStatement::text)
        .containsOnlyNulls();
    assertThat(page(filter(DisputeStage.OPEN, null, null)).results()).hasSize(2);
    assertThat(page(filter(DisputeStage.QUEUED, null, null)).results()).isEmpty();
    assertThat(page(filter(null, second.subject().disputedCase().request(), null)).results())
        .extracting(Dispute::id)
        .containsExactly(second.id());
    assertThat(page(filter(null, null, "cab")).results()).hasSize(1);
    assertThat(page(ALL).results()).hasSize(2);
  }

  @Test
  void a_list_reads_of_many_statements_only_the_last_and_goes_on_counting() {
    var by = DisputeSamples.head(asking);
    var dispute =
        on.change(
            kept("cn-2025"),
            one -> {
              for (int i = 0; i < 5; i++) {
                one.minute(context(by, one), "面谈");
              }
            });

    on.inTransaction(
        () -> {
          var listed = disputes.page(own, ALL).results().get(0);
          assertThat(listed.isSummary()).isTrue();
          assertThat(listed.statements().all())
              .extracting(DisputeStatement::number)
              .containsExactly(1, 6);
          listed.minute(context(by, listed), "再谈");
        });

    assertThat(on.read(dispute.id()).statements().all())
        .extracting(DisputeStatement::number)
        .containsExactly(1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void what_was_stated_by_a_department_that_was_merged_counts_for_its_successor() {
    var merger = Mergers.create(on.sql());
    var dispute = on.open(DisputeSamples.subject("gz-2016", merger.into(), "psb"));
    on.change(
        dispute,
        one -> {
          DisputeSamples.put(one, DisputeStage.UNRESOLVED);
          one.submit(
              new DisputeContext(
                  DisputeSamples.head(merger.from()), mergedBodies(one, merger), NOON),
              "请裁决",
              () -> true);
        });

    for (var read :
        List.of(
            on.read(dispute.id()),
            on.answer(() -> disputes.summariesById(List.of(dispute.id())).get(dispute.id())))) {
      assertThat(read.statements().last(DisputeStatementKind.SUBMISSION, merger.into()))
          .isPresent();
      assertThat(read.statements().last(DisputeStatementKind.SUBMISSION, "psb")).isEmpty();
    }
  }

  /** As they were while the department was still there. */
  private static CompetentBodies mergedBodies(Dispute dispute, Merger merger) {
    var subject = dispute.subject();
    return new DisputeBodies(new CityBodies(), code -> null)
        .of(new DisputingParties(subject.jurisdiction(), merger.from(), subject.provider(), true));
  }

  private Page<Dispute> page(DisputeFilter filter) {
    return on.answer(() -> disputes.page(own, filter));
  }

  private static DisputeFilter filter(DisputeStage stage, UUID request, String provider) {
    return new DisputeFilter(stage, request, null, null, null, provider, null, null, null);
  }

  @Test
  void what_waits_comes_in_the_order_in_which_it_waited() {
    var jurisdiction =
        new Jurisdiction(
            DepartmentLevel.DISTRICT,
            Integer.toString(ThreadLocalRandom.current().nextInt(500_000, 700_000)));
    var later = queued(jurisdiction, NOON.plus(Duration.ofHours(2)));
    var earlier = queued(jurisdiction, NOON);
    var between = queued(jurisdiction, NOON.plus(Duration.ofHours(1)));

    assertThat(on.answer(() -> disputes.lockQueued(jurisdiction)))
        .extracting(Dispute::id)
        .containsExactly(earlier.id(), between.id(), later.id());
    assertThat(disputes.queued())
        .contains(new Disputes.Queued(jurisdiction.level(), jurisdiction.area(), "gz-2016", NOON))
        .filteredOn(one -> one.jurisdiction().equals(jurisdiction))
        .hasSize(1);
  }

  private Dispute queued(Jurisdiction jurisdiction, Instant since) {
    var dispute =
        DisputeSamples.open(
            DisputeSamples.at(DisputeSamples.subject("gz-2016", asking, "psb"), jurisdiction));
    dispute.expire(NOON);
    dispute.expire(since);
    return on.add(dispute);
  }

  @Test
  void a_request_has_one_dispute_at_a_time_and_another_only_after_a_withdrawal() {
    var subject = DisputeSamples.subject("gz-2016");
    var request = subject.disputedCase().request();
    var dispute = on.open(subject);
    assertThat(disputes.currentOfRequest(request)).contains(dispute.id());
    assertThatThrownBy(() -> on.open(subject)).hasMessageContaining("dispute_request");
    on.change(dispute, one -> one.withdraw(context(REQUESTER, one), "先自行协商"));
    assertThat(disputes.currentOfRequest(request)).isEmpty();

    var again = on.open(subject);
    on.change(
        again,
        one -> {
          one.concede(context(DisputeSamples.PROVIDER, one), "同意");
          one.grant(UUID.randomUUID());
        });

    assertThat(disputes.currentOfRequest(request)).contains(again.id());
    assertThatThrownBy(() -> on.open(subject)).hasMessageContaining("dispute_request");
  }

  /** The right may be written after the decision, but not in another transaction. */
  @Test
  void a_decision_to_share_a_request_is_kept_with_its_right_or_not_at_all() {
    var dispute = kept("gz-2016");
    Consumer<Dispute> concede = one -> one.concede(context(DisputeSamples.PROVIDER, one), "同意");
    assertThatThrownBy(() -> on.change(dispute, concede))
        .hasStackTraceContaining("without a grant");
    assertThat(on.read(dispute.id()).stage()).isEqualTo(DisputeStage.OPEN);

    var right = UUID.randomUUID();
    var granted =
        on.change(
            dispute,
            one -> {
              concede.accept(one);
              disputes.flush();
              one.grant(right);
            });

    assertThat(granted.state().grant()).isEqualTo(right);
    assertThatThrownBy(() -> on.change(kept("gz-2016"), one -> one.grant(right)))
        .hasMessageContaining("dispute_grant");
  }

  @Test
  void nothing_that_was_stated_can_be_changed_or_removed_by_the_application() {
    kept("gz-2016");
    for (String command :
        List.of(
            "update dispute_statement set text = 'other'",
            "delete from dispute_statement",
            "delete from dispute",
            "update dispute set items = '{name}'",
            "delete from dispute_batch",
            "update dispute_batch set number = 7")) {
      assertThatThrownBy(() -> on.sql().useHandle(handle -> handle.execute(command)))
          .as(command)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void what_was_ordered_is_found_by_its_request_until_it_is_provided() {
    var dispute = kept("cn-2025");
    var request = dispute.subject().disputedCase().request();
    assertThat(disputes.awaitingProvisionOf(request)).isEmpty();
    on.change(
        dispute,
        one -> {
          DisputeSamples.put(one, DisputeStage.AT_GOVERNMENT);
          one.rule(context(GOVERNMENT, one), DisputeSamples.ruling(true, "name"));
          one.grant(UUID.randomUUID());
        });
    assertThat(disputes.awaitingProvisionOf(request)).contains(dispute.id());

    on.change(dispute, one -> one.provide(NOON));
    assertThat(disputes.awaitingProvisionOf(request)).isEmpty();
  }

  @Test
  void what_is_not_decided_is_named_by_its_entry() {
    var open = kept("cn-2025");
    var withdrawn = kept("cn-2025");
    on.change(withdrawn, one -> one.withdraw(context(DisputeSamples.head(asking), one), "不需要了"));

    assertThat(disputes.findOpen("101001/1"))
        .contains(open.id() + " (" + asking + ")")
        .doesNotContain(withdrawn.id() + " (" + asking + ")");
  }

  @Test
  void what_goes_on_between_two_departments_is_found_whoever_asked() {
    var merger = new Merger(asking, "psb", Caller.PLATFORM, NOON);
    var requested = kept("cn-2025");
    var provides = on.open(DisputeSamples.subject("cn-2025", "psb", asking));
    on.open(DisputeSamples.subject("cn-2025", asking, "cab"));
    on.change(
        kept("cn-2025"), one -> one.withdraw(context(DisputeSamples.head(asking), one), "不需要了"));

    assertThat(disputes.between(merger)).containsExactlyInAnyOrder(requested.id(), provides.id());
  }

  @Test
  void batches_are_counted_at_each_seat_and_listed_newest_first() {
    var jurisdiction =
        new Jurisdiction(
            DepartmentLevel.DISTRICT,
            Integer.toString(ThreadLocalRandom.current().nextInt(700_000, 900_000)));
    var first = batches.add(jurisdiction, "iic.head", NOON);
    var second = batches.add(jurisdiction, "platform", NOON);

    assertThat(first.number()).isEqualTo(1);
    assertThat(batches.find(second.id())).contains(second);
    var page = batches.page(jurisdiction, 1, null);
    assertThat(page.results()).containsExactly(second);
    assertThat(batches.page(jurisdiction, 1, page.next()).results()).containsExactly(first);
  }

  @Test
  void an_agenda_lists_its_disputes_in_order() {
    var batch = batches.add(CityBodies.CITY, "iic.head", NOON);
    var second = reviewed(batch, 2);
    var first = reviewed(batch, 1);

    assertThat(batches.agenda(batch.id()))
        .extracting(DisputeAgendaItem::number, DisputeAgendaItem::dispute)
        .containsExactly(tuple(1, first.id()), tuple(2, second.id()));
  }

  @Test
  void the_agendas_of_a_page_are_read_together() {
    var batch = batches.add(CityBodies.CITY, "iic.head", NOON);
    var another = batches.add(CityBodies.CITY, "iic.head", NOON);
    var empty = batches.add(CityBodies.CITY, "iic.head", NOON);
    var second = reviewed(batch, 2);
    var first = reviewed(batch, 1);
    var only = reviewed(another, 1);

    var agendas = batches.agendas(List.of(batch.id(), another.id(), empty.id()));

    assertThat(agendas).containsOnlyKeys(batch.id(), another.id());
    assertThat(agendas.get(batch.id()))
        .extracting(DisputeAgendaItem::dispute)
        .containsExactly(first.id(), second.id());
    assertThat(agendas.get(another.id()))
        .extracting(DisputeAgendaItem::dispute)
        .containsExactly(only.id());
  }

  private Dispute reviewed(DisputeBatches.Batch batch, int place) {
    var dispute = DisputeSamples.open(DisputeSamples.subject("gz-2016", asking, "psb"));
    dispute.expire(NOON);
    dispute.expire(NOON);
    dispute.reviewAutomatically(DisputeSamples.bodies(dispute.subject()), batch.id(), place, NOON);
    return on.add(dispute);
  }
}
