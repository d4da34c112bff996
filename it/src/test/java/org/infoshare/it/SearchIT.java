package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is published is found at once, over both wires, and a draft never is. */
@ExtendWith(SharedPlatform.class)
class SearchIT {

  @Test
  void a_published_entry_is_found_and_a_draft_is_not(Wires wires) {
    String code = TestGrant.publishEntry(wires);
    String draft = TestGrant.draftEntry(wires);

    for (Wire wire : List.of(wires.rest(), wires.soap11(), wires.soap12())) {
      for (String account : List.of("edu.staff", "edu.head", "edu.system", "operator", "auditor")) {
        var found = wire.done(Call.by(account, "searchEntries").with("q", code));
        assertThat(found.list("results")).as("%s as %s", wire, account).hasSize(1);
        assertThat(found.list("results").get(0))
            .containsEntry("code", code)
            .containsEntry("provider", "cab")
            .containsEntry("level", "MUNICIPAL")
            .containsEntry("origin", "LOCAL");
      }
      var filtered =
          wire.done(
              Call.by("edu.staff", "searchEntries")
                  .with("q", "桥梁 river")
                  .with("node", "307")
                  .with("provider", "cab")
                  .with("limit", 1000));
      assertThat(codes(filtered)).contains(code).doesNotContain(draft);
      assertThat(filtered.list("facets")).hasSize(7);
      assertThat(filtered.text("estimated")).isEqualTo("false");
      assertThat(wire.done(Call.by("edu.staff", "searchEntries").with("q", draft)).list("results"))
          .isEmpty();
    }
  }

  @Test
  void pages_and_suggestions_are_the_same_on_both_wires(Wires wires) {
    TestGrant.publishEntry(wires);
    TestGrant.publishEntry(wires);

    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var first = wire.done(Call.by("edu.staff", "searchEntries").with("q", "桥梁").with("limit", 1));
      var second =
          wire.done(
              Call.by("edu.staff", "searchEntries")
                  .with("q", "桥梁")
                  .with("limit", 1)
                  .with("cursor", first.text("next")));
      assertThat(codes(second)).hasSize(1).doesNotContainAnyElementsOf(codes(first));

      var suggested = wire.done(Call.by("edu.staff", "suggestSearchTexts").with("prefix", "桥梁"));
      assertThat(suggested.list("results")).isNotEmpty();
      assertThat(suggested.list("results").get(0)).containsEntry("kind", "NAME");
    }
  }

  @Test
  void words_of_every_day_and_names_of_departments_find_what_they_mean(Wires wires) {
    String bridge = TestGrant.publishEntry(wires);
    String insured = TestGrant.publishEntry(wires, "hrss");

    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var ofCivilAffairs = search(wire, "民政局 桥梁");
      assertThat(codes(ofCivilAffairs)).contains(bridge).doesNotContain(insured);
      assertThat(ofCivilAffairs.list("results"))
          .extracting(hit -> hit.get("providerName"))
          .containsOnly("广州市民政局");
      assertThat(codes(search(wire, "人社局 桥梁"))).contains(insured).doesNotContain(bridge);
      assertThat(search(wire, "桥梁").list("similar")).isEmpty();
      var nothing = search(wire, "桥梁登记簿册");
      assertThat(nothing.number("total")).isZero();
      assertThat(nothing.list("similar")).isNotEmpty();
    }
  }

  private static Answer search(Wire wire, String q) {
    return wire.done(Call.by("edu.staff", "searchEntries").with("q", q).with("limit", 1000));
  }

  @Test
  void a_search_that_cannot_be_is_refused_for_the_same_reasons(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertRefused(
          wire,
          wire.call(
              Call.by("edu.staff", "searchEntries")
                  .with("q", "!?")
                  .with("node", "12")
                  .with("limit", 1001)),
          "invalid",
          List.of("/limit out-of-range", "/node bad-format", "/q nothing-to-search"));
      assertRefused(
          wire,
          wire.call(
              Call.by("edu.staff", "searchEntries").with("node", "199").with("provider", "nope")),
          "invalid",
          List.of("/node node-unknown", "/provider department-not-found"));
      assertRefused(
          wire,
          wire.call(Call.by("edu.staff", "searchEntries").with("provider", "external:nope")),
          "invalid",
          List.of("/provider provider-unknown"));
      assertRefused(
          wire,
          wire.call(Call.by("edu.staff", "searchEntries").with("q", "桥梁").with("cursor", "x")),
          "cursor-invalid",
          List.of());
      assertRefused(
          wire,
          wire.call(Call.by("edu.staff", "suggestSearchTexts").with("limit", 51)),
          "invalid",
          List.of("/limit out-of-range", "/prefix missing"));
    }
  }

  private static List<Object> codes(Answer answer) {
    return answer.list("results").stream()
        .map((Map<String, Object> hit) -> hit.getOrDefault("code", hit.get("externalEntry")))
        .toList();
  }
}
