package org.infoshare.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.infoshare.catalogue.Sharing;
import org.infoshare.catalogue.SharingMode;
import org.infoshare.catalogue.UpdateCycle;
import org.infoshare.department.DepartmentLevel;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An installation that had its tokens in the row and its texts beside it (before V168). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchUpgradeTest {

  private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

  private static Sql sql;

  @BeforeAll
  static void an_upgraded_installation() {
    sql =
        TestDatabase.upgraded(
            "before_narrow_rows",
            "166",
            old -> {
              write(old, entry("103002/1", "渔船检验登记", "船名", "全市情况"));
              write(old, entry("103002/2", "船舶情况", "渔船检验日期", "全市情况"));
              write(old, entry("103002/3", "港口情况", "泊位", "含渔船检验结果"));
              write(old, entry("103002/4", "渔船情况", "检验日期", "船检"));
            });
  }

  @Test
  void finds_in_each_text_what_it_found_before_and_in_the_same_order() {
    assertThat(codes("渔船检验")).containsExactly("103002/1", "103002/2", "103002/3");
    assertThat(codes("检验")).containsExactly("103002/1", "103002/2", "103002/4", "103002/3");
    assertThat(codes("103002-4")).containsExactly("103002/4");
  }

  @Test
  void keeps_no_places_in_its_tokens_and_is_not_indexed_anew() {
    assertThat(new IndexRows(sql).missing(10)).isEmpty();
    assertThat(
            sql.<Boolean, RuntimeException>ask(
                handle ->
                    handle
                        .createQuery("select bool_and(tokens = strip(tokens)) from search_entry")
                        .mapTo(Boolean.class)
                        .one()))
        .isTrue();
  }

  private static List<String> codes(String q) {
    var query = new SearchQuery(q, null, null, null, null, null, null, null, 20, null, null);
    return new SearchRows(sql)
        .search(query, 20, 1000).items().stream().map(SearchHit::code).toList();
  }

  private static IndexedEntry entry(String code, String name, String item, String summary) {
    return new IndexedEntry(
        code,
        EntryOrigin.LOCAL,
        name,
        summary,
        "psb",
        "103002",
        Sharing.CONDITIONAL,
        UpdateCycle.DAILY,
        SharingMode.PLATFORM,
        DepartmentLevel.MUNICIPAL,
        List.of(new IndexedItem("field", item, null)),
        NOON);
  }

  private static void write(Sql old, IndexedEntry entry) {
    var written = IndexRows.Written.of(entry);
    old.run(
        handle -> {
          handle.execute(
              """
              insert into search_entry
                (code, name, words, size, facets, tokens, analysis, published_at)
              values (?, ?, ?, ?, ?, cast(? as tsvector), ?, ?)
              """,
              written.code(),
              written.name(),
              written.words(),
              written.size(),
              written.facets(),
              written.tokens().replace("' '", "':1A '") + ":1A",
              Tokens.ANALYSIS,
              NOON.atOffset(ZoneOffset.UTC));
          handle.execute(
              "insert into search_content (code, content, items, summary) values (?, ?, ?, ?)",
              written.code(),
              written.content(),
              written.items(),
              written.summary());
        });
  }
}
