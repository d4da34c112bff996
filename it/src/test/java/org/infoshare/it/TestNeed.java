package org.infoshare.it;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.infoshare.launcher.Platform;

/**
 * A need of {@code edu} that no entry answers and that {@code cab} is named for, until an entry of
 * {@code cab} shares what it asks for; its items are called as a bridge register calls two of its
 * own in Chinese.
 */
record TestNeed(Platform platform, Wires wires, UUID id) {

  static final List<String> ITEMS = List.of("信息项bridge", "信息项title");

  /** Filed, and with {@code cab}. */
  static TestNeed create(Platform platform, Wires wires) {
    var rest = wires.rest();
    UUID id = rest.done(Call.by("edu.staff", "draftNeed").with(content())).id("id");
    var need = new TestNeed(platform, wires, id);
    rest.done(need.call("edu.staff", "submitNeed"));
    rest.done(need.call("edu.head", "fileNeed"));
    rest.done(
        need.call("iic.staff", "designateNeedProvider")
            .with("department", "cab")
            .with("reasons", "依法由其负责"));
    return need;
  }

  /** The same, declined by {@code cab}. */
  static TestNeed createRefused(Platform platform, Wires wires) {
    var need = create(platform, wires);
    wires
        .rest()
        .done(
            need.call("cab.head", "refuseNeed")
                .with("ground", "OUTSIDE_DUTY")
                .with("reasons", "与职责无关"));
    return need;
  }

  /** Some of the same, left unanswered: the platform takes seconds to see that a day is over. */
  static List<TestNeed> createUnanswered(Platform platform, Wires wires, int count) {
    var needs = Stream.generate(() -> create(platform, wires)).limit(count).toList();
    needs.forEach(
        need ->
            new Database(platform)
                .run(
                    "update deadline set due = ?, next_at = now()"
                        + " where kind = 'negotiation.answer' and case_id = ? and stage = 'RUNNING'",
                    TestData.today().minusDays(1),
                    need.id().toString()));
    needs.forEach(
        need ->
            TestDispute.await(
                () -> need.view(wires.rest(), "edu.head").text("stage").equals("UNANSWERED")));
    return needs;
  }

  static Map<String, Object> content() {
    var items = new ArrayList<Map<String, Object>>();
    ITEMS.forEach(name -> items.add(Map.of("name", name, "definition", "桥梁的" + name)));
    var content = new HashMap<String, Object>();
    content.put("name", TestData.unique("桥梁登记情况"));
    content.put("description", "全市桥梁的登记情况");
    content.put("items", items);
    content.put("legalBasis", Map.of("statute", "《公路法》", "article", "第三十五条", "duty", "养护"));
    content.put("purpose", TestData.PURPOSE);
    content.put("scenario", "受理窗口核对");
    content.put("mode", "SERVICE");
    content.put("useFrom", TestData.today().toString());
    content.put("useUntil", TestData.today().plusYears(1).toString());
    return content;
  }

  Call call(String account, String operation) {
    return Call.by(account, operation).with("id", id);
  }

  Answer view(Wire wire, String account) {
    return wire.done(call(account, "getNeed"));
  }

  Call disputeCall(String account) {
    return Call.by(account, "openDispute").with("need", id).with("reasons", "职责所需");
  }

  /** The dispute over it, opened by the head of {@code edu}. */
  TestDispute openDispute(Wire wire) {
    return new TestDispute(
        platform, wires, "edu", null, wire.done(disputeCall("edu.head")).id("id"));
  }

  /** A ruling that both items are shared. */
  static Call ruling(TestDispute dispute) {
    return dispute.decisionCall("gov.head", true).with("items", ITEMS);
  }

  /** Staff of {@code cab} drafts the entry. */
  Call executionCall(Map<String, Object> entry) {
    return call("cab.staff", "carryOutNeed").with("entry", entry);
  }

  /** The same register without one of its items. */
  static Map<String, Object> without(Map<String, Object> entry, String name) {
    var content = new HashMap<>(entry);
    content.put(
        "items", items(entry).stream().filter(item -> !name.equals(item.get("name"))).toList());
    return content;
  }

  /** The same register, not shared at all. */
  static Map<String, Object> notShared(Map<String, Object> entry) {
    var content = new HashMap<>(entry);
    content.put("sharing", "NOT_SHARED");
    content.put("legalBasis", "《公路法》第三十五条");
    content.put("legalBasisKind", "LAW");
    return content;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> items(Map<String, Object> entry) {
    return (List<Map<String, Object>>) entry.get("items");
  }

  /** Brings a draft of {@code cab} into the catalogue. */
  static void publish(Wires wires, String entry) {
    var rest = wires.rest();
    TestGrant.assess(rest, "cab.staff", entry);
    rest.done(Call.by("cab.staff", "submitEntry").with("code", entry));
    rest.done(Call.by("cab.head", "approveEntry").with("code", entry));
    rest.done(Call.by("iic.staff", "publishEntry").with("code", entry));
  }

  static void host(Wires wires, String entry) {
    wires
        .rest()
        .done(
            Call.by("cab.system", "putRecords")
                .with("code", entry)
                .with("upserts", TestData.bridges(10)));
  }
}
