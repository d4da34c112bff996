package org.infoshare.catalogue.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.infoshare.catalogue.search.FoldedText.Run;

/**
 * The tokens by which an entry is found, as our own {@code tsvector}.
 *
 * <p>Tokens of texts consist of letters and digits only. A whole code begins with {@code =} and the
 * value of a facet with {@code @}, so a caller's text is never confused with these. In a run of
 * Chinese, every two neighbouring characters are a token, and so is the last character. So one
 * character is a prefix, two are one token, and more are several tokens.
 */
final class Tokens {

  /** Increase it when tokens change; entries are then indexed again. */
  static final int ANALYSIS_VERSION = 3;

  /** The number of samples, of about the same size, among which the entries are distributed. */
  static final int SAMPLES = 64;

  /** The maximum length of a term; of a longer word, this many characters are indexed. */
  static final int MAX_LENGTH = 100;

  /** The form of a whole code; full-width characters are folded before. */
  static final Pattern CODE = Pattern.compile("([123][0-9]{5,11})[/-]0*([0-9]{1,12})");

  private final NavigableSet<String> found = new TreeSet<>();

  private Tokens() {}

  /** The tokens of an entry, ready for a cast to {@code tsvector}. */
  static String of(IndexedEntry entry) {
    var tokens = new Tokens();
    tokens.text(FoldedText.of(entry.name()));
    tokens.code(entry);
    for (IndexedItem item : entry.items()) {
      tokens.text(FoldedText.of(item.name()));
      tokens.text(FoldedText.of(item.chineseName()));
      tokens.text(FoldedText.of(item.englishName()));
    }
    tokens.text(FoldedText.of(entry.summary()));
    tokens.facets(entry);
    return tokens.written();
  }

  /** A whole code as one token, for each way to write it. */
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

  /** A token quoted for {@code tsquery} and {@code tsvector}. */
  static String quoted(String token) {
    return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  static String shortened(String word) {
    return word.codePointCount(0, word.length()) <= MAX_LENGTH
        ? word
        : word.substring(0, word.offsetByCodePoints(0, MAX_LENGTH));
  }

  /** The part of a local entry's code that is searched as words: its node. */
  static FoldedText wordsOfCode(IndexedEntry entry) {
    return FoldedText.of(entry.origin() == EntryOrigin.LOCAL ? entry.code().split("/", 2)[0] : "");
  }

  private void code(IndexedEntry entry) {
    text(wordsOfCode(entry));
    if (entry.origin() == EntryOrigin.LOCAL) {
      found.add(ofCode(entry.code()));
    }
  }

  private void text(FoldedText text) {
    for (Run run : text.runs()) {
      if (run.unspaced()) {
        run.pairs().forEach(found::add);
        found.add(run.text().substring(run.text().offsetByCodePoints(run.text().length(), -1)));
      } else {
        found.add(shortened(run.text()));
      }
    }
  }

  private void facets(IndexedEntry entry) {
    if (entry.node() != null) {
      for (int digits = 1; digits <= entry.node().length(); digits++) {
        if (digits == 1 || digits == 3 || digits >= 6 || digits == entry.node().length()) {
          facet(FacetName.NODE, entry.node().substring(0, digits));
        }
      }
    }
    facet(FacetName.PROVIDER, entry.facetProvider());
    facet(FacetName.SHARING, entry.sharing());
    facet(FacetName.UPDATE_CYCLE, entry.updateCycle());
    facet(FacetName.SHARING_MODE, entry.sharingMode());
    facet(FacetName.LEVEL, entry.level());
    facet(FacetName.ORIGIN, entry.origin());
    var hash = new CRC32();
    hash.update(entry.code().getBytes(UTF_8));
    found.add(ofSample((int) (hash.getValue() % SAMPLES)));
  }

  private void facet(FacetName facet, Object value) {
    if (value != null) {
      found.add(ofFacet(facet, value.toString()));
    }
  }

  private String written() {
    return found.stream().map(Tokens::quoted).collect(Collectors.joining(" "));
  }
}
