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

  /** Other tables of the page have fewer. */
  private static final int COLUMNS = 5;

  private record Term(String chinese, String english, String classes, String wire) {}

  @Test
  void every_class_is_one_of_the_product() {
    assertThat(terms()).hasSizeGreaterThan(MIN_TERMS);
    for (var term : terms()) {
      assertThat(NamedCode.in(term.classes()))
          .as("%s", term)
          .allMatch(NamedCode::exists)
          .noneMatch(NamedCode::isInTests);
      assertThat(NamedCode.without(term.classes())).as("%s", term).doesNotContain("`");
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
  void a_term_stands_there_once() {
    assertThat(terms()).extracting(Term::chinese).doesNotHaveDuplicates();
    assertThat(terms()).extracting(Term::english).doesNotHaveDuplicates();
  }

  private static List<Term> terms() {
    return DocumentRow.of("docs/glossary.md").stream()
        .map(DocumentRow::cells)
        .filter(cells -> cells.size() == COLUMNS)
        .map(cells -> new Term(cells.get(0), cells.get(1), cells.get(2), cells.get(3)))
        .toList();
  }

  private static List<String> quoted(String cell) {
    return QUOTED.matcher(cell).results().map(found -> found.group(1)).toList();
  }
}
