package org.infoshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * What {@code docs/law.md} says of each article holds: every article of the decree stands there
 * once, and what it names, a class of the product or a test, exists.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LawPageTest {

  private static final int ARTICLES_OF_THE_DECREE = 44;

  private static final List<Row> ROWS =
      DocumentRow.of("docs/law.md").stream().map(Row::of).toList();

  /** One article: what it asks, where the product does it, what shows that. */
  private record Row(
      String section,
      String article,
      String status,
      List<NamedCode> feature,
      List<NamedCode> test) {

    static Row of(DocumentRow row) {
      var cells = row.cells();
      return new Row(
          row.section(),
          cells.get(0),
          cells.get(2),
          NamedCode.in(cells.get(3)),
          NamedCode.in(cells.get(4)));
    }
  }

  @Test
  void every_article_of_the_decree_stands_there_once_and_in_order() {
    assertThat(ROWS)
        .filteredOn(row -> row.section().startsWith("Decree 809"))
        .extracting(Row::article)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, ARTICLES_OF_THE_DECREE).mapToObj(String::valueOf).toList());
  }

  @Test
  void what_is_known_of_the_rules_of_2016_stands_there() {
    assertThat(ROWS)
        .filteredOn(row -> row.section().startsWith("Implementing Rules"))
        .extracting(Row::article)
        .contains("1", "2", "3", "4", "5", "ch. II", "ch. III", "ch. IV", "ch. V", "35", "ch. VI")
        .doesNotHaveDuplicates();
  }

  @Test
  void a_feature_names_its_classes_and_its_tests_and_nothing_else_names_any() {
    assertThat(ROWS).isNotEmpty();
    for (var row : ROWS) {
      boolean feature = row.status().equals("feature");
      assertThat(row.status()).as("%s", row).isIn("feature", "record", "not yet", "outside");
      assertThat(row.test().isEmpty()).as("%s", row).isEqualTo(!feature);
      assertThat(row.feature().isEmpty() && feature).as("%s", row).isFalse();
    }
  }

  @Test
  void everything_that_is_named_is_there() {
    for (var row : ROWS) {
      assertThat(row.feature()).as("%s", row).allMatch(NamedCode::exists);
      assertThat(row.test()).as("%s", row).allMatch(NamedCode::exists);
      assertThat(row.test()).as("%s", row).allMatch(NamedCode::isInTests);
    }
  }
}
