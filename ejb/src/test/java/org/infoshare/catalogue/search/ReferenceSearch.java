package org.infoshare.catalogue.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The search as {@link SearchQuery} tells it, slow and plain, over entries in a list. */
final class ReferenceSearch {

  private static final Pattern PIECE = Pattern.compile("[\\u4e00-\\u9fff]+|[A-Za-z0-9]+");
  private static final Pattern CODE = Pattern.compile("[123][0-9]{5,11}[/-][0-9]{1,12}");
  private static final Pattern CAMEL =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  private final List<IndexedEntry> entries;

  ReferenceSearch(List<IndexedEntry> entries) {
    this.entries = entries;
  }

  List<String> codes(SearchQuery query) {
    return hits(query).map(IndexedEntry::code).toList();
  }

  Map<String, Long> facets(SearchQuery query) {
    var counts = new HashMap<String, Long>();
    hits(query)
        .forEach(
            entry ->
                Stream.of(
                        "NODE " + (entry.node() == null ? null : entry.node().substring(0, 1)),
                        "NODE " + (entry.node() == null ? null : entry.node().substring(0, 3)),
                        "PROVIDER " + provider(entry),
                        "SHARING " + entry.sharing(),
                        "UPDATE_CYCLE " + entry.updateCycle(),
                        "SHARING_MODE " + entry.sharingMode(),
                        "LEVEL " + entry.level(),
                        "ORIGIN " + entry.origin())
                    .filter(value -> !value.endsWith(" null"))
                    .forEach(value -> counts.merge(value, 1L, Long::sum)));
    return counts;
  }

  private static String provider(IndexedEntry entry) {
    return switch (entry.origin()) {
      case LOCAL -> entry.provider();
      case EXTERNAL -> entry.provider() == null ? null : "external:" + entry.provider();
    };
  }

  private Stream<IndexedEntry> hits(SearchQuery query) {
    var terms = query.q() == null ? List.<String>of() : terms(query.q());
    var order = Comparator.comparing(IndexedEntry::code);
    if (!terms.isEmpty()) {
      order =
          Comparator.<IndexedEntry>comparingInt(entry -> place(entry, terms, query.q()))
              .thenComparingInt(entry -> entry.name().length())
              .thenComparing(order);
    }
    return entries.stream()
        .filter(entry -> isIn(query.node(), entry.node(), String::startsWith))
        .filter(entry -> isIn(query.provider(), provider(entry), String::equals))
        .filter(entry -> query.sharing() == null || query.sharing() == entry.sharing())
        .filter(entry -> query.updateCycle() == null || query.updateCycle() == entry.updateCycle())
        .filter(entry -> query.sharingMode() == null || query.sharingMode() == entry.sharingMode())
        .filter(entry -> query.level() == null || query.level() == entry.level())
        .filter(entry -> query.origin() == null || query.origin() == entry.origin())
        .filter(
            entry ->
                terms.stream()
                    .allMatch(
                        term ->
                            isCodeOf(term, entry)
                                || near(entry).anyMatch(text -> stands(term, text))
                                || stands(term, entry.summary())))
        .sorted(order);
  }

  private static int place(IndexedEntry entry, List<String> terms, String q) {
    if (pieces(entry.name()).equals(pieces(q))) {
      return 0;
    }
    String words = ChineseWords.of(FoldedText.of(entry.name()));
    if (all(entry, terms, term -> words.contains(ChineseWords.of(FoldedText.terms(term))))) {
      return 1;
    }
    if (all(entry, terms, term -> stands(term, entry.name()))) {
      return 2;
    }
    return all(entry, terms, term -> near(entry).anyMatch(text -> stands(term, text))) ? 3 : 4;
  }

  private static boolean all(
      IndexedEntry entry, List<String> terms, java.util.function.Predicate<String> holds) {
    return terms.stream().allMatch(term -> isCodeOf(term, entry) || holds.test(term));
  }

  private static Stream<String> near(IndexedEntry entry) {
    return Stream.concat(
        Stream.of(
            entry.name(), entry.origin() == EntryOrigin.LOCAL ? entry.code().split("/", 2)[0] : ""),
        entry.items().stream()
            .flatMap(item -> Stream.of(item.name(), item.chineseName(), item.englishName())));
  }

  private static boolean isCodeOf(String term, IndexedEntry entry) {
    return CODE.matcher(term).matches() && term.replace('-', '/').equals(entry.code());
  }

  private static boolean stands(String term, String text) {
    if (text == null || CODE.matcher(term).matches()) {
      return false;
    }
    boolean chinese = term.charAt(0) >= '\u4e00';
    return pieces(text).stream()
        .anyMatch(piece -> chinese ? piece.contains(term) : piece.startsWith(term));
  }

  private static List<String> terms(String q) {
    var terms = new ArrayList<String>();
    for (String piece : Normalizer.normalize(q, Normalizer.Form.NFKC).strip().split("\\s+", -1)) {
      if (CODE.matcher(piece).matches()) {
        terms.add(piece);
      } else {
        PIECE.matcher(piece).results().forEach(run -> terms.add(small(run.group())));
      }
    }
    return terms;
  }

  private static List<String> pieces(String text) {
    var pieces = new ArrayList<String>();
    PIECE
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .results()
        .forEach(
            run -> {
              pieces.add(small(run.group()));
              String[] parts = CAMEL.split(run.group(), -1);
              for (int i = 0; i < parts.length && parts.length > 1; i++) {
                pieces.add(small(parts[i]));
              }
            });
    return pieces;
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean isIn(String wanted, String value, BiPredicate<String, String> holds) {
    return wanted == null || (value != null && holds.test(value, wanted));
  }
}
