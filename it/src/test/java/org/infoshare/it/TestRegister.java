package org.infoshare.it;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A register of ten bridges of {@code cab} whose titles follow a standard term of their own: what a
 * test of objections begins with.
 *
 * @param entry the code of the entry
 * @param term the code of the term
 * @param responsibility the row of the table by which {@code cab} answers for the term
 */
record TestRegister(Wires wires, String entry, String term, UUID responsibility) {

  static TestRegister publish(Wires wires) {
    var rest = wires.rest();
    String term = "test." + UUID.randomUUID();
    rest.done(
        Call.by("iic.staff", "addTerm")
            .with("code", term)
            .with("chineseName", "桥名" + UUID.randomUUID())
            .with("englishName", "Title of a bridge")
            .with("synonyms", List.of())
            .with("meaning", "桥梁的名称")
            .with("identifier", false));
    UUID own = rest.done(responsibilityCall(term, "桥梁登记", "cab")).id("id");
    String entry =
        rest.done(Call.by("cab.staff", "draftEntry").with(entryContent(term))).text("code");
    TestGrant.assess(rest, "cab.staff", entry);
    rest.done(Call.by("cab.staff", "submitEntry").with("code", entry));
    rest.done(Call.by("cab.head", "approveEntry").with("code", entry));
    rest.done(Call.by("iic.staff", "publishEntry").with("code", entry));
    rest.done(
        Call.by("cab.system", "putRecords")
            .with("code", entry)
            .with("upserts", TestData.bridges(10)));
    return new TestRegister(wires, entry, term, own);
  }

  private static Map<String, Object> entryContent(String term) {
    var described = new HashMap<>(TestData.entry(TestData.unique("桥梁登记")));
    var items = new ArrayList<Object>();
    for (Object item : (List<?>) described.get("items")) {
      var one = new HashMap<Object, Object>((Map<?, ?>) item);
      if (one.get("name").equals("title")) {
        one.put("term", term);
      }
      items.add(one);
    }
    described.put("items", items);
    return described;
  }

  static Call responsibilityCall(String term, String function, String department) {
    return Call.by("iic.staff", "addResponsibility")
        .with("basicClass", "99")
        .with("term", term)
        .with("function", function)
        .with("department", department)
        .with("validFrom", TestData.today().minusDays(30).toString())
        .with("lawBasis", "试验")
        .with("evidenceTag", "READ");
  }

  /** Lets another department answer for the titles too: whose they are is open then. */
  UUID addResponsible(String department) {
    return wires.rest().done(responsibilityCall(term, "另一职能" + department, department)).id("id");
  }

  /** The grant by which a department may have the bridges, their titles and rivers. */
  UUID grantTo(String department) {
    var rest = wires.rest();
    UUID request =
        rest.done(
                Call.by(department + ".staff", "draftRequest")
                    .with(TestData.request(entry, "bridge", "title", "river")))
            .id("id");
    rest.done(Call.by(department + ".staff", "submitRequest").with("id", request));
    rest.done(Call.by(department + ".head", "fileRequest").with("id", request));
    return rest.done(Call.by("cab.head", "consentRequest").with("id", request)).id("grant");
  }

  /** A query for one bridge. */
  Call query(String department, UUID grant, String bridge) {
    return Call.by(department + ".system", "query")
        .with("code", entry)
        .with("grant", grant)
        .with("caseReference", "JYJ-2026-000001")
        .with("purpose", TestData.PURPOSE)
        .with("keys", Map.of("bridge", bridge));
  }

  /** An objection to the title of a bridge. */
  Call objection(String account, UUID grant, String bridge) {
    return Call.by(account, "raiseObjection")
        .with("entry", entry)
        .with("grant", grant)
        .with("scope", "ITEM")
        .with("keys", Map.of("bridge", bridge))
        .with("ownValues", Map.of("title", "海珠桥"))
        .with("receivedValues", Map.of("title", "第" + bridge.substring(2) + "桥"))
        .with("grounds", "竣工档案所载名称不同");
  }

  /** Another title of a bridge. */
  Call pushTitle(String bridge, String title) {
    return Call.by("cab.system", "putRecords")
        .with("code", entry)
        .with("upserts", List.of(Map.of("bridge", bridge, "title", title, "river", "珠江")));
  }
}
