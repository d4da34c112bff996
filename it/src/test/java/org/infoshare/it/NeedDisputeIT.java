package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Disputes over needs outside the catalogue on both wires, from the refusal to the data. */
@Tag("long")
@Undisturbed
@ExtendWith(SharedPlatform.class)
class NeedDisputeIT {

  private static final List<String> ITEMS = TestNeed.ITEMS;

  /** Decree 809 art. 28. */
  @Test
  void a_refused_need_is_ruled_to_be_shared_carried_out_published_and_provided(
      Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var need = TestNeed.createRefused(platform, wires);
      assertThat(need.view(wire, "edu.head").texts("commands")).containsExactly("DISPUTE");
      assertThat(need.view(wire, "cab.head").texts("commands")).isEmpty();
      Inbox.assertWaits(wires, "need", need.id());
      assertThat(refusal(wire, need.call("gov.head", "getNeed"))).isEqualTo("need-not-found");

      var dispute = need.openDispute(wire);
      var opened = dispute.view(wire, "edu.head");
      assertThat(opened.text("need")).isEqualTo(need.id().toString());
      assertThat(opened.text("needName")).startsWith("桥梁登记情况");
      assertThat(opened.text("request")).isNull();
      assertThat(opened.text("entry")).isNull();
      assertThat(opened.text("provider")).isEqualTo("cab");
      assertThat(opened.text("cause")).isEqualTo("REFUSED");
      assertThat(opened.texts("items")).isEqualTo(ITEMS);
      var disputed = need.view(wire, "edu.head");
      assertThat(disputed.text("dispute")).isEqualTo(dispute.id().toString());
      assertThat(disputed.texts("commands")).isEmpty();
      assertThat(need.view(wire, "gov.head").text("stage")).isEqualTo("REFUSED");
      assertThat(
              wire.done(Call.by("gov.head", "listDisputes").with("need", need.id()))
                  .list("results"))
          .extracting(one -> String.valueOf(one.get("id")))
          .containsExactly(dispute.id().toString());

      dispute.reportToAuthority(wire);
      var ordered = wire.done(TestNeed.ruling(dispute));
      assertThat(ordered.text("stage")).isEqualTo("ORDERED");
      assertThat(ordered.texts("sharedItems")).isEqualTo(ITEMS);
      assertThat(ordered.text("grant")).isNull();
      assertThat(ordered.map("due")).containsKey("due");
      var owed = need.view(wire, "edu.head");
      assertThat(owed.text("stage")).isEqualTo("ORDERED");
      assertThat(owed.text("waitingFor")).isEqualTo("cab");
      assertThat(owed.texts("orderedItems")).isEqualTo(ITEMS);
      assertThat(
              refusal(
                  wire, need.call("edu.head", "explainNeedDueDate").with("deadline", "PUBLISH")))
          .isEqualTo("deadline-not-found");
      Inbox.assertWaits(wires, "need", need.id(), "cab.staff");
      assertThat(wire.done(need.call("cab.staff", "explainNeedDueDate")).text("kind"))
          .isEqualTo("ruling.provide");
      assertThat(need.view(wire, "cab.staff").map("due")).containsKey("due");
      Inbox.assertWaits(wires, "dispute", dispute.id(), "cab.staff", "cab.head");

      var register = TestData.entry(TestData.unique("桥梁登记"));
      assertThat(refusal(wire, need.executionCall(register).as("edu.staff")))
          .isEqualTo("not-permitted");
      assertThat(refusal(wire, need.executionCall(register).as("hrss.staff")))
          .isEqualTo("need-not-found");
      assertThat(refusal(wire, need.executionCall(register).as("cab.head")))
          .isEqualTo("access-denied");
      assertThat(faults(wire, need.executionCall(register).without("entry")))
          .containsExactly("/entry missing");
      assertThat(faults(wire, need.executionCall(TestNeed.without(register, "title"))))
          .containsExactly("/entry/items ordered-item-missing");
      var drafted = wire.done(need.executionCall(register));
      assertThat(drafted.text("stage")).isEqualTo("ORDERED");
      assertThat(drafted.list("statements"))
          .extracting(one -> String.valueOf(one.get("kind")))
          .containsExactly("DESIGNATION", "REFUSAL", "ORDER", "EXECUTION");
      assertThat(refusal(wire, need.executionCall(register))).isEqualTo("carried-out-already");
      Inbox.assertWaits(wires, "need", need.id(), "cab.staff", "cab.head");

      String entry = drafted.text("entry");
      TestNeed.publish(wires, entry);
      var shared = need.view(wire, "edu.head");
      assertThat(shared.text("stage")).isEqualTo("ORDERED");
      var request = wire.done(Call.by("edu.head", "getRequest").with("id", shared.id("request")));
      assertThat(request.text("stage")).isEqualTo("AGREED");
      assertThat(request.texts("items")).containsExactly("bridge", "title");
      assertThat(request.map("provisionDue")).isNull();
      assertThat(request.texts("commands")).doesNotContain("DISPUTE");
      var granted = dispute.view(wire, "edu.head");
      assertThat(granted.text("stage")).isEqualTo("ORDERED");
      assertThat(granted.text("grant")).isEqualTo(shared.text("grant"));

      TestNeed.host(wires, entry);
      assertThat(need.view(wire, "edu.head").text("stage")).isEqualTo("PROVIDED");
      assertThat(dispute.view(wire, "edu.head").text("stage")).isEqualTo("PROVIDED");
      var record =
          wire.done(dispute.query(entry, shared.id("grant"))).list("records").get(0).toString();
      assertThat(record).contains("第7桥").doesNotContain("珠江");
    }
  }

  @Test
  void what_was_ordered_and_not_provided_in_time_stands_overdue_until_it_is(
      Platform platform, Wires wires) {
    var wire = wires.soap12();
    var need = TestNeed.createRefused(platform, wires);
    var dispute = need.openDispute(wire).reportToAuthority(wire);
    wire.done(TestNeed.ruling(dispute));
    dispute.expire("ruling.provide");
    TestDispute.await(() -> dispute.stage().equals("NON_COMPLIANT"));
    var overdue = need.view(wire, "edu.head");
    assertThat(overdue.text("stage")).isEqualTo("ORDERED");
    assertThat(overdue.text("waitingFor")).isEqualTo("cab");
    assertThat(overdue.text("overdueSince")).isEqualTo(TestData.today().minusDays(1).toString());
    assertThat(
            new Database(platform)
                .number("select count(*) from violation where about = ?", dispute.id().toString()))
        .isZero();

    String entry =
        wire.done(need.executionCall(TestData.entry(TestData.unique("桥梁登记")))).text("entry");
    TestNeed.publish(wires, entry);
    assertThat(need.view(wire, "edu.head").text("overdueSince")).isNotNull();
    TestNeed.host(wires, entry);
    assertThat(dispute.stage()).isEqualTo("PROVIDED");
    assertThat(need.view(wire, "edu.head").text("overdueSince")).isNull();
  }

  /** By silence, and by a settlement: the limit of the publication runs until a right is made. */
  @Test
  void an_entry_that_shares_less_than_was_decided_is_not_submitted(Platform platform, Wires wires) {
    var unanswered = TestNeed.createUnanswered(platform, wires, 2).iterator();
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var need = unanswered.next();
      assertThat(need.view(wire, "edu.head").texts("commands")).contains("DISPUTE");
      var dispute = need.openDispute(wire);
      assertThat(dispute.view(wire, "edu.head").text("cause")).isEqualTo("UNANSWERED");
      var settled = wire.done(dispute.callWithText("cab.head", "concedeDispute"));
      assertThat(settled.text("stage")).isEqualTo("SETTLED");
      assertThat(settled.text("grant")).isNull();
      assertThat(need.view(wire, "edu.head").map("due")).containsKey("due");
      assertThat(Inbox.find(wire, "cab.staff", "MINE", "need", need.id()))
          .containsEntry("deadlineKind", "negotiation.publish");

      var register = TestData.entry(TestData.unique("桥梁登记"));
      String entry = wire.done(need.executionCall(register)).text("entry");
      assertThat(submission(wire, entry, TestNeed.without(register, "title")))
          .isEqualTo("owed-items-missing");
      assertThat(submission(wire, entry, TestNeed.notShared(register)))
          .isEqualTo("owed-items-missing");
      assertThat(wire.done(Call.by("cab.staff", "getEntry").with("code", entry)).texts("commands"))
          .doesNotContain("SUBMIT");
      assertThat(refusal(wire, Call.by("cab.staff", "dropEntry").with("code", entry)))
          .isEqualTo("cases-open");
      assertThat(publication(wire, need)).isEqualTo("RUNNING");

      wire.done(Call.by("cab.staff", "amendEntry").with("code", entry).with(register));
      TestNeed.publish(wires, entry);
      var shared = need.view(wire, "edu.head");
      assertThat(publication(wire, need)).isEqualTo("MET");
      assertThat(shared.text("grant")).isNotNull();
      assertThat(dispute.view(wire, "cab.head").text("grant")).isEqualTo(shared.text("grant"));
      assertThat(dispute.stage()).isEqualTo("SETTLED");
    }
  }

  /** Why the draft is not submitted with that text. */
  private static String submission(Wire wire, String entry, Map<String, Object> text) {
    wire.done(Call.by("cab.staff", "amendEntry").with("code", entry).with(text));
    TestGrant.assess(wire, "cab.staff", entry);
    return refusal(wire, Call.by("cab.staff", "submitEntry").with("code", entry));
  }

  private static String publication(Wire wire, TestNeed need) {
    return wire.done(need.call("cab.staff", "explainNeedDueDate").with("deadline", "PUBLISH"))
        .text("stage");
  }

  /** Decree 809 art. 19. */
  @Test
  void a_late_agreement_another_department_and_a_withdrawal_end_the_dispute(
      Platform platform, Wires wires) {
    var wire = wires.rest();
    var unanswered = TestNeed.createUnanswered(platform, wires, 3);
    var agreed = unanswered.get(0);
    var overAgreed = agreed.openDispute(wire);
    wire.done(terms(agreed));
    wire.done(agreed.call("edu.head", "agreeNeedTerms").with("proposal", 2));
    assertThat(overAgreed.stage()).isEqualTo("LAPSED");
    assertThat(agreed.view(wire, "edu.head").text("stage")).isEqualTo("AGREED");

    var declined = unanswered.get(1);
    var overDeclined = declined.openDispute(wire);
    wire.done(declined.call("cab.staff", "refuseNeedCompetence").with("reasons", "由民政负责"));
    assertThat(overDeclined.stage()).isEqualTo("LAPSED");
    assertThat(declined.view(wire, "edu.head").text("dispute")).isNull();

    var withdrawn = unanswered.get(2);
    var overWithdrawn = withdrawn.openDispute(wire);
    wire.done(withdrawn.call("edu.head", "withdrawNeed").with("reasons", "不再需要"));
    assertThat(overWithdrawn.stage()).isEqualTo("LAPSED");

    var ordered = TestNeed.createRefused(platform, wires);
    var overOrdered = ordered.openDispute(wire).reportToAuthority(wire);
    wire.done(TestNeed.ruling(overOrdered));
    wire.done(ordered.call("edu.head", "withdrawNeed").with("reasons", "不再需要"));
    assertThat(overOrdered.stage()).isEqualTo("LAPSED");
  }

  /** Whoever comes second finds what the first made of it; neither waits for the other for ever. */
  @Test
  void a_late_agreement_and_a_ruling_at_once_are_one_of_the_two(Platform platform, Wires wires)
      throws Exception {
    for (TestNeed need : TestNeed.createUnanswered(platform, wires, 3)) {
      var dispute = need.openDispute(wires.rest()).reportToAuthority(wires.rest());
      wires.rest().done(terms(need));

      var answers =
          ConcurrentCalls.run(
              wires,
              List.of(
                  TestNeed.ruling(dispute),
                  need.call("edu.head", "agreeNeedTerms").with("proposal", 2)));

      assertThat(answers)
          .filteredOn(Answer::isRefused)
          .extracting(Answer::reason)
          .containsExactly("wrong-stage");
      assertThat(dispute.stage() + " " + need.view(wires.rest(), "edu.head").text("stage"))
          .isEqualTo(answers.get(0).isRefused() ? "LAPSED AGREED" : "ORDERED ORDERED");
    }
  }

  private static Call terms(TestNeed need) {
    return need.call("cab.head", "proposeNeedTerms")
        .with("entry", TestData.entry(TestData.unique("桥梁登记")))
        .with("mode", "SERVICE")
        .with("useFrom", TestData.today().toString())
        .with("useUntil", TestData.today().plusYears(1).toString());
  }

  @Test
  void a_dispute_that_is_taken_back_or_lost_leaves_the_need_as_it_was(
      Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var need = TestNeed.createRefused(platform, wires);
      var first = need.openDispute(wire);
      wire.done(first.call("edu.head", "withdrawDispute").with("reasons", "先自行协商"));
      assertThat(need.view(wire, "edu.head").texts("commands")).containsExactly("DISPUTE");
      var second = need.openDispute(wire).reportToAuthority(wire);
      wire.done(second.decisionCall("gov.head", false));
      assertThat(second.stage()).isEqualTo("CLOSED_NO_SHARE");
      assertThat(refusal(wire, second.call("edu.head", "explainDisputeDueDate")))
          .isEqualTo("no-deadline-in-stage");
      var left = need.view(wire, "edu.head");
      assertThat(left.text("stage")).isEqualTo("REFUSED");
      assertThat(left.texts("commands")).isEmpty();
      assertThat(refusal(wire, need.disputeCall("edu.head"))).isEqualTo("dispute-exists");
    }
  }

  @Test
  void what_cannot_be_disputed_is_refused_alike_on_both_wires(Platform platform, Wires wires) {
    var refused = TestNeed.createRefused(platform, wires);
    var asked = TestNeed.create(platform, wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var open = refused.disputeCall("edu.head");
      assertThat(faults(wire, open.without("need"))).containsExactly("/request request-or-need");
      assertThat(faults(wire, open.with("request", UUID.randomUUID())))
          .containsExactly("/need request-or-need");
      assertThat(faults(wire, open.without("reasons"))).containsExactly("/reasons missing");
      assertThat(refusal(wire, open.as("edu.staff"))).isEqualTo("access-denied");
      assertThat(refusal(wire, open.as("cab.head"))).isEqualTo("not-permitted");
      assertThat(refusal(wire, open.as("hrss.head"))).isEqualTo("need-not-found");
      assertThat(refusal(wire, open.with("need", UUID.randomUUID()))).isEqualTo("need-not-found");
      assertThat(refusal(wire, asked.disputeCall("edu.head"))).isEqualTo("nothing-in-dispute");
      assertThat(refusal(wire, asked.executionCall(TestData.entry(TestData.unique("桥梁登记")))))
          .isEqualTo("wrong-stage");
    }
  }

  /**
   * No wire could say that a need was filed while the rules of 2016 were in force. 2016 rules, art.
   * 35.
   */
  @Test
  void under_the_rules_of_2016_the_four_read_the_need_that_comes_before_them(
      Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var need = TestNeed.createRefused(platform, wires);
      new Database(platform).run("update need set rule_set = 'gz-2016' where id = ?", need.id());
      var dispute = need.openDispute(wire);
      assertThat(refusal(wire, need.call("legal.head", "getNeed"))).isEqualTo("need-not-found");
      dispute.bringToReview(wire);
      assertThat(need.view(wire, "legal.head").text("id")).isEqualTo(need.id().toString());

      var batch = wire.done(Call.by("iic.staff", "openDisputeBatch"));
      assertThat(batch.list("agenda"))
          .extracting(one -> String.valueOf(one.get("need")))
          .contains(need.id().toString());
      for (String reviewer : List.of("iic.staff", "estab.head", "legal.head", "gso.head")) {
        wire.done(dispute.opinion(reviewer, "SHARE").with("items", List.of(ITEMS.get(0))));
      }
      var reviewed = dispute.view(wire, "edu.head");
      assertThat(reviewed.text("stage")).isEqualTo("REVIEWED_SHARE");
      assertThat(reviewed.texts("commands")).contains("SUBMIT");
      for (String party : List.of("edu.head", "cab.head")) {
        wire.done(
            dispute
                .callWithText(party, "offerDisputeSettlement")
                .with("items", List.of(ITEMS.get(0))));
      }
      assertThat(dispute.stage()).isEqualTo("SETTLED");
      assertThat(need.view(wire, "edu.head").texts("orderedItems")).containsExactly(ITEMS.get(0));
      assertThat(publication(wire, need)).isEqualTo("RUNNING");
    }
  }

  @Test
  void a_request_that_can_be_disputed_says_so_to_the_head_of_its_requester(Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    UUID refused = TestDispute.refuseRequest(wires, "edu", entry);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(commands(wire, "edu.head", refused)).contains("DISPUTE");
      assertThat(commands(wire, "edu.staff", refused)).doesNotContain("DISPUTE");
      assertThat(commands(wire, "cab.head", refused)).doesNotContain("DISPUTE");
      var dispute =
          wire.done(
              Call.by("edu.head", "openDispute").with("request", refused).with("reasons", "职责所需"));
      assertThat(commands(wire, "edu.head", refused)).doesNotContain("DISPUTE");
      wire.done(
          Call.by("edu.head", "withdrawDispute")
              .with("id", dispute.id("id"))
              .with("reasons", "先自行协商"));
    }
    UUID partial = TestDispute.fileRequest(wires, "hrss", entry);
    wires
        .rest()
        .done(
            Call.by("cab.head", "consentRequest")
                .with("id", partial)
                .with("items", List.of("bridge"))
                .with("reasons", "其余与职责无关"));
    assertThat(commands(wires.rest(), "hrss.head", partial)).contains("DISPUTE");
  }

  private static List<String> commands(Wire wire, String account, UUID request) {
    return wire.done(Call.by(account, "getRequest").with("id", request)).texts("commands");
  }

  private static String refusal(Wire wire, Call call) {
    return wire.call(call).reason();
  }

  private static List<String> faults(Wire wire, Call call) {
    var answer = wire.call(call);
    assertThat(answer.reason()).isEqualTo("invalid");
    return answer.errors().stream().map(one -> one.pointer() + " " + one.code()).toList();
  }
}
