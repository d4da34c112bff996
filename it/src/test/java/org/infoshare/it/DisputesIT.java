package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Disputes on both wires: each rule-set from the opening to what was ordered. */
@Undisturbed
@ExtendWith(SharedPlatform.class)
class DisputesIT {

  private static final String GZ = "gz-2016";
  private static final String CN = "cn-2025";

  @Test
  void the_whole_way_under_the_rules_of_2016(Platform platform, Wires wires) {
    var late = new ArrayList<Runnable>();
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String entry = TestGrant.publishEntry(wires);
      var dispute = TestDispute.refuseAndOpen(platform, wires, wire, "edu", entry, GZ);
      var opened = dispute.view(wire, "edu.head");
      assertThat(opened.text("stage")).isEqualTo("OPEN");
      assertThat(opened.text("ruleSet")).isEqualTo(GZ);
      assertThat(opened.text("cause")).isEqualTo("REFUSED");
      assertThat(opened.texts("items")).isEqualTo(TestDispute.ITEMS);
      assertThat(opened.text("waitingFor")).isEqualTo("iic");
      assertThat(opened.texts("commands")).containsExactly("OFFER_SETTLEMENT", "WITHDRAW");
      assertThat(dispute.view(wire, "iic.staff").texts("commands")).containsExactly("CONSULT");

      wire.done(dispute.callWithText("iic.staff", "conveneConsultation"));
      assertThat(wire.call(dispute.callWithText("iic.staff", "declareDisputeNoAgreement")).reason())
          .isEqualTo("minutes-missing");
      wire.done(dispute.callWithText("iic.staff", "writeDisputeMinutes"));
      var queued = wire.done(dispute.callWithText("iic.head", "declareDisputeNoAgreement"));
      assertThat(queued.text("stage")).isEqualTo("QUEUED");
      assertThat(queued.text("nextBatchOn"))
          .isEqualTo(TestData.today().withDayOfMonth(1).plusMonths(1).toString());

      var batch = wire.done(Call.by("iic.staff", "openDisputeBatch"));
      assertThat(batch.list("agenda"))
          .extracting(one -> String.valueOf(one.get("dispute")))
          .contains(dispute.id().toString());
      assertThat(wire.call(Call.by("iic.staff", "openDisputeBatch")).reason())
          .isEqualTo("nothing-queued");

      wire.done(dispute.opinion("iic.staff", "SHARE"));
      wire.done(dispute.opinion("estab.head", "NOT_SHARE"));
      wire.done(dispute.opinion("legal.staff", "SHARE"));
      assertThat(dispute.view(wire, "edu.head").list("reviewers"))
          .hasSize(4)
          .allSatisfy(one -> assertThat(one.get("stance")).isNull());
      assertThat(TestDispute.stances(dispute.view(wire, "gso.head")))
          .containsEntry("STAFFING", "NOT_SHARE");
      var paper =
          Documents.add("estab.head", dispute.id(), Documents.pdf(TestData.unique("审议意见")))
              .with("caseKind", "dispute")
              .with("kind", "OTHER");
      UUID opinion = wire.done(paper).id("id");
      for (String party : List.of("edu.head", "cab.head")) {
        assertThat(read(wire, party, "dispute-opinion-given", dispute)).isEmpty();
        assertThat(papers(wire, party, dispute)).isEmpty();
        assertThat(wire.call(Call.by(party, "getAttachment").with("id", opinion)).reason())
            .isEqualTo("attachment-not-found");
      }
      assertThat(papers(wire, "gso.head", dispute)).hasSize(1);
      var unresolved = wire.done(dispute.opinion("gso.head", "SHARE"));
      assertThat(unresolved.text("stage")).isEqualTo("UNRESOLVED");
      assertThat(TestDispute.stances(dispute.view(wire, "edu.head")))
          .containsEntry("STAFFING", "NOT_SHARE")
          .containsEntry("SERVICES", "SHARE");
      assertThat(papers(wire, "edu.head", dispute)).hasSize(1);
      assertThat(read(wire, "cab.head", "dispute-unresolved", dispute).toString())
          .contains("STAFFING NOT_SHARE");

      assertThat(
              wire.done(dispute.callWithText("cab.head", "submitDisputeToGovernment"))
                  .text("stage"))
          .isEqualTo("AT_GOVERNMENT");
      assertThat(wire.call(dispute.decisionCall("gov.staff", true)).reason())
          .isEqualTo("not-permitted");
      var ordered = wire.done(dispute.decisionCall("gov.head", true));
      assertThat(ordered.text("stage")).isEqualTo("ORDERED");
      assertThat(ordered.text("waitingFor")).isEqualTo("cab");
      assertThat(ordered.texts("sharedItems")).isEqualTo(TestDispute.ITEMS);
      assertThat(dispute.viewRequest().text("stage")).isEqualTo("AGREED");
      assertThat(dispute.viewRequest().text("grant")).isEqualTo(ordered.text("grant"));

      var due = wire.done(dispute.call("edu.staff", "explainDisputeDueDate"));
      assertThat(due.text("kind")).isEqualTo("ruling.provide");
      assertThat(due.map("due"))
          .containsEntry("source", "Implementing Rules 2016 art. 35")
          .satisfies(it -> assertThat(it.get("workingDays")).hasToString("5"));

      dispute.expire("ruling.provide");
      late.add(() -> providedLate(platform, wire, dispute, entry, ordered.id("grant")));
    }
    late.forEach(Runnable::run);
  }

  private static void providedLate(
      Platform platform, Wire wire, TestDispute dispute, String entry, UUID grant) {
    TestDispute.await(() -> dispute.stage().equals("NON_COMPLIANT"));
    var late = dispute.view(wire, "cab.staff");
    assertThat(late.text("waitingFor")).isEqualTo("cab");
    assertThat(late.text("overdueSince")).isEqualTo(TestData.today().minusDays(1).toString());
    assertThat(told(platform, "edu", "dispute-not-provided", dispute)).isEqualTo(1);
    assertThat(told(platform, "cab", "dispute-not-provided", dispute)).isEqualTo(1);

    wire.done(
        Call.by("cab.system", "putRecords")
            .with("code", entry)
            .with("upserts", TestData.bridges(10)));
    var provided = dispute.view(wire, "edu.head");
    assertThat(provided.text("stage")).isEqualTo("PROVIDED");
    assertThat(provided.text("overdueSince")).isNotNull();
    assertThat(wire.done(dispute.query(entry, grant)).list("records")).hasSize(1);
  }

  @Test
  void the_whole_way_under_decree_809(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap12())) {
      String entry = TestDispute.publishHostedEntry(wires);
      var dispute = TestDispute.refuseAndOpen(platform, wires, wire, "edu", entry, CN);
      assertThat(dispute.view(wire, "edu.head").text("waitingFor")).isEqualTo("cab");
      assertThat(wire.call(dispute.callWithText("edu.head", "referDisputeToAuthority")).reason())
          .isEqualTo("wrong-stage");

      assertThat(wire.done(dispute.callWithText("cab.staff", "writeDisputeMinutes")).text("stage"))
          .isEqualTo("NEGOTIATING");
      var referred = wire.done(dispute.callWithText("edu.head", "referDisputeToAuthority"));
      assertThat(referred.text("stage")).isEqualTo("AT_AUTHORITY");
      assertThat(referred.text("waitingFor")).isEqualTo("iic");
      wire.done(
          dispute
              .callWithText("iic.staff", "proposeDisputeResult")
              .with("items", List.of("title")));
      assertThat(
              wire.call(dispute.call("cab.head", "approveDisputeResult").with("proposal", 1))
                  .reason())
          .isEqualTo("proposal-outdated");
      assertThat(
              wire.done(dispute.callWithText("iic.staff", "reportDisputeToGovernment"))
                  .text("stage"))
          .isEqualTo("AT_GOVERNMENT");

      var ruled = wire.done(dispute.decisionCall("gov.head", true));
      assertThat(ruled.text("stage")).isEqualTo("PROVIDED");
      assertThat(dispute.viewRequest().text("stage")).isEqualTo("PROVIDED");
      var answer = wire.done(dispute.query(entry, ruled.id("grant")));
      assertThat(answer.list("records")).hasSize(1);
      assertThat(
              wire.done(
                      dispute.call("edu.head", "explainDisputeDueDate").with("deadline", "PROVIDE"))
                  .text("stage"))
          .isEqualTo("MET");
    }
  }

  @Test
  void whose_department_is_a_party_stands_aside(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var dispute =
          TestDispute.refuseAndOpen(
                  platform, wires, wire, "legal", TestDispute.publishHostedEntry(wires), GZ)
              .bringToReview(wire);
      wire.done(Call.by("iic.staff", "openDisputeBatch"));
      assertThat(TestDispute.stances(dispute.view(wire, "legal.head")))
          .containsEntry("LEGAL", "RECUSED");
      assertThat(wire.call(dispute.opinion("legal.head", "SHARE")).reason()).isEqualTo("recused");

      wire.done(dispute.opinion("iic.head", "SHARE"));
      wire.done(dispute.opinion("estab.staff", "SHARE"));
      assertThat(dispute.view(wire, "gso.head").text("obstacle")).isEqualTo("review-body-missing");
      var unresolved = wire.done(dispute.opinion("gso.head", "SHARE"));

      assertThat(unresolved.text("stage")).isEqualTo("UNRESOLVED");
      assertThat(dispute.viewRequest().text("stage")).isEqualTo("REFUSED");
    }
  }

  @Test
  void a_ruling_and_its_access_right_are_one_transaction(Platform platform, Wires wires) {
    var dispute =
        TestDispute.refuseAndOpen(
                platform, wires, wires.rest(), "edu", TestDispute.publishHostedEntry(wires), CN)
            .reportToAuthority(wires.rest());
    var database = new Database(platform);
    for (String table : List.of("sharing_grant", "evidence_record")) {
      String name = "no_room_in_" + table;
      database.run(
          "alter table %s add constraint %s check (request_id is distinct from '%s') not valid"
              .formatted(table, name, dispute.request()));
      try {
        for (Wire wire : List.of(wires.rest(), wires.soap11())) {
          assertThat(wire.call(dispute.decisionCall("gov.head", true)).reason())
              .isEqualTo("defect");
        }
      } finally {
        database.run("alter table %s drop constraint %s".formatted(table, name));
      }
      assertThat(dispute.stage()).isEqualTo("AT_GOVERNMENT");
      assertThat(dispute.viewRequest().text("stage")).isEqualTo("REFUSED");
      assertThat(
              database.number(
                  "select count(*) from sharing_grant where request_id = ?", dispute.request()))
          .isZero();
    }
    assertThat(wires.rest().done(dispute.decisionCall("gov.head", true)).text("stage"))
        .isEqualTo("PROVIDED");
  }

  private static List<Map<String, Object>> papers(Wire wire, String reader, TestDispute dispute) {
    return wire.done(Documents.list(reader, dispute.id()).with("caseKind", "dispute"))
        .list("results");
  }

  /** The records of evidence about a dispute that somebody reads. */
  private static List<Map<String, Object>> read(
      Wire wire, String reader, String act, TestDispute dispute) {
    return wire.done(Call.by(reader, "listEvidence").with("act", act)).list("results").stream()
        .filter(one -> dispute.id().toString().equals(String.valueOf(one.get("subject"))))
        .toList();
  }

  private static long told(Platform platform, String department, String kind, TestDispute dispute) {
    return new Database(platform)
        .number(
            "select count(*) from notice where department = ? and kind = ? and about = ?",
            department,
            kind,
            dispute.id().toString());
  }
}
