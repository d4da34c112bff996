package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The rules of 2016 from the request to the disposal, as the days go by: nobody answers, the
 * dispute climbs every step, and what the government ruled comes late.
 */
@Tag("long")
@SeparatePlatform
@ExtendWith(DemonstrationPlatform.class)
class Gz2016ScenarioIT {

  private static final String ARTICLE_35 = "Implementing Rules 2016 art. 35";

  @Test
  void silence_climbs_to_the_government_and_what_it_ruled_comes_late(
      DemonstrationClock clock, Wires wires) {
    clock.adopt("gz-2016");
    var wire = new RoundRobinWire(wires);

    // Chapter IV: the request, and what may happen to its limit.
    var scenario = RequestScenario.create(clock, wire);
    assertThat(scenario.view().text("ruleSet")).isEqualTo("gz-2016");
    assertThat(scenario.due("ANSWER")).isEqualTo(clock.workingDaysAfter(clock.today(), 10));
    scenario.supplementOnce();
    scenario.extend();

    // Nobody answers. Each reminder comes once, and the deadline expires by itself.
    scenario.assertReminders(scenario.due("ANSWER"), "cab", scenario.request());
    TestDispute.await(() -> scenario.stage().equals("UNANSWERED"));
    assertThat(scenario.countNotices("edu", "request-unanswered", scenario.request())).isEqualTo(1);
    assertThat(scenario.view().map("answerDue")).containsEntry("source", "configured");

    // Article 35: consultation, a periodic batch, the four, a written submission, the ruling.
    var dispute = opened(scenario);
    assertThat(stage(scenario, dispute)).isEqualTo("OPEN");
    said(scenario, dispute, "iic.staff", "conveneConsultation");
    said(scenario, dispute, "iic.staff", "writeDisputeMinutes");
    var queued = said(scenario, dispute, "iic.head", "declareDisputeNoAgreement");
    var batch = LocalDate.parse(queued.text("nextBatchOn"));
    assertThat(batch).isEqualTo(clock.today().withDayOfMonth(1).plusMonths(1));
    clock.moveTo(batch);
    TestDispute.await(() -> stage(scenario, dispute).equals("JOINT_REVIEW"));
    opinion(scenario, dispute, "iic.head", "SHARE");
    opinion(scenario, dispute, "estab.head", "NOT_SHARE");
    opinion(scenario, dispute, "legal.staff", "SHARE");
    assertThat(opinion(scenario, dispute, "gso.staff", "SHARE").text("stage"))
        .isEqualTo("UNRESOLVED");
    assertThat(said(scenario, dispute, "edu.head", "submitDisputeToGovernment").text("stage"))
        .isEqualTo("AT_GOVERNMENT");
    var ordered = ruled(scenario, dispute);
    assertThat(ordered.text("stage")).isEqualTo("ORDERED");
    UUID grant = ordered.id("grant");
    assertThat(scenario.view().id("grant")).isEqualTo(grant);

    // The number of days for an answer was not read: silence is late, and violates no article.
    scenario.assertNoViolation(scenario.request());

    // The five working days, counted from notice; what comes later is a violation by itself.
    var due =
        wire.done(about(dispute, "edu.staff", "explainDisputeDueDate").with("deadline", "PROVIDE"));
    assertThat(due.map("due")).containsEntry("source", ARTICLE_35);
    assertThat(RequestScenario.dueDay(due)).isEqualTo(clock.workingDaysAfter(clock.today(), 5));
    clock.moveTo(RequestScenario.dueDay(due));
    assertThat(stage(scenario, dispute)).isEqualTo("ORDERED");
    clock.moveAfter(RequestScenario.dueDay(due));
    TestDispute.await(() -> stage(scenario, dispute).equals("NON_COMPLIANT"));
    var late = scenario.violation(dispute, "LATE_PROVISION");
    assertThat(late).containsEntry("article", ARTICLE_35);
    assertThat(late).containsEntry("ruleSet", "gz-2016");
    scenario.push();
    assertThat(stage(scenario, dispute)).isEqualTo("PROVIDED");
    scenario.correct(late);

    // Article 4 and chapter VI: the data, a doubt that is upheld, and the end of its use.
    assertThat(wire.done(scenario.query(grant, "B-7")).list("records")).hasSize(1);
    UUID objection = wire.done(scenario.objection(grant, "B-7")).id("id");
    assertThat(wire.done(scenario.query(grant, "B-7")).list("openObjections")).hasSize(1);
    var upheld =
        wire.done(
            Call.by("cab.head", "rejectObjection")
                .with("id", objection)
                .with("reasons", "与竣工档案一致"));
    assertThat(upheld.text("stage")).isEqualTo("REJECTED");
    assertThat(wire.done(scenario.query(grant, "B-7")).list("openObjections")).isEmpty();
    scenario.recordUsage(grant);
    scenario.dispose(grant);
  }

  private static UUID opened(RequestScenario scenario) {
    var opened =
        scenario
            .wire()
            .done(
                Call.by("edu.head", "openDispute")
                    .with("request", scenario.request())
                    .with("reasons", "逾期未答复,入学审核依法须核验"));
    assertThat(opened.text("cause")).isEqualTo("UNANSWERED");
    return opened.id("id");
  }

  private static Call about(UUID dispute, String account, String operation) {
    return Call.by(account, operation).with("id", dispute);
  }

  private static String stage(RequestScenario scenario, UUID dispute) {
    return scenario.wire().done(about(dispute, "edu.head", "getDispute")).text("stage");
  }

  private static Answer said(
      RequestScenario scenario, UUID dispute, String account, String operation) {
    return scenario.wire().done(about(dispute, account, operation).with("text", "如实记录"));
  }

  private static Answer opinion(
      RequestScenario scenario, UUID dispute, String account, String stance) {
    var opinion =
        about(dispute, account, "giveDisputeOpinion")
            .with("stance", stance)
            .with("reasons", "依法审议");
    return scenario
        .wire()
        .done(stance.equals("SHARE") ? opinion.with("items", RequestScenario.ITEMS) : opinion);
  }

  private static Answer ruled(RequestScenario scenario, UUID dispute) {
    return scenario
        .wire()
        .done(
            about(dispute, "gov.head", "giveDisputeRuling")
                .with("share", true)
                .with("items", List.copyOf(RequestScenario.ITEMS))
                .with("reasons", "履行法定职责确需")
                .with("document", "穗府裁〔2025〕1号")
                .with("decidedOn", scenario.clock().today().toString()));
  }
}
