package org.infoshare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
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

  /** A class in code type, perhaps with a method or constant of it. */
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");

  private static final Map<String, Path> SOURCES = ProjectSources.byClass("main", "test");
  private static final List<Row> ROWS = new ArrayList<>();

  /** One article: what it asks, where the product does it, what shows that. */
  private record Row(String section, String article, String status, String feature, String test) {}

  @BeforeAll
  static void the_page() throws IOException {
    String section = "";
    for (String line : Files.readAllLines(ProjectSources.ROOT.resolve("docs/law.md"), UTF_8)) {
      if (line.startsWith("## ")) {
        section = line.substring(3);
      } else if (line.startsWith("| ") && !line.startsWith("| art") && !line.startsWith("| ---")) {
        String[] cells = line.substring(2).split(" *\\| *", -1);
        ROWS.add(new Row(section, cells[0], cells[2], cells[3], cells[4]));
      }
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
      assertThat(NAMED.matcher(row.test()).find()).as("%s", row).isEqualTo(feature);
      assertThat(NAMED.matcher(row.feature()).find() || !feature).as("%s", row).isTrue();
    }
  }

  @Test
  void everything_that_is_named_is_there() {
    for (var row : ROWS) {
      for (String cell : List.of(row.feature(), row.test())) {
        NAMED
            .matcher(cell)
            .results()
            .forEach(
                named -> {
                  assertThat(SOURCES).as("%s", row).containsKey(named.group(1));
                  if (named.group(2) != null) {
                    assertThat(source(named.group(1)))
                        .as("%s", row)
                        .containsPattern("\\b" + named.group(2) + "\\b");
                  }
                });
      }
      NAMED
          .matcher(row.test())
          .results()
          .forEach(
              named ->
                  assertThat(SOURCES.get(named.group(1)).toString())
                      .as("%s", row)
                      .contains("src/test/java"));
    }
  }

  private static String source(String name) {
    try {
      return Files.readString(SOURCES.get(name), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
