package org.infoshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.infoshare.TextBlocks.Block;
import org.infoshare.cases.compliance.ViolationKind;
import org.infoshare.time.rulebook.RuleSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No article is cited that was not read ({@code read-articles.txt}). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadArticlesTest {

  /** An article with where it is cited. */
  private record Cited(Block block, ArticleCitation article) {

    String file() {
      return ProjectSources.ROOT.relativize(block.file()).toString();
    }
  }

  /** Everywhere but in what tries the scan itself. */
  private static final List<Cited> CITED =
      TextBlocks.ofTheProject().stream()
          .filter(
              block ->
                  !block
                      .file()
                      .getFileName()
                      .toString()
                      .matches("(?:ReadArticlesTest|ArticleCitation)\\.java"))
          .flatMap(
              block ->
                  ArticleCitation.in(block.text(), ArticleCitation.lawIn(block.heading())).stream()
                      .map(article -> new Cited(block, article)))
          .toList();

  /** What the product itself says, to people and to other systems. */
  private static final List<String> PRODUCT =
      List.of("ejb/src/main", "schema/src/main", "wsdl/src/main", "web/src/main/java");

  @Test
  void no_article_stands_anywhere_that_was_not_read() {
    assertThat(CITED)
        .filteredOn(cited -> !ReadArticles.contains(cited.article()))
        .filteredOn(cited -> isOfTheProduct(cited) || !ReadArticles.isOfAnExample(cited.article()))
        .extracting(cited -> cited.file() + ": " + cited.article() + " in: " + cited.block().text())
        .isEmpty();
  }

  /** A scan that finds nothing would find nothing wrong either. */
  @ParameterizedTest
  @ValueSource(
      strings = {".java", ".sql", ".yaml", ".wsdl", ".xsd", ".md", ".sh", "Test.java", "IT.java"})
  void articles_are_found_in_every_kind_of_file(String ending) {
    assertThat(CITED).extracting(Cited::file).anyMatch(file -> file.endsWith(ending));
  }

  @ParameterizedTest
  @EnumSource(ViolationKind.class)
  void what_a_violation_cites_was_read(ViolationKind kind) {
    assertThat(unread(kind.article(RuleSet.CN_2025, "Decree 809 art. 17"))).isEmpty();
    assertThat(unread(kind.article(RuleSet.GZ_2016, "Implementing Rules 2016 art. 35"))).isEmpty();
  }

  @Test
  void the_table_of_the_rules_of_2016_lists_no_article_that_was_not_read() {
    assertThat(DocumentRow.of("docs/law.md"))
        .filteredOn(row -> row.section().startsWith("Implementing Rules of 2016"))
        .extracting(row -> row.cells().get(0))
        .filteredOn(article -> article.matches("\\d+") && !article.equals("5"))
        .allMatch(article -> unread("rules of 2016 art. " + article).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016 rules, art. 2 and 43 | rules of 2016 43",
        "Decree 809 arts. 39 to 45 | Decree 809 45",
        "Decree 809 art. 40(8) | Decree 809 40(8)",
        "Decree 809 art. 21(1) | Decree 809 21(1)",
        "Implementing Rules 2016 art. 5 | rules of 2016 5",
        "Decree 809 Art. 21, and Article 36 of the rules of 2016 | rules of 2016 36",
        "article_12_of_2016_is_kept | rules of 2016 12",
        "(art. 60) | of any law 60",
        "(art. 21) | of any law 21",
        "Decree 165 art. 3 | Decree 165 3",
        "《政务数据共享条例》第四十五条 | Decree 809 45",
        "国令第809号第45条 | Decree 809 45",
        "《政务数据共享条例》第四十条第八项 | Decree 809 40(8)",
        "2016年实施细则第三十六条 | rules of 2016 36",
        "《广州市政府信息共享管理规定实施细则》第三十六条 | rules of 2016 36",
        "第一百二十条 | of any law 120",
        "《中华人民共和国义务教育法》第十二条 | 义务教育法 12"
      })
  void an_article_that_was_not_read_is_found(String text, String found) {
    assertThat(unread(text)).extracting(ArticleCitation::toString).containsExactly(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016 rules art. 3, Decree 809 art. 40(3)",
        "Of the rules of 2016 only articles 1 to 4 could be read; article 35",
        "article 35 of the rules of 2016, though Decree 809 says otherwise",
        "《政务数据共享条例》第三十九条至第四十一条",
        "article_28_of_the_decree_is_kept",
        "(art. 3)",
        "The day of receipt is not counted (Civil Code art. 201)"
      })
  void an_article_that_was_read_may_be_cited(String text) {
    assertThat(ArticleCitation.in(text, null)).isNotEmpty();
    assertThat(unread(text)).isEmpty();
  }

  /** The articles in a text that were not read. */
  static List<ArticleCitation> unread(String text) {
    return ArticleCitation.in(text, null).stream()
        .filter(cited -> !ReadArticles.contains(cited))
        .toList();
  }

  private static boolean isOfTheProduct(Cited cited) {
    return PRODUCT.stream().anyMatch(cited.file()::startsWith);
  }
}
