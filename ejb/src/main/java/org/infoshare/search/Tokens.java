package org.infoshare.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.infoshare.search.FoldedText.Run;

/**
 * What an entry can be found by, as a {@code tsvector} of our own making.
 *
 * <p>Tokens of texts consist of letters and digits only; a whole code begins with {@code =} and the
 * value of a facet with {@code @}, so that nothing a caller writes can be taken for the other. Of a
 * run of Chinese every two neighbours are a token, and its last character: so one character is a
 * prefix, two are a token, and more are several tokens.
 */
final class Tokens {

  /** To be counted up whenever tokens are made otherwise; entries are then indexed anew. */
  static final int ANALYSIS = 2;

  /** Into how many samples of about the same size the entries fall. */
  static final int SAMPLES = 64;

  /** No term is longer, so that of a longer word the beginning is enough. */
  static final int LONGEST = 100;

  /** The form of a whole code; full-width signs are folded before. */
  static final Pattern CODE = Pattern.compile("([123][0-9]{5,11})[/-]0*([0-9]{1,12})");

  /** Where a token stands, by the names that PostgreSQL has for weights. */
  private enum Weight {
    A("1A"),
    B("2B"),
    D("3");

    /** A weight hangs on a position; which one does not matter. */
    private final String position;

    Weight(String position) {
      this.position = position;
    }
  }

  private final Map<String, EnumSet<Weight>> found = new TreeMap<>();

  private Tokens() {}

  /** The tokens of an entry, ready to be cast to {@code tsvector}. */
  static String of(IndexedEntry entry) {
    var tokens = new Tokens();
    tokens.text(FoldedText.of(entry.name()), Weight.A);
    tokens.code(entry);
    for (IndexedItem item : entry.items()) {
      tokens.text(FoldedText.of(item.name()), Weight.B);
      tokens.text(FoldedText.of(item.chineseName()), Weight.B);
      tokens.text(FoldedText.of(item.englishName()), Weight.B);
    }
    tokens.text(FoldedText.of(entry.summary()), Weight.D);
    tokens.facets(entry);
    return tokens.written();
  }

  /** A whole code as one token, in whichever way it is written. */
  static String ofCode(String code) {
    var parts = CODE.matcher(code);
    return '=' + (parts.matches() ? parts.group(1) + '/' + parts.group(2) : code);
  }

  static String ofFacet(FacetName facet, String value) {
    return "@" + facet + ':' + value;
  }

  static String ofSample(int number) {
    return "@%" + number;
  }

  /** A token in the language of {@code tsquery} and {@code tsvector}. */
  static String quoted(String token) {
    return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  static String shortened(String word) {
    return word.codePointCount(0, word.length()) <= LONGEST
        ? word
        : word.substring(0, word.offsetByCodePoints(0, LONGEST));
  }

  /** The part of a local entry's code that is searched as words, its node. */
  static FoldedText wordsOfCode(IndexedEntry entry) {
    return FoldedText.of(entry.origin() == EntryOrigin.LOCAL ? entry.code().split("/", 2)[0] : "");
  }

  private void code(IndexedEntry entry) {
    text(wordsOfCode(entry), Weight.B);
    if (entry.origin() == EntryOrigin.LOCAL) {
      found.put(ofCode(entry.code()), EnumSet.of(Weight.A));
    }
  }

  private void text(FoldedText text, Weight weight) {
    for (Run run : text.runs()) {
      if (run.unspaced()) {
        int[] characters = run.text().codePoints().toArray();
        for (int i = 0; i + 1 < characters.length; i++) {
          add(new String(characters, i, 2), weight);
        }
        add(new String(characters, characters.length - 1, 1), weight);
      } else {
        add(shortened(run.text()), weight);
      }
    }
  }

  private void facets(IndexedEntry entry) {
    if (entry.node() != null) {
      for (int digits = 1; digits <= entry.node().length(); digits++) {
        if (digits == 1 || digits == 3 || digits >= 6 || digits == entry.node().length()) {
          facet(FacetName.CLASS, entry.node().substring(0, digits));
        }
      }
    }
    facet(FacetName.PROVIDER, entry.facetProvider());
    facet(FacetName.SHARING, entry.sharing());
    facet(FacetName.CYCLE, entry.cycle());
    facet(FacetName.MODE, entry.mode());
    facet(FacetName.LEVEL, entry.level());
    facet(FacetName.ORIGIN, entry.origin());
    var hash = new CRC32();
    hash.update(entry.code().getBytes(UTF_8));
    found.put(ofSample((int) (hash.getValue() % SAMPLES)), EnumSet.noneOf(Weight.class));
  }

  private void facet(FacetName facet, Object value) {
    if (value != null) {
      found.put(ofFacet(facet, value.toString()), EnumSet.noneOf(Weight.class));
    }
  }

  private void add(String token, Weight weight) {
    found.computeIfAbsent(token, none -> EnumSet.noneOf(Weight.class)).add(weight);
  }

  private String written() {
    return found.entrySet().stream()
        .map(token -> quoted(token.getKey()) + places(token.getValue()))
        .collect(Collectors.joining(" "));
  }

  private static String places(EnumSet<Weight> weights) {
    return weights.stream()
        .map(weight -> weight.position)
        .collect(Collectors.joining(",", weights.isEmpty() ? "" : ":", ""));
  }
}
