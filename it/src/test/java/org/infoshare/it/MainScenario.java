package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The main job over one wire: an entry of our own invention comes into the catalogue, its records
 * onto the platform, another department is granted some of its items and gets exactly those, and
 * everything is evidence.
 */
final class MainScenario {

  private final Wire wire;
  private final String caseReference = TestData.unique("JYJ-2026");

  private String entry;
  private UUID request;
  private UUID grant;
  private long exchange;

  MainScenario(Wire wire) {
    this.wire = wire;
  }

  void run() {
    publish();
    push();
    ask();
    consent();
    query();
    readEvidence();
  }

  private void publish() {
    String name = TestData.unique("桥梁登记");
    var draft = wire.done(Call.by("cab.staff", "draftEntry").with(TestData.entry(name)));
    entry = draft.text("code");
    assertThat(entry).startsWith("307001/");
    assertThat(draft.text("stage")).isEqualTo("DRAFT");

    wire.done(Call.by("cab.staff", "assessEntry").with(TestData.assessment()).with("code", entry));
    wire.done(Call.by("cab.staff", "submitEntry").with("code", entry));
    wire.done(Call.by("cab.head", "approveEntry").with("code", entry));
    var published = wire.done(Call.by("iic.staff", "publishEntry").with("code", entry));
    assertThat(published.text("stage")).isEqualTo("PUBLISHED");
    assertThat(published.number("version")).isEqualTo(1);

    var found = wire.done(Call.by("edu.staff", "listEntries").with("word", name));
    assertThat(found.list("results")).singleElement().extracting("code").isEqualTo(entry);
  }

  private void push() {
    var receipt =
        wire.done(
            Call.by("cab.system", "putRecords")
                .with("code", entry)
                .with("upserts", TestData.bridges(10)));
    assertThat(receipt.number("inserted")).isEqualTo(10);
    assertThat(receipt.number("recordCount")).isEqualTo(10);

    var dataset = wire.done(Call.by("cab.head", "getDataset").with("code", entry));
    assertThat(dataset.number("recordCount")).isEqualTo(10);
  }

  private void ask() {
    var asked = TestData.request(entry, "bridge", "title", "river");
    request = wire.done(Call.by("edu.staff", "draftRequest").with(asked)).id("id");
    wire.done(Call.by("edu.staff", "submitRequest").with("id", request));
    var filed = wire.done(Call.by("edu.head", "fileRequest").with("id", request));

    assertThat(filed.text("stage")).isEqualTo("FILED");
    assertThat(filed.text("ruleSet")).isNotBlank();
    assertThat(filed.map("answerDue")).containsKeys("from", "workingDays", "source");
  }

  private void consent() {
    var consented =
        wire.done(
            Call.by("cab.head", "consentRequest")
                .with("id", request)
                .with("items", List.of("bridge", "title"))
                .with("reasons", "河流与职责无关"));
    assertThat(consented.text("stage")).isEqualTo("PROVIDED");
    grant = consented.id("grant");

    var granted = wire.done(Call.by("edu.system", "getGrant").with("id", grant));
    assertThat(granted.texts("items")).containsExactly("bridge", "title");
    assertThat(granted.text("stage")).isEqualTo("ACTIVE");
  }

  private void query() {
    var answer = wire.done(query(Map.of("bridge", "B-7")));
    assertThat(answer.text("entry")).isEqualTo(entry);
    assertThat(answer.id("grant")).isEqualTo(grant);
    assertThat(answer.list("records")).containsExactly(Map.of("bridge", "B-7", "title", "第7桥"));
    exchange = answer.number("evidence");

    var nobody = wire.done(query(Map.of("bridge", "B-77")));
    assertThat(nobody.list("records")).isEmpty();
  }

  private Call query(Map<String, Object> keys) {
    return Call.by("edu.system", "query")
        .with("code", entry)
        .with("grant", grant)
        .with("caseReference", caseReference)
        .with("purpose", TestData.PURPOSE)
        .with("keys", keys);
  }

  private void readEvidence() {
    for (String reader : List.of("auditor", "edu.head", "cab.head")) {
      var record = wire.done(Call.by(reader, "getEvidence").with("id", exchange));
      assertThat(record.text("act")).isEqualTo("records-queried");
      assertThat(record.text("outcome")).isEqualTo("ANSWERED");
      assertThat(record.text("account")).isEqualTo("edu.system");
      assertThat(record.text("purpose")).isEqualTo(TestData.PURPOSE);
      assertThat(record.text("caseReference")).isEqualTo(caseReference);
      assertThat(record.texts("items")).containsExactly("bridge", "title");
      assertThat(record.list("rows"))
          .singleElement()
          .satisfies(row -> assertThat(row).containsKeys("recordId", "subjectHash"));
      assertThat(record.value().toString()).doesNotContain("B-7");
    }
    assertThat(wire.call(Call.by("hrss.head", "getEvidence").with("id", exchange)).reason())
        .isEqualTo("evidence-not-found");

    var acts =
        wire.done(Call.by("auditor", "listEvidence").with("entry", entry)).list("results").stream()
            .map(record -> record.get("act"))
            .toList();
    assertThat(acts)
        .contains(
            "entry-drafted",
            "entry-submitted",
            "entry-approved",
            "entry-published",
            "records-pushed",
            "request-drafted",
            "request-submitted",
            "request-filed",
            "request-consented",
            "grant-issued",
            "records-queried");
  }
}
