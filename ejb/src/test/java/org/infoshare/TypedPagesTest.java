package org.infoshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Pages whose commands are typed one after the other, often in the same terminal. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedPagesTest {

  private static final List<String> PAGES = List.of("tour.md", "getting-on.md", "kinship.md");

  private static final Pattern BASE = Pattern.compile("^B=.*$", Pattern.MULTILINE);
  private static final Pattern FUNCTION =
      Pattern.compile("^([a-z]+)\\(\\) \\{\\n.*?^}$", Pattern.MULTILINE | Pattern.DOTALL);

  @Test
  void the_base_of_all_addresses_is_the_same_on_each_page() throws IOException {
    for (String page : PAGES) {
      assertThat(found(BASE, page)).as(page).containsExactly("B=https://localhost:8181/infoshare");
    }
  }

  @Test
  void an_abbreviation_means_the_same_on_each_page() throws IOException {
    var rest = found(FUNCTION, "tour.md").stream().filter(one -> one.startsWith("rest(")).toList();

    assertThat(rest).hasSize(1);
    assertThat(found(FUNCTION, "getting-on.md")).isEqualTo(rest);
    assertThat(found(FUNCTION, "kinship.md")).isEmpty();
  }

  private static List<String> found(Pattern pattern, String page) throws IOException {
    String text = Files.readString(ProjectSources.ROOT.resolve("docs").resolve(page));
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }
}
