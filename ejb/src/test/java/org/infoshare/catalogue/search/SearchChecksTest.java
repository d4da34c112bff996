package org.infoshare.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What can be searched for. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchChecksTest {

  @Test
  void faults_are_told_all_at_once() {
    var query =
        new SearchQuery("、。", "12", "x".repeat(65), null, null, null, null, null, 0, null, null);

    var refusal = catchThrowableOfType(Refusal.class, () -> check(query));

    assertThat(refusal.faults())
        .extracting(fault -> fault.pointer() + " " + fault.code())
        .containsExactly(
            "/q nothing-to-search",
            "/node bad-format",
            "/provider too-long",
            "/limit out-of-range");
  }

  @Test
  void a_query_is_short() {
    assertThat(faults("一".repeat(101))).containsExactly("/q too-long");
    assertThat(faults("一".repeat(100))).isEmpty();
    assertThat(faults("a b c d e f g h i j k")).containsExactly("/q too-many-terms");
    assertThat(faults("ﷺ".repeat(30))).contains("/q too-long");
    assertThat(faults("a\0")).containsExactly("/q bad-format");
  }

  @Test
  void a_class_or_a_provider_that_there_is_not_is_told() {
    assertThat(faults(query(null, "101", "cab"))).isEmpty();
    assertThat(faults(query(null, "101", "external:天河区"))).isEmpty();
    assertThat(faults(query("、", "102", "nope")))
        .containsExactly("/q nothing-to-search", "/node unknown-value", "/provider unknown-value");
    assertThat(faults(query(null, "x", "external:" + "x".repeat(501))))
        .containsExactly("/node bad-format", "/provider too-long");
  }

  static List<String> faults(String q) {
    return faults(query(q, null, null));
  }

  private static SearchQuery query(String q, String node, String provider) {
    return new SearchQuery(q, node, provider, null, null, null, null, null, null, null, null);
  }

  private static void check(SearchQuery query) {
    SearchChecks.search(
        query,
        new SearchChecks.KnownValues() {

          @Override
          public void checkNode(Checks checks, String node) {
            checks.require(node.equals("101"), "/node", PlatformReason.UNKNOWN_VALUE, node);
          }

          @Override
          public void checkProvider(Checks checks, String provider) {
            boolean fine = Set.of("cab", "external:天河区").contains(provider);
            checks.require(fine, "/provider", PlatformReason.UNKNOWN_VALUE, provider);
          }
        });
  }

  private static List<String> faults(SearchQuery query) {
    try {
      check(query);
      return List.of();
    } catch (Refusal refusal) {
      return refusal.faults().stream()
          .map((FieldFault fault) -> fault.pointer() + " " + fault.code())
          .toList();
    }
  }
}
