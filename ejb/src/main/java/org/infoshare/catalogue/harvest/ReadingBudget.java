package org.infoshare.catalogue.harvest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * What reading one document may use: statements, characters, values looked at, items and time. It
 * is counted while reading, because what a document names once may be read again for each of its
 * datasets: a small document can ask for work and memory without end.
 */
final class ReadingBudget {

  /** Characters of all names and texts of the graph, after prefixes were expanded. */
  static final int MAX_CHARACTERS = 64_000_000;

  /** Values of the graph that are looked at: each statement some ten times, for all datasets. */
  static final int MAX_VALUES = 5_000_000;

  /** Items of all datasets. */
  static final int MAX_ITEMS = 250_000;

  /** Characters that the datasets repeat of names and texts of the graph. */
  static final int MAX_TEXT = 32_000_000;

  /** Terms of a JSON-LD document, copied wherever a context begins. */
  static final long MAX_TERMS = 5_000_000;

  /** Characters of the names of a JSON-LD document, after its contexts expanded them. */
  static final long MAX_EXPANDED = 100_000_000;

  private final int maxStatements;
  private final InstantSource clock;
  private final Instant end;
  private int statements;
  private long characters;
  private long values;
  private int items;
  private long text;

  ReadingBudget(int maxStatements, Duration time, InstantSource clock) {
    this.maxStatements = maxStatements;
    this.clock = clock;
    this.end = clock.instant().plus(time);
  }

  /** Uses one statement with names and texts of that length in all. */
  void useStatement(int length) {
    statements = (int) used(statements, 1, maxStatements, "statements");
    characters = used(characters, length, MAX_CHARACTERS, "characters");
    requireTime();
  }

  /** Uses values of the graph that are looked at, even if nothing is kept of them. */
  void useValues(int count) {
    values = used(values, count, MAX_VALUES, "values to look at");
    requireTime();
  }

  void useItem() {
    items = (int) used(items, 1, MAX_ITEMS, "items");
  }

  /** Uses text that a dataset keeps. */
  void useText(int length) {
    text = used(text, length, MAX_TEXT, "characters of text");
  }

  void useTerms(long copied) {
    used(0, copied, MAX_TERMS, "terms in contexts");
  }

  void useExpanded(long characters) {
    used(0, characters, MAX_EXPANDED, "characters of expanded names");
  }

  private void requireTime() {
    if (clock.instant().isAfter(end)) {
      throw new BudgetExceeded("reading took too long");
    }
  }

  private static long used(long before, long more, long max, String what) {
    if (before + more > max) {
      throw new BudgetExceeded("more than " + max + " " + what);
    }
    return before + more;
  }

  /** The document asks for more than one document may. */
  static final class BudgetExceeded extends RuntimeException {

    private static final long serialVersionUID = 1;

    BudgetExceeded(String what) {
      super(what);
    }
  }
}
