package org.infoshare.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.infoshare.platform.FieldFault;
import org.infoshare.platform.Refusal;
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

    var refusal = catchThrowableOfType(Refusal.class, () -> SearchChecks.search(query));

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

  static List<String> faults(String q) {
    try {
      SearchChecks.search(
          new SearchQuery(q, null, null, null, null, null, null, null, null, null, null));
      return List.of();
    } catch (Refusal refusal) {
      return refusal.faults().stream()
          .map((FieldFault fault) -> fault.pointer() + " " + fault.code())
          .toList();
    }
  }
}
