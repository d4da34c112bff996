package org.infoshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@code docs/law.md} says of each article holds: every article of the decree stands there, a
 * class that it names exists, and so does a test, which the build runs and which itself says of
 * which article it is.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LawPageTest {

  private static final int ARTICLES_OF_THE_DECREE = 44;

  private static final Pattern CHAPTER =
      Pattern.compile("(?:ch\\.|[Cc]hapter)[ _]([IVX]+)(?![A-Za-z])");

  private static final List<Row> ROWS =
      DocumentRow.of("docs/law.md").stream().map(Row::of).toList();

  /** One article: what it asks, where the product does it, what shows that. */
  private record Row(
      String section,
      String article,
      String asks,
      String status,
      List<NamedCode> feature,
      List<NamedCode> test) {

    static Row of(DocumentRow row) {
      var cells = row.cells();
      return new Row(
          row.section(),
          cells.get(0),
          cells.get(1),
          cells.get(2),
          NamedCode.in(cells.get(3)),
          NamedCode.in(cells.get(4)));
    }

    boolean isOfTheDecree() {
      return section.startsWith("Decree 809");
    }

    /** Whether a text names the article, or the chapter of the rules of 2016. */
    boolean isNamedIn(String text) {
      String thought = TextBlocks.oneLine(text);
      if (article.startsWith("ch. ")) {
        return thought.contains("2016")
            && CHAPTER
                .matcher(thought)
                .results()
                .anyMatch(named -> named.group(1).equals(article.substring("ch. ".length())));
      }
      String law = isOfTheDecree() ? ArticleCitation.DECREE : ArticleCitation.RULES;
      return ArticleCitation.in(thought, null).stream()
          .anyMatch(
              cited -> law.equals(cited.law()) && cited.article() == Integer.parseInt(article));
    }
  }

  @Test
  void every_article_of_the_decree_stands_there_and_in_order() {
    assertThat(ROWS.stream().filter(Row::isOfTheDecree).map(Row::article).distinct())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, ARTICLES_OF_THE_DECREE).mapToObj(String::valueOf).toList());
    assertThat(ROWS.stream().filter(Row::isOfTheDecree).map(row -> Integer.valueOf(row.article())))
        .isSorted();
  }

  @Test
  void what_is_known_of_the_rules_of_2016_stands_there() {
    assertThat(ROWS)
        .filteredOn(row -> row.section().startsWith("Implementing Rules"))
        .extracting(Row::article)
        .contains("1", "2", "3", "4", "5", "ch. I", "ch. II", "ch. III", "ch. IV", "ch. V", "35")
        .contains("ch. VI", "ch. VII");
  }

  /** What is not built is a row of its own, so that no test is named beside it. */
  @Test
  void a_row_asks_one_thing() {
    assertThat(ROWS).extracting(Row::section, Row::article, Row::asks).doesNotHaveDuplicates();
    assertThat(ROWS)
        .filteredOn(row -> row.article().equals("ch. V"))
        .extracting(Row::status)
        .contains("feature", "not yet");
  }

  @Test
  void a_feature_names_its_classes_and_its_tests_and_nothing_else_names_any() {
    assertThat(ROWS).isNotEmpty();
    for (var row : ROWS) {
      boolean feature = row.status().equals("feature");
      assertThat(row.status())
          .as("%s", row)
          .isIn("feature", "record", "not yet", "not read", "outside");
      assertThat(row.test().isEmpty()).as("%s", row).isEqualTo(!feature);
      assertThat(row.feature().isEmpty() && feature).as("%s", row).isFalse();
    }
  }

  @Test
  void everything_that_is_named_is_there() {
    for (var row : ROWS) {
      assertThat(row.feature()).as("%s", row).allMatch(NamedCode::exists);
      assertThat(row.test()).as("%s", row).allMatch(NamedCode::isTestMethod);
    }
  }

  @Test
  void each_test_says_of_which_article_it_is() {
    for (var row : ROWS) {
      assertThat(row.test())
          .as("%s %s", row.article(), row.asks())
          .allMatch(test -> row.isNamedIn(test.saidByTestMethod()));
    }
  }

  /** Another article, another law and another chapter are not the one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Decree 809 | 21 | Decree 809 arts. 20 to 22 | true",
        "Decree 809 | 21 | void article_21_of_the_decree_is_kept() | true",
        "Decree 809 | 21 | assertThat(source).isEqualTo('Decree 809 art. 22') | false",
        "Decree 809 | 3 | 2016 rules art. 3 | false",
        "Implementing Rules | 3 | 2016 rules art. 3, Decree 809 art. 19 | true",
        "Implementing Rules | ch. V | 2016 rules, ch. V | true",
        "Implementing Rules | ch. V | 2016 rules, ch. VI | false",
        "Implementing Rules | ch. VII | The rules of 2016, chapter_VII_a_term | true"
      })
  void a_text_names_an_article_of_its_law(
      String section, String article, String text, boolean named) {
    assertThat(new Row(section, article, "", "feature", List.of(), List.of()).isNamedIn(text))
        .isEqualTo(named);
  }
}
