package org.infoshare;

import static java.util.Map.entry;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
                  "catalogue/update",
                  "organisation/department")),
          entry(
              "entry_version",
              Set.of("catalogue/entry", "catalogue/publication", "catalogue/search")),
          entry("account", Set.of("organisation/account", "organisation/person")),
          entry(
              "connected_system",
              Set.of("organisation/account", "organisation/onboarding", "organisation/system")),
          entry("onboarding_application", Set.of("organisation/onboarding", "organisation/system")),
          entry("entry_update", Set.of("catalogue/update", "organisation/department")),
          entry("dataset", Set.of("organisation/department", "sharing/dataset", "sharing/quality")),
          entry("published_item", Set.of("catalogue/source", "organisation/department")),
          entry("sharing_grant", Set.of("organisation/department", "sharing/grant")),
          entry("dispute", Set.of("cases/dispute", "organisation/department")),
          entry("need", Set.of("cases/need", "organisation/department")),
          entry("objection", Set.of("cases/objection", "organisation/department")),
          entry("deadline", Set.of("organisation/department", "time/deadline")),
          entry(
              "department",
              Set.of(
                  "cases/compliance",
                  "cases/need",
                  "foundation/demonstration",
                  "organisation/account",
                  "organisation/department")),
          entry("sharing_request", Set.of("organisation/department", "sharing/request")),
          entry("violation", Set.of("cases/compliance", "organisation/department")));

  private static final Pattern WORDS = Pattern.compile("'[A-Z][A-Z_]+'(?:,\\s*'[A-Z][A-Z_]+')*");
  private static final Pattern WORD = Pattern.compile("[A-Z][A-Z_]+");

  /** The features whose constants stand in the SQL of another one, beside its own. */
  private static final Map<String, Set<String>> SHARED_WORDS =
      Map.of(
          "cases/dispute", Set.of("organisation/department"),
          "catalogue/entry", Set.of("catalogue/publication"),
          "catalogue/search", Set.of("catalogue/publication"),
          "catalogue/update", Set.of("catalogue/publication"),
          "organisation/department",
              Set.of(
                  "cases/compliance",
                  "cases/dispute",
                  "cases/need",
                  "cases/objection",
                  "sharing/grant",
                  "sharing/request",
                  "time/deadline"),
          "organisation/onboarding", Set.of("organisation/system"),
          "organisation/account", Set.of("organisation/system"),
          "organisation/system", Set.of("organisation/onboarding"));

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

  /** A stage that is renamed would otherwise leave a statement that finds nothing. */
  @Test
  void the_words_of_a_list_in_sql_are_constants_of_one_enum_of_the_feature() {
    var enums = enums();
    var unknown = new TreeSet<String>();
    ProjectSources.files(FEATURES, ".java")
        .forEach(
            file -> {
              String feature = FEATURES.relativize(file.getParent()).toString();
              var known =
                  Stream.concat(
                          Stream.of(feature), SHARED_WORDS.getOrDefault(feature, Set.of()).stream())
                      .flatMap(one -> enums.getOrDefault(one, List.of()).stream())
                      .toList();
              var lists = WORDS.matcher(read(file));
              while (lists.find()) {
                var words = WORD.matcher(lists.group()).results().map(MatchResult::group).toList();
                if (known.stream().noneMatch(constants -> constants.containsAll(words))) {
                  unknown.add(file.getFileName() + " " + words);
                }
              }
            });
    assertThat(unknown).isEmpty();
  }

  /** The constants of the enums that are stored, by feature; commands and events are not. */
  private static Map<String, List<Set<String>>> enums() {
    return ProjectSources.files(FEATURES, ".java")
        .filter(file -> read(file).contains("enum "))
        .flatMap(SourceRulesTest::classes)
        .filter(Class::isEnum)
        .filter(type -> !type.getSimpleName().matches("\\w+(?:Command|Event)"))
        .collect(
            groupingBy(
                type ->
                    type.getPackageName()
                        .substring(SourceRulesTest.class.getPackageName().length() + 1)
                        .replace('.', '/'),
                mapping(
                    type ->
                        Stream.of(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .collect(toSet()),
                    toList())));
  }

  /** The class of a source and those inside it. */
  private static Stream<Class<?>> classes(Path file) {
    String name = FEATURES.relativize(file).toString().replace(".java", "").replace('/', '.');
    try {
      var type = Class.forName(SourceRulesTest.class.getPackageName() + "." + name);
      return Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses()));
    } catch (ClassNotFoundException missing) {
      throw new LinkageError(name, missing);
    }
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
