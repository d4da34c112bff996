package org.infoshare.organisation.password;

import static org.infoshare.organisation.password.PasswordReason.PASSWORD_GUESSABLE;
import static org.infoshare.organisation.password.PasswordReason.PASSWORD_TOO_SHORT;
import static org.infoshare.organisation.password.PasswordReason.PASSWORD_USED_BEFORE;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.Checks;

/**
 * The rules for the passwords of people. No article sets them; they are configured.
 *
 * @param history the number of latest passwords, the present one among them, that cannot be used
 *     again
 * @param validity how long a password is valid; zero for no end
 */
public record PasswordRules(int history, Duration validity) {

  static final int MIN_LENGTH = 12;
  static final int MAX_LENGTH = 128;

  /** A word shorter than this is part of many others, so it is no reason to refuse a password. */
  private static final int MIN_WORD_LENGTH = 3;

  /** The number of different characters that nobody can guess who knows the person. */
  static final int MIN_UNKNOWN = 6;

  /**
   * Adds the faults of a new password at that pointer. A password may contain common passwords and
   * the names of its owner, but what is left of it without them must be long enough.
   *
   * @param names of the account, the department and the person; null for one that there is none of
   */
  public void check(Checks checks, String pointer, String password, Collection<String> names) {
    checks.requireText(pointer, password, MAX_LENGTH);
    if (password == null || password.isBlank()) {
      return;
    }
    if (password.codePointCount(0, password.length()) < MIN_LENGTH) {
      checks.addFault(pointer, PASSWORD_TOO_SHORT, MIN_LENGTH);
      return;
    }
    checks.require(
        countUnknown(password, names) >= MIN_UNKNOWN, pointer, PASSWORD_GUESSABLE, MIN_UNKNOWN);
  }

  /**
   * Adds a fault if the password is one of the latest.
   *
   * @param stored the stored passwords, the newest first
   * @param matches whether the new password is the stored one
   */
  public void checkHistory(
      Checks checks, String pointer, List<String> stored, Predicate<String> matches) {
    checks.require(
        stored.stream().limit(history).noneMatch(matches), pointer, PASSWORD_USED_BEFORE, history);
  }

  /**
   * Whether a password must be changed before anything else.
   *
   * @param setAt when its owner set it; null for a demonstration's, which have no end
   */
  public boolean isOver(Instant setAt, Instant now) {
    return setAt != null && !validity.isZero() && !now.isBefore(setAt.plus(validity));
  }

  private static long countUnknown(String password, Collection<String> names) {
    String left = password.toLowerCase(Locale.ROOT);
    var words =
        Stream.concat(
                names.stream().flatMap(PasswordRules::parts), CommonPasswords.words().stream())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    for (String word : words) {
      left = left.replace(word, " ");
    }
    return left.codePoints().filter(Character::isLetterOrDigit).distinct().count();
  }

  /** A name and its parts, so that neither the one nor the other counts. */
  private static Stream<String> parts(String name) {
    if (name == null) {
      return Stream.empty();
    }
    String small = name.toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(small), Stream.of(small.split("[^\\p{L}\\p{N}]+")))
        .filter(
            part ->
                part.codePointCount(0, part.length()) >= MIN_WORD_LENGTH
                    || part.codePoints().anyMatch(Character::isIdeographic));
  }
}
