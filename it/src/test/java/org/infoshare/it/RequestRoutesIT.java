package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Requests between levels, the flow of data back, and one application for several entries. */
@Tag("long")
@OwnCases
@ExtendWith(SharedPlatform.class)
class RequestRoutesIT {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** 2016 rules, ch. IV. */
  @Test
  void a_district_asks_the_city_by_both_authorities(Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      UUID id = filed(wire, TestData.request(entry, "bridge"));
      var read = Call.by("th-edu.head", "getRequest").with("id", id);
      var seen = wire.done(read);
      assertThat(seen.text("stage")).isEqualTo("RELAYING");
      assertThat(seen.map("relay")).containsEntry("currentAuthority", "th-auth");
      assertThat(seen.value()).doesNotContainKeys("answerDue", "receivedAt");
      assertRefused(
          wire,
          wire.call(Call.by("cab.head", "getRequest").with("id", id)),
          "request-not-found",
          List.of());
      var forward = Call.by("th-auth.staff", "forwardRequest").with("id", id);
      assertRefused(wire, wire.call(forward.as("iic.staff")), "not-permitted", List.of());

      assertThat(wire.done(forward).map("relay")).containsEntry("currentAuthority", "iic");
      assertThat(
              wire.done(Call.by("edu.staff", "listNotices").with("kind", "request-relayed"))
                  .list("results"))
          .isEmpty();
      assertThat(
              wire.done(
                      Call.by("iic.staff", "explainRequestDueDate")
                          .with("id", id)
                          .with("deadline", "RELAY"))
                  .text("responsible"))
          .isEqualTo("iic");
      var arrived = wire.done(forward.as("iic.staff"));

      assertThat(arrived.text("stage")).isEqualTo("FILED");
      assertThat(arrived.map("relay")).doesNotContainKey("currentAuthority");
      var received = wire.done(Call.by("cab.head", "getRequest").with("id", id));
      assertThat(received.map("answerDue")).containsKey("from");
      assertThat(wire.done(read).texts("commands")).containsExactly("WITHDRAW");
    }
  }

  @Test
  void an_authority_that_forwards_nothing_holds_nothing_up(Platform platform, Wires wires) {
    UUID id = filed(wires.rest(), TestData.request(TestGrant.publishEntry(wires), "bridge"));
    var database = new Database(platform);
    for (int step = 0; step < 2; step++) {
      var end = Instant.now().plus(PATIENCE);
      String now = database.text("select relay_step from sharing_request where id = ?", id);
      database.run(
          "update deadline set due = ?, next_at = now()"
              + " where kind = 'relay.forward' and case_id = ? and stage = 'RUNNING'",
          TestData.today().minusDays(1),
          id.toString());
      while (database.text("select relay_step from sharing_request where id = ?", id).equals(now)) {
        assertThat(Instant.now()).isBefore(end);
        Thread.onSpinWait();
      }
    }

    var received = wires.soap11().done(Call.by("cab.head", "getRequest").with("id", id));
    assertThat(received.text("stage")).isEqualTo("FILED");
    assertThat(
            database.number(
                "select count(*) from evidence_record where request_id = ?"
                    + " and act = 'request-relayed-by-platform'",
                id))
        .isEqualTo(2);
  }

  /** Decree 809 art. 24. */
  @Test
  void data_flows_back_without_conditions_and_only_downwards(Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertRefused(
          wire,
          wire.call(
              Call.by("edu.staff", "draftRequest")
                  .with(TestData.request(entry, "bridge"))
                  .with("returnFlow", true)),
          "invalid",
          List.of("/returnFlow return-flow-unfit"));
      var asked = new HashMap<>(TestData.request(entry, "bridge", "title"));
      asked.put("returnFlow", true);
      UUID id = filed(wire, asked);
      for (String relay : List.of("th-auth.staff", "iic.staff")) {
        wire.done(Call.by(relay, "forwardRequest").with("id", id));
      }
      var received = wire.done(Call.by("cab.head", "getRequest").with("id", id));
      assertThat(String.valueOf(received.map("answerDue").get("workingDays"))).isEqualTo("1");
      assertThat(received.map("answerDue")).containsEntry("source", "configured");
      assertThat(received.texts("commands")).doesNotContain("ASK_EXTENSION");
      assertRefused(
          wire,
          wire.call(
              Call.by("cab.head", "askRequestExtension")
                  .with("id", id)
                  .with("workingDays", 1)
                  .with("reasons", "忙")),
          "extension-not-possible",
          List.of());

      var refuse =
          Call.by("cab.head", "refuseRequest")
              .with("id", id)
              .with("ground", "SCOPE_EXCEEDS_NEED")
              .with("reasons", "太多");
      assertRefused(
          wire, wire.call(refuse), "invalid", List.of("/ground return-flow-without-conditions"));
      var partial =
          Call.by("cab.head", "consentRequest")
              .with("id", id)
              .with("items", List.of("bridge"))
              .with("reasons", "无此项");
      assertRefused(wire, wire.call(partial), "invalid", List.of("/ground missing"));
      var shared = wire.done(partial.with("ground", "NOT_HELD").with("article", "《档案法》第二条"));
      assertThat(shared.map("decision"))
          .containsEntry("ground", "NOT_HELD")
          .containsEntry("article", "《档案法》第二条");
    }
  }

  @Test
  void one_application_asks_three_providers_and_each_answers_for_itself(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var entries = threeEntries(wires);
      var draft = Call.by("edu.staff", "draftRequestApplication").with(application(entries));
      var twice = new ArrayList<>(entries);
      twice.add(entries.get(0));
      assertRefused(
          wire,
          wire.call(draft.with("entries", asked(twice, "bridge"))),
          "invalid",
          List.of("/entries/3/entry duplicate"));
      assertRefused(
          wire,
          wire.call(draft.with("entries", asked(entries, "nothing"))),
          "invalid",
          List.of(
              "/entries/0/items/0 item-unknown",
              "/entries/1/items/0 item-unknown",
              "/entries/2/items/0 item-unknown"));
      assertRefused(
          wire, wire.call(draft.without("entries")), "invalid", List.of("/entries missing"));

      var drafted = wire.done(draft);
      UUID id = drafted.id("id");
      assertThat(drafted.list("requests"))
          .extracting(request -> request.get("provider"))
          .containsExactly("cab", "hrss", "psb");
      assertThat(drafted.texts("commands")).containsExactly("SUBMIT", "WITHDRAW");
      var submit = Call.by("edu.staff", "submitRequestApplication").with("id", id);
      wire.done(submit);
      assertRefused(wire, wire.call(submit), "wrong-stage", List.of("/entries/0 wrong-stage"));
      var back = Call.by("edu.head", "returnRequestApplication").with("id", id);
      assertThat(wire.done(back.with("reasons", "请补充")).texts("commands"))
          .containsExactly("WITHDRAW");
      wire.done(submit);
      var filed = wire.done(Call.by("edu.head", "fileRequestApplication").with("id", id));
      assertThat(filed.list("requests"))
          .extracting(request -> request.get("stage"))
          .containsOnly("FILED");

      var own = Call.by("hrss.head", "getRequestApplication").with("id", id);
      var seen = wire.done(own).list("requests");
      assertThat(seen).hasSize(1);
      wire.done(
          Call.by("hrss.head", "refuseRequest")
              .with("id", seen.get(0).get("id"))
              .with("ground", "OUTSIDE_DUTY")
              .with("reasons", "与职责无关"));
      assertRefused(
          wire,
          wire.call(
              Call.by("edu.head", "withdrawRequestApplication")
                  .with("id", id)
                  .with("reasons", "不需要")),
          "wrong-stage",
          List.of("/entries/1 wrong-stage"));
      assertThat(wire.done(own.as("edu.head")).list("requests"))
          .extracting(request -> request.get("stage"))
          .containsExactly("FILED", "REFUSED", "FILED");
      assertRefused(
          wire, wire.call(own.as("land.head")), "request-application-not-found", List.of());
    }
  }

  private static UUID filed(Wire wire, Map<String, Object> asked) {
    UUID id = wire.done(Call.by("th-edu.staff", "draftRequest").with(asked)).id("id");
    wire.done(Call.by("th-edu.staff", "submitRequest").with("id", id));
    wire.done(Call.by("th-edu.head", "fileRequest").with("id", id));
    return id;
  }

  private static List<String> threeEntries(Wires wires) {
    return List.of(
        TestGrant.publishEntry(wires),
        TestGrant.publishEntry(wires, "hrss"),
        TestGrant.publishEntry(wires, "psb"));
  }

  private static Map<String, Object> application(List<String> entries) {
    var asked = new HashMap<>(TestData.request(entries.get(0), "bridge"));
    asked.remove("entry");
    asked.remove("items");
    asked.put("entries", asked(entries, "bridge"));
    return asked;
  }

  private static List<Map<String, Object>> asked(List<String> entries, String item) {
    return entries.stream()
        .<Map<String, Object>>map(entry -> Map.of("entry", entry, "items", List.of(item)))
        .toList();
  }
}
