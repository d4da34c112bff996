package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Refusals.assertRefused;

import java.util.List;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How the parties end a dispute, what is refused, and what is listed and kept; on both wires. */
@Tag("long")
@Undisturbed
@ExtendWith(SharedPlatform.class)
class DisputeEndingsIT {

  private static final String GZ = "gz-2016";
  private static final String CN = "cn-2025";

  @Test
  void the_parties_may_end_it_at_any_time(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String entry = TestDispute.publishHostedEntry(wires);
      var agreed =
          TestDispute.refuseAndOpen(platform, wires, wire, "edu", entry, GZ).bringToReview(wire);
      wire.done(
          agreed
              .callWithText("edu.head", "offerDisputeSettlement")
              .with("items", List.of("title")));
      var settled =
          wire.done(
              agreed.call("cab.head", "offerDisputeSettlement").with("items", List.of("title")));
      assertThat(settled.text("stage")).isEqualTo("SETTLED");
      assertThat(agreed.viewRequest().map("decision"))
          .containsEntry("consented", false)
          .containsEntry("reasons", "与职责无关");
      assertThat(agreed.viewRequest().map("decisionAfterDispute").get("items"))
          .isEqualTo(List.of("title"));

      var conceded = TestDispute.refuseAndOpen(platform, wires, wire, "hrss", entry, CN);
      assertThat(wire.done(conceded.callWithText("cab.head", "concedeDispute")).text("stage"))
          .isEqualTo("SETTLED");
      assertThat(conceded.viewRequest().text("stage")).isEqualTo("PROVIDED");

      var withdrawn = TestDispute.refuseAndOpen(platform, wires, wire, "hrss", entry, CN);
      assertThat(
              wire.done(withdrawn.call("hrss.head", "withdrawDispute").with("reasons", "不再需要"))
                  .text("stage"))
          .isEqualTo("WITHDRAWN");
      assertThat(withdrawn.viewRequest().text("stage")).isEqualTo("REFUSED");

      var assented = TestDispute.refuseAndOpen(platform, wires, wire, "hrss", entry, CN);
      wire.done(assented.callWithText("hrss.staff", "writeDisputeMinutes"));
      wire.done(assented.callWithText("hrss.head", "referDisputeToAuthority"));
      var proposed = wire.done(assented.callWithText("iic.head", "proposeDisputeResult"));
      int number = proposed.list("statements").size();
      wire.done(assented.call("hrss.head", "approveDisputeResult").with("proposal", number));
      assertThat(
              wire.done(assented.call("cab.head", "approveDisputeResult").with("proposal", number))
                  .text("stage"))
          .isEqualTo("CLOSED_NO_SHARE");
    }
  }

  @Test
  void what_was_left_out_of_a_consent_is_added_to_the_same_right(Platform platform, Wires wires) {
    String entry = TestDispute.publishHostedEntry(wires);
    UUID request = TestDispute.fileRequest(wires, "edu", entry);
    UUID grant =
        wires
            .rest()
            .done(
                Call.by("cab.head", "consentRequest")
                    .with("id", request)
                    .with("items", List.of("bridge"))
                    .with("reasons", "名称与职责无关"))
            .id("grant");
    var dispute = TestDispute.open(platform, wires, wires.soap11(), "edu", request);
    assertThat(dispute.view(wires.rest(), "cab.head").text("cause")).isEqualTo("PARTIAL");
    assertThat(dispute.view(wires.rest(), "cab.head").texts("items")).containsExactly("title");

    var settled = wires.rest().done(dispute.callWithText("cab.head", "concedeDispute"));

    assertThat(settled.id("grant")).isEqualTo(grant);
    assertThat(wires.rest().done(Call.by("edu.head", "getGrant").with("id", grant)).texts("items"))
        .isEqualTo(TestDispute.ITEMS);
    assertThat(dispute.viewRequest().text("stage")).isEqualTo("PROVIDED");
  }

  @Test
  void neither_suspending_nor_withdrawing_keeps_a_dispute_from_being_decided(
      Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String entry = TestDispute.publishHostedEntry(wires);
      UUID request = TestDispute.fileRequest(wires, "edu", entry);
      assertRefused(
          wire,
          wire.call(
              Call.by("cab.head", "proposeEntryWithdrawal")
                  .with("code", entry)
                  .with("reasons", "另有安排")),
          "cases-open",
          List.of());
      UUID grant =
          wire.done(
                  Call.by("cab.head", "consentRequest")
                      .with("id", request)
                      .with("items", List.of("bridge"))
                      .with("reasons", "名称与职责无关"))
              .id("grant");
      wire.done(Call.by("cab.head", "suspendGrant").with("id", grant).with("reasons", "核查中"));
      wire.done(
          Call.by("cab.head", "proposeEntryWithdrawal").with("code", entry).with("reasons", "停办"));

      var dispute = TestDispute.open(platform, wires, wire, "edu", request);
      assertRefused(
          wire,
          wire.call(Call.by("iic.head", "withdrawEntry").with("code", entry)),
          "cases-open",
          List.of());
      assertThat(wire.done(dispute.callWithText("cab.head", "concedeDispute")).text("stage"))
          .isEqualTo("SETTLED");

      assertThat(dispute.viewRequest().text("stage")).isEqualTo("SUSPENDED");
      var widened = wire.done(Call.by("edu.head", "getGrant").with("id", grant));
      assertThat(widened.texts("items")).isEqualTo(TestDispute.ITEMS);
      assertThat(widened.text("stage")).isEqualTo("SUSPENDED");
      assertThat(widened.texts("commands")).contains("APPROVE_END");
    }
  }

  /** Each held first what the other held next. */
  @Test
  void a_first_push_and_the_end_of_a_dispute_do_not_wait_for_each_other(
      Platform platform, Wires wires) throws Exception {
    for (int again = 0; again < 3; again++) {
      String entry = TestGrant.publishEntry(wires);
      UUID request = TestDispute.fileRequest(wires, "edu", entry);
      wires
          .rest()
          .done(
              Call.by("cab.head", "consentRequest")
                  .with("id", request)
                  .with("items", List.of("bridge"))
                  .with("reasons", "名称与职责无关"));
      var dispute = TestDispute.open(platform, wires, wires.rest(), "edu", request);

      var answers =
          ConcurrentCalls.run(
              wires,
              List.of(
                  dispute.callWithText("cab.head", "concedeDispute"),
                  Call.by("cab.system", "putRecords")
                      .with("code", entry)
                      .with("upserts", TestData.bridges(10))));

      assertThat(answers).noneMatch(Answer::isRefused);
      assertThat(dispute.viewRequest().text("stage")).isEqualTo("PROVIDED");
    }
  }

  @Test
  void an_order_ends_with_the_right_that_its_requester_settled(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String entry = TestGrant.publishEntry(wires);
      var dispute =
          TestDispute.refuseAndOpen(platform, wires, wire, "edu", entry, CN)
              .reportToAuthority(wire);
      UUID grant = wire.done(dispute.decisionCall("gov.head", true)).id("grant");
      wire.done(
          Call.by("cab.head", "proposeEntryWithdrawal").with("code", entry).with("reasons", "停办"));
      assertRefused(
          wire,
          wire.call(Call.by("iic.head", "withdrawEntry").with("code", entry)),
          "grants-running",
          List.of());
      wire.done(Call.by("edu.head", "approveGrantEnd").with("id", grant).with("terms", "改由他处取得"));

      wire.done(Call.by("iic.head", "withdrawEntry").with("code", entry));

      assertThat(dispute.stage()).isEqualTo("LAPSED");
      assertThat(dispute.viewRequest().text("stage")).isEqualTo("TERMINATED");
      assertThat(
              wire.done(
                      dispute.call("edu.head", "explainDisputeDueDate").with("deadline", "PROVIDE"))
                  .text("stage"))
          .isEqualTo("CANCELLED");
    }
  }

  @Test
  void a_late_consent_settles_the_dispute_over_the_silence(Platform platform, Wires wires) {
    String entry = TestDispute.publishHostedEntry(wires);
    UUID request = TestDispute.fileRequest(wires, "edu", entry);
    new Database(platform)
        .run(
            "update deadline set due = ?, next_at = now() where kind = 'request.answer'"
                + " and case_id = ?",
            TestData.today().minusDays(1),
            request.toString());
    TestDispute.await(
        () ->
            wires
                .rest()
                .done(Call.by("edu.head", "getRequest").with("id", request))
                .text("stage")
                .equals("UNANSWERED"));
    var dispute = TestDispute.open(platform, wires, wires.rest(), "edu", request);
    assertThat(dispute.view(wires.soap11(), "edu.staff").text("cause")).isEqualTo("UNANSWERED");

    var consented = wires.rest().done(Call.by("cab.head", "consentRequest").with("id", request));

    var settled = dispute.view(wires.rest(), "edu.head");
    assertThat(settled.text("stage")).isEqualTo("SETTLED");
    assertThat(settled.text("grant")).isEqualTo(consented.text("grant"));
  }

  @Test
  void what_is_refused_is_refused_alike_on_both_wires(Platform platform, Wires wires) {
    String entry = TestDispute.publishHostedEntry(wires);
    var dispute = TestDispute.refuseAndOpen(platform, wires, wires.rest(), "edu", entry, CN);
    UUID answered = TestDispute.fileRequest(wires, "hrss", entry);
    UUID refused = TestDispute.refuseRequest(wires, "hrss", entry);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var open = Call.by("edu.head", "openDispute").with("reasons", "理由");
      assertRefused(
          wire, wire.call(open.with("request", dispute.request())), "dispute-exists", List.of());
      assertRefused(
          wire,
          wire.call(open.as("hrss.head").with("request", answered)),
          "nothing-in-dispute",
          List.of());
      assertRefused(wire, wire.call(open.with("request", refused)), "request-not-found", List.of());
      assertRefused(
          wire,
          wire.call(open.as("cab.head").with("request", refused)),
          "not-permitted",
          List.of());
      assertRefused(
          wire,
          wire.call(open.as("hrss.staff").with("request", refused)),
          "access-denied",
          List.of());
      assertRefused(wire, wire.call(open), "invalid", List.of("/request request-or-need"));
      assertRefused(
          wire,
          wire.call(open.as("hrss.head").with("request", refused).without("reasons")),
          "invalid",
          List.of("/reasons missing"));

      assertRefused(
          wire, wire.call(dispute.call("hrss.head", "getDispute")), "dispute-not-found", List.of());
      assertRefused(
          wire,
          wire.call(dispute.call("th-gov.head", "getDispute")),
          "dispute-not-found",
          List.of());
      assertRefused(
          wire, wire.call(dispute.call("edu.system", "getDispute")), "access-denied", List.of());
      assertRefused(
          wire,
          wire.call(
              dispute
                  .call("cab.head", "offerDisputeSettlement")
                  .with("items", List.of("river", "title", "title"))),
          "invalid",
          List.of("/items/0 item-not-in-dispute", "/items/2 duplicate"));
      assertRefused(
          wire,
          wire.call(dispute.call("edu.head", "explainDisputeDueDate").with("deadline", "RULE")),
          "deadline-not-found",
          List.of());
      assertRefused(
          wire,
          wire.call(Call.by("iic.head", "getDisputeBatch").with("id", UUID.randomUUID())),
          "batch-not-found",
          List.of());
      assertRefused(
          wire, wire.call(Call.by("edu.head", "openDisputeBatch")), "access-denied", List.of());
    }
  }

  @Test
  void lists_show_what_waits_where_and_the_same_key_does_it_once(Platform platform, Wires wires) {
    String entry = TestDispute.publishHostedEntry(wires);
    UUID request = TestDispute.refuseRequest(wires, "edu", entry);
    var open =
        Call.by("edu.head", "openDispute")
            .with("request", request)
            .with("reasons", "理由")
            .key(UUID.randomUUID().toString());
    var opened = wires.rest().done(open);
    assertThat(wires.rest().done(open).id("id")).isEqualTo(opened.id("id"));
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      for (String reader : List.of("edu.staff", "cab.head", "iic.staff", "gov.head")) {
        var listed =
            wire.done(
                Call.by(reader, "listDisputes").with("stage", "OPEN").with("request", request));
        assertThat(listed.list("results")).as(reader).hasSize(1);
        assertThat(listed.list("results").get(0).get("entry")).isEqualTo(entry);
      }
      for (String stranger : List.of("legal.head", "hrss.staff")) {
        for (UUID named : List.of(request, UUID.randomUUID())) {
          assertRefused(
              wire,
              wire.call(Call.by(stranger, "listDisputes").with("request", named)),
              "invalid",
              List.of("/request request-not-found"));
        }
      }
      assertThat(
              wire.done(Call.by("edu.staff", "listDisputes").with("entry", entry).with("limit", 1))
                  .list("results"))
          .hasSize(1);
      assertThat(wire.done(Call.by("iic.staff", "listDisputeBatches").with("limit", 1)).value())
          .isNotNull();
    }
    assertThat(
            new Database(platform)
                .number("select count(*) from dispute where request_id = ?", request))
        .isEqualTo(1);
  }

  @Test
  void minutes_and_rulings_stand_as_documents_beside_what_is_stated(
      Platform platform, Wires wires) {
    String entry = TestDispute.publishHostedEntry(wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var dispute = TestDispute.refuseAndOpen(platform, wires, wire, "edu", entry, GZ);
      byte[] minutes = Documents.pdf(TestData.unique("协商记录"));
      var add =
          Documents.add("iic.staff", dispute.id(), minutes)
              .with("caseKind", "dispute")
              .with("kind", "MINUTES");
      var added = wire.done(add);

      for (String reader : List.of("edu.head", "cab.staff", "gov.head")) {
        assertThat(
                wire.done(Documents.list(reader, dispute.id()).with("caseKind", "dispute"))
                    .list("results"))
            .as(reader)
            .containsExactly(added.value());
      }
      assertRefused(
          wire,
          wire.call(Documents.list("hrss.head", dispute.id()).with("caseKind", "dispute")),
          "dispute-not-found",
          List.of());
      assertRefused(
          wire,
          wire.call(Documents.list("legal.staff", dispute.id()).with("caseKind", "dispute")),
          "dispute-not-found",
          List.of());
      wires.rest().done(dispute.call("edu.head", "withdrawDispute").with("reasons", "不再需要"));
      assertRefused(wire, wire.call(add), "wrong-stage", List.of());
      assertRefused(wire, wire.call(add.as("hrss.staff")), "dispute-not-found", List.of());
    }
  }
}
