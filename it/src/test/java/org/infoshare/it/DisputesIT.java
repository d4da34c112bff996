package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Disputes on both wires: each rule-set from the opening to what was ordered. */
@ExtendWith(SharedPlatform.class)
class DisputesIT {

  private static final String GZ = "gz-2016";
  private static final String CN = "cn-2025";
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @Test
  void the_whole_way_under_the_rules_of_2016(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String entry = Arranged.publishedEntry(wires);
      var dispute = Contested.opened(platform, wires, wire, "edu", entry, GZ);
      var opened = dispute.seen(wire, "edu.head");
      assertThat(opened.text("stage")).isEqualTo("OPEN");
      assertThat(opened.text("ruleSet")).isEqualTo(GZ);
      assertThat(opened.text("cause")).isEqualTo("REFUSED");
      assertThat(opened.texts("items")).isEqualTo(Contested.ITEMS);
      assertThat(opened.text("with")).isEqualTo("iic");
      assertThat(opened.texts("commands")).containsExactly("AGREE", "WITHDRAW");
      assertThat(dispute.seen(wire, "iic.staff").texts("commands")).containsExactly("CONSULT");

      wire.done(dispute.said("iic.staff", "conveneConsultation"));
      assertThat(wire.call(dispute.said("iic.staff", "queueDispute")).reason())
          .isEqualTo("minutes-missing");
      wire.done(dispute.said("iic.staff", "writeDisputeMinutes"));
      var queued = wire.done(dispute.said("iic.head", "queueDispute"));
      assertThat(queued.text("stage")).isEqualTo("QUEUED");
      assertThat(queued.text("nextBatchOn"))
          .isEqualTo(Given.today().withDayOfMonth(1).plusMonths(1).toString());

      var batch = wire.done(Call.by("iic.staff", "openDisputeBatch"));
      assertThat(batch.list("agenda"))
          .extracting(one -> String.valueOf(one.get("dispute")))
          .contains(dispute.id().toString());
      assertThat(wire.call(Call.by("iic.staff", "openDisputeBatch")).reason())
          .isEqualTo("nothing-queued");

      wire.done(dispute.opinion("iic.staff", "SHARE"));
      wire.done(dispute.opinion("estab.head", "NOT_SHARE"));
      wire.done(dispute.opinion("legal.staff", "SHARE"));
      assertThat(dispute.seen(wire, "edu.head").list("reviewers"))
          .hasSize(4)
          .allSatisfy(one -> assertThat(one.get("stance")).isNull());
      assertThat(stances(dispute.seen(wire, "gso.head"))).containsEntry("STAFFING", "NOT_SHARE");
      var unresolved = wire.done(dispute.opinion("gso.head", "SHARE"));
      assertThat(unresolved.text("stage")).isEqualTo("UNRESOLVED");
      assertThat(stances(dispute.seen(wire, "edu.head")))
          .containsEntry("STAFFING", "NOT_SHARE")
          .containsEntry("SERVICES", "SHARE");

      assertThat(wire.done(dispute.said("cab.head", "submitDispute")).text("stage"))
          .isEqualTo("AT_GOVERNMENT");
      assertThat(wire.call(dispute.ruling("gov.staff", true)).reason()).isEqualTo("not-permitted");
      var ordered = wire.done(dispute.ruling("gov.head", true));
      assertThat(ordered.text("stage")).isEqualTo("ORDERED");
      assertThat(ordered.text("with")).isEqualTo("cab");
      assertThat(ordered.texts("sharedItems")).isEqualTo(Contested.ITEMS);
      assertThat(dispute.ofRequest().text("stage")).isEqualTo("AGREED");
      assertThat(dispute.ofRequest().text("grant")).isEqualTo(ordered.text("grant"));

      var due = wire.done(dispute.call("edu.staff", "explainDisputeDue"));
      assertThat(due.text("kind")).isEqualTo("ruling.provide");
      assertThat(due.map("due"))
          .containsEntry("source", "Implementing Rules 2016 art. 35")
          .satisfies(it -> assertThat(it.get("workingDays")).hasToString("5"));

      dispute.lapse("ruling.provide");
      await(() -> dispute.stage().equals("NON_COMPLIANT"));
      var late = dispute.seen(wire, "cab.staff");
      assertThat(late.text("with")).isEqualTo("cab");
      assertThat(late.text("overdueSince")).isEqualTo(Given.today().minusDays(1).toString());
      assertThat(told(platform, "edu", "dispute-not-provided", dispute)).isEqualTo(1);
      assertThat(told(platform, "cab", "dispute-not-provided", dispute)).isEqualTo(1);

      wires
          .rest()
          .done(
              Call.by("cab.system", "putRecords")
                  .with("code", entry)
                  .with("upserts", Given.bridges(10)));
      var provided = dispute.seen(wire, "edu.head");
      assertThat(provided.text("stage")).isEqualTo("PROVIDED");
      assertThat(provided.text("overdueSince")).isNotNull();
      assertThat(wire.done(dispute.query(entry, ordered.id("grant"))).list("records")).hasSize(1);
    }
  }

  @Test
  void the_whole_way_under_decree_809(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap12())) {
      String entry = Contested.hosted(wires);
      var dispute = Contested.opened(platform, wires, wire, "edu", entry, CN);
      assertThat(dispute.seen(wire, "edu.head").text("with")).isEqualTo("cab");
      assertThat(wire.call(dispute.said("edu.head", "referDispute")).reason())
          .isEqualTo("wrong-stage");

      assertThat(wire.done(dispute.said("cab.staff", "writeDisputeMinutes")).text("stage"))
          .isEqualTo("NEGOTIATING");
      var referred = wire.done(dispute.said("edu.head", "referDispute"));
      assertThat(referred.text("stage")).isEqualTo("AT_AUTHORITY");
      assertThat(referred.text("with")).isEqualTo("iic");
      wire.done(dispute.said("iic.staff", "proposeDisputeResult").with("items", List.of("title")));
      assertThat(wire.call(dispute.call("cab.head", "assentDisputeResult").with("proposal", 1)).reason())
          .isEqualTo("proposal-outdated");
      assertThat(wire.done(dispute.said("iic.staff", "reportDispute")).text("stage"))
          .isEqualTo("AT_GOVERNMENT");

      var ruled = wire.done(dispute.ruling("gov.head", true));
      assertThat(ruled.text("stage")).isEqualTo("PROVIDED");
      assertThat(dispute.ofRequest().text("stage")).isEqualTo("PROVIDED");
      var answer = wire.done(dispute.query(entry, ruled.id("grant")));
      assertThat(answer.list("records")).hasSize(1);
      assertThat(
              wire.done(
                      dispute.call("edu.head", "explainDisputeDue").with("limit", "PROVIDE"))
                  .text("stage"))
          .isEqualTo("MET");
    }
  }

  @Test
  void with_nobody_acting_it_moves_on_and_stands_overdue_at_a_named_body(
      Platform platform, Wires wires) {
    var database = new Database(platform);
    var dispute =
        Contested.opened(
            platform, wires, wires.rest(), "edu", Arranged.publishedEntry(wires), GZ);

    dispute.lapse("dispute.consult");
    await(() -> dispute.stage().equals("CONSULTING"));
    dispute.lapse("dispute.consult");
    await(() -> dispute.stage().equals("QUEUED"));
    database.run("update dispute set since = since - interval '40 days' where id = ?", dispute.id());
    await(() -> dispute.stage().equals("JOINT_REVIEW"));
    dispute.lapse("dispute.review");
    await(() -> dispute.stage().equals("UNRESOLVED"));
    dispute.lapse("dispute.submit");
    await(
        () ->
            wires
                .rest()
                .done(dispute.call("edu.head", "explainDisputeDue"))
                .text("stage")
                .equals("PASSED"));

    assertThat(dispute.seen(wires.rest(), "edu.staff").text("with")).isEqualTo("edu");
    assertThat(dispute.seen(wires.soap11(), "edu.staff").map("due"))
        .containsEntry("due", Given.today().minusDays(1).toString());
    assertThat(
            database.number(
                "select count(*) from evidence_record where subject = ? and account = 'platform'",
                dispute.id().toString()))
        .isEqualTo(4);
  }

  @Test
  void the_parties_may_end_it_at_any_time(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String entry = Contested.hosted(wires);
      var agreed = Contested.opened(platform, wires, wire, "edu", entry, GZ).queued(wire);
      wire.done(agreed.said("edu.head", "agreeDispute").with("items", List.of("title")));
      var settled =
          wire.done(agreed.call("cab.head", "agreeDispute").with("items", List.of("title")));
      assertThat(settled.text("stage")).isEqualTo("SETTLED");
      assertThat(agreed.ofRequest().map("decision").get("items")).isEqualTo(List.of("title"));

      var conceded = Contested.opened(platform, wires, wire, "hrss", entry, CN);
      assertThat(wire.done(conceded.said("cab.head", "concedeDispute")).text("stage"))
          .isEqualTo("SETTLED");
      assertThat(conceded.ofRequest().text("stage")).isEqualTo("PROVIDED");

      var withdrawn = Contested.opened(platform, wires, wire, "hrss", entry, CN);
      assertThat(
              wire.done(
                      withdrawn.call("hrss.head", "withdrawDispute").with("reasons", "不再需要"))
                  .text("stage"))
          .isEqualTo("WITHDRAWN");
      assertThat(withdrawn.ofRequest().text("stage")).isEqualTo("REFUSED");

      var assented = Contested.opened(platform, wires, wire, "hrss", entry, CN);
      wire.done(assented.said("hrss.staff", "writeDisputeMinutes"));
      wire.done(assented.said("hrss.head", "referDispute"));
      var proposed = wire.done(assented.said("iic.head", "proposeDisputeResult"));
      int number = proposed.list("statements").size();
      wire.done(assented.call("hrss.head", "assentDisputeResult").with("proposal", number));
      assertThat(
              wire.done(assented.call("cab.head", "assentDisputeResult").with("proposal", number))
                  .text("stage"))
          .isEqualTo("CLOSED_NO_SHARE");
    }
  }

  @Test
  void what_was_left_out_of_a_consent_is_added_to_the_same_right(Platform platform, Wires wires) {
    String entry = Contested.hosted(wires);
    UUID request = Contested.filed(wires, "edu", entry);
    UUID grant =
        wires
            .rest()
            .done(
                Call.by("cab.head", "consentRequest")
                    .with("id", request)
                    .with("items", List.of("bridge"))
                    .with("reasons", "名称与职责无关"))
            .id("grant");
    var dispute = Contested.open(platform, wires, wires.soap11(), "edu", request);
    assertThat(dispute.seen(wires.rest(), "cab.head").text("cause")).isEqualTo("PARTIAL");
    assertThat(dispute.seen(wires.rest(), "cab.head").texts("items")).containsExactly("title");

    var settled = wires.rest().done(dispute.said("cab.head", "concedeDispute"));

    assertThat(settled.id("grant")).isEqualTo(grant);
    assertThat(
            wires.rest().done(Call.by("edu.head", "getGrant").with("id", grant)).texts("items"))
        .isEqualTo(Contested.ITEMS);
    assertThat(dispute.ofRequest().text("stage")).isEqualTo("PROVIDED");
  }

  @Test
  void a_late_consent_settles_the_dispute_over_the_silence(Platform platform, Wires wires) {
    String entry = Contested.hosted(wires);
    UUID request = Contested.filed(wires, "edu", entry);
    new Database(platform)
        .run(
            "update deadline set due = ?, next_at = now() where kind = 'request.answer'"
                + " and case_id = ?",
            Given.today().minusDays(1),
            request.toString());
    await(
        () ->
            wires
                .rest()
                .done(Call.by("edu.head", "getRequest").with("id", request))
                .text("stage")
                .equals("UNANSWERED"));
    var dispute = Contested.open(platform, wires, wires.rest(), "edu", request);
    assertThat(dispute.seen(wires.soap11(), "edu.staff").text("cause")).isEqualTo("UNANSWERED");

    var consented = wires.rest().done(Call.by("cab.head", "consentRequest").with("id", request));

    var settled = dispute.seen(wires.rest(), "edu.head");
    assertThat(settled.text("stage")).isEqualTo("SETTLED");
    assertThat(settled.text("grant")).isEqualTo(consented.text("grant"));
  }

  @Test
  void whose_department_is_a_party_stands_aside(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var dispute =
          Contested.opened(platform, wires, wire, "legal", Contested.hosted(wires), GZ)
              .queued(wire);
      wire.done(Call.by("iic.staff", "openDisputeBatch"));
      assertThat(stances(dispute.seen(wire, "legal.head"))).containsEntry("LEGAL", "RECUSED");
      assertThat(wire.call(dispute.opinion("legal.head", "SHARE")).reason()).isEqualTo("recused");

      wire.done(dispute.opinion("iic.head", "SHARE"));
      wire.done(dispute.opinion("estab.staff", "SHARE"));
      var shared = wire.done(dispute.opinion("gso.head", "SHARE"));

      assertThat(shared.text("stage")).isEqualTo("SETTLED_SHARE");
      assertThat(shared.texts("sharedItems")).isEqualTo(Contested.ITEMS);
      assertThat(dispute.ofRequest().text("stage")).isEqualTo("PROVIDED");
    }
  }

  @Test
  void a_ruling_and_its_access_right_are_one_transaction(Platform platform, Wires wires) {
    var dispute =
        Contested.opened(platform, wires, wires.rest(), "edu", Contested.hosted(wires), CN)
            .reported(wires.rest());
    var database = new Database(platform);
    for (String table : List.of("access_grant", "evidence_record")) {
      String name = "no_room_in_" + table;
      database.run(
          "alter table %s add constraint %s check (request_id is distinct from '%s') not valid"
              .formatted(table, name, dispute.request()));
      try {
        for (Wire wire : List.of(wires.rest(), wires.soap11())) {
          assertThat(wire.call(dispute.ruling("gov.head", true)).reason()).isEqualTo("defect");
        }
      } finally {
        database.run("alter table %s drop constraint %s".formatted(table, name));
      }
      assertThat(dispute.stage()).isEqualTo("AT_GOVERNMENT");
      assertThat(dispute.ofRequest().text("stage")).isEqualTo("REFUSED");
      assertThat(
              database.number(
                  "select count(*) from access_grant where request_id = ?", dispute.request()))
          .isZero();
    }
    assertThat(wires.rest().done(dispute.ruling("gov.head", true)).text("stage"))
        .isEqualTo("PROVIDED");
  }

  @Test
  void what_is_refused_is_refused_alike_on_both_wires(Platform platform, Wires wires) {
    String entry = Contested.hosted(wires);
    var dispute = Contested.opened(platform, wires, wires.rest(), "edu", entry, CN);
    UUID answered = Contested.filed(wires, "hrss", entry);
    UUID refused = Contested.refused(wires, "hrss", entry);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var open = Call.by("edu.head", "openDispute").with("reasons", "理由");
      assertRefused(
          wire, wire.call(open.with("request", dispute.request())), "dispute-exists", List.of());
      assertRefused(
          wire,
          wire.call(open.as("hrss.head").with("request", answered)),
          "nothing-in-dispute",
          List.of());
      assertRefused(
          wire, wire.call(open.with("request", refused)), "request-not-found", List.of());
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
      assertRefused(wire, wire.call(open), "invalid", List.of("/request missing"));
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
                  .call("cab.head", "agreeDispute")
                  .with("items", List.of("river", "title", "title"))),
          "invalid",
          List.of("/items/0 item-not-in-dispute", "/items/2 duplicate"));
      assertRefused(
          wire,
          wire.call(dispute.call("edu.head", "explainDisputeDue").with("limit", "RULE")),
          "deadline-not-found",
          List.of());
      assertRefused(
          wire,
          wire.call(
              Call.by("iic.head", "getDisputeBatch").with("id", UUID.randomUUID())),
          "batch-not-found",
          List.of());
      assertRefused(
          wire,
          wire.call(Call.by("edu.head", "openDisputeBatch")),
          "access-denied",
          List.of());
    }
  }

  @Test
  void lists_show_what_waits_where_and_the_same_key_does_it_once(Platform platform, Wires wires) {
    String entry = Contested.hosted(wires);
    UUID request = Contested.refused(wires, "edu", entry);
    var open =
        Call.by("edu.head", "openDispute")
            .with("request", request)
            .with("reasons", "理由")
            .key(Given.unique("dispute"));
    var opened = wires.rest().done(open);
    assertThat(wires.rest().done(open).id("id")).isEqualTo(opened.id("id"));
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      for (String reader : List.of("edu.staff", "cab.head", "iic.staff", "gov.head")) {
        var listed =
            wire.done(
                Call.by(reader, "listDisputes").with("stage", "OPEN").with("request", request));
        assertThat(listed.list("items")).as(reader).hasSize(1);
        assertThat(listed.list("items").get(0).get("entry")).isEqualTo(entry);
      }
      assertThat(
              wire.done(Call.by("legal.head", "listDisputes").with("request", request))
                  .list("items"))
          .isEmpty();
      assertThat(
              wire.done(
                      Call.by("edu.staff", "listDisputes").with("entry", entry).with("limit", 1))
                  .list("items"))
          .hasSize(1);
      assertThat(wire.done(Call.by("iic.staff", "listDisputeBatches").with("limit", 1)).value())
          .isNotNull();
    }
    assertThat(
            new Database(platform)
                .number("select count(*) from dispute where request_id = ?", request))
        .isEqualTo(1);
  }

  private static Map<String, Object> stances(Answer dispute) {
    var stances = new HashMap<String, Object>();
    dispute
        .list("reviewers")
        .forEach(one -> stances.put(String.valueOf(one.get("body")), one.get("stance")));
    return stances;
  }

  private static long told(
      Platform platform, String department, String kind, Contested dispute) {
    return new Database(platform)
        .number(
            "select count(*) from notice where department = ? and kind = ? and about = ?",
            department,
            kind,
            dispute.id().toString());
  }

  /** Waits for what the platform does by itself. */
  private static void await(BooleanSupplier done) {
    var last = Instant.now().plus(PATIENCE);
    while (!done.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(last);
    }
  }
}
