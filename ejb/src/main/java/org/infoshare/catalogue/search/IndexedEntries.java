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
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Json;
import org.jdbi.v3.core.Handle;

/** The repository of the search index. */
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

  /** The columns of the two rows of an entry. */
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
   * Indexes entries, replacing those with the same codes.
   *
   * <p>The caller must have locked the entry in the catalogue, or its source: then the last write
   * is the newest, whatever the clocks say.
   *
   * <p>A transaction with several entries must use one call: rows are locked in the order of their
   * codes, and then suggestions, which entries share. In another order two transactions could
   * deadlock.
   */
  void put(List<IndexedEntry> entries) {
    sql.useHandle(
        handle -> {
          var suggested = new TreeMap<String, String>();
          for (var entry : sorted(entries)) {
            var columns = IndexColumns.of(entry);
            putEntry(handle, columns, entry);
            putContent(handle, columns);
            suggestions(entry).forEach(suggested::putIfAbsent);
          }
          putSuggestions(handle, suggested);
        });
  }

  /** Removes entries, in the order of their codes too. Codes that are not indexed are ignored. */
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

  /** Some published entries that are missing in the index or have an older analysis. */
  List<String> findMissing(int maxResults) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(MISSING + " order by e.code limit :most")
                .bind("analysis", Tokens.ANALYSIS_VERSION)
                .bind("most", maxResults)
                .mapTo(String.class)
                .list());
  }

  /** Locks against publication and withdrawal those of the entries that are still missing. */
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
   * Some external entries with an older analysis, locked likewise. It skips entries that a running
   * harvest has locked, because a harvest removes entries before it adds others.
   */
  List<IndexedEntry> outdatedExternal(int maxResults) {
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
                .bind("most", maxResults)
                .mapTo(String.class)
                .map(HitQueries::entry)
                .list());
  }

  private static List<IndexedEntry> sorted(List<IndexedEntry> entries) {
    return entries.stream().sorted(Comparator.comparing(IndexedEntry::code)).toList();
  }

  private static void putEntry(Handle handle, IndexColumns columns, IndexedEntry entry) {
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
        .bind("code", columns.code())
        .bind("name", columns.name())
        .bind("words", columns.words())
        .bind("size", columns.size())
        .bind("items", columns.items())
        .bind("summary", columns.summary())
        .bind("facets", columns.facets())
        .bind("tokens", columns.tokens())
        .bind("analysis", Tokens.ANALYSIS_VERSION)
        .bind("at", entry.publishedAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  private static void putContent(Handle handle, IndexColumns columns) {
    handle
        .createUpdate(
            """
            insert into search_content (code, content) values (:code, :content)
            on conflict (code) do update set content = excluded.content
            """)
        .bind("code", columns.code())
        .bind("content", columns.content())
        .execute();
  }

  /** The item names of an entry, by their keys. */
  private static Map<String, String> suggestions(IndexedEntry entry) {
    var suggestions = new LinkedHashMap<String, String>();
    entry.items().stream()
        .flatMap(item -> Stream.of(item.name(), item.chineseName()))
        .filter(name -> name != null && name.length() <= MAX_SUGGESTION_LENGTH)
        .filter(name -> !FoldedText.of(name).isEmpty())
        .forEach(name -> suggestions.putIfAbsent(FoldedText.of(name).text(), name));
    return suggestions;
  }

  /** Stores them in the order of their keys, so that two transactions never deadlock. */
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
