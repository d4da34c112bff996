package org.infoshare.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.SharingMode;
import org.infoshare.catalogue.description.UpdateCycle;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.organisation.department.DepartmentLevel;

/** The search finds, orders, counts and pages as the plain one does, on random catalogues. */
class SearchProperties {

  private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

  /** Few, so that they meet often, cut as the analyser would and as it would not. */
  private static final List<String> PIECES =
      List.of(
          "户籍",
          "登记",
          "国土",
          "土地",
          "地",
          "中国",
          "规划",
          "信息",
          "籍登",
          "人口",
          "口登",
          "(",
          ",",
          " ",
          "citizenId",
          "citizen",
          "ID",
          "A股",
          "2016",
          "101001",
          "APIKey",
          "-",
          "/",
          "登记信息");

  private static final List<String> NODES =
      List.of("101001", "101002", "103001", "10300101", "307001");

  private final IndexedEntries index = new IndexedEntries(TestDatabase.sql());
  private final HitQueries search = new HitQueries(TestDatabase.sql(), Vocabulary.LITERAL);

  @Property(tries = 40)
  void a_search_answers_as_the_plain_one_whatever_was_published_revised_and_withdrawn(
      @ForAll long seed) {
    var random = new Random(seed);
    String provider = "p" + Long.toString(System.nanoTime(), 36);
    var entries = history(random, provider);
    var plain = new ReferenceSearch(entries);

    for (int i = 0; i < 16; i++) {
      var query = query(random, provider);
      var found = search.search(query, 1000, 20_000);

      assertThat(codes(found)).as("%s", query).isEqualTo(plain.codes(query));
      assertThat(counts(found)).as("%s", query).isEqualTo(plain.facets(query));
      assertThat(found.total()).isEqualTo(plain.codes(query).size());
      assertThat(found.estimated()).isFalse();
      assertThat(paged(query, 1 + random.nextInt(5), 20_000)).isEqualTo(plain.codes(query));
      assertThat(paged(query, 1 + random.nextInt(5), 3)).isEqualTo(plain.codes(query));
    }
    entries.forEach(entry -> index.remove(List.of(entry.code())));
  }

  private List<String> paged(SearchQuery query, int length, int exact) {
    var codes = new ArrayList<String>();
    String cursor = null;
    do {
      var page = search.search(at(query, cursor), length, exact);
      codes.addAll(codes(page));
      cursor = page.next();
    } while (cursor != null);
    return codes;
  }

  private static SearchQuery at(SearchQuery query, String cursor) {
    return new SearchQuery(
        query.q(),
        query.node(),
        query.provider(),
        query.sharing(),
        query.updateCycle(),
        query.sharingMode(),
        query.level(),
        query.origin(),
        null,
        cursor,
        false);
  }

  /** Publishes, revises and withdraws at random, and tells what must be there afterwards. */
  private List<IndexedEntry> history(Random random, String provider) {
    var external = IntStream.range(0, 6).mapToObj(i -> UUID.randomUUID().toString()).toList();
    var there = new TreeMap<String, IndexedEntry>();
    for (int act = 0; act < 1 + random.nextInt(50); act++) {
      if (!there.isEmpty() && random.nextInt(6) == 0) {
        String code = any(random, List.copyOf(there.keySet()));
        index.remove(List.of(code));
        there.remove(code);
      } else {
        var entry =
            random.nextInt(3) == 0
                ? external(random, any(random, external), provider)
                : local(random, provider);
        index.put(List.of(entry));
        there.put(entry.code(), entry);
      }
    }
    return List.copyOf(there.values());
  }

  private static IndexedEntry local(Random random, String provider) {
    String node = any(random, NODES);
    return new IndexedEntry(
        node + "/" + (1 + random.nextInt(9)),
        EntryOrigin.LOCAL,
        text(random, 4, "名"),
        text(random, 6, marker(provider) + " 摘"),
        provider,
        node,
        any(random, List.of(Sharing.values())),
        any(random, List.of(UpdateCycle.values())),
        any(random, List.of(SharingMode.values())),
        any(random, List.of(DepartmentLevel.values())),
        items(random),
        NOON.plusSeconds(random.nextInt(5)));
  }

  private static IndexedEntry external(Random random, String code, String provider) {
    return new IndexedEntry(
        code,
        EntryOrigin.EXTERNAL,
        text(random, 4, "名"),
        text(random, 6, marker(provider) + " 摘"),
        random.nextInt(4) == 0 ? null : provider,
        null,
        random.nextBoolean() ? null : any(random, List.of(Sharing.values())),
        random.nextBoolean() ? null : any(random, List.of(UpdateCycle.values())),
        null,
        null,
        random.nextBoolean() ? null : items(random),
        NOON.plusSeconds(random.nextInt(5)));
  }

  private static List<IndexedItem> items(Random random) {
    return IntStream.range(0, 1 + random.nextInt(3))
        .mapToObj(j -> new IndexedItem("item" + j, text(random, 2, "项"), text(random, 2, "x")))
        .toList();
  }

  /** A word in the abstract of all entries of one history, because all tests share one database. */
  private static String marker(String provider) {
    return "m" + provider;
  }

  /** Of one department, of one external provider, or of all. */
  private static SearchQuery query(Random random, String provider) {
    String q =
        switch (random.nextInt(6)) {
          case 0 -> null;
          case 1 ->
              any(random, NODES) + any(random, List.of("/", "-", "-")) + (1 + random.nextInt(9));
          default -> asked(random);
        };
    String from = any(random, Arrays.asList(provider, "external:" + provider, null));
    return new SearchQuery(
        from != null ? q : marker(provider) + (q == null ? "" : " " + q),
        random.nextInt(4) == 0 ? any(random, List.of("1", "101", "103001", "10300101", "3")) : null,
        from,
        random.nextInt(4) == 0 ? any(random, List.of(Sharing.values())) : null,
        random.nextInt(8) == 0 ? any(random, List.of(UpdateCycle.values())) : null,
        random.nextInt(6) == 0 ? any(random, List.of(SharingMode.values())) : null,
        random.nextInt(6) == 0 ? any(random, List.of(DepartmentLevel.values())) : null,
        random.nextInt(6) == 0 ? any(random, List.of(EntryOrigin.values())) : null,
        null,
        null,
        true);
  }

  private static String asked(Random random) {
    String text = text(random, 1 + random.nextInt(2), "").strip();
    String term = text.isEmpty() || SearchTerm.of(text).isEmpty() ? "登记" : text;
    int from = random.nextInt(term.length());
    String part = term.substring(from, from + 1 + random.nextInt(term.length() - from));
    return SearchTerm.of(part).isEmpty() ? term : part;
  }

  private static String text(Random random, int most, String first) {
    return first
        + IntStream.range(0, 1 + random.nextInt(most))
            .mapToObj(i -> any(random, PIECES))
            .collect(Collectors.joining(random.nextInt(5) == 0 ? " " : ""));
  }

  private static <T> T any(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static List<String> codes(SearchResult result) {
    return result.results().stream()
        .map(hit -> hit.code() == null ? hit.externalEntry().toString() : hit.code())
        .toList();
  }

  private static Map<String, Long> counts(SearchResult result) {
    var counts = new HashMap<String, Long>();
    result
        .facets()
        .forEach(
            facet ->
                facet
                    .counts()
                    .forEach(one -> counts.put(facet.name() + " " + one.value(), one.count())));
    return counts;
  }
}
