package org.infoshare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The terms of {@code docs/glossary.md} lead to classes and names of the wire that exist. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GlossaryTest {

  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final int MIN_TERMS = 80;

  private record Term(String chinese, String english, String classes, String wire) {}

  @Test
  void every_class_is_one_of_the_product() throws IOException {
    var classes = ProjectSources.byClass("main").keySet();
    assertThat(terms()).hasSizeGreaterThan(MIN_TERMS);
    for (var term : terms()) {
      assertThat(classes).as("%s", term).containsAll(quoted(term.classes()));
    }
  }

  @Test
  void every_name_of_the_wire_stands_in_the_contract() throws IOException {
    String contract =
        Files.readString(ProjectSources.ROOT.resolve("web/src/main/resources/openapi.yaml"), UTF_8);
    for (var term : terms()) {
      for (String name : quoted(term.wire())) {
        assertThat(contract).as("%s", term).containsPattern("\\b" + Pattern.quote(name) + "\\b");
      }
    }
  }

  @Test
  void a_term_stands_there_once() throws IOException {
    assertThat(terms()).extracting(Term::chinese).doesNotHaveDuplicates();
    assertThat(terms()).extracting(Term::english).doesNotHaveDuplicates();
  }

  private static List<Term> terms() throws IOException {
    return Files.readAllLines(ProjectSources.ROOT.resolve("docs/glossary.md"), UTF_8).stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
        .map(line -> line.substring(2).split(" *\\| *"))
        .filter(cells -> cells.length == 5 && !cells[0].equals("中文"))
        .map(cells -> new Term(cells[0], cells[1], cells[2], cells[3]))
        .toList();
  }

  private static List<String> quoted(String cell) {
    return QUOTED.matcher(cell).results().map(found -> found.group(1)).toList();
  }
}
