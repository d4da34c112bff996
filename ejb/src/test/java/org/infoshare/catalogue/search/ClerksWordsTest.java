package org.infoshare.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.infoshare.catalogue.formcheck.DemonstrationWords;
import org.infoshare.catalogue.publication.PublishedCatalogue;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.organisation.department.DepartmentLevel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody at a counter types, against the catalogue of the demonstration. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClerksWordsTest {

  private static final String HOUSEHOLD_REGISTER = "户籍登记信息";
  private static final int ALL = 100;

  private static HitQueries search;

  @BeforeAll
  static void the_catalogue_of_the_demonstration() {
    var sql = TestDatabase.own("clerks_words").sql();
    new IndexedEntries(sql)
        .put(
            PublishedCatalogue.demonstrationEntries().stream()
                .map(entry -> CatalogueIndex.indexed(entry, DepartmentLevel.MUNICIPAL))
                .toList());
    search = new HitQueries(sql, new DemonstrationVocabulary());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "户籍",
        "户口",
        "户口本",
        "户口性质",
        "身份证",
        "居民身份证号码",
        "公安局",
        "公安局 户口",
        "hukou",
        "police",
        "household registration"
      })
  void a_word_for_the_household_register_finds_it(String words) {
    var found = find(words);

    assertThat(found.results()).extracting(SearchHit::name).contains(HOUSEHOLD_REGISTER);
    assertThat(found.similar()).isEmpty();
  }

  /** What only other entries say is found there: the register has neither address nor members. */
  @ParameterizedTest
  @CsvSource({"住址,居住证信息", "家庭成员,社会救助信息", "household,社会救助信息"})
  void what_the_household_register_lacks_is_found_where_it_is(String words, String entry) {
    assertThat(find(words).results()).extracting(SearchHit::name).containsExactly(entry);
  }

  @ParameterizedTest
  @CsvSource({"户主,户籍登记信息", "resident,居住证信息"})
  void what_no_entry_says_leads_to_what_comes_near(String words, String entry) {
    var found = find(words);

    assertThat(found.results()).isEmpty();
    assertThat(found.similar()).extracting(SearchHit::name).contains(entry);
  }

  private static SearchResult find(String words) {
    return search.search(query(words), ALL, ALL);
  }

  private static SearchQuery query(String words) {
    return new SearchQuery(words, null, null, null, null, null, null, null, ALL, null, false);
  }

  /** With the one department that the words above name. */
  private static final class DemonstrationVocabulary implements Vocabulary {

    @Override
    public Map<String, Set<String>> otherNames(Collection<String> phrases) {
      return DemonstrationWords.otherNames(phrases);
    }

    @Override
    public Set<String> departments(String phrase) {
      return "广州市公安局".contains(phrase) ? Set.of("psb") : Set.of();
    }
  }
}
