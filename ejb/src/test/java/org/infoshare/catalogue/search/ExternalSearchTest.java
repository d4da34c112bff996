package org.infoshare.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.infoshare.catalogue.publication.PublishedCatalogue;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.FieldFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** External entries where the platform's own are searched, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExternalSearchTest {

  private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

  private final IndexedEntries index = new IndexedEntries(TestDatabase.sql());
  private final HitQueries search = new HitQueries(TestDatabase.sql(), Vocabulary.LITERAL);
  private final FilterValues values =
      new FilterValues(TestDatabase.sql(), PublishedCatalogue.on(TestDatabase.sql()), null);

  private String provider;
  private String name;
  private UUID id;

  @BeforeEach
  void one_that_tells_only_what_it_must() {
    id = UUID.randomUUID();
    provider = "天河 民政局" + id;
    name = "鲲" + (char) ('一' + Math.floorMod(id.hashCode(), 20_000)) + "渔船";
    index.put(List.of(entry()));
  }

  @Test
  void it_has_an_id_of_its_own_kind_and_no_code() {
    var found = find(FilterValues.EXTERNAL_PREFIX + provider, name);

    assertThat(found.results())
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.code()).isNull();
              assertThat(hit.externalEntry()).isEqualTo(id);
              assertThat(hit.origin()).isEqualTo(EntryOrigin.EXTERNAL);
              assertThat(hit.provider()).isEqualTo(provider);
            });
    assertThat(new SuggestionQueries(TestDatabase.sql()).suggest(name, 10))
        .containsExactly(new Suggestion(SuggestionKind.NAME, name, null, id));
  }

  @Test
  void its_id_is_neither_searched_nor_suggested() {
    String begin = id.toString().substring(0, 8);

    assertThat(find(FilterValues.EXTERNAL_PREFIX + provider, begin).results()).isEmpty();
    assertThat(new SuggestionQueries(TestDatabase.sql()).suggest(begin, 10)).isEmpty();
  }

  @Test
  void its_provider_is_told_from_the_codes_of_departments() {
    assertThat(find(FilterValues.EXTERNAL_PREFIX + provider, null).facets())
        .filteredOn(facet -> !facet.counts().isEmpty())
        .containsExactly(
            new Facet(
                FacetName.PROVIDER,
                List.of(new FacetCount(FilterValues.EXTERNAL_PREFIX + provider, null, 1))),
            new Facet(FacetName.ORIGIN, List.of(new FacetCount("EXTERNAL", null, 1))));
    assertThat(find(provider, null).results()).isEmpty();
  }

  @Test
  void a_provider_is_known_while_it_has_an_entry() {
    assertThat(faults(FilterValues.EXTERNAL_PREFIX + provider)).isEmpty();
    assertThat(faults(FilterValues.EXTERNAL_PREFIX + provider + "'"))
        .containsExactly("provider-unknown");

    index.remove(List.of(id.toString()));

    assertThat(faults(FilterValues.EXTERNAL_PREFIX + provider)).containsExactly("provider-unknown");
  }

  @Test
  void the_classes_of_the_guide_are_known() {
    for (String known : List.of("1", "101", "101001")) {
      assertThat(faults(checks -> values.checkNode(checks, known))).isEmpty();
    }
    for (String unknown : List.of("9", "199", "101999")) {
      assertThat(faults(checks -> values.checkNode(checks, unknown)))
          .containsExactly("node-unknown");
    }
  }

  @Test
  void one_of_an_earlier_analysis_is_put_in_anew() {
    TestDatabase.asOwner()
        .useHandle(
            handle ->
                handle.execute(
                    "update search_entry set analysis = 0, tokens = '', facets = '' where code = ?",
                    id.toString()));
    assertThat(faults(FilterValues.EXTERNAL_PREFIX + provider)).containsExactly("provider-unknown");

    TestDatabase.inTransaction(
        sql -> {
          var rows = new IndexedEntries(sql);
          rows.put(rows.outdatedExternal(1_000));
        });

    assertThat(find(FilterValues.EXTERNAL_PREFIX + provider, name).total()).isEqualTo(1);
    assertThat(index.outdatedExternal(1_000)).isEmpty();
  }

  @Test
  void one_that_a_harvest_has_in_hand_is_not_waited_for() {
    TestDatabase.asOwner()
        .useHandle(
            handle ->
                handle.execute(
                    "update search_entry set analysis = 0 where code = ?", id.toString()));

    TestDatabase.inTransaction(
        harvest -> {
          new IndexedEntries(harvest).remove(List.of(id.toString()));
          TestDatabase.inTransaction(
              catchingUp -> {
                catchingUp.useHandle(handle -> handle.execute("set local lock_timeout = '5s'"));
                assertThat(new IndexedEntries(catchingUp).outdatedExternal(1_000))
                    .extracting(IndexedEntry::code)
                    .doesNotContain(id.toString());
              });
        });
  }

  private SearchResult find(String from, String q) {
    return search.search(
        new SearchQuery(q, null, from, null, null, null, null, null, null, null, null), 10, 20_000);
  }

  private List<String> faults(String named) {
    return faults(checks -> values.checkProvider(checks, named));
  }

  private static List<String> faults(Consumer<Checks> check) {
    var checks = new Checks();
    check.accept(checks);
    return checks.faults().stream().map(FieldFault::code).toList();
  }

  private IndexedEntry entry() {
    return new IndexedEntry(
        id.toString(),
        EntryOrigin.EXTERNAL,
        name,
        null,
        provider,
        null,
        null,
        null,
        null,
        null,
        null,
        NOON);
  }
}
