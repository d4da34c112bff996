package org.infoshare.catalogue.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.catalogue.description.SampleDescriptions.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.UpdateCycle;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.catalogue.publication.PublishedCatalogue;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list shows of an entry while its department writes the next version. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RevisionQueriesTest {

  private static final Set<String> NOBODY = Set.of();

  private static int entries = 400_000;

  private final EntryQueries search = new EntryQueries(TestDatabase.sql());
  private String provider;
  private String code;

  @BeforeEach
  void a_published_entry_of_its_own_department() {
    provider = "r" + Long.toString(System.nanoTime(), 36);
    code = published("桥梁登记");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DRAFT", "DEPT_REVIEW", "SUBMITTED", "RETURNED"})
  void others_see_the_published_version_and_its_department_the_text_in_hand(String stage) {
    revise(code, stage);

    assertThat(search.page(all(), null, NOBODY).results())
        .containsExactly(
            new EntrySummary(
                code,
                "桥梁登记",
                "桥梁登记",
                provider,
                Sharing.CONDITIONAL,
                UpdateCycle.DAILY,
                EntryStage.PUBLISHED,
                1,
                null));
    assertThat(search.page(all(), null, Set.of(provider)).results())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.name()).isEqualTo("隧道登记");
              assertThat(line.sharing()).isEqualTo(Sharing.UNCONDITIONAL);
              assertThat(line.stage()).isEqualTo(EntryStage.valueOf(stage));
            });
  }

  @Test
  void its_department_finds_it_among_what_is_published_too() {
    revise(code, "DRAFT");

    assertThat(codes("桥梁", null, EntryStage.PUBLISHED, Set.of(provider))).containsExactly(code);
    assertThat(codes("隧道", null, EntryStage.PUBLISHED, Set.of(provider))).isEmpty();
    assertThat(codes("隧道", null, EntryStage.DRAFT, Set.of(provider))).containsExactly(code);
  }

  @Test
  void others_find_it_by_the_words_of_what_was_published_and_by_no_other() {
    revise(code, "DRAFT");

    for (String word : List.of("桥梁", "名称bridge", "bridge", code)) {
      assertThat(codes(word, null, null, NOBODY)).as(word).containsExactly(code);
    }
    assertThat(codes("隧道", null, null, NOBODY)).isEmpty();
    assertThat(codes("隧道", null, null, Set.of(provider))).containsExactly(code);
    assertThat(codes("桥梁", null, null, Set.of(provider))).isEmpty();
  }

  @Test
  void filters_restrict_what_is_shown() {
    revise(code, "SUBMITTED");

    assertThat(codes(null, Sharing.CONDITIONAL, null, NOBODY)).containsExactly(code);
    assertThat(codes(null, Sharing.UNCONDITIONAL, null, NOBODY)).isEmpty();
    assertThat(codes(null, null, EntryStage.PUBLISHED, NOBODY)).containsExactly(code);
    assertThat(codes(null, null, EntryStage.SUBMITTED, NOBODY)).isEmpty();
    assertThat(codes(null, null, EntryStage.SUBMITTED, Set.of(provider))).containsExactly(code);
  }

  @Test
  void revisions_and_published_entries_share_one_order_by_number() {
    var expected = new ArrayList<>(List.of(code));
    for (int i = 0; i < 11; i++) {
      expected.add(published("第" + i));
      if (i % 3 == 0) {
        revise(expected.get(i + 1), "DRAFT");
      }
    }
    var read = new ArrayList<String>();
    String cursor = null;
    do {
      var page = search.page(new EntryFilter(null, provider, null, null, 5, cursor), null, NOBODY);
      page.results().forEach(line -> read.add(line.code()));
      cursor = page.next();
    } while (cursor != null);

    assertThat(read).isEqualTo(expected);
  }

  @Test
  void a_first_draft_is_nobody_elses() {
    TestDatabase.sql()
        .useHandle(
            handle ->
                handle.execute(
                    "update catalogue_entry set stage = 'DRAFT', published_version = null where code = ?",
                    code));

    assertThat(search.page(all(), null, NOBODY).results()).isEmpty();
  }

  /** However many there are: a page is read in the order of their numbers, and no further. */
  @Test
  void a_page_of_many_reads_little_more_than_it_shows() {
    var many = TestDatabase.own("entries_of_many");
    PublishedCatalogue.store(many.sql(), entry("桥梁登记"));
    many.asOwner()
        .useHandle(
            handle -> {
              handle.execute(
                  """
                  insert into catalogue_entry
                  select (jsonb_populate_record(e,
                    jsonb_build_object('code', '103002/' || n, 'sequence', n))).*
                  from catalogue_entry e, generate_series(600001, 620000) n
                  """);
              handle.execute("analyze catalogue_entry");
            });

    long read =
        many.inTransaction(
            transaction -> {
              var page =
                  new EntryQueries(transaction)
                      .page(new EntryFilter(null, null, null, null, 20, null), null, NOBODY);
              assertThat(page.results()).hasSize(20);
              return transaction.withHandle(
                  handle ->
                      handle
                          .createQuery(
                              "select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables"
                                  + " where relname = 'catalogue_entry'")
                          .mapTo(Long.class)
                          .one());
            });
    assertThat(read).isBetween(20L, 200L);
  }

  private EntryFilter all() {
    return new EntryFilter(null, provider, null, null, null, null);
  }

  private List<String> codes(String word, Sharing sharing, EntryStage stage, Set<String> insight) {
    return search
        .page(new EntryFilter(word, provider, sharing, stage, null, null), null, insight)
        .results()
        .stream()
        .map(EntrySummary::code)
        .toList();
  }

  /** The text in hand becomes another one. */
  private static void revise(String code, String stage) {
    TestDatabase.sql()
        .useHandle(
            handle ->
                handle.execute(
                    """
                    update catalogue_entry
                    set stage = ?, name = '隧道登记', summary = '隧道', sharing = 'UNCONDITIONAL'
                    where code = ?
                    """,
                    stage,
                    code));
  }

  private String published(String name) {
    var entry = entry(name);
    PublishedCatalogue.store(TestDatabase.sql(), entry);
    return entry.code();
  }

  private PublishedEntry entry(String name) {
    return PublishedEntries.of(
        "103002/" + ++entries,
        1,
        provider,
        name,
        Sharing.CONDITIONAL,
        null,
        List.of(item("bridge", Sharing.CONDITIONAL)));
  }
}
