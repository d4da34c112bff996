package org.infoshare;

import static java.util.Map.entry;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Rules that only the text of the sources shows. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceRulesTest {

  private static final int MAX_LINES = 500;
  private static final int MAX_FILES = 45;

  private static final Path FEATURES =
      ProjectSources.ROOT.resolve("ejb/src/main/java/org/infoshare");
  private static final Path SCHEMA = ProjectSources.ROOT.resolve("schema/src/main/resources");

  private static final Pattern TABLE = Pattern.compile("create (?:table|view) (\\w+)");
  private static final Pattern MENTION =
      Pattern.compile(
          "(?:\\bfrom|\\bjoin|\\binto|\\bupdate|@(?:Collection)?Table\\(name =)\\s+\"?(\\w+)");

  /**
   * The tables that more than one feature touches, with these features: the open cases of merged
   * departments are handed over in few statements (ADR 36), a call is signed in by one statement
   * (ADR 38), the search fills its index, and the inbox reads the view of deadlines that is made
   * for it.
   */
  private static final Map<String, Set<String>> SHARED_TABLES =
      Map.ofEntries(
          entry("open_deadline", Set.of("catalogue/update", "foundation/inbox", "sharing/request")),
          entry(
              "catalogue_entry",
              Set.of(
                  "catalogue/entry",
                  "catalogue/publication",
                  "catalogue/search",
                  "catalogue/update")),
          entry(
              "entry_version",
              Set.of("catalogue/entry", "catalogue/publication", "catalogue/search")),
          entry("connected_system", Set.of("organisation/onboarding", "organisation/system")),
          entry("onboarding_application", Set.of("organisation/onboarding", "organisation/system")),
          entry("deadline", Set.of("organisation/department", "time/deadline")),
          entry(
              "department",
              Set.of(
                  "cases/compliance",
                  "cases/need",
                  "organisation/account",
                  "organisation/department")),
          entry("sharing_request", Set.of("organisation/department", "sharing/request")),
          entry("violation", Set.of("cases/compliance", "organisation/department")));

  @Test
  void no_file_is_longer_than_a_story() {
    assertThat(
            ProjectSources.all("main").stream()
                .filter(file -> lines(file) > MAX_LINES)
                .map(Path::getFileName))
        .isEmpty();
  }

  @Test
  void no_package_is_a_crowd() {
    var crowds = new TreeMap<String, Long>();
    ProjectSources.all("main").stream()
        .filter(file -> !file.endsWith("package-info.java"))
        .collect(groupingBy(Path::getParent, counting()))
        .forEach(
            (folder, count) -> {
              if (count > MAX_FILES) {
                crowds.put(FEATURES.relativize(folder).toString(), count);
              }
            });
    assertThat(crowds).isEmpty();
  }

  @Test
  void a_feature_reads_no_table_of_another() {
    var tables = tables();
    assertThat(tables).hasSizeGreaterThan(50);
    var features = new TreeMap<String, Set<String>>();
    ProjectSources.files(FEATURES, ".java")
        .forEach(
            file -> {
              var mention = MENTION.matcher(read(file));
              while (mention.find()) {
                if (tables.contains(mention.group(1))) {
                  features
                      .computeIfAbsent(mention.group(1), table -> new TreeSet<>())
                      .add(FEATURES.relativize(file.getParent()).toString());
                }
              }
            });
    features.values().removeIf(one -> one.size() == 1);
    assertThat(features).isEqualTo(new TreeMap<>(SHARED_TABLES));
  }

  private static Set<String> tables() {
    var tables = new HashSet<String>();
    ProjectSources.files(SCHEMA, ".sql")
        .forEach(
            file -> {
              var table = TABLE.matcher(read(file));
              while (table.find()) {
                tables.add(table.group(1));
              }
            });
    return tables;
  }

  private static long lines(Path file) {
    return read(file).lines().count();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
