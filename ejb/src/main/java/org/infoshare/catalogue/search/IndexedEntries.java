package org.infoshare.catalogue.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.Sql;
import org.jdbi.v3.core.Handle;

/** The rows that are searched. */
@ApplicationScoped
class IndexedEntries {

  private static final int MAX_SUGGESTION_LENGTH = 64;

  private static final String MISSING =
      """
      select e.code from catalogue_entry e
      where e.stage <> 'WITHDRAWN'
        and exists (select from entry_version v where v.entry_code = e.code)
        and not exists (select from search_entry s
          where s.code = e.code and s.analysis = :analysis)
      """;

  private Sql sql;

  /** For the container's proxy. */
  protected IndexedEntries() {}

  @Inject
  IndexedEntries(Sql sql) {
    this.sql = sql;
  }

  /** The columns of an entry's two rows, as they are written. */
  record IndexColumns(
      String code,
      String name,
      String words,
      int size,
      String items,
      String summary,
      String facets,
      String tokens,
      String content) {

    static IndexColumns of(IndexedEntry entry) {
      var name = FoldedText.of(entry.name());
      return new IndexColumns(
          entry.code(),
          name.text(),
          ChineseWords.of(name),
          entry.name().codePointCount(0, entry.name().length()),
          Tokens.wordsOfCode(entry).text()
              + entry.items().stream()
                  .flatMap(IndexedEntries::names)
                  .map(text -> FoldedText.of(text).text())
                  .collect(Collectors.joining()),
          FoldedText.of(entry.summary()).text(),
          FacetCounts.encode(entry),
          Tokens.of(entry),
          json(entry));
    }
  }

  /**
   * Puts entries in, or in the place of what is there under their codes.
   *
   * <p>Whoever puts one in holds it in the catalogue, or holds its source: what comes last is the
   * newest, whatever the clocks said.
   *
   * <p>A transaction that puts in several does so by one call: rows are taken by their codes, and
   * suggestions, which entries share, after them; two transactions that took them otherwise would
   * wait for each other in a ring.
   */
  void put(List<IndexedEntry> entries) {
    sql.useHandle(
        handle -> {
          var suggested = new TreeMap<String, String>();
          for (var entry : sorted(entries)) {
            var written = IndexColumns.of(entry);
            putEntry(handle, written, entry);
            putContent(handle, written);
            suggestions(entry).forEach(suggested::putIfAbsent);
          }
          putSuggestions(handle, suggested);
        });
  }

  /** Takes entries out, by their codes too; nothing happens for those that are not in. */
  void remove(Collection<String> codes) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    with held as materialized (select code from search_entry
                      where code = any(:codes) order by code for update)
                    delete from search_entry where code in (select code from held)
                    """)
                .bindArray("codes", String.class, codes)
                .execute());
  }

  /** Some of the entries that are published but not searched, or by an earlier analysis. */
  List<String> findMissing(int most) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(MISSING + " order by e.code limit :most")
                .bind("analysis", Tokens.ANALYSIS_VERSION)
                .bind("most", most)
                .mapTo(String.class)
                .list());
  }

  /** Those of the entries that are still missing, held against publication and withdrawal. */
  List<String> lockMissing(List<String> missing) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(MISSING + " and e.code = any(:codes) order by e.code for update of e")
                .bind("analysis", Tokens.ANALYSIS_VERSION)
                .bindArray("codes", String.class, missing)
                .mapTo(String.class)
                .list());
  }

  /**
   * Some of the external entries that were put in by an earlier analysis, held likewise; without
   * those that a harvest has in hand, which takes some out before it puts others in.
   */
  List<IndexedEntry> outdatedExternal(int most) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select c.content from search_entry e join search_content c on c.code = e.code
                    where e.analysis <> :analysis and strpos(e.code, '/') = 0
                    order by e.code
                    limit :most
                    for update of e skip locked
                    """)
                .bind("analysis", Tokens.ANALYSIS_VERSION)
                .bind("most", most)
                .mapTo(String.class)
                .map(HitQueries::entry)
                .list());
  }

  private static List<IndexedEntry> sorted(List<IndexedEntry> entries) {
    return entries.stream().sorted(Comparator.comparing(IndexedEntry::code)).toList();
  }

  private static void putEntry(Handle handle, IndexColumns written, IndexedEntry entry) {
    handle
        .createUpdate(
            """
                insert into search_entry
                  (code, name, words, size, items, summary, facets, tokens, analysis, published_at)
                values (:code, :name, :words, :size, :items, :summary, :facets,
                  cast(:tokens as tsvector), :analysis, :at)
                on conflict (code) do update
                set name = excluded.name, words = excluded.words, size = excluded.size,
                  items = excluded.items, summary = excluded.summary, facets = excluded.facets,
                  tokens = excluded.tokens, analysis = excluded.analysis,
                  published_at = excluded.published_at
                """)
        .bind("code", written.code())
        .bind("name", written.name())
        .bind("words", written.words())
        .bind("size", written.size())
        .bind("items", written.items())
        .bind("summary", written.summary())
        .bind("facets", written.facets())
        .bind("tokens", written.tokens())
        .bind("analysis", Tokens.ANALYSIS_VERSION)
        .bind("at", entry.publishedAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  private static void putContent(Handle handle, IndexColumns written) {
    handle
        .createUpdate(
            """
            insert into search_content (code, content) values (:code, :content)
            on conflict (code) do update set content = excluded.content
            """)
        .bind("code", written.code())
        .bind("content", written.content())
        .execute();
  }

  /** Names of items by their keys. */
  private static Map<String, String> suggestions(IndexedEntry entry) {
    var suggestions = new LinkedHashMap<String, String>();
    entry.items().stream()
        .flatMap(item -> Stream.of(item.name(), item.chineseName()))
        .filter(name -> name != null && name.length() <= MAX_SUGGESTION_LENGTH)
        .filter(name -> !FoldedText.of(name).isEmpty())
        .forEach(name -> suggestions.putIfAbsent(FoldedText.of(name).text(), name));
    return suggestions;
  }

  /** In the order of their keys, so that two transactions never wait for each other in a ring. */
  private static void putSuggestions(Handle handle, SortedMap<String, String> suggestions) {
    handle
        .createUpdate(
            """
            insert into search_suggestion (key, item)
            select key, item from unnest(:keys, :items) as new (key, item)
            where not exists (select from search_suggestion s where s.key = new.key)
            order by key collate "C"
            on conflict do nothing
            """)
        .bindArray("keys", String.class, suggestions.keySet())
        .bindArray("items", String.class, suggestions.values())
        .execute();
  }

  private static Stream<String> names(IndexedItem item) {
    return Stream.of(item.name(), item.chineseName(), item.englishName())
        .filter(name -> name != null);
  }

  private static String json(IndexedEntry entry) {
    try {
      return Json.mapper().writeValueAsString(entry);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
