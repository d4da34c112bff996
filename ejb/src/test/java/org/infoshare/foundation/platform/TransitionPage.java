package org.infoshare.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

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
        """
        Generated from the transition table in the code; every other move is refused. The platform makes
        the moves of the party PLATFORM: EXPIRE when a deadline expires, any other when another act or a date
        brings it about, such as the end of a grant, a merger of departments or the day of a joint review.

        Each step states its source and how certain it is, and so does the role of whoever takes it. What is *configured* is
        no law: it was designed for this platform (INFERRED-D), or chosen by analogy (INFERRED-A).
        A page without a rule-set in its title is of both; under the rules of 2016, what it cites of Decree 809 is
        configured by analogy.

        | from | command | party | role | to | source of the step | source of the role |
        | --- | --- | --- | --- | --- | --- | --- |
        """);
    for (var row : table.rows()) {
      text.append("| ")
          .append(row.from())
          .append(" | ")
          .append(row.command())
          .append(" | ")
          .append(row.party())
          .append(" | ")
          .append(row.role() == null ? automatic(row.command()) : row.role())
          .append(" | ")
          .append(row.to())
          .append(" | ")
          .append(inWords(row.source()))
          .append(" | ")
          .append(row.role() == null ? "" : inWords(row.roleSource()))
          .append(" |\n");
    }
    appendStages(text, table);
    return text.toString();
  }

  private static String inWords(StepSource source) {
    return "%s (%s)"
        .formatted(source.isConfigured() ? "*configured*" : source.name(), source.tag());
  }

  /** What is written in place of the role where the platform makes the move. */
  private static String automatic(Enum<?> command) {
    return command.name().equals("EXPIRE") ? "when the deadline expires" : "automatically";
  }

  private static <S extends Enum<S> & CaseStage> void appendStages(
      StringBuilder text, TransitionTable<S, ?> table) {
    text.append(
        """

        The words of the stages in sentences:

        | stage | 中文 | English |
        | --- | --- | --- |
        """);
    table.rows().stream()
        .flatMap(row -> Stream.of(row.from(), row.to()))
        .distinct()
        .sorted()
        .forEach(
            stage ->
                text.append("| ")
                    .append(stage)
                    .append(" | ")
                    .append(stage.words().chinese())
                    .append(" | ")
                    .append(stage.words().english())
                    .append(" |\n"));
  }
}
