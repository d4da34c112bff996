package org.infoshare.foundation.notice;

import com.google.errorprone.annotations.Immutable;
import java.util.Optional;

/**
 * An event of a case: the act in the evidence and the sentence of the notice. A feature lists its
 * events in an enum, which gives the sentences their arguments.
 *
 * @param act the act in the evidence, and the kind of the notice
 * @param chinese the pattern of a {@link NoticeText}; null if nobody is notified
 * @param english the pattern for the same arguments
 */
@Immutable
public record JournalEvent(String act, String chinese, String english) {

  /** The text of the notice; empty if nobody is notified. */
  public Optional<NoticeText> text(Object... arguments) {
    return Optional.ofNullable(chinese)
        .map(sentence -> NoticeText.of(sentence, english, arguments));
  }
}
