package org.infoshare.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.infoshare.catalogue.search.EntryOrigin.LOCAL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.SharingMode;
import org.infoshare.catalogue.description.UpdateCycle;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.DepartmentLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is documented of the search, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchSqlTest {

  private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
  private static final AtomicInteger NUMBERS = new AtomicInteger(500_000);
  private static final int EXACT = 20_000;

  private final IndexedEntries index = new IndexedEntries(TestDatabase.sql());
  private final HitQueries search = new HitQueries(TestDatabase.sql(), Vocabulary.LITERAL);
  private final SuggestionQueries suggestions = new SuggestionQueries(TestDatabase.sql());

  /** A department of this test alone, because all tests share one database. */
  private String provider;

  @BeforeEach
  void anotherDepartment() {
    provider = "d" + Long.toString(System.nanoTime(), 36);
  }

  @ParameterizedTest
  @CsvSource({
    "婚姻,婚姻登记信息",
    "姻登,婚姻登记信息",
    "国土,中国土地规划",
    "记信息,婚姻登记信息",
    "局,市教育局",
    "citizenid,citizenId",
    "CITIZEN,citizenId",
    "id,citizenId",
    "ID,身份citizenID",
    "ＡＰＰ,app备案",
    "2016,文件2016号",
    "婚姻 登记,登记的婚姻",
    "A股,上市a股公司"
  })
  void a_term_finds(String q, String name) {
    put(name, "");

    assertThat(names(q)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({"婚姻登,婚姻与姻登", "婚姻,婚(姻)", "tizen,citizenId", "登記,登记信息", "婚姻 国土,婚姻登记"})
  void a_term_does_not_find(String q, String name) {
    put(name, "");

    assertThat(names(q)).isEmpty();
  }

  @Test
  void a_code_finds_its_entry_in_either_form_and_its_node_all_under_it() {
    String code = put("按代码", "");
    String other = put("另一个", "");

    assertThat(codes(code)).containsExactly(code);
    assertThat(codes(code.replace('/', '-'))).containsExactly(code);
    assertThat(codes(code.replace('/', '／').replace('1', '１'))).containsExactly(code);
    assertThat(codes("101001")).containsExactly(code, other);
    assertThat(codes("1010")).containsExactly(code, other);
  }

  @Test
  void a_padded_code_is_the_same_code() {
    var entry = entry("101001/00" + NUMBERS.incrementAndGet(), LOCAL, "补零", "", "x", provider);
    index.put(List.of(entry));

    assertThat(codes(entry.code().replace("/00", "-"))).containsExactly(entry.code());
    assertThat(codes(entry.code())).containsExactly(entry.code());
  }

  @Test
  void names_come_before_items_and_items_before_the_abstract() {
    put("甲", "含有国土的摘要");
    index.put(List.of(entry(code(), LOCAL, "乙", "", "国土编号", provider)));
    put("中国土地", "");
    put("长名称的国土登记", "");
    put("国土登记", "");
    put("国土", "");

    assertThat(names("国土")).containsExactly("国土", "国土登记", "长名称的国土登记", "中国土地", "乙", "甲");
  }

  @Test
  void a_hit_tells_which_items_matched() {
    index.put(List.of(entry(code(), LOCAL, "名称", "", "渔船编号", provider)));

    var hit = find("渔船").results().get(0);

    assertThat(hit.matchedItems()).containsExactly(new MatchedItem("item", "渔船编号"));
    assertThat(hit.provider()).isEqualTo(provider);
    assertThat(hit.level()).isEqualTo(DepartmentLevel.MUNICIPAL);
    assertThat(hit.publishedAt()).isEqualTo(NOON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'", "\\", "婚'姻", "婚姻:*", "婚姻 & !登记", "!婚姻", "婚姻 | x", "<->",
            "'; drop table search_entry; --",
        "%", "_", ":q", "a\\'b", "(", "@SHARING:CONDITIONAL", "=101001/1", "?", "$1"
      })
  void what_means_something_to_the_database_is_only_text(String q) {
    put("婚姻登记", "");
    if (SearchTerm.of(q).isEmpty()) {
      assertThat(SearchChecksTest.faults(q)).containsExactly("/q nothing-to-search");
    } else {
      assertThat(find(q).total()).isBetween(0L, 1L);
    }
    assertThat(names("婚姻")).containsExactly("婚姻登记");
  }

  @Test
  void the_value_of_a_filter_is_only_text() {
    put("婚姻登记", "");
    var query =
        new SearchQuery(
            null,
            null,
            "x' | '@SHARING:UNCONDITIONAL",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    assertThat(search.search(query, 10, EXACT).total()).isZero();
  }

  @Test
  void what_is_put_again_is_found_by_its_new_text_alone() {
    String code = put("旧名称", "");
    index.put(List.of(entry(code, LOCAL, "新标题", "", "x", provider)));

    assertThat(codes("旧名")).isEmpty();
    assertThat(codes("标题")).containsExactly(code);
  }

  @Test
  void what_comes_last_stands_though_the_clock_was_set_back() {
    String code = put("旧名称", "");
    var next = entry(code, LOCAL, "新标题", "", "x", provider, NOON.minusSeconds(1));
    index.put(List.of(next));

    assertThat(codes("旧名")).isEmpty();
    assertThat(codes("标题")).containsExactly(code);
  }

  @Test
  void a_publication_that_fails_leaves_no_trace() {
    assertThatThrownBy(
            () ->
                TestDatabase.inTransaction(
                    sql -> {
                      new IndexedEntries(sql)
                          .put(List.of(entry(code(), LOCAL, "婚姻登记", "", "x", provider)));
                      assertThat(
                              new HitQueries(sql, Vocabulary.LITERAL)
                                  .search(query("婚姻", null), 10, EXACT)
                                  .total())
                          .isEqualTo(1);
                      throw new IllegalStateException("something else failed");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(names("婚姻")).isEmpty();
  }

  @Test
  void a_withdrawn_entry_is_gone_in_the_same_transaction() {
    String code = put("婚姻登记", "");
    TestDatabase.inTransaction(
        sql -> {
          new CatalogueIndex(new IndexedEntries(sql), null, none -> null).withdrawn(code, NOON);
          assertThat(
                  new HitQueries(sql, Vocabulary.LITERAL)
                      .search(query("婚姻", null), 10, EXACT)
                      .total())
              .isZero();
        });

    assertThat(names("婚姻")).isEmpty();
    assertThat(suggestions.suggest(code, 10)).isEmpty();
  }

  @Test
  void what_is_published_is_indexed_as_its_department_described_it() {
    var published =
        PublishedEntries.of("101002/7", 1, "cab", "婚姻登记", Sharing.UNCONDITIONAL, null, List.of());

    var indexed = CatalogueIndex.indexed(published, DepartmentLevel.DISTRICT);

    assertThat(indexed.code()).isEqualTo("101002/7");
    assertThat(indexed.origin()).isEqualTo(LOCAL);
    assertThat(indexed.node()).isEqualTo("101002");
    assertThat(indexed.updateCycle()).isEqualTo(UpdateCycle.DAILY);
    assertThat(indexed.sharingMode()).isEqualTo(SharingMode.PLATFORM);
    assertThat(indexed.level()).isEqualTo(DepartmentLevel.DISTRICT);
  }

  @Test
  void beyond_the_exact_number_facets_are_marked_as_estimates() {
    IntStream.range(0, 40).forEach(i -> put("渔船第" + i, ""));

    assertThat(search.search(query("渔船", null), 5, 40).estimated()).isFalse();
    assertThat(search.search(query("渔船", null), 5, 40).total()).isEqualTo(40);
    var beyond = search.search(query("渔船", null), 5, 39);
    assertThat(beyond.estimated()).isTrue();
    assertThat(beyond.results()).hasSize(5);
  }

  @Test
  void facets_are_counted_unless_they_are_not_wanted() {
    put("渔船", "");
    var query =
        new SearchQuery("渔船", null, provider, null, null, null, null, null, null, null, false);

    assertThat(search.search(query, 5, EXACT).facets()).isEmpty();
    assertThat(search.search(query, 5, EXACT).total()).isEqualTo(1);
    assertThat(find("渔船").facets()).hasSize(FacetName.values().length);
  }

  @Test
  void pages_follow_each_other_without_gap_or_repetition() {
    var put = new ArrayList<String>();
    IntStream.range(0, 11).forEach(i -> put.add(put("同名渔船", "")));

    var read = new ArrayList<String>();
    String cursor = null;
    do {
      var page = search.search(query("渔船", cursor), 3, EXACT);
      page.results().forEach(hit -> read.add(hit.code()));
      cursor = page.next();
    } while (cursor != null);

    assertThat(read).containsExactlyElementsOf(put);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "9 1 x", "0 1", "0 1 x\0", "0 99999999 x", "'; drop table x"})
  void a_cursor_that_is_not_ours_is_refused(String place) {
    var refusal =
        catchThrowableOfType(
            Refusal.class, () -> search.search(query("渔船", Cursor.encode(place)), 5, EXACT));

    assertThat(refusal.reason()).isEqualTo(PlatformReason.CURSOR_INVALID);
  }

  @Test
  void codes_names_and_items_that_begin_so_are_suggested() {
    String word = "鲲鹏" + (char) ('一' + NUMBERS.incrementAndGet() % 2000);
    String code = code();
    index.put(List.of(entry(code, LOCAL, word + "登记", "", word + "编号", provider)));

    assertThat(suggestions.suggest(word, 10))
        .containsExactly(Suggestion.ofName(word + "登记", code), Suggestion.ofItem(word + "编号"));
    assertThat(suggestions.suggest(code.replace('/', '-'), 10)).contains(Suggestion.ofCode(code));

    index.remove(List.of(code));
    assertThat(suggestions.suggest(word, 10)).isEmpty();
  }

  @Test
  void another_name_and_a_department_stand_in_the_place_of_a_term_and_come_later() {
    String other = "dept-" + provider;
    put("户口迁移", "");
    put("户籍登记", "");
    put("户籍", "注销登记");
    index.put(List.of(entry(code(), LOCAL, "机动车登记", "", "无", other)));
    var words =
        new HitQueries(TestDatabase.sql(), vocabulary(Map.of("户口", "户籍", "公安局", "x"), other));

    assertThat(namesOf(words.search(query("户口", null), 10, EXACT)))
        .containsExactly("户口迁移", "户籍", "户籍登记");
    assertThat(namesOf(words.search(query("户口 登记", null), 10, EXACT)))
        .containsExactly("户籍登记", "户籍");
    assertThat(namesOf(words.search(anywhere("公安局 机动车"), 10, EXACT))).containsExactly("机动车登记");
    assertThat(namesOf(words.search(anywhere("公安局 户籍"), 10, EXACT))).isEmpty();
  }

  @Test
  void several_latin_words_are_one_phrase_with_other_names() {
    put("户籍登记", "");
    put("household registration", "");
    put("registration of ships", "");
    var words =
        new HitQueries(
            TestDatabase.sql(), vocabulary(Map.of("household registration", "户籍"), "nobody"));

    assertThat(namesOf(words.search(query("household registration", null), 10, EXACT)))
        .containsExactly("household registration", "户籍登记");
  }

  @Test
  void what_comes_near_is_told_only_where_nothing_is_found() {
    put("居民户口登记", "");
    put("居民登记", "");
    put("船舶检验", "");

    var near = find("居民户口簿信息");

    assertThat(near.total()).isZero();
    assertThat(near.similar()).extracting(SearchHit::name).containsExactly("居民户口登记", "居民登记");
    assertThat(find("居民").similar()).isEmpty();
    assertThat(find("鼋鼍").similar()).isEmpty();
  }

  private static Vocabulary vocabulary(Map<String, String> otherNames, String department) {
    return new Vocabulary() {
      @Override
      public Map<String, Set<String>> otherNames(Collection<String> phrases) {
        return phrases.stream()
            .filter(otherNames::containsKey)
            .collect(Collectors.toMap(phrase -> phrase, phrase -> Set.of(otherNames.get(phrase))));
      }

      @Override
      public Set<String> departments(String phrase) {
        return phrase.equals("公安局") ? Set.of(department) : Set.of();
      }
    };
  }

  private static SearchQuery anywhere(String q) {
    return new SearchQuery(q, null, null, null, null, null, null, null, null, null, null);
  }

  private static List<String> namesOf(SearchResult result) {
    return result.results().stream().map(SearchHit::name).toList();
  }

  private String put(String name, String summary) {
    String code = code();
    index.put(List.of(entry(code, LOCAL, name, summary, "无", provider)));
    return code;
  }

  private static String code() {
    return "101001/" + NUMBERS.incrementAndGet();
  }

  private static IndexedEntry entry(
      String code, EntryOrigin origin, String name, String summary, String item, String provider) {
    return entry(code, origin, name, summary, item, provider, NOON);
  }

  private static IndexedEntry entry(
      String code,
      EntryOrigin origin,
      String name,
      String summary,
      String item,
      String provider,
      Instant at) {
    return new IndexedEntry(
        code,
        origin,
        name,
        summary,
        provider,
        "101001",
        Sharing.UNCONDITIONAL,
        UpdateCycle.DAILY,
        SharingMode.PLATFORM,
        DepartmentLevel.MUNICIPAL,
        List.of(new IndexedItem("item", item, "")),
        at);
  }

  private SearchQuery query(String q, String cursor) {
    return new SearchQuery(q, null, provider, null, null, null, null, null, null, cursor, null);
  }

  private SearchResult find(String q) {
    return search.search(query(q, null), 100, EXACT);
  }

  private List<String> names(String q) {
    return find(q).results().stream().map(SearchHit::name).toList();
  }

  private List<String> codes(String q) {
    return find(q).results().stream().map(SearchHit::code).toList();
  }
}
