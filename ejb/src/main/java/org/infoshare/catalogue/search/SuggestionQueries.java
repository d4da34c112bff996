package org.infoshare.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.infoshare.foundation.persistence.Sql;
import org.jdbi.v3.core.Handle;

/** Queries for suggestions, in plain SQL. */
@ApplicationScoped
class SuggestionQueries {

  /** The number of item names read for each one wanted, because a few are no longer in use. */
  private static final int CANDIDATES_PER_RESULT = 5;

  /** Sorts after every text that begins with the text before it. */
  private static final String LAST = new String(Character.toChars(Character.MAX_CODE_POINT));

  private static final int INDEXED_LENGTH = 64;

  private Sql sql;

  /** For the container's proxy. */
  protected SuggestionQueries() {}

  @Inject
  SuggestionQueries(Sql sql) {
    this.sql = sql;
  }

  /** Codes first, then names of entries, then names of items, each in their own order. */
  List<Suggestion> suggest(String prefix, int maxResults) {
    return sql.withHandle(
        handle -> {
          var suggestions = new ArrayList<Suggestion>();
          suggestions.addAll(codes(handle, prefix, maxResults));
          suggestions.addAll(names(handle, prefix, maxResults - suggestions.size()));
          suggestions.addAll(items(handle, prefix, maxResults - suggestions.size()));
          return suggestions;
        });
  }

  private static List<Suggestion> codes(Handle handle, String prefix, int maxResults) {
    String code = FoldedText.foldWidth(prefix).strip().replace('-', '/');
    return handle
        .createQuery(
            """
            select code from search_entry
            where code >= :from and code < :until and strpos(code, '/') > 0
            order by code
            limit :most
            """)
        .bind("from", code)
        .bind("until", code + LAST)
        .bind("most", maxResults)
        .mapTo(String.class)
        .map(Suggestion::ofCode)
        .list();
  }

  private static List<Suggestion> names(Handle handle, String prefix, int maxResults) {
    String begin = keyPrefix(prefix);
    return handle
        .createQuery(
            """
            select e.code, cast(c.content as json) ->> 'name' as name
            from (select code, left(name, :indexed) as begin from search_entry
              where left(name, 64) >= :from and left(name, 64) < :until
              order by left(name, 64), code
              limit :most) e
            join search_content c on c.code = e.code
            order by e.begin collate "C", e.code
            """)
        .bind("indexed", INDEXED_LENGTH)
        .bind("from", begin)
        .bind("until", begin + LAST)
        .bind("most", maxResults)
        .map((row, context) -> Suggestion.ofName(row.getString("name"), row.getString("code")))
        .list();
  }

  private static List<Suggestion> items(Handle handle, String prefix, int maxResults) {
    String begin = keyPrefix(prefix);
    var suggestions = new ArrayList<Suggestion>();
    var candidates =
        handle
            .createQuery(
                """
                select item from search_suggestion
                where key >= :from and key < :until
                order by key
                limit :most
                """)
            .bind("from", begin)
            .bind("until", begin + LAST)
            .bind("most", maxResults * CANDIDATES_PER_RESULT)
            .mapTo(String.class)
            .list();
    for (String item : candidates) {
      if (suggestions.size() < maxResults && isInUse(handle, item)) {
        suggestions.add(Suggestion.ofItem(item));
      }
    }
    return suggestions;
  }

  private static boolean isInUse(Handle handle, String item) {
    var criteria =
        SearchCriteria.of(
            new SearchQuery(item, null, null, null, null, null, null, null, null, null, null),
            Vocabulary.LITERAL);
    return handle
        .createQuery(
            "select exists (select from search_entry e where %s)".formatted(criteria.condition()))
        .bindMap(criteria.values())
        .bind("found", criteria.tokenQuery())
        .mapTo(Boolean.class)
        .one();
  }

  /** The folded prefix without a space at its end, cut to the indexed length. */
  private static String keyPrefix(String prefix) {
    String folded = FoldedText.terms(prefix).text();
    String open = folded.substring(0, folded.length() - 1);
    return open.codePointCount(0, open.length()) <= INDEXED_LENGTH
        ? open
        : open.substring(0, open.offsetByCodePoints(0, INDEXED_LENGTH));
  }
}
