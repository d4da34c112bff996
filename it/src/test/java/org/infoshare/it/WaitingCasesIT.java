package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Inbox.assertWaits;
import static org.infoshare.it.Inbox.find;
import static org.infoshare.it.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every kind of case in the inbox of whoever has to act, and why its day is what it is. */
@Tag("long")
@OwnCases
@ExtendWith(SharedPlatform.class)
class WaitingCasesIT {

  /** Decree 809 art. 17. */
  @Test
  void an_update_waits_for_its_department_until_the_text_is_before_the_authority(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String entry = TestGrant.publishEntry(wires);
      var update =
          wire.done(
              Call.by("iic.staff", "reportLegalChange")
                  .with("entry", entry)
                  .with("change", "桥梁分类调整")
                  .with("legalSource", "《公路法》修正案")
                  .with("changedOn", TestData.today().toString()));
      UUID id = update.id("id");
      assertWaits(wires, "entry-update", id, "cab.staff");
      assertThat(find(wire, "cab.staff", "MINE", "entry-update", id))
          .containsEntry("due", update.map("due").get("due"))
          .containsEntry("deadlineKind", "entry.update")
          .containsEntry("stage", "DUE")
          .containsEntry("chineseTitle", "桥梁分类调整");
      explained(wires, Call.by("cab.staff", "explainUpdateDueDate").with("id", id), 10);
      assertRefused(
          wire,
          wire.call(Call.by("psb.head", "explainUpdateDueDate").with("id", id)),
          "update-not-found",
          List.of());

      submittedAgain(wires, entry);
      assertWaits(wires, "entry-update", id);
      assertWaits(wires, "entry", entry, "iic.staff", "iic.head");
      assertThat(find(wire, "iic.staff", "MINE", "entry", entry))
          .containsEntry("deadlineKind", "entry.review")
          .containsKey("due");
      assertThat(stage(wire, id)).isEqualTo("PAUSED");

      wire.done(Call.by("iic.staff", "returnEntry").with("code", entry).with("reasons", "请补充共享条件"));
      assertWaits(wires, "entry-update", id, "cab.staff");
      assertThat(stage(wire, id)).isEqualTo("RUNNING");

      wire.done(Call.by("cab.staff", "submitEntry").with("code", entry));
      wire.done(Call.by("cab.head", "approveEntry").with("code", entry));
      wire.done(Call.by("iic.staff", "publishEntry").with("code", entry));
      assertThat(stage(wire, id)).isEqualTo("MET");
      assertWaits(wires, "entry-update", id);
    }
  }

  private static void submittedAgain(Wires wires, String entry) {
    var rest = wires.rest();
    rest.done(Call.by("cab.staff", "reviseEntry").with("code", entry));
    rest.done(
        Call.by("cab.staff", "amendEntry")
            .with(TestData.entry(TestData.unique("桥梁登记")))
            .with("code", entry));
    TestGrant.assess(rest, "cab.staff", entry);
    rest.done(Call.by("cab.staff", "submitEntry").with("code", entry));
    rest.done(Call.by("cab.head", "approveEntry").with("code", entry));
  }

  private static String stage(Wire wire, UUID update) {
    return wire.done(Call.by("cab.staff", "explainUpdateDueDate").with("id", update)).text("stage");
  }

  @Test
  void an_update_that_nobody_made_in_time_is_a_violation_though_reported_today(Wires wires) {
    var rest = wires.rest();
    UUID update =
        rest.done(
                Call.by("iic.staff", "reportLegalChange")
                    .with("entry", TestGrant.publishEntry(wires))
                    .with("change", "桥梁分类调整")
                    .with("legalSource", "《公路法》修正案")
                    .with("changedOn", TestData.today().minusDays(60).toString()))
            .id("id");

    var late =
        Call.by("cab.head", "listViolations")
            .with("kind", "CATALOGUE_NOT_MAINTAINED")
            .with("about", update.toString());
    TestDispute.await(() -> !rest.done(late).list("results").isEmpty());
    assertThat(find(rest, "cab.staff", "MINE", "entry-update", update))
        .containsEntry("stage", "OVERDUE");
    assertRefused(
        rest,
        rest.call(Call.by("iic.staff", "extendUpdate").with("id", update).with("reasons", "须会商")),
        "deadline-expired",
        List.of());
  }

  /** Decree 809 art. 41(3): the two days of its article 17 bind the authority. */
  @Test
  void a_late_review_of_an_update_is_a_violation_of_the_authority(Platform platform, Wires wires) {
    var rest = wires.rest();
    String entry = TestGrant.publishEntry(wires);
    rest.done(
        Call.by("iic.staff", "reportLegalChange")
            .with("entry", entry)
            .with("change", "桥梁分类调整")
            .with("legalSource", "《公路法》修正案")
            .with("changedOn", TestData.today().toString()));
    submittedAgain(wires, entry);
    new Database(platform)
        .run(
            "update deadline set due = ?, next_at = now() where kind = 'entry.review' and case_id ="
                + " ?",
            TestData.today().minusDays(1),
            entry);

    for (Wire wire : List.of(rest, wires.soap11())) {
      var late =
          Call.by("iic.head", "listViolations")
              .with("kind", "OTHER_OF_AUTHORITY")
              .with("about", entry);
      TestDispute.await(() -> !wire.done(late).list("results").isEmpty());
      assertThat(wire.done(late).list("results"))
          .singleElement()
          .satisfies(
              violation ->
                  assertThat(violation)
                      .containsEntry("article", "Decree 809 art. 41(3)")
                      .containsEntry("department", "iic")
                      .containsEntry("authority", "gov"));
    }
  }

  @Test
  void a_violation_waits_for_who_orders_and_who_corrects(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      UUID id = registered(wire);
      assertWaits(wires, "violation", id, "iic.head");
      var handling =
          explained(wires, Call.by("iic.head", "explainViolationDueDate").with("id", id), null);
      assertThat(handling.text("kind")).isEqualTo("violation.handle");
      assertThat(find(wire, "iic.head", "MINE", "violation", id))
          .containsEntry("due", handling.map("due").get("due"))
          .containsEntry("deadlineKind", "violation.handle");
      wire.done(Call.by("iic.head", "orderCorrection").with("id", id).with("measures", "限期配合"));
      assertWaits(wires, "violation", id, "cab.head");
      var why =
          explained(wires, Call.by("cab.head", "explainViolationDueDate").with("id", id), null);
      assertThat(find(wire, "cab.head", "MINE", "violation", id))
          .containsEntry("due", why.map("due").get("due"))
          .containsEntry("commands", List.of("REPORT"));
      assertRefused(
          wire,
          wire.call(Call.by("psb.head", "explainViolationDueDate").with("id", id)),
          "violation-not-found",
          List.of());
      wire.done(Call.by("cab.head", "reportCorrection").with("id", id).with("report", "已配合"));
      assertWaits(wires, "violation", id, "iic.head");
      wire.done(Call.by("iic.head", "approveCorrection").with("id", id).with("reasons", "属实"));
      assertWaits(wires, "violation", id);

      UUID none = registered(wire);
      wire.done(Call.by("iic.head", "dismissViolation").with("id", none).with("reasons", "查无此事"));
      assertRefused(
          wire,
          wire.call(Call.by("iic.head", "explainViolationDueDate").with("id", none)),
          "no-deadline-in-stage",
          List.of());
    }
  }

  @Test
  void a_dispute_waits_for_the_body_that_conducts_or_for_the_parties(
      Platform platform, Wires wires) {
    String entry = TestDispute.publishHostedEntry(wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var jointly = TestDispute.refuseAndOpen(platform, wires, wire, "edu", entry, "gz-2016");
      assertWaits(wires, "dispute", jointly.id(), "iic.staff", "iic.head");
      assertThat(find(wire, "iic.head", "MINE", "dispute", jointly.id()))
          .containsEntry("deadlineKind", "dispute.consult")
          .containsEntry("path", "/disputes/" + jointly.id())
          .containsKey("due");
      jointly.bringToReview(wire);
      assertWaits(wires, "dispute", jointly.id(), "iic.staff", "iic.head");
      assertThat(find(wire, "iic.head", "MINE", "dispute", jointly.id())).doesNotContainKey("due");

      var alone = TestDispute.refuseAndOpen(platform, wires, wire, "edu", entry, "cn-2025");
      assertWaits(wires, "dispute", alone.id(), "edu.staff", "edu.head", "cab.staff", "cab.head");
      alone.reportToAuthority(wire);
      assertWaits(wires, "dispute", alone.id());
      var waiting = Answer.of(find(wire, "gov.head", "MINE", "dispute", alone.id()));
      assertThat(waiting.texts("commands")).contains("RULE_SHARE", "RULE_NOT_SHARE");
      assertThat(find(wire, "gov.staff", "MINE", "dispute", alone.id())).isNull();
      assertThat(find(wire, "gov.staff", "DEPARTMENT", "dispute", alone.id())).isNotNull();
      wire.done(alone.decisionCall("gov.head", false));
      assertThat(find(wire, "gov.head", "MINE", "dispute", alone.id())).isNull();
    }
  }

  @Test
  void an_objection_waits_for_who_answers_and_a_correction_for_each_receiver(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var bridges = TestRegister.publish(wires);
      UUID grant = bridges.grantTo("edu");
      wire.done(bridges.query("edu", grant, "B-7"));
      UUID id = wire.done(bridges.objection("edu.system", grant, "B-7")).id("id");
      assertWaits(wires, "objection", id, "cab.head");
      assertThat(find(wire, "cab.staff", "DEPARTMENT", "objection", id))
          .containsEntry("deadlineKind", "objection.verify")
          .containsKey("due");

      wire.done(bridges.pushTitle("B-7", "海珠桥"));
      wire.done(Call.by("cab.head", "correctObjection").with("id", id).with("statement", "录入有误"));
      assertWaits(wires, "objection", id);
      assertWaits(wires, "correction", id, "edu.staff", "edu.head");
      wire.done(
          Call.by("edu.staff", "acknowledgeCorrection").with("id", id).with("remark", "已更新业务库"));
      assertWaits(wires, "correction", id);
    }
  }

  @Test
  void an_application_waits_for_the_authority_and_for_the_department_again(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var newcomer = TestDepartment.createApplied(wire);
      for (String account : List.of("th-auth.staff", "th-auth.head")) {
        assertThat(find(wire, account, "MINE", "onboarding", newcomer.id()))
            .containsEntry("deadlineKind", "onboard.review")
            .containsEntry("chineseTitle", newcomer.code())
            .containsKey("due");
      }
      explained(
          wires,
          Call.by("th-auth.staff", "explainConnectionApplicationDueDate").with("id", newcomer.id()),
          5);
      assertThat(find(wire, "iic.head", "DEPARTMENT", "onboarding", newcomer.id())).isNull();
      assertRefused(
          wire,
          wire.call(
              Call.by("th-edu.head", "explainConnectionApplicationDueDate")
                  .with("id", newcomer.id())),
          "application-not-found",
          List.of());

      wire.done(
          Call.by("th-auth.staff", "askConnectionSupplement")
              .with("id", newcomer.id())
              .with("missingInformation", List.of("缺少批文")));
      assertThat(find(wire, "th-auth.head", "DEPARTMENT", "onboarding", newcomer.id())).isNull();
      assertThat(wire.done(newcomer.byHead("listInbox").with("kind", "onboarding")).list("results"))
          .singleElement()
          .satisfies(
              one -> assertThat(one).containsEntry("stage", "SUPPLEMENT").doesNotContainKey("due"));
    }
  }

  /** The same on both wires, and that the days which count add up. */
  private static Answer explained(Wires wires, Call call, Integer workingDays) {
    Answer why = null;
    for (Wire wire : List.of(wires.soap11(), wires.rest())) {
      why = wire.done(call);
      var due = why.map("due");
      long counted =
          Answer.of(due).list("days").stream()
              .filter(day -> "true".equals(String.valueOf(day.get("counted"))))
              .count();
      assertThat(String.valueOf(counted)).isEqualTo(String.valueOf(due.get("workingDays")));
      if (workingDays != null) {
        assertThat(counted).isEqualTo(workingDays.longValue());
      }
      assertThat(Answer.of(due).text("source")).isNotBlank();
    }
    return why;
  }

  private static UUID registered(Wire wire) {
    return wire.done(
            Call.by("iic.head", "registerViolation")
                .with("occurredOn", TestData.today().toString())
                .with(
                    Map.of(
                        "kind", "SOURCE_NOT_SUPPORTED", "department", "cab", "facts", "未配合数源部门")))
        .id("id");
  }
}
