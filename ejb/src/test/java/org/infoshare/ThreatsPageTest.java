package org.infoshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * What {@code docs/threats.md} says of each threat holds: the control is a class of the product,
 * the test is a method that the build runs, and what is accepted has its reason.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ThreatsPageTest {

  private static final String ACCEPTED = "Accepted";
  private static final int MIN_THREATS = 90;

  private static final List<DocumentRow> ROWS = DocumentRow.of("docs/threats.md");

  @Test
  void each_threat_stands_there_once() {
    assertThat(ROWS)
        .extracting(row -> row.cells().get(0))
        .doesNotHaveDuplicates()
        .doesNotContain("");
    assertThat(threats()).hasSizeGreaterThan(MIN_THREATS);
  }

  @Test
  void each_threat_has_a_control_that_is_a_class_of_the_product() {
    for (var row : threats()) {
      var controls = NamedCode.in(row.cells().get(1));
      assertThat(controls).as("%s", row).isNotEmpty().allMatch(NamedCode::exists);
      assertThat(controls).as("%s", row).noneMatch(NamedCode::isInTests);
    }
  }

  @Test
  void each_threat_has_a_test_that_the_build_runs() {
    for (var row : threats()) {
      String tests = row.cells().get(2);
      assertThat(NamedCode.in(tests)).as("%s", row).isNotEmpty().allMatch(NamedCode::isTestMethod);
      assertThat(NamedCode.without(tests)).as("nothing but tests: %s", row).matches("[ ,]*");
    }
  }

  @Test
  void what_is_accepted_has_its_reason_and_names_only_what_exists() {
    var accepted = ROWS.stream().filter(row -> row.section().equals(ACCEPTED)).toList();
    assertThat(accepted).isNotEmpty();
    for (var row : accepted) {
      assertThat(row.cells()).as("%s", row).hasSize(3).noneMatch(String::isBlank);
      assertThat(NamedCode.in(String.join(" ", row.cells())))
          .as("%s", row)
          .allMatch(NamedCode::exists);
    }
  }

  private static List<DocumentRow> threats() {
    return ROWS.stream().filter(row -> !row.section().equals(ACCEPTED)).toList();
  }
}
