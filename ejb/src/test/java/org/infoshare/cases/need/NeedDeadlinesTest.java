package org.infoshare.cases.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.cases.need.NeedSamples.NAMED_HEAD;
import static org.infoshare.cases.need.NeedSamples.NAMED_STAFF;
import static org.infoshare.cases.need.NeedSamples.context;
import static org.infoshare.cases.need.NeedSamples.parties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** The limits of needs, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedDeadlinesTest {

  private final Sql sql = TestDatabase.sql();
  private final Rulebook rulebook = new Rulebook(sql);
  private final NeedDeadlines needDeadlines =
      new NeedDeadlines(
          new Deadlines(
              sql,
              new WorkCalendars(sql),
              new DeadlineSettings(rulebook),
              Clock.fixed(NeedSamples.NOON, PlatformClock.ZONE)),
          rulebook);

  @Test
  void the_naming_has_its_limit_and_then_the_answer() {
    var need = NeedSamples.filed("cn-2025");
    needDeadlines.startDesignation(need, parties(need), NeedSamples.NOON);
    assertThat(now(need))
        .returns("negotiation.route", DeadlineView::kind)
        .returns("iic", DeadlineView::responsible)
        .returns(LocalDate.of(2026, 3, 9), view -> view.due().due());

    need.designate(context(NeedSamples.AUTHORITY), parties(need), "edu", "依法组织筛查");
    needDeadlines.startAnswer(need, parties(need), "iic.staff", NeedSamples.NOON);
    assertThat(needDeadlines.explain(need, NeedDeadlineKind.DESIGNATE).stage())
        .isEqualTo(DeadlineStage.MET);
    assertThat(now(need))
        .returns("negotiation.answer", DeadlineView::kind)
        .returns("edu", DeadlineView::responsible)
        .returns(List.of("health", "iic"), DeadlineView::notifiedDepartments)
        .returns("configured", view -> view.due().source())
        .returns(LocalDate.of(2026, 3, 16), view -> view.due().due());

    need.refuseCompetence(context(NAMED_STAFF), parties(need), "不由本局负责");
    needDeadlines.competenceRefused(need, parties(need), "edu.staff", NeedSamples.NOON);
    assertThat(needDeadlines.explain(need, NeedDeadlineKind.ANSWER).stage())
        .isEqualTo(DeadlineStage.CANCELLED);
    assertThat(now(need).sequence()).isEqualTo(2);
  }

  @Test
  void the_time_of_the_department_stands_still_while_the_requester_has_to_answer() {
    var need = NeedSamples.negotiated("cn-2025");
    needDeadlines.startAnswer(need, parties(need), "iic.staff", NeedSamples.NOON);
    need.propose(context(NAMED_HEAD), parties(need), NeedSamples.proposal());
    needDeadlines.proposed(need, parties(need), "edu.staff", NeedSamples.NOON);
    assertThat(stage(need, NeedDeadlineKind.ANSWER)).isEqualTo(DeadlineStage.PAUSED);
    assertThat(now(need))
        .returns("negotiation.reply", DeadlineView::kind)
        .returns("health", DeadlineView::responsible);

    need.propose(context(NAMED_HEAD), parties(need), NeedSamples.proposal());
    needDeadlines.proposed(need, parties(need), "edu.staff", NeedSamples.NOON);
    assertThat(stage(need, NeedDeadlineKind.ANSWER)).isEqualTo(DeadlineStage.PAUSED);

    need.propose(context(NeedSamples.STAFF), parties(need), NeedSamples.proposal());
    needDeadlines.proposed(need, parties(need), "health.staff", NeedSamples.NOON);
    assertThat(stage(need, NeedDeadlineKind.REPLY)).isEqualTo(DeadlineStage.MET);
    assertThat(now(need).stage()).isEqualTo(DeadlineStage.RUNNING);

    needDeadlines.answered(need, "edu.head", NeedSamples.NOON);
    assertThat(stage(need, NeedDeadlineKind.ANSWER)).isEqualTo(DeadlineStage.MET);
  }

  @Test
  void an_agreement_has_a_limit_to_publish_and_a_withdrawal_ends_all() {
    var need = NeedSamples.agreed("gz-2016");
    needDeadlines.startPublication(need, parties(need), NeedSamples.NOON);
    assertThat(now(need))
        .returns("negotiation.publish", DeadlineView::kind)
        .returns("edu", DeadlineView::responsible);
    assertThat(needDeadlines.isExpired(need, NeedDeadlineKind.PUBLISH)).isFalse();
    needDeadlines.cancel(need, "health.head");
    assertThat(stage(need, NeedDeadlineKind.PUBLISH)).isEqualTo(DeadlineStage.CANCELLED);

    var published = NeedSamples.agreed("gz-2016");
    needDeadlines.startPublication(published, parties(published), NeedSamples.NOON);
    needDeadlines.published(published, "platform", NeedSamples.NOON);
    assertThat(stage(published, NeedDeadlineKind.PUBLISH)).isEqualTo(DeadlineStage.MET);
  }

  private DeadlineView now(Need need) {
    return needDeadlines.of(List.of(need)).get(need.id());
  }

  private DeadlineStage stage(Need need, NeedDeadlineKind which) {
    return needDeadlines.explain(need, which).stage();
  }
}
