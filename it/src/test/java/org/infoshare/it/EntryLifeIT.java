package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of an entry beside its running grants, over both wires. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(SharedPlatform.class)
class EntryLifeIT {

  /** Decree 809 art. 27. */
  @Test
  void a_change_that_breaks_a_grant_is_acknowledged_first(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var arranged = TestGrant.create(platform, wires);
      String code = arranged.entry();
      revise(wire, code, withoutTitle());

      assertThat(wire.done(of("edu.staff", "getEntry", code)).text("stage")).isEqualTo("PUBLISHED");
      assertThat(wire.call(of("edu.staff", "getImpact", code)).reason())
          .isEqualTo("entry-not-found");
      assertThat(wire.done(of("cab.head", "compareVersions", code)).list("results"))
          .extracting("kind")
          .contains("ITEM_REMOVED");
      assertThat(wire.call(of("iic.staff", "publishEntry", code)).reason())
          .isEqualTo("impact-not-acknowledged");
      assertThat(commands(wire, "iic.staff", code)).containsExactly("RETURN");
      var impact = wire.done(of("iic.staff", "getImpact", code));
      assertThat(impact.list("grants"))
          .singleElement()
          .satisfies(
              hit ->
                  assertThat(hit.get("grant").toString()).isEqualTo(arranged.grant().toString()));
      assertThat(
              wire.call(of("cab.head", "acknowledgeImpact", code).with("grants", List.of()))
                  .reason())
          .isEqualTo("impact-differs");

      wire.done(
          of("cab.head", "acknowledgeImpact", code).with("grants", List.of(arranged.grant())));
      assertThat(commands(wire, "iic.staff", code)).contains("PUBLISH");
      assertThat(wire.done(of("iic.staff", "publishEntry", code)).number("version")).isEqualTo(2);

      assertThat(wire.done(of("edu.staff", "listVersions", code)).list("results")).hasSize(2);
      assertThat(
              wire.done(of("edu.staff", "getVersion", code).with("version", 1)).number("version"))
          .isEqualTo(1);
      assertThat(wire.done(arranged.query()).list("records"))
          .containsExactly(Map.of("bridge", "B-7"));
      assertThat(wire.call(arranged.query().with("items", List.of("title"))).reason())
          .isEqualTo("item-removed");
    }
  }

  @Test
  void records_of_an_earlier_version_are_not_answered_in_the_types_of_another(
      Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var arranged = TestGrant.create(platform, wires);
      String code = arranged.entry();
      revise(wire, code, withNumberedTitle());
      wire.done(
          of("cab.head", "acknowledgeImpact", code).with("grants", List.of(arranged.grant())));
      wire.done(of("iic.staff", "publishEntry", code));

      assertThat(wire.call(arranged.query()).reason()).isEqualTo("record-outdated");
      assertThat(wire.done(arranged.query().with("items", List.of("bridge"))).list("records"))
          .containsExactly(Map.of("bridge", "B-7"));

      wire.done(
          of("cab.system", "putRecords", code)
              .with("upserts", List.of(Map.of("bridge", "B-7", "title", 7))));
      assertThat(wire.done(arranged.query()).list("records"))
          .singleElement()
          .satisfies(record -> assertThat(record.get("title")).hasToString("7"));
    }
  }

  /** Decree 809 art. 27. */
  @Test
  void an_entry_leaves_when_its_grants_are_settled(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var arranged = TestGrant.create(platform, wires);
      String code = arranged.entry();
      var settle =
          Call.by("edu.head", "approveGrantEnd")
              .with("id", arranged.grant())
              .with("terms", "已改用其他来源");
      assertThat(wire.call(settle).reason()).isEqualTo("entry-not-in-withdrawal");

      wire.done(of("cab.head", "proposeEntryWithdrawal", code).with("reasons", "职责已划转"));
      assertThat(wire.call(of("iic.staff", "withdrawEntry", code)).reason())
          .isEqualTo("grants-running");
      assertThat(
              wire.call(Call.by("edu.staff", "draftRequest").with(TestData.request(code, "bridge")))
                  .reason())
          .isEqualTo("entry-in-withdrawal");
      assertThat(commands(wire, "iic.staff", code)).containsExactly("RETURN");
      var push = of("cab.system", "putRecords", code).with("upserts", TestData.bridges(11));
      assertThat(wire.done(push).number("inserted")).isEqualTo(1);
      wire.done(settle);
      assertThat(commands(wire, "iic.staff", code)).contains("WITHDRAW");
      assertThat(wire.done(of("iic.staff", "withdrawEntry", code)).text("stage"))
          .isEqualTo("WITHDRAWN");
      assertThat(wire.call(push).reason()).isEqualTo("entry-withdrawn");
      assertThat(wire.call(arranged.query()).reason()).isEqualTo("grant-ended");
    }
  }

  /** Decree 809 art. 3. */
  @Test
  void an_unassessed_or_secret_entry_is_not_submitted(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String code = TestGrant.draftEntry(wires);
      assertThat(wire.call(of("cab.staff", "submitEntry", code)).reason())
          .isEqualTo("assessment-missing");
      var secret = new HashMap<>(TestData.assessment());
      secret.put("secrecy", "WORK_SECRET");
      wire.done(of("cab.staff", "assessEntry", code).with(secret));
      assertThat(wire.call(of("cab.staff", "submitEntry", code)).reason())
          .isEqualTo("entry-secret");
      assertThat(
              wire.call(
                      of("cab.staff", "amendEntry", code)
                          .with(TestData.entry("桥梁登记"))
                          .with("lockVersion", 0))
                  .reason())
          .isEqualTo("changed-meanwhile");
      assertThat(wire.done(of("cab.staff", "dropEntry", code)).text("stage")).isEqualTo("DROPPED");
    }
  }

  @Test
  void a_revision_that_changes_nothing_is_not_submitted(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String code = TestGrant.publishEntry(wires);
      wire.done(of("cab.staff", "reviseEntry", code));
      wire.done(of("cab.staff", "assessEntry", code).with(TestData.assessment()));
      assertThat(commands(wire, "cab.staff", code)).doesNotContain("SUBMIT");
      assertThat(wire.call(of("cab.staff", "submitEntry", code)).reason())
          .isEqualTo("nothing-changed");
    }
  }

  /** 2016 rules, ch. III. */
  @Test
  void a_reported_change_makes_an_update_due(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String code = TestGrant.publishEntry(wires);
      var reported =
          wire.done(
              Call.by("iic.staff", "reportLegalChange")
                  .with("entry", code)
                  .with("change", "桥梁分类调整")
                  .with("legalSource", "《公路法》修正案")
                  .with("changedOn", TestData.today().toString()));
      assertThat(reported.text("state")).isEqualTo("DUE");
      assertThat(reported.map("due")).containsEntry("workingDays", 10);
      var extend =
          Call.by("iic.staff", "extendUpdate").with("id", reported.id("id")).with("reasons", "须会商");
      assertThat(wire.done(extend).map("due")).containsEntry("workingDays", 15);
      assertThat(wire.call(extend).reason()).isEqualTo("update-extended");
      assertThat(entriesOfUpdates(wire)).doesNotHaveDuplicates().contains(code);
      assertThat(wire.done(of("cab.staff", "getEntry", code)).map("updateDue")).isNotEmpty();
    }
  }

  /** The entries of all pages of one update each. */
  private static List<Object> entriesOfUpdates(Wire wire) {
    var entries = new ArrayList<Object>();
    var list = Call.by("cab.staff", "listUpdates").with("limit", 1);
    var page = wire.done(list);
    while (true) {
      page.list("results").forEach(update -> entries.add(update.get("entry")));
      if (page.text("next") == null) {
        return entries;
      }
      page = wire.done(list.with("cursor", page.text("next")));
    }
  }

  private static List<String> commands(Wire wire, String account, String code) {
    return wire.done(of(account, "getEntry", code)).texts("commands");
  }

  private static void revise(Wire wire, String code, Map<String, Object> content) {
    wire.done(of("cab.staff", "reviseEntry", code));
    wire.done(of("cab.staff", "amendEntry", code).with(content));
    wire.done(of("cab.staff", "assessEntry", code).with(TestData.assessment()));
    wire.done(of("cab.staff", "submitEntry", code));
    wire.done(of("cab.head", "approveEntry", code));
  }

  /** The same register without the titles of bridges. */
  private static Map<String, Object> withoutTitle() {
    var content = new HashMap<>(TestData.entry(TestData.unique("桥梁登记")));
    content.put(
        "items",
        List.of(
            TestData.item("bridge", "CHARACTER", 20, true),
            TestData.item("river", "CHARACTER", 60, false),
            TestData.item("spans", "INTEGER", 4, false),
            TestData.item("secret", "CHARACTER", 60, false)));
    return content;
  }

  /** The same register, but bridges are numbered and not titled. */
  private static Map<String, Object> withNumberedTitle() {
    var content = new HashMap<>(TestData.entry(TestData.unique("桥梁登记")));
    content.put(
        "items",
        List.of(
            TestData.item("bridge", "CHARACTER", 20, true),
            TestData.item("title", "INTEGER", 4, false),
            TestData.item("river", "CHARACTER", 60, false),
            TestData.item("spans", "INTEGER", 4, false),
            TestData.item("secret", "CHARACTER", 60, false)));
    return content;
  }

  private static Call of(String account, String operation, String code) {
    return Call.by(account, operation).with("code", code);
  }
}
