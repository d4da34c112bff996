package org.infoshare.web.soap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.infoshare.foundation.platform.Text;

/**
 * A sentence of a library in our words.
 *
 * @param finding what the library says
 * @param chinese how it is told, with the groups of the finding
 * @param english the same
 */
record Sentence(Pattern finding, String chinese, String english) {

  Sentence(String finding, String chinese, String english) {
    this(Pattern.compile(finding, Pattern.DOTALL), chinese, english);
  }

  /** What those words are in ours; empty where no sentence is like them. */
  static Optional<Text> firstOf(List<Sentence> sentences, String words) {
    return sentences.stream()
        .map(sentence -> sentence.finding.matcher(words).matches() ? sentence.told(words) : null)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private Text told(String words) {
    var matcher = finding.matcher(words);
    return new Text(
        Unreadable.plain(matcher.replaceFirst(chinese)),
        Unreadable.plain(matcher.replaceFirst(english)));
  }
}
