package org.infoshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.infoshare.foundation.evidence.EvidenceService;
import org.infoshare.foundation.notice.NoticeService;
import org.infoshare.foundation.platform.NameList;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A filter by act or by kind of notice knows all that the source names. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NameListTest {

  private static final Path SOURCE = Path.of("src/main/java");

  private static final Pattern NAME = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

  /** What the source puts together of two parts. */
  private static final Set<String> COMPOSED =
      Set.of("agreement-expiring", "certificate-expired", "certificate-expiring");

  /** Names of the same form that are neither acts nor kinds of notices. */
  private static final Set<String> OTHERS =
      Set.of(
          "admin-keyfile",
          "allowed-addresses",
          "bad-format",
          "calendar-year-missing",
          "content-length",
          "data-category",
          "deadline-calendar",
          "demo-loader",
          "domain-passwords",
          "entry-update",
          "exchange-cursor",
          "first-start",
          "forbidden-addresses",
          "format-class",
          "format-type",
          "format-type-not-of-class",
          "infoshare-accounts",
          "infoshare-directory-password",
          "infoshare-evidence-key",
          "infoshare-operators",
          "infoshare-seal-key",
          "infoshare-workbook",
          "item-type",
          "last-modified",
          "legal-basis-kind",
          "no-higher-body",
          "reference-system",
          "review-body-missing",
          "sharing-mode",
          "sharing-mode-type",
          "transfer-encoding",
          "unknown-value",
          "update-cycle");

  @Test
  void an_act_or_a_kind_of_notice_is_listed_before_it_is_used() throws IOException {
    var listed = new TreeSet<>(OTHERS);
    listed.addAll(listed(EvidenceService.class, "acts.txt"));
    listed.addAll(listed(NoticeService.class, "kinds.txt"));
    listed.removeAll(COMPOSED);

    assertThat(named()).isEqualTo(listed);
  }

  @Test
  void what_is_not_in_a_list_is_not_known() {
    var acts = NameList.load(EvidenceService.class, "acts.txt");

    assertThat(acts.contains("request-filed")).isTrue();
    assertThat(acts.contains("request")).isFalse();
    assertThat(acts)
        .hasToString(String.join(", ", new TreeSet<>(listed(EvidenceService.class, "acts.txt"))));
  }

  private static List<String> listed(Class<?> owner, String file) {
    return List.of(NameList.load(owner, file).toString().split(", "));
  }

  /** Reasons aside: they are the contract's, and a test holds them. */
  private static Set<String> named() throws IOException {
    try (var files = Files.walk(SOURCE)) {
      var names = new TreeSet<String>();
      files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().endsWith("Reason.java"))
          .flatMap(file -> NAME.matcher(text(file)).results())
          .map(found -> found.group(1))
          .forEach(names::add);
      return names;
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
