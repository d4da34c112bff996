package org.infoshare.cases.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.cases.dispute.DisputeSamples.AUTHORITY;
import static org.infoshare.cases.dispute.DisputeSamples.GOVERNMENT;
import static org.infoshare.cases.dispute.DisputeSamples.NOON;
import static org.infoshare.cases.dispute.DisputeSamples.PROVIDER;
import static org.infoshare.cases.dispute.DisputeSamples.REQUESTER;
import static org.infoshare.cases.dispute.DisputeSamples.context;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.infoshare.cases.dispute.DisputeDeadlines.Ending;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.time.calendar.WorkCalendars;
import org.infoshare.time.deadline.DeadlineSettings;
import org.infoshare.time.deadline.DeadlineStage;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.rulebook.Rulebook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Which limit runs in which stage, whom it binds and when it ends, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputeDeadlinesTest {

  private final Sql sql = TestDatabase.sql();
  private final Rulebook rulebook = new Rulebook(sql);
  private final Clock clock = Clock.fixed(NOON, PlatformClock.ZONE);
  private final Deadlines deadlines =
      new Deadlines(sql, new WorkCalendars(sql), new DeadlineSettings(rulebook), clock);
  private final DisputeDeadlines disputeDeadlines = new DisputeDeadlines(deadlines, rulebook);

  private Dispute opened(String ruleSet) {
    var dispute = DisputeSamples.open(ruleSet);
    disputeDeadlines.follow(
        dispute, DisputeSamples.bodies(dispute.subject()), null, Ending.MET, "edu.head");
    return dispute;
  }

  private void follow(Dispute dispute, DisputeStage before, Ending how) {
    disputeDeadlines.follow(
        dispute, DisputeSamples.bodies(dispute.subject()), before, how, "somebody");
  }

  private DeadlineView now(Dispute dispute) {
    return disputeDeadlines.of(List.of(dispute)).get(dispute.id());
  }

  @Test
  void consulting_binds_the_authority_and_begins_anew_when_the_parties_are_called() {
    var dispute = opened("gz-2016");
    assertThat(now(dispute))
        .returns("dispute.consult", DeadlineView::kind)
        .returns("iic", DeadlineView::responsible)
        .returns(List.of("edu", "psb"), DeadlineView::notifiedDepartments)
        .returns("configured", view -> view.due().source())
        .returns(LocalDate.of(2026, 3, 16), view -> view.due().due());

    dispute.consult(context(AUTHORITY, dispute), "周三");
    follow(dispute, DisputeStage.OPEN, Ending.MET);

    assertThat(now(dispute).sequence()).isEqualTo(2);
    assertThat(now(dispute).stage()).isEqualTo(DeadlineStage.RUNNING);
  }

  @Test
  void negotiating_first_waits_for_the_provider_and_then_for_the_requester() {
    var dispute = opened("cn-2025");
    assertThat(now(dispute).responsible()).isEqualTo("psb");

    dispute.minute(context(REQUESTER, dispute), "面谈");
    follow(dispute, DisputeStage.OPEN, Ending.MET);

    assertThat(now(dispute).responsible()).isEqualTo("edu");
  }

  @Test
  void a_queued_dispute_has_no_limit_but_a_day_and_a_reviewed_one_tells_the_four() {
    var dispute = opened("gz-2016");
    dispute.expire(NOON);
    follow(dispute, DisputeStage.OPEN, Ending.MET);
    dispute.expire(NOON);
    follow(dispute, DisputeStage.CONSULTING, Ending.MET);
    assertThat(now(dispute)).isNull();
    assertThat(disputeDeadlines.explain(DisputeDeadlineKind.CONSULT, dispute.id()).stage())
        .isEqualTo(DeadlineStage.MET);

    dispute.reviewAutomatically(
        DisputeSamples.bodies(dispute.subject()), UUID.randomUUID(), 1, NOON);
    follow(dispute, DisputeStage.QUEUED, Ending.EXPIRED);
    assertThat(now(dispute).responsible()).isEqualTo("iic");
    assertThat(now(dispute).notifiedDepartments())
        .containsExactly("edu", "estab", "gso", "legal", "psb");
    assertThat(now(dispute).due().workingDays()).isEqualTo(15);
  }

  /** Art. 28 of the decree has no number; art. 22 counts from an answer, and a ruling is none. */
  @Test
  void
      an_order_by_article_35_of_2016_gives_five_working_days_and_one_of_article_28_of_the_decree_is_configured() {
    var of2016 = ordered("gz-2016");
    assertThat(now(of2016))
        .returns("ruling.provide", DeadlineView::kind)
        .returns("psb", DeadlineView::responsible)
        .returns(5, view -> view.due().workingDays())
        .returns("Implementing Rules 2016 art. 35", view -> view.due().source())
        .returns(LocalDate.of(2026, 3, 9), view -> view.due().due());

    assertThat(now(ordered("cn-2025")))
        .returns("ruling.provide", DeadlineView::kind)
        .returns(20, view -> view.due().workingDays())
        .returns("configured", view -> view.due().source())
        .returns("INFERRED-A", view -> view.due().evidenceTag())
        .returns(null, view -> view.due().article());
  }

  @Test
  void what_passed_stays_the_limit_of_what_is_still_owed_and_is_met_late() {
    var dispute = ordered("gz-2016");
    dispute.expireProvision(LocalDate.of(2026, 3, 9), NOON);
    follow(dispute, DisputeStage.ORDERED, Ending.EXPIRED);
    assertThat(now(dispute).sequence()).isEqualTo(1);

    dispute.provide(NOON);
    follow(dispute, DisputeStage.NON_COMPLIANT, Ending.MET);
    assertThat(disputeDeadlines.explain(DisputeDeadlineKind.PROVIDE, dispute.id()).stage())
        .isEqualTo(DeadlineStage.MET);
  }

  @Test
  void an_order_whose_request_came_to_its_end_has_nothing_left_to_be_late_with() {
    var dispute = ordered("gz-2016");
    dispute.grant(UUID.randomUUID());
    dispute.lapse(NOON);
    follow(dispute, DisputeStage.ORDERED, Ending.CANCELLED);

    assertThat(disputeDeadlines.explain(DisputeDeadlineKind.PROVIDE, dispute.id()).stage())
        .isEqualTo(DeadlineStage.CANCELLED);
    assertThat(now(dispute)).isNull();
  }

  private Dispute ordered(String ruleSet) {
    var dispute = DisputeSamples.in(ruleSet, DisputeStage.AT_GOVERNMENT);
    begin(dispute);
    assertThat(now(dispute).kind()).isEqualTo("dispute.rule");
    dispute.rule(context(GOVERNMENT, dispute), DisputeSamples.ruling(true, "name"));
    follow(dispute, DisputeStage.AT_GOVERNMENT, Ending.MET);
    return dispute;
  }

  private void begin(Dispute dispute) {
    disputeDeadlines.follow(
        dispute, DisputeSamples.bodies(dispute.subject()), null, Ending.MET, "somebody");
  }

  @Test
  void where_the_parties_end_it_nobody_has_to_do_anything() {
    var dispute = opened("gz-2016");
    dispute.concede(context(PROVIDER, dispute), "同意");
    follow(dispute, DisputeStage.OPEN, Ending.CANCELLED);

    assertThat(now(dispute)).isNull();
    assertThat(disputeDeadlines.explain(DisputeDeadlineKind.CONSULT, dispute.id()).stage())
        .isEqualTo(DeadlineStage.CANCELLED);
  }

  @Test
  void a_statement_that_moves_nothing_leaves_the_limit_alone() {
    var dispute = opened("gz-2016");
    dispute.offerSettlement(context(PROVIDER, dispute), List.of("name"), null);
    follow(dispute, DisputeStage.OPEN, Ending.MET);
    assertThat(now(dispute).sequence()).isEqualTo(1);
    assertThat(disputeDeadlines.isExpired(dispute)).isFalse();
  }
}
