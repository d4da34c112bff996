package org.infoshare.sharing.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.sharing.terms.NewSupplement;
import org.infoshare.time.calendar.WorkCalendars;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineSettings;
import org.infoshare.time.deadline.DeadlineStage;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.deadline.LedgerDay;
import org.infoshare.time.deadline.NewDeadline;
import org.infoshare.time.rulebook.Limit;
import org.infoshare.time.rulebook.Rulebook;
import org.infoshare.time.rulebook.SupplementClock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The limits of a request against the deadlines, on a real PostgreSQL. It is received on Monday 2
 * March 2026: ten working days end on the 16th.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestDeadlinesTest {

  private final Sql sql = TestDatabase.sql();
  private final Moved clock = new Moved();
  private final Rulebook rulebook = new Rulebook(sql);
  private final Deadlines deadlines =
      new Deadlines(sql, new WorkCalendars(sql), new DeadlineSettings(rulebook), clock);
  private final RequestDeadlines limits =
      new RequestDeadlines(deadlines, rulebook, department -> "iic");

  @Test
  void the_answer_is_due_after_the_days_of_the_rule_set_and_binds_the_provider() {
    var request = received(SupplementClock.RESTART);

    var due = limits.explain(RequestDeadlineKind.ANSWER, request.id());

    assertThat(due.due().due()).isEqualTo("2026-03-16");
    assertThat(due.due().source()).isEqualTo("Decree 809 art. 21");
    assertThat(due.responsible()).isEqualTo("psb");
    assertThat(due.notifiedDepartments()).containsExactlyInAnyOrder("hrss", "iic");
    assertThat(due.due().days()).filteredOn(LedgerDay::counted).hasSize(10);
  }

  @Test
  void what_flows_back_by_article_24_of_the_decree_has_a_limit_of_its_own_that_is_configured() {
    var request =
        RequestSamples.filed(
            SharingRequest.draft(
                RequestSamples.STAFF,
                RequestSamples.asking(true, "name"),
                RequestSamples.conditionalRegister()));

    assertThat(limits.answerLimit(request, false, clock.instant()))
        .returns("request.answer.return-flow", Limit::key)
        .returns("configured", Limit::source)
        .returns(null, Limit::article);
    assertThat(limits.answerLimit(request, true, clock.instant()).key())
        .isEqualTo("request.answer.unconditional");
    assertThat(limits.answerLimit(RequestSamples.filed(), false, clock.instant()).key())
        .isEqualTo("request.answer.conditional");
    assertThat(limits.answerLimit(RequestSamples.filed(), true, clock.instant()).workingDays())
        .isEqualTo(1);
  }

  /** Asked on the 5th and supplied on the 11th: of a pause, neither of these days counts. */
  @ParameterizedTest
  @CsvSource({"RESTART, 2026-03-25", "PAUSE, 2026-03-23", "RUN, 2026-03-16"})
  void a_supplement_moves_the_answer_as_its_limit_says(SupplementClock policy, String due) {
    var request = received(policy);
    clock.to("2026-03-05T10:00");
    askSupplement(request);
    assertThat(stage(request, RequestDeadlineKind.ANSWER))
        .isEqualTo(policy == SupplementClock.RUN ? DeadlineStage.RUNNING : DeadlineStage.PAUSED);
    clock.to("2026-03-11T10:00");

    supplement(request);

    assertThat(answer(request).due().due()).isEqualTo(due);
    assertThat(stage(request, RequestDeadlineKind.SUPPLEMENT)).isEqualTo(DeadlineStage.MET);
  }

  /** Decree 809 art. 21 is silent on it. Nothing came by the 19th, and nobody waits any longer. */
  @ParameterizedTest
  @CsvSource({"RESTART, 2026-04-03", "PAUSE, 2026-04-01", "RUN, 2026-03-16"})
  void without_a_supplement_the_answer_is_due_again(SupplementClock policy, String due) {
    var request = received(policy);
    clock.to("2026-03-05T10:00");
    askSupplement(request);
    var last = limits.explain(RequestDeadlineKind.SUPPLEMENT, request.id()).due().due();
    clock.to("2026-03-20T00:05");

    request.endSupplement();
    limits.resumeWithoutSupplement(request, DeadlineExpiryHandler.expiryOf(last));

    assertThat(last).isEqualTo("2026-03-19");
    assertThat(request.stage()).isEqualTo(RequestStage.FILED);
    assertThat(answer(request).due().due()).isEqualTo(due);
  }

  @Test
  void an_answer_does_not_pass_while_its_time_stands_still() {
    var request = received(SupplementClock.RESTART);
    clock.to("2026-03-05T10:00");
    askSupplement(request);

    clock.to("2026-06-01T00:00");

    assertThat(limits.isExpired(request, RequestDeadlineKind.ANSWER)).isFalse();
    assertThat(limits.isExpired(request, RequestDeadlineKind.SUPPLEMENT)).isTrue();
  }

  @Test
  void what_is_missing_is_told_before_the_limit_has_passed() {
    var request = received(SupplementClock.PAUSE);
    clock.to("2026-03-17T00:00");

    assertThatThrownBy(() -> askSupplement(request))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("deadline-expired");
  }

  /** Article 35 of 2016: who provides after the time of the ruling provides late. */
  @Test
  void what_is_provided_after_the_time_of_a_ruling_is_late() {
    clock.to("2026-03-02T12:00");
    var request = RequestSamples.filed();
    var dispute = UUID.randomUUID();
    deadlines.start(
        new NewDeadline(
            new DeadlineKey("ruling.provide", dispute.toString()),
            rulebook.limitAt("gz-2016", "ruling.provide", null, clock.instant()),
            "gz-2016",
            clock.instant(),
            "psb",
            Set.of(),
            new Text("争议", "Dispute")));
    clock.to("2026-03-10T12:00");
    assertThat(limits.isProvisionLate(request)).isFalse();

    request.linkDispute(dispute);

    assertThat(limits.isProvisionLate(request)).isTrue();
  }

  @Test
  void nobody_waits_for_an_answer_that_a_dispute_replaced() {
    var request = received(SupplementClock.RESTART);
    clock.to("2026-03-20T12:00");
    assertThat(limits.isExpired(request, RequestDeadlineKind.ANSWER)).isTrue();

    limits.cancelAnswer(request, "gov.head");

    assertThat(stage(request, RequestDeadlineKind.ANSWER)).isEqualTo(DeadlineStage.CANCELLED);
  }

  /** The extension of article 21 of the decree follows both classes. */
  @Test
  void article_21_of_the_decree_extends_the_answer_to_what_has_no_condition_too() {
    clock.to("2026-03-02T12:00");
    var request = RequestSamples.travelling();
    var limit = limits.answerLimit(request, true, clock.instant());
    request.receive(limit, false, clock.instant());
    limits.startAnswer(request, limit, clock.instant());
    assertThat(request.answerTerms().maxExtensionDays()).isEqualTo(10);

    limits.extendAnswer(request, 2, turn(RequestSamples.AUTHORITY), "many files");

    assertThat(answer(request).due().due()).isEqualTo("2026-03-05");
    assertThat(answer(request).events())
        .anyMatch(event -> "Decree 809 art. 21".equals(event.source()));
  }

  @Test
  void an_extension_adds_its_days_and_names_its_article() {
    var request = received(SupplementClock.RESTART);
    clock.to("2026-03-16T23:59");

    limits.extendAnswer(request, 10, turn(RequestSamples.AUTHORITY), "many files");

    assertThat(answer(request).due().due()).isEqualTo("2026-03-30");
    assertThat(answer(request).events())
        .anyMatch(
            event ->
                "Decree 809 art. 21".equals(event.source()) && "many files".equals(event.note()));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-16T23:59, MET", "2026-03-17T00:00, MET_LATE"})
  void an_answer_is_in_time_until_its_day_is_over(String at, DeadlineStage stage) {
    var request = received(SupplementClock.RESTART);
    clock.to(at);
    assertThat(limits.isExpired(request, RequestDeadlineKind.ANSWER))
        .isEqualTo(stage == DeadlineStage.MET_LATE);

    limits.completeAnswer(request, "psb.head", clock.instant());

    assertThat(stage(request, RequestDeadlineKind.ANSWER)).isEqualTo(stage);
  }

  @Test
  void each_authority_on_the_way_has_a_limit_of_its_own() {
    var request = RequestSamples.travelling("th-auth", "iic");
    limits.startRelay(request, clock.instant());
    assertThat(limits.explain(RequestDeadlineKind.RELAY, request.id()).responsible())
        .isEqualTo("th-auth");
    var forwarder = RequestSamples.turn("th-auth.staff", "th-auth", "AUTHORITY");
    clock.to("2026-03-03T10:00");
    request.forward(forwarder);
    limits.completeRelay(request, turn(forwarder));

    limits.startRelay(request, clock.instant());

    var second = limits.explain(RequestDeadlineKind.RELAY, request.id());
    assertThat(second.responsible()).isEqualTo("iic");
    assertThat(second.sequence()).isEqualTo(2);
    assertThat(second.due().due()).isEqualTo("2026-03-05");
    assertThat(second.due().source()).isEqualTo("configured");
  }

  /** Due on the 4th and noted on the 10th: the next authority had two days from the 5th on. */
  @Test
  void a_late_sweep_begins_the_next_limit_where_one_in_time_would_have() {
    clock.to("2026-03-02T12:00");
    var request = RequestSamples.travelling("th-auth", "iic");
    limits.startRelay(request, clock.instant());
    var due = limits.explain(RequestDeadlineKind.RELAY, request.id()).due().due();
    clock.to("2026-03-10T12:00");
    assertThat(limits.isExpired(request, RequestDeadlineKind.RELAY)).isTrue();
    request.skipAuthority();

    limits.startRelay(request, DeadlineExpiryHandler.expiryOf(due));

    assertThat(limits.explain(RequestDeadlineKind.RELAY, request.id()).due().from())
        .isEqualTo(due.plusDays(1));
    assertThat(limits.isExpired(request, RequestDeadlineKind.RELAY)).isTrue();
  }

  /** Decree 809 art. 22 counts from an answer; a settlement is none, so its time is configured. */
  @Test
  void what_is_settled_after_a_refusal_does_not_have_the_time_of_article_22_of_the_decree() {
    clock.to("2026-03-02T12:00");
    var request = RequestSamples.agreed();

    limits.startSettledProvision(request, false, clock.instant());

    var due = limits.explain(RequestDeadlineKind.PROVIDE, request.id());
    assertThat(due.due().source()).isEqualTo("configured");
    assertThat(due.due().article()).isNull();
    assertThat(due.due().due()).isEqualTo("2026-03-30");
  }

  @Test
  void article_22_of_the_decree_keeps_the_day_of_a_consent_beside_that_of_a_settlement() {
    clock.to("2026-03-02T12:00");
    var request = RequestSamples.agreed();
    limits.startProvision(request, clock.instant());
    clock.to("2026-03-16T12:00");

    limits.startSettledProvision(request, true, clock.instant());

    var consented = limits.explain(RequestDeadlineKind.PROVIDE, request.id()).due();
    var settled = limits.explain(RequestDeadlineKind.PROVIDE_SETTLED, request.id()).due();
    assertThat(consented.source()).isEqualTo("Decree 809 art. 22");
    assertThat(settled.source()).isEqualTo("configured");
    assertThat(settled.due()).isAfter(consented.due());

    limits.completeProvision(request, "psb.head", clock.instant());
    assertThat(stage(request, RequestDeadlineKind.PROVIDE)).isEqualTo(DeadlineStage.MET);
    assertThat(stage(request, RequestDeadlineKind.PROVIDE_SETTLED)).isEqualTo(DeadlineStage.MET);
  }

  @Test
  void a_disposal_is_due_of_the_requester_begins_once_and_is_told_the_provider() {
    clock.to("2026-03-02T12:00");
    var request = RequestSamples.agreed();

    limits.startDisposal(request, clock.instant());
    limits.startDisposal(request, clock.instant());

    var due = limits.explain(RequestDeadlineKind.DISPOSE, request.id());
    assertThat(due.sequence()).isEqualTo(1);
    assertThat(due.responsible()).isEqualTo("hrss");
    assertThat(due.notifiedDepartments()).containsExactly("psb");
    assertThat(due.due().due()).isEqualTo("2026-03-16");
    limits.cancel(request, "hrss.head");
    assertThat(stage(request, RequestDeadlineKind.DISPOSE)).isEqualTo(DeadlineStage.RUNNING);
    limits.completeDisposal(request, "hrss.head", clock.instant());
    assertThat(stage(request, RequestDeadlineKind.DISPOSE)).isEqualTo(DeadlineStage.MET);
    limits.completeDisposal(RequestSamples.agreed(), "hrss.head", clock.instant());
  }

  @Test
  void what_is_withdrawn_has_no_limit_any_more() {
    var request = received(SupplementClock.RESTART);
    askSupplement(request);

    limits.cancel(request, "hrss.head");

    assertThat(stage(request, RequestDeadlineKind.ANSWER)).isEqualTo(DeadlineStage.CANCELLED);
    assertThat(stage(request, RequestDeadlineKind.SUPPLEMENT)).isEqualTo(DeadlineStage.CANCELLED);
  }

  @ParameterizedTest
  @EnumSource(SupplementClock.class)
  void the_days_of_the_answer_are_ten_whatever_a_supplement_does(SupplementClock policy) {
    var request = received(policy);
    clock.to("2026-03-09T18:00");
    askSupplement(request);
    clock.to("2026-03-12T08:00");
    supplement(request);

    var days = answer(request).due().days();

    assertThat(days).filteredOn(LedgerDay::counted).hasSize(10);
    assertThat(days.get(days.size() - 1).date()).isEqualTo(answer(request).due().due());
  }

  private SharingRequest received(SupplementClock policy) {
    clock.to("2026-03-02T12:00");
    var request = RequestSamples.filed();
    var read = limits.answerLimit(request, false, clock.instant());
    var limit =
        new Limit(
            read.key(),
            read.workingDays(),
            read.extensionDays(),
            read.extensionSource(),
            policy,
            read.source(),
            read.evidenceTag(),
            read.configured(),
            read.soft(),
            read.article());
    var again = RequestSamples.travelling();
    again.receive(limit, false, clock.instant());
    limits.startAnswer(again, limit, clock.instant());
    return again;
  }

  private void askSupplement(SharingRequest request) {
    request.askSupplement(turn(RequestSamples.PROVIDER_STAFF), List.of("the article"));
    limits.pauseForSupplement(request, turn(RequestSamples.PROVIDER_STAFF));
  }

  private void supplement(SharingRequest request) {
    request.supplement(
        turn(RequestSamples.STAFF),
        new NewSupplement(null, null, null, "article 74 of the Social Insurance Law"));
    limits.resumeAfterSupplement(request, turn(RequestSamples.STAFF));
  }

  private CommandContext turn(CommandContext by) {
    return RequestSamples.at(by, clock.instant());
  }

  private DeadlineView answer(SharingRequest request) {
    return limits.explain(RequestDeadlineKind.ANSWER, request.id());
  }

  private DeadlineStage stage(SharingRequest request, RequestDeadlineKind which) {
    return limits.explain(which, request.id()).stage();
  }

  /** A clock that stands where the test puts it. */
  private static final class Moved extends Clock {

    private Instant now = RequestSamples.NOON;

    void to(String local) {
      now = LocalDateTime.parse(local).atZone(PlatformClock.ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
      return PlatformClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
