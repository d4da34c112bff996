package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The quality of hosted data, told the same way on both wires. */
@ExtendWith(SharedPlatform.class)
class QualityIT {

  /** Decree 809 art. 18. */
  @Test
  void a_record_without_its_counterpart_is_found_on_both_wires(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var arranged = TestGrant.create(platform, wires);
      String other = TestGrant.publishEntry(wires);
      wire.done(push(other).with("upserts", TestData.bridges(9)));
      UUID rule = wire.done(rule(arranged.entry(), other)).id("id");

      var report = wire.done(by("cab.head", "assessData", arranged.entry()));

      assertThat(report.text("recordCount")).isEqualTo("10");
      assertThat(wire.done(by("edu.staff", "getQualityReport", arranged.entry())).text("id"))
          .isEqualTo(report.text("id"));
      var findings =
          wire.done(by("cab.staff", "listQualityFindings", arranged.entry()).with("rule", rule));
      assertThat(findings.toString()).contains("B-10").doesNotContain("B-9");
    }
  }

  @Test
  void a_reference_to_what_is_not_open_to_everybody_is_refused_on_both_wires(Wires wires) {
    String theirs = TestGrant.publishEntry(wires);
    String own = entryOfTheSchools(wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      Refusals.assertRefused(
          wire,
          wire.call(rule(own, theirs).as("edu.staff")),
          "invalid",
          List.of("/referenceEntry reference-conditional"));
    }
  }

  @Test
  void what_only_the_provider_may_is_refused_to_others_on_both_wires(
      Platform platform, Wires wires) {
    var arranged = TestGrant.create(platform, wires);
    String entry = arranged.entry();
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(wire.call(by("edu.staff", "listQualityFindings", entry)).reason())
          .isEqualTo("not-provider");
      assertThat(wire.call(by("edu.head", "assessData", entry)).reason()).isEqualTo("not-provider");
      assertThat(wire.call(by("cab.staff", "getQualityReport", entry)).reason())
          .isEqualTo("not-assessed");
      assertThat(wire.call(rule(entry, entry).with("item", "none")).reason()).isEqualTo("invalid");
      assertThat(
              wire.call(by("cab.staff", "endQualityRule", entry).with("rule", UUID.randomUUID()))
                  .reason())
          .isEqualTo("rule-not-found");
      assertThat(
              wire.call(
                      by("cab.staff", "listQualityFindings", entry).with("rule", UUID.randomUUID()))
                  .reason())
          .isEqualTo("rule-not-found");
      Refusals.assertRefused(
          wire,
          wire.call(Call.by("edu.staff", "listQualityReports").with("provider", "nope")),
          "invalid",
          List.of("/provider department-not-found"));
    }
  }

  @Test
  void an_entry_without_data_is_listed_as_such_on_both_wires(Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(wire.done(by("edu.staff", "getDataset", entry)).text("freshness"))
          .isEqualTo("NO_DATA");
      assertThat(
              wire.done(
                      Call.by("iic.staff", "listDatasets")
                          .with("provider", "cab")
                          .with("freshness", "NO_DATA")
                          .with("limit", 1000))
                  .toString())
          .contains(entry);
      assertThat(
              wire.done(
                      Call.by("iic.staff", "listDatasets")
                          .with("provider", "cab")
                          .with("freshness", "LATE"))
                  .toString())
          .doesNotContain(entry);
    }
  }

  private static String entryOfTheSchools(Wires wires) {
    var rest = wires.rest();
    String code =
        rest.done(Call.by("edu.staff", "draftEntry").with(TestData.entry(TestData.unique("校舍登记"))))
            .text("code");
    TestGrant.assess(rest, "edu.staff", code);
    rest.done(by("edu.staff", "submitEntry", code));
    rest.done(by("edu.head", "approveEntry", code));
    rest.done(by("iic.staff", "publishEntry", code));
    return code;
  }

  private static Call rule(String entry, String other) {
    return by("cab.staff", "setQualityRule", entry)
        .with(
            Map.of(
                "item", "bridge",
                "kind", "REFERENCE",
                "referenceEntry", other,
                "referenceItem", "bridge"));
  }

  private static Call push(String entry) {
    return by("cab.system", "putRecords", entry);
  }

  private static Call by(String account, String operation, String entry) {
    return Call.by(account, operation).with("code", entry);
  }
}
