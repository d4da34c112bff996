package org.infoshare.catalogue.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.infoshare.catalogue.search.FoldedText.Run;

/**
 * Splits Chinese into words with Lucene's analyser for simplified Chinese (a hidden Markov model
 * over its own dictionary). Unknown characters become words of one character.
 */
final class ChineseWords {

  private ChineseWords() {}

  /** A space, and every word of a text followed by a space. */
  static String of(FoldedText text) {
    return text.runs().stream()
        .map(run -> run.unspaced() ? cut(run.text()) : run.text() + ' ')
        .collect(Collectors.joining("", " ", ""));
  }

  /** A space, and every word of a run followed by a space. */
  static String of(Run run) {
    return ' ' + (run.unspaced() ? cut(run.text()) : run.text() + ' ');
  }

  private static String cut(String run) {
    var words = new StringBuilder();
    try (var tokenizer = new HMMChineseTokenizer()) {
      tokenizer.setReader(new StringReader(run));
      var word = tokenizer.getAttribute(CharTermAttribute.class);
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        words.append(word).append(' ');
      }
      tokenizer.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return words.toString();
  }
}
