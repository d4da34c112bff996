package org.infoshare.foundation.platform;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The source of a step of a case, or of who takes it: the articles that name it, or {@code
 * configured}.
 *
 * @param name the articles, such as {@code Decree 809 art. 13}, or {@code configured}
 * @param tag how certain it is: {@code READ} if the words of the article were read, {@code
 *     INFERRED-I} if its official interpretation was, {@code INFERRED-A} if it was chosen by
 *     analogy, {@code INFERRED-D} if it was designed
 */
public record StepSource(String name, String tag) {

  private static final String CONFIGURED_NAME = "configured";
  private static final String DECREE = "Decree 809";
  private static final int LAST_OF_DECREE = 44;

  /** Of the rules of 2016 the first articles were read, and of one the interpretation. */
  private static final int LAST_READ_OF_RULES = 4;

  private static final int INTERPRETED_OF_RULES = 35;

  /** No article names it: this platform was designed so. */
  public static final StepSource CONFIGURED = new StepSource(CONFIGURED_NAME, "INFERRED-D");

  /** No article that binds the case names it: it was chosen after Decree 809. */
  private static final StepSource AFTER_DECREE = new StepSource(CONFIGURED_NAME, "INFERRED-A");

  /**
   * Articles of Decree 809, which was read whole.
   *
   * @throws IllegalArgumentException if there is no such article
   */
  public static StepSource decree(int... articles) {
    if (articles.length == 0
        || Arrays.stream(articles).anyMatch(one -> one < 1 || one > LAST_OF_DECREE)) {
      throw new IllegalArgumentException(DECREE + " has no such article");
    }
    String numbers =
        Arrays.stream(articles).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    return new StepSource(DECREE + (articles.length == 1 ? " art. " : " arts. ") + numbers, "READ");
  }

  /**
   * An article of the rules of 2016.
   *
   * @throws IllegalArgumentException if neither the article nor its interpretation was read
   */
  public static StepSource rulesOf2016(int article) {
    boolean read = article >= 1 && article <= LAST_READ_OF_RULES;
    if (!read && article != INTERPRETED_OF_RULES) {
      throw new IllegalArgumentException("This article of the rules of 2016 was not read");
    }
    return new StepSource("Implementing Rules 2016 art. " + article, read ? "READ" : "INFERRED-I");
  }

  public boolean isConfigured() {
    return name.equals(CONFIGURED_NAME);
  }

  /**
   * The source of the same step in a case to which Decree 809 does not apply: what the decree names
   * is there configured by analogy.
   */
  StepSource withoutDecree() {
    return name.startsWith(DECREE) ? AFTER_DECREE : this;
  }
}
