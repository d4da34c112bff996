package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Disputes over needs outside the catalogue on both wires, from the refusal to the data. */
@ExtendWith(SharedPlatform.class)
class NeedDisputeIT {

  private static final List<String> ITEMS = Needed.ITEMS;

  @Test
  void a_refused_need_is_ruled_to_be_shared_carried_out_published_and_provided(
      Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var need = Needed.refused(platform, wires);
      assertThat(need.seen(wire, "edu.head").texts("commands")).containsExactly("DISPUTE");
      assertThat(need.seen(wire, "cab.head").texts("commands")).isEmpty();
      Inbox.assertWaits(wires, "need", need.id());
      assertThat(refusal(wire, need.call("gov.head", "getNeed"))).isEqualTo("need-not-found");

      var dispute = need.opened(wire);
      var opened = dispute.seen(wire, "edu.head");
      assertThat(opened.text("need")).isEqualTo(need.id().toString());
      assertThat(opened.text("needName")).startsWith("桥梁登记情况");
      assertThat(opened.text("request")).isNull();
      assertThat(opened.text("entry")).isNull();
      assertThat(opened.text("provider")).isEqualTo("cab");
      assertThat(opened.text("cause")).isEqualTo("REFUSED");
      assertThat(opened.texts("items")).isEqualTo(ITEMS);
      var disputed = need.seen(wire, "edu.head");
      assertThat(disputed.text("dispute")).isEqualTo(dispute.id().toString());
      assertThat(disputed.texts("commands")).isEmpty();
      assertThat(need.seen(wire, "gov.head").text("stage")).isEqualTo("REFUSED");
      assertThat(
              wire.done(Call.by("gov.head", "listDisputes").with("need", need.id())).list("items"))
          .extracting(one -> String.valueOf(one.get("id")))
          .containsExactly(dispute.id().toString());

      dispute.reported(wire);
      var ordered = wire.done(Needed.ruling(dispute));
      assertThat(ordered.text("stage")).isEqualTo("ORDERED");
      assertThat(ordered.texts("sharedItems")).isEqualTo(ITEMS);
      assertThat(ordered.text("grant")).isNull();
      assertThat(ordered.map("due")).containsKey("due");
      var owed = need.seen(wire, "edu.head");
      assertThat(owed.text("stage")).isEqualTo("ORDERED");
      assertThat(owed.text("with")).isEqualTo("cab");
      assertThat(owed.texts("orderedItems")).isEqualTo(ITEMS);
      assertThat(refusal(wire, need.call("edu.head", "explainNeedDue").with("limit", "PUBLISH")))
          .isEqualTo("deadline-not-found");
      Inbox.assertWaits(wires, "need", need.id(), "cab.staff");
      assertThat(wire.done(need.call("cab.staff", "explainNeedDue")).text("kind"))
          .isEqualTo("ruling.provide");
      assertThat(need.seen(wire, "cab.staff").map("due")).containsKey("due");
      Inbox.assertWaits(wires, "dispute", dispute.id(), "cab.staff", "cab.head");

      var register = Given.entry(Given.unique("桥梁登记"));
      assertThat(refusal(wire, need.execution(register).as("edu.staff")))
          .isEqualTo("not-permitted");
      assertThat(refusal(wire, need.execution(register).as("hrss.staff")))
          .isEqualTo("need-not-found");
      assertThat(refusal(wire, need.execution(register).as("cab.head"))).isEqualTo("access-denied");
      assertThat(faults(wire, need.execution(register).without("entry")))
          .containsExactly("/entry missing");
      assertThat(faults(wire, need.execution(Needed.without(register, "title"))))
          .containsExactly("/entry/items ordered-item-missing");
      var drafted = wire.done(need.execution(register));
      assertThat(drafted.text("stage")).isEqualTo("ORDERED");
      assertThat(drafted.list("statements"))
          .extracting(one -> String.valueOf(one.get("kind")))
          .containsExactly("NAMING", "REFUSAL", "ORDER", "EXECUTION");
      assertThat(refusal(wire, need.execution(register))).isEqualTo("carried-out-already");
      Inbox.assertWaits(wires, "need", need.id(), "cab.staff", "cab.head");

      String entry = drafted.text("entry");
      Needed.publish(wires, entry);
      var shared = need.seen(wire, "edu.head");
      assertThat(shared.text("stage")).isEqualTo("ORDERED");
      var request = wire.done(Call.by("edu.head", "getRequest").with("id", shared.id("request")));
      assertThat(request.text("stage")).isEqualTo("AGREED");
      assertThat(request.texts("items")).containsExactly("bridge", "title");
      assertThat(request.map("provideDue")).isNull();
      assertThat(request.texts("commands")).doesNotContain("DISPUTE");
      var granted = dispute.seen(wire, "edu.head");
      assertThat(granted.text("stage")).isEqualTo("ORDERED");
      assertThat(granted.text("grant")).isEqualTo(shared.text("grant"));

      Needed.host(wires, entry);
      assertThat(need.seen(wire, "edu.head").text("stage")).isEqualTo("PROVIDED");
      assertThat(dispute.seen(wire, "edu.head").text("stage")).isEqualTo("PROVIDED");
      var record =
          wire.done(dispute.query(entry, shared.id("grant"))).list("records").get(0).toString();
      assertThat(record).contains("第7桥").doesNotContain("珠江");
    }
  }

  @Test
  void what_was_ordered_and_not_provided_in_time_stands_overdue_until_it_is(
      Platform platform, Wires wires) {
    var wire = wires.soap12();
    var need = Needed.refused(platform, wires);
    var dispute = need.opened(wire).reported(wire);
    wire.done(Needed.ruling(dispute));
    dispute.lapse("ruling.provide");
    Contested.await(() -> dispute.stage().equals("NON_COMPLIANT"));
    var overdue = need.seen(wire, "edu.head");
    assertThat(overdue.text("stage")).isEqualTo("ORDERED");
    assertThat(overdue.text("with")).isEqualTo("cab");
    assertThat(overdue.text("overdueSince")).isEqualTo(Given.today().minusDays(1).toString());
    assertThat(
            new Database(platform)
                .number("select count(*) from violation where about = ?", dispute.id().toString()))
        .isEqualTo(1);

    String entry = wire.done(need.execution(Given.entry(Given.unique("桥梁登记")))).text("entry");
    Needed.publish(wires, entry);
    assertThat(need.seen(wire, "edu.head").text("overdueSince")).isNotNull();
    Needed.host(wires, entry);
    assertThat(dispute.stage()).isEqualTo("PROVIDED");
    assertThat(need.seen(wire, "edu.head").text("overdueSince")).isNull();
  }

  /** By silence, and by a settlement: the limit of the publication runs until a right is made. */
  @Test
  void an_entry_that_shares_less_than_was_decided_is_not_submitted(Platform platform, Wires wires) {
    var unanswered = Needed.unanswered(platform, wires, 2).iterator();
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var need = unanswered.next();
      assertThat(need.seen(wire, "edu.head").texts("commands")).contains("DISPUTE");
      var dispute = need.opened(wire);
      assertThat(dispute.seen(wire, "edu.head").text("cause")).isEqualTo("UNANSWERED");
      var settled = wire.done(dispute.said("cab.head", "concedeDispute"));
      assertThat(settled.text("stage")).isEqualTo("SETTLED");
      assertThat(settled.text("grant")).isNull();
      assertThat(need.seen(wire, "edu.head").map("due")).containsKey("due");
      assertThat(Inbox.find(wire, "cab.staff", "MINE", "need", need.id()))
          .containsEntry("limitKind", "negotiation.publish");

      var register = Given.entry(Given.unique("桥梁登记"));
      String entry = wire.done(need.execution(register)).text("entry");
      assertThat(submission(wire, entry, Needed.without(register, "title")))
          .isEqualTo("owed-items-missing");
      assertThat(submission(wire, entry, Needed.closed(register))).isEqualTo("owed-items-missing");
      assertThat(wire.done(Call.by("cab.staff", "getEntry").with("code", entry)).texts("commands"))
          .doesNotContain("SUBMIT");
      assertThat(refusal(wire, Call.by("cab.staff", "dropEntry").with("code", entry)))
          .isEqualTo("cases-open");
      assertThat(publication(wire, need)).isEqualTo("RUNNING");

      wire.done(Call.by("cab.staff", "amendEntry").with("code", entry).with(register));
      Needed.publish(wires, entry);
      var shared = need.seen(wire, "edu.head");
      assertThat(publication(wire, need)).isEqualTo("MET");
      assertThat(shared.text("grant")).isNotNull();
      assertThat(dispute.seen(wire, "cab.head").text("grant")).isEqualTo(shared.text("grant"));
      assertThat(dispute.stage()).isEqualTo("SETTLED");
    }
  }

  /** Why the draft is not submitted with that text. */
  private static String submission(Wire wire, String entry, Map<String, Object> text) {
    wire.done(Call.by("cab.staff", "amendEntry").with("code", entry).with(text));
    Arranged.assess(wire, "cab.staff", entry);
    return refusal(wire, Call.by("cab.staff", "submitEntry").with("code", entry));
  }

  private static String publication(Wire wire, Needed need) {
    return wire.done(need.call("cab.staff", "explainNeedDue").with("limit", "PUBLISH"))
        .text("stage");
  }

  @Test
  void a_late_agreement_another_department_and_a_withdrawal_end_the_dispute(
      Platform platform, Wires wires) {
    var wire = wires.rest();
    var unanswered = Needed.unanswered(platform, wires, 3);
    var agreed = unanswered.get(0);
    var overAgreed = agreed.opened(wire);
    wire.done(terms(agreed));
    wire.done(agreed.call("edu.head", "acceptNeedTerms").with("proposal", 2));
    assertThat(overAgreed.stage()).isEqualTo("LAPSED");
    assertThat(agreed.seen(wire, "edu.head").text("stage")).isEqualTo("AGREED");

    var declined = unanswered.get(1);
    var overDeclined = declined.opened(wire);
    wire.done(declined.call("cab.staff", "declineNeedCompetence").with("reasons", "由民政负责"));
    assertThat(overDeclined.stage()).isEqualTo("LAPSED");
    assertThat(declined.seen(wire, "edu.head").text("dispute")).isNull();

    var withdrawn = unanswered.get(2);
    var overWithdrawn = withdrawn.opened(wire);
    wire.done(withdrawn.call("edu.head", "withdrawNeed").with("reasons", "不再需要"));
    assertThat(overWithdrawn.stage()).isEqualTo("LAPSED");

    var ordered = Needed.refused(platform, wires);
    var overOrdered = ordered.opened(wire).reported(wire);
    wire.done(Needed.ruling(overOrdered));
    wire.done(ordered.call("edu.head", "withdrawNeed").with("reasons", "不再需要"));
    assertThat(overOrdered.stage()).isEqualTo("LAPSED");
  }

  /** Whoever comes second finds what the first made of it; neither waits for the other for ever. */
  @Test
  void a_late_agreement_and_a_ruling_at_once_are_one_of_the_two(Platform platform, Wires wires)
      throws Exception {
    for (Needed need : Needed.unanswered(platform, wires, 3)) {
      var dispute = need.opened(wires.rest()).reported(wires.rest());
      wires.rest().done(terms(need));

      var answers =
          AtOnce.calls(
              wires,
              List.of(
                  Needed.ruling(dispute),
                  need.call("edu.head", "acceptNeedTerms").with("proposal", 2)));

      assertThat(answers)
          .filteredOn(Answer::isRefused)
          .extracting(Answer::reason)
          .containsExactly("wrong-stage");
      assertThat(dispute.stage() + " " + need.seen(wires.rest(), "edu.head").text("stage"))
          .isEqualTo(answers.get(0).isRefused() ? "LAPSED AGREED" : "ORDERED ORDERED");
    }
  }

  private static Call terms(Needed need) {
    return need.call("cab.head", "proposeNeedTerms")
        .with("entry", Given.entry(Given.unique("桥梁登记")))
        .with("mode", "SERVICE")
        .with("useFrom", Given.today().toString())
        .with("useUntil", Given.today().plusYears(1).toString());
  }

  @Test
  void a_dispute_that_is_taken_back_or_lost_leaves_the_need_as_it_was(
      Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var need = Needed.refused(platform, wires);
      var first = need.opened(wire);
      wire.done(first.call("edu.head", "withdrawDispute").with("reasons", "先自行协商"));
      assertThat(need.seen(wire, "edu.head").texts("commands")).containsExactly("DISPUTE");
      var second = need.opened(wire).reported(wire);
      wire.done(second.ruling("gov.head", false));
      assertThat(second.stage()).isEqualTo("CLOSED_NO_SHARE");
      assertThat(refusal(wire, second.call("edu.head", "explainDisputeDue")))
          .isEqualTo("no-limit-in-stage");
      var left = need.seen(wire, "edu.head");
      assertThat(left.text("stage")).isEqualTo("REFUSED");
      assertThat(left.texts("commands")).isEmpty();
      assertThat(refusal(wire, need.opening("edu.head"))).isEqualTo("dispute-exists");
    }
  }

  @Test
  void what_cannot_be_disputed_is_refused_alike_on_both_wires(Platform platform, Wires wires) {
    var refused = Needed.refused(platform, wires);
    var asked = Needed.named(platform, wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var open = refused.opening("edu.head");
      assertThat(faults(wire, open.without("need"))).containsExactly("/request request-or-need");
      assertThat(faults(wire, open.with("request", UUID.randomUUID())))
          .containsExactly("/need request-or-need");
      assertThat(faults(wire, open.without("reasons"))).containsExactly("/reasons missing");
      assertThat(refusal(wire, open.as("edu.staff"))).isEqualTo("access-denied");
      assertThat(refusal(wire, open.as("cab.head"))).isEqualTo("not-permitted");
      assertThat(refusal(wire, open.as("hrss.head"))).isEqualTo("need-not-found");
      assertThat(refusal(wire, open.with("need", UUID.randomUUID()))).isEqualTo("need-not-found");
      assertThat(refusal(wire, asked.opening("edu.head"))).isEqualTo("nothing-in-dispute");
      assertThat(refusal(wire, asked.execution(Given.entry(Given.unique("桥梁登记")))))
          .isEqualTo("wrong-stage");
    }
  }

  /** No wire could say that a need was filed while the rules of 2016 were in force. */
  @Test
  void under_the_rules_of_2016_the_four_read_the_need_that_comes_before_them(
      Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var need = Needed.refused(platform, wires);
      new Database(platform).run("update need set rule_set = 'gz-2016' where id = ?", need.id());
      var dispute = need.opened(wire);
      assertThat(refusal(wire, need.call("legal.head", "getNeed"))).isEqualTo("need-not-found");
      dispute.queued(wire);
      assertThat(need.seen(wire, "legal.head").text("id")).isEqualTo(need.id().toString());

      var batch = wire.done(Call.by("iic.staff", "openDisputeBatch"));
      assertThat(batch.list("agenda"))
          .extracting(one -> String.valueOf(one.get("need")))
          .contains(need.id().toString());
      for (String reviewer : List.of("iic.staff", "estab.head", "legal.head", "gso.head")) {
        wire.done(dispute.opinion(reviewer, "SHARE").with("items", List.of(ITEMS.get(0))));
      }
      var solved = dispute.seen(wire, "edu.head");
      assertThat(solved.text("stage")).isEqualTo("SETTLED_SHARE");
      assertThat(need.seen(wire, "edu.head").texts("orderedItems")).containsExactly(ITEMS.get(0));
      assertThat(publication(wire, need)).isEqualTo("RUNNING");
    }
  }

  @Test
  void a_request_that_can_be_disputed_says_so_to_the_head_of_its_requester(Wires wires) {
    String entry = Arranged.publishedEntry(wires);
    UUID refused = Contested.refused(wires, "edu", entry);
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
    UUID partial = Contested.filed(wires, "hrss", entry);
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
