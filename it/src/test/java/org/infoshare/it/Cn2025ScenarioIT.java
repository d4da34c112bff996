package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Decree 809 from the request to the disposal, as the days go by: refused, disputed up to the
 * government, provided late, corrected, and told to whoever got it.
 */
@Tag("long")
@SeparatePlatform
@ExtendWith(DemonstrationPlatform.class)
class Cn2025ScenarioIT {

  @Test
  void a_refusal_is_overruled_and_a_mistake_is_told_to_every_receiver(
      DemonstrationClock clock, Wires wires) {
    clock.adopt("cn-2025");
    var wire = new RoundRobinWire(wires);

    // Articles 20 and 21 of the decree: the request, what is missing told once, more time with
    // consent.
    var scenario = RequestScenario.create(clock, wire);
    assertThat(scenario.view().text("ruleSet")).isEqualTo("cn-2025");
    assertThat(scenario.view().map("answerDue")).containsEntry("source", "Decree 809 art. 21");
    scenario.supplementOnce();
    scenario.extend();
    clock.moveTo(clock.workingDaysAfter(clock.today(), 3));
    var refused =
        wire.done(
            scenario
                .call("cab.head", "refuseRequest")
                .with("ground", "OUTSIDE_DUTY")
                .with("reasons", "与职责无关"));
    assertThat(refused.text("stage")).isEqualTo("REFUSED");

    // Article 28 of the decree: the two themselves, then the authority of their level, then its
    // government.
    UUID dispute =
        wire.done(
                Call.by("edu.head", "openDispute")
                    .with("request", scenario.request())
                    .with("reasons", "入学审核依法须核验"))
            .id("id");
    said(wire, dispute, "cab.staff", "writeDisputeMinutes");
    assertThat(said(wire, dispute, "edu.head", "referDisputeToAuthority").text("waitingFor"))
        .isEqualTo("iic");
    assertThat(said(wire, dispute, "iic.staff", "reportDisputeToGovernment").text("stage"))
        .isEqualTo("AT_GOVERNMENT");
    var ordered =
        wire.done(
            Call.by("gov.head", "giveDisputeRuling")
                .with("id", dispute)
                .with("share", true)
                .with("items", RequestScenario.ITEMS)
                .with("reasons", "履行法定职责确需")
                .with("document", "穗府决〔2025〕2号")
                .with("decidedOn", clock.today().toString()));
    assertThat(ordered.text("stage")).isEqualTo("ORDERED");
    UUID grant = ordered.id("grant");

    // Article 28 of the decree has no number: twenty working days by analogy, configured, so late
    // is no
    // violation.
    var provide =
        Call.by("edu.staff", "explainDisputeDueDate")
            .with("id", dispute)
            .with("deadline", "PROVIDE");
    var due = wire.done(provide);
    assertThat(due.map("due"))
        .containsEntry("source", "configured")
        .containsEntry("evidenceTag", "INFERRED-A");
    assertThat(RequestScenario.dueDay(due)).isEqualTo(clock.workingDaysAfter(clock.today(), 20));
    scenario.assertReminders(RequestScenario.dueDay(due), "cab", dispute);
    TestDispute.await(() -> stage(wire, dispute).equals("NON_COMPLIANT"));
    scenario.assertNoViolation(dispute);
    scenario.push();
    assertThat(stage(wire, dispute)).isEqualTo("PROVIDED");
    assertThat(wire.done(provide).text("stage")).isEqualTo("MET_LATE");

    // Article 26 of the decree: a mistake is corrected within ten working days, and every receiver
    // is told.
    assertThat(wire.done(scenario.query(grant, "B-7")).list("records")).hasSize(1);
    UUID objection = wire.done(scenario.objection(grant, "B-7")).id("id");
    var verify = Call.by("edu.staff", "explainObjectionDueDate").with("id", objection);
    assertThat(wire.done(verify).map("due")).containsEntry("source", "Decree 809 art. 26");
    assertThat(RequestScenario.dueDay(wire.done(verify)))
        .isEqualTo(clock.workingDaysAfter(clock.today(), 10));
    clock.moveAfter(RequestScenario.dueDay(wire.done(verify)));
    var late = scenario.violation(objection, "LATE_CORRECTION");
    assertThat(late).containsEntry("article", "Decree 809 art. 39(6)");
    wire.done(
        Call.by("cab.system", "putRecords")
            .with("code", scenario.entry())
            .with("upserts", List.of(Map.of("bridge", "B-7", "title", "海珠桥", "river", "珠江"))));
    var corrected =
        wire.done(
            Call.by("cab.head", "correctObjection")
                .with("id", objection)
                .with("statement", "录入有误"));
    assertThat(corrected.text("stage")).isEqualTo("CORRECTED");
    assertThat(receivers(wire, objection, false)).containsExactly("edu");
    wire.done(
        Call.by("edu.system", "acknowledgeCorrection")
            .with("id", objection)
            .with("remark", "已更新业务库"));
    assertThat(receivers(wire, objection, false)).isEmpty();

    // Articles 29 and 27 of the decree: what was done with it, and its end.
    scenario.recordUsage(grant);
    scenario.dispose(grant);
  }

  private static Answer said(Wire wire, UUID dispute, String account, String operation) {
    return wire.done(Call.by(account, operation).with("id", dispute).with("text", "如实记录"));
  }

  private static String stage(Wire wire, UUID dispute) {
    return wire.done(Call.by("edu.head", "getDispute").with("id", dispute)).text("stage");
  }

  private static List<String> receivers(Wire wire, UUID objection, boolean acknowledged) {
    return wire
        .done(
            Call.by("cab.head", "listCorrectionReceivers")
                .with("id", objection)
                .with("acknowledged", acknowledged))
        .list("results")
        .stream()
        .map(one -> String.valueOf(one.get("department")))
        .toList();
  }
}
