package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Refusals.assertRefused;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Doubtful data from the objection to the last receiver (2016 rules art. 3, Decree 809 art. 26).
 */
@Tag("long")
@OwnCases
@ExtendWith(SharedPlatform.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ObjectionIT {

  /** 2016 rules, ch. VI. */
  @Test
  void a_mistake_is_flagged_corrected_and_told_to_every_past_receiver(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var bridges = TestRegister.publish(wires);
      UUID ofEdu = bridges.grantTo("edu");
      UUID ofHrss = bridges.grantTo("hrss");
      wire.done(bridges.query("edu", ofEdu, "B-7"));
      long evidence = wire.done(bridges.query("hrss", ofHrss, "B-7")).number("evidence");

      UUID id = wire.done(bridges.objection("edu.system", ofEdu, "B-7")).id("id");
      verified(wire, id, ofEdu);
      flagged(wires, bridges, ofEdu, id);

      var correct = Call.by("cab.head", "correctObjection").with("id", id);
      assertRefused(
          wire, wire.call(correct.with("statement", "录入有误")), "record-not-corrected", List.of());
      wire.done(bridges.pushTitle("B-7", "海珠桥"));
      var corrected = wire.done(correct.with("statement", "录入有误"));
      assertThat(corrected.text("stage")).isEqualTo("CORRECTED");
      assertThat(corrected.map("outcome").get("correctedItems")).isEqualTo(List.of("title"));
      assertThat(corrected.texts("commands")).isEmpty();
      for (Wire either : List.of(wires.rest(), wires.soap11())) {
        assertThat(either.done(bridges.query("hrss", ofHrss, "B-7")).list("openObjections"))
            .isEmpty();
      }

      var correction = corrections(wire, "hrss.staff", bridges, false).get(0);
      assertThat(correction)
          .containsEntry("statement", "录入有误")
          .containsEntry("responsible", "cab")
          .containsEntry("items", List.of("title"));
      assertThat(String.valueOf(correction.get("evidence"))).isEqualTo(String.valueOf(evidence));
      acknowledged(wire, bridges, id);
      assertThat(notices(wire, "hrss.staff", "record-corrected")).contains(id.toString());
      assertThat(notices(wire, "hpf.staff", "record-corrected")).doesNotContain(id.toString());
    }
  }

  /** Values for the two departments, the rest for the authority, nothing for anybody else. */
  private static void verified(Wire wire, UUID id, UUID grant) {
    var get = Call.by("cab.head", "getObjection").with("id", id);
    var seen = wire.done(get);
    assertThat(seen.text("stage")).isEqualTo("VERIFYING");
    assertThat(seen.text("waitingFor")).isEqualTo("cab");
    assertThat(seen.text("objector")).isEqualTo("edu");
    assertThat(seen.id("grant")).isEqualTo(grant);
    assertThat(seen.texts("commands")).containsExactlyInAnyOrder("CORRECT", "REJECT");
    for (String reader : List.of("cab.staff", "edu.staff")) {
      assertThat(wire.done(get.as(reader)).map("keys")).isEqualTo(Map.of("bridge", "B-7"));
      assertThat(wire.done(get.as(reader)).map("ownValues")).isEqualTo(Map.of("title", "海珠桥"));
      assertThat(wire.done(get.as(reader)).map("receivedValues")).isEqualTo(Map.of("title", "第7桥"));
    }
    for (String reader : List.of("iic.staff", "auditor")) {
      assertThat(wire.done(get.as(reader)).value())
          .doesNotContainKeys("keys", "ownValues", "receivedValues")
          .containsKey("grounds");
    }
    var read =
        wire
            .done(
                Call.by("auditor", "listEvidence")
                    .with("act", "objection-values-read")
                    .with("limit", 100))
            .list("results")
            .stream()
            .filter(one -> id.toString().equals(one.get("subject")))
            .toList();
    assertThat(read)
        .extracting(one -> one.get("account"))
        .contains("cab.head", "cab.staff", "edu.staff")
        .doesNotContain("iic.staff", "auditor");
    assertThat(read)
        .allSatisfy(
            one ->
                assertThat(((Map<?, ?>) one.get("details")).get("subjectHash").toString())
                    .matches("[0-9a-f]{64}"));
    assertRefused(wire, wire.call(get.as("hrss.head")), "objection-not-found", List.of());
    assertRefused(wire, wire.call(get.as("operator")), "access-denied", List.of());
    assertThat(
            wire.done(Call.by("iic.staff", "listObjections").with("objector", "edu"))
                .list("results"))
        .extracting(one -> one.get("id"))
        .contains(id.toString());
    var due = wire.done(Call.by("edu.staff", "explainObjectionDueDate").with("id", id));
    assertThat(due.text("kind")).isEqualTo("objection.verify");
    assertThat(due.text("responsible")).isEqualTo("cab");
    assertThat(due.map("due").get("source")).isEqualTo("Decree 809 art. 26");
  }

  private static void flagged(Wires wires, TestRegister bridges, UUID grant, UUID id) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(wire.done(bridges.query("edu", grant, "B-7")).list("openObjections"))
          .singleElement()
          .satisfies(
              doubt -> {
                assertThat(String.valueOf(doubt.get("position"))).isEqualTo("0");
                assertThat(doubt.get("items")).isEqualTo(List.of("title"));
                assertThat(doubt.get("objection")).isEqualTo(id.toString());
              });
      assertThat(wire.done(bridges.query("edu", grant, "B-8")).list("openObjections")).isEmpty();
      assertThat(
              wire.done(bridges.query("edu", grant, "B-7").with("items", List.of("river")))
                  .list("openObjections"))
          .isEmpty();
    }
  }

  private static void acknowledged(Wire wire, TestRegister bridges, UUID id) {
    var acknowledge =
        Call.by("hrss.system", "acknowledgeCorrection").with("id", id).with("remark", "已更新业务库");
    assertThat(receivers(wire, "cab.head", id, false)).containsExactly("edu", "hrss");
    assertRefused(
        wire, wire.call(acknowledge.with("remark", " ")), "invalid", List.of("/remark missing"));
    assertRefused(wire, wire.call(acknowledge.as("hpf.staff")), "correction-not-found", List.of());

    assertThat(wire.done(acknowledge).text("acknowledgedBy")).isEqualTo("hrss.system");

    assertRefused(
        wire, wire.call(acknowledge.as("hrss.staff")), "correction-acknowledged", List.of());
    assertThat(receivers(wire, "cab.head", id, false)).containsExactly("edu");
    assertThat(corrections(wire, "hrss.staff", bridges, false)).isEmpty();
    var list =
        Call.by("cab.head", "listCorrectionReceivers").with("id", id).with("acknowledged", true);
    assertThat(wire.done(list).list("results").get(0)).containsEntry("remark", "已更新业务库");
    assertThat(wire.done(list.as("iic.staff")).list("results").get(0))
        .containsEntry("remark", "已更新业务库");
    assertThat(wire.done(list.as("edu.staff")).list("results").get(0)).doesNotContainKey("remark");
    assertRefused(wire, wire.call(list.as("hrss.staff")), "objection-not-found", List.of());
  }

  @Test
  void the_authority_or_in_time_the_platform_says_who_answers_where_that_is_open(
      Platform platform, Wires wires) {
    var leftOpen = new LinkedHashMap<Wire, UUID>();
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var bridges = TestRegister.publish(wires);
      UUID grant = bridges.grantTo("edu");
      bridges.addResponsible("land");
      wire.done(bridges.query("edu", grant, "B-1"));
      wire.done(bridges.query("edu", grant, "B-2"));
      UUID routed = wire.done(bridges.objection("edu.staff", grant, "B-1")).id("id");
      UUID left = wire.done(bridges.objection("edu.staff", grant, "B-2")).id("id");
      var route = Call.by("iic.head", "routeObjection").with("id", routed);

      assertThat(stage(wire, routed)).isEqualTo("RAISED with iic");
      assertRefused(wire, wire.call(route.with("department", "edu")), "own-record", List.of());
      for (String other : List.of("iic", "hrss")) {
        assertRefused(
            wire,
            wire.call(route.with("department", other)),
            "department-not-responsible",
            List.of());
      }
      assertRefused(
          wire,
          wire.call(route.with("department", "nope")),
          "invalid",
          List.of("/department department-not-found"));
      assertRefused(
          wire,
          wire.call(route.as("th-auth.head").with("department", "land")),
          "objection-not-found",
          List.of());
      wire.done(route.with("department", "land"));
      assertThat(stage(wire, routed)).isEqualTo("VERIFYING with land");
      assertRefused(wire, wire.call(route.with("department", "cab")), "wrong-stage", List.of());

      new Database(platform)
          .run(
              "update deadline set due = ?, next_at = now()"
                  + " where kind = 'objection.route' and case_id = ?",
              TestData.today().minusDays(1),
              left.toString());
      leftOpen.put(wire, left);
    }
    leftOpen.forEach(
        (wire, left) -> TestDispute.await(() -> stage(wire, left).equals("VERIFYING with cab")));
  }

  private static String stage(Wire wire, UUID id) {
    var seen = wire.done(Call.by("edu.head", "getObjection").with("id", id));
    return seen.text("stage") + " with " + seen.text("waitingFor");
  }

  @Test
  void it_is_upheld_with_reasons_or_taken_back(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var bridges = TestRegister.publish(wires);
      UUID grant = bridges.grantTo("edu");
      wire.done(bridges.query("edu", grant, "B-7"));
      var raise = bridges.objection("edu.staff", grant, "B-7");
      UUID first = wire.done(raise).id("id");
      assertRefused(wire, wire.call(raise), "objection-open", List.of());
      var uphold = Call.by("cab.head", "rejectObjection").with("id", first);

      assertRefused(wire, wire.call(uphold), "invalid", List.of("/reasons missing"));
      assertRefused(
          wire,
          wire.call(uphold.as("cab.staff").with("reasons", "一致")),
          "access-denied",
          List.of());
      assertRefused(
          wire, wire.call(uphold.as("edu.head").with("reasons", "一致")), "not-permitted", List.of());
      var upheld = wire.done(uphold.with("reasons", "与竣工档案一致"));
      assertThat(upheld.text("stage")).isEqualTo("REJECTED");
      assertThat(upheld.text("dueStage")).isEqualTo("MET");
      assertRefused(wire, wire.call(uphold.with("reasons", "与竣工档案一致")), "wrong-stage", List.of());

      UUID second = wire.done(raise).id("id");
      var withdraw = Call.by("edu.system", "withdrawObjection").with("id", second);
      assertThat(wire.done(withdraw.with("reasons", "本部门录入有误")).text("stage"))
          .isEqualTo("WITHDRAWN");
      assertThat(wire.done(bridges.query("edu", grant, "B-7")).list("openObjections")).isEmpty();
    }
  }

  @Test
  void an_entry_as_a_whole_is_objected_to_without_a_record(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var bridges = TestRegister.publish(wires);
      UUID grant = bridges.grantTo("edu");
      var raise =
          Call.by("edu.staff", "raiseObjection")
              .with("entry", bridges.entry())
              .with("grant", grant)
              .with("scope", "ENTRY")
              .with("grounds", "整体与实际不符");

      assertThat(wire.done(raise).text("stage")).isEqualTo("VERIFYING");
      assertRefused(wire, wire.call(raise), "objection-open", List.of());
    }
  }

  @Test
  void what_cannot_be_objected_to_is_refused_alike_on_both_wires(Wires wires) {
    var bridges = TestRegister.publish(wires);
    UUID grant = bridges.grantTo("edu");
    wires.rest().done(bridges.query("edu", grant, "B-7"));
    var raise = bridges.objection("edu.staff", grant, "B-7");
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertRefused(
          wire, wire.call(raise.as("cab.staff")), "grant-of-another-department", List.of());
      assertRefused(
          wire, wire.call(raise.with("grant", UUID.randomUUID())), "grant-not-found", List.of());
      assertRefused(wire, wire.call(raise.as("operator")), "access-denied", List.of());
      for (String unknown : List.of("B-8", "B-99")) {
        assertRefused(
            wire,
            wire.call(raise.with("keys", Map.of("bridge", unknown))),
            "record-not-received",
            List.of());
      }
      assertRefused(
          wire,
          wire.call(raise.with("ownValues", Map.of("title", "第7桥"))),
          "values-agree",
          List.of());
      assertRefused(
          wire,
          wire.call(raise.with("ownValues", Map.of("spans", 3)).without("receivedValues")),
          "invalid",
          List.of("/ownValues/spans item-not-granted"));
      assertRefused(
          wire,
          wire.call(raise.with("scope", "ENTRY").with("grounds", " ")),
          "invalid",
          List.of(
              "/grounds missing",
              "/keys objection-field-unfit",
              "/ownValues objection-field-unfit",
              "/receivedValues objection-field-unfit"));
    }
    wires
        .rest()
        .done(
            Call.by("iic.staff", "designateSource")
                .with("reasons", "分工明确")
                .with("id", bridges.addResponsible("edu")));
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertRefused(wire, wire.call(raise), "own-record", List.of());
      assertRefused(
          wire,
          wire.call(raise.with("ownValues", Map.of("title", "海珠桥", "river", "东江"))),
          "items-of-several-sources",
          List.of());
    }
  }

  @Test
  void a_suspended_grant_tells_no_value_and_each_refusal_is_on_record(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var bridges = TestRegister.publish(wires);
      UUID grant = bridges.grantTo("edu");
      wire.done(bridges.query("edu", grant, "B-7"));
      wire.done(bridges.pushTitle("B-7", "海珠桥"));
      wire.done(Call.by("cab.head", "suspendGrant").with("id", grant).with("reasons", "用途不符,暂停核查"));
      var raise = bridges.objection("edu.staff", grant, "B-7").without("receivedValues");

      for (String key : List.of("B-7", "B-99")) {
        assertRefused(
            wire,
            wire.call(
                raise
                    .with("keys", Map.of("bridge", key))
                    .with("ownValues", Map.of("title", "第7桥"))),
            "no-difference-received",
            List.of());
      }
      assertThat(wire.done(raise).text("stage")).isEqualTo("VERIFYING");
      var refused =
          Call.by("cab.head", "listEvidence")
              .with("act", "objection-refused")
              .with("entry", bridges.entry());
      assertThat(wires.rest().done(refused).list("results")).hasSize(2);
    }
  }

  @Test
  void an_answer_that_is_given_again_is_kept_without_values(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var bridges = TestRegister.publish(wires);
      UUID grant = bridges.grantTo("edu");
      wire.done(bridges.query("edu", grant, "B-7"));
      String key = UUID.randomUUID().toString();
      var raise = bridges.objection("edu.system", grant, "B-7").key(key);

      var first = wire.done(raise);
      var again = wire.done(raise);

      assertThat(first.map("ownValues")).isEqualTo(Map.of("title", "海珠桥"));
      assertThat(again.id("id")).isEqualTo(first.id("id"));
      assertThat(again.value()).doesNotContainKeys("keys", "ownValues", "receivedValues");
      assertThat(
              new Database(platform)
                  .text("select answer from idempotency_record where key = ?", key))
          .doesNotContain("海珠桥", "第7桥");
    }
  }

  @Test
  void documents_are_for_the_two_departments_until_it_is_decided(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var bridges = TestRegister.publish(wires);
      UUID grant = bridges.grantTo("edu");
      wire.done(bridges.query("edu", grant, "B-7"));
      UUID id = wire.done(bridges.objection("edu.staff", grant, "B-7")).id("id");
      var add =
          Documents.add("edu.staff", id, Documents.pdf("竣工档案"))
              .with("caseKind", "objection")
              .with("kind", "EVIDENCE");
      var list =
          Call.by("cab.head", "listAttachments").with("caseKind", "objection").with("caseId", id);

      UUID document = wire.done(add).id("id");

      assertThat(wire.done(list).list("results"))
          .extracting(one -> one.get("id"))
          .containsExactly(document.toString());
      assertRefused(wire, wire.call(list.as("iic.staff")), "not-permitted", List.of());
      assertRefused(wire, wire.call(add.as("iic.staff")), "not-permitted", List.of());
      assertRefused(wire, wire.call(list.as("hrss.staff")), "objection-not-found", List.of());
      assertRefused(
          wire,
          wire.call(Call.by("iic.staff", "getAttachment").with("id", document)),
          "not-permitted",
          List.of());
      wire.done(Call.by("cab.head", "rejectObjection").with("id", id).with("reasons", "一致"));
      assertRefused(wire, wire.call(add.as("cab.staff")), "wrong-stage", List.of());
    }
  }

  private static List<Map<String, Object>> corrections(
      Wire wire, String account, TestRegister bridges, boolean acknowledged) {
    return wire.done(
            Call.by(account, "listCorrections")
                .with("entry", bridges.entry())
                .with("acknowledged", acknowledged))
        .list("results");
  }

  private static List<String> receivers(Wire wire, String account, UUID id, boolean acknowledged) {
    return wire
        .done(
            Call.by(account, "listCorrectionReceivers")
                .with("id", id)
                .with("acknowledged", acknowledged))
        .list("results")
        .stream()
        .map(one -> String.valueOf(one.get("department")))
        .toList();
  }

  private static List<String> notices(Wire wire, String account, String kind) {
    return wire
        .done(Call.by(account, "listNotices").with("kind", kind).with("limit", 1000))
        .list("results")
        .stream()
        .map(one -> String.valueOf(one.get("about")))
        .toList();
  }
}
