package org.infoshare.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The page of a transition table in the documentation, held against the table in the code.
 *
 * <p>{@code -Dupdate.docs} writes the page anew.
 */
public final class TransitionPage {

  private static final Path PAGES = Path.of("..", "docs", "transitions");

  private TransitionPage() {}

  /** Fails where the page of that name does not say what the table says. */
  public static <S extends Enum<S> & CaseStage, C extends Enum<C>> void assertCurrent(
      String name, String title, TransitionTable<S, C> table) {
    var page = PAGES.resolve(name + ".md");
    String expected = written(title, table);
    try {
      if (System.getProperty("update.docs") != null) {
        Files.createDirectories(PAGES);
        Files.writeString(page, expected);
      }
      assertThat(page).as("written anew by -Dupdate.docs").hasContent(expected);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static <S extends Enum<S> & CaseStage, C extends Enum<C>> String written(
      String title, TransitionTable<S, C> table) {
    var text = new StringBuilder();
    text.append("# ").append(title).append("\n\n");
    text.append(
        "Generated from the transition table in the code; every other move is refused.\n\n");
    text.append("| from | command | party | role | to |\n| --- | --- | --- | --- | --- |\n");
    for (var row : table.rows()) {
      text.append("| ")
          .append(row.from())
          .append(" | ")
          .append(row.command())
          .append(" | ")
          .append(row.party())
          .append(" | ")
          .append(row.role() == null ? "by itself" : row.role())
          .append(" | ")
          .append(row.to())
          .append(" |\n");
    }
    return text.toString();
  }
}
