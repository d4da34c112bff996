package org.infoshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No article is cited that was not read ({@code read-articles.txt}). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadArticlesTest {

  private static final String RULES = "rules of 2016";
  private static final String DECREE = "Decree 809";

  /**
   * What the laws of the list are called; the later of two in a text is the one an article is of.
   */
  private static final Map<String, Pattern> NAMES =
      Map.of(
          RULES,
          Pattern.compile("(?<![\\d-])2016(?!-\\d\\d)|gz-2016|实施细则》"),
          DECREE,
          Pattern.compile("\\b809\\b|政务数据共享条例》|cn-2025"),
          "Civil Code",
          Pattern.compile("Civil Code"),
          "Measures on national holidays",
          Pattern.compile("national holidays"),
          "法人基础信息共享暂行管理办法",
          Pattern.compile("法人基础信息共享暂行管理办法》"));

  private static final String NUMBER = "\\d{1,3}(?:\\(\\d+\\))*(?!\\d)";

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:[Aa]rts?\\.|[Aa]rticles?) (%1$s(?:(?:, and |, | and | to |-)%1$s)*)"
              .formatted(NUMBER));

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<=(?:实施细则|政务数据共享条例|法人基础信息共享暂行管理办法)》)第([一二三四五六七八九十]+)条(?:至第([一二三四五六七八九十]+)条)?");

  /** The rows of the table of the rules in {@code docs/law.md}, but for the one that says so. */
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (\\d+) \\|(?! only its first words were read)");

  private static final Map<String, Set<Integer>> READ = read();

  @Test
  void no_article_stands_in_sources_or_documents_that_was_not_read() {
    var unread = new TreeSet<String>();
    files()
        .forEach(
            file ->
                unread(text(file))
                    .forEach(one -> unread.add(ProjectSources.ROOT.relativize(file) + ": " + one)));
    assertThat(unread).isEmpty();
  }

  @Test
  void the_table_of_the_rules_of_2016_lists_no_article_that_was_not_read() {
    String law = text(ProjectSources.ROOT.resolve("docs/law.md"));
    var rows = ROW.matcher(law.substring(law.indexOf("## Implementing Rules of 2016")));
    assertThat(rows.results().map(row -> Integer.valueOf(row.group(1))))
        .isSubsetOf(READ.get(RULES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016 rules, art. 2 and 43 | rules of 2016 43",
        "Decree 809 arts. 39 to 45 | Decree 809 45",
        "Implementing Rules 2016 art. 5 | rules of 2016 5",
        "《政务数据共享条例》第四十五条 | Decree 809 45",
        "《广州市政府信息共享管理规定实施细则》第三十六条 | rules of 2016 36",
        "(art. 60) | any 60"
      })
  void an_article_that_was_not_read_is_found(String text, String found) {
    assertThat(unread(text)).containsExactly(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016 rules art. 3, Decree 809 art. 40(3)",
        "Of the rules of 2016 only articles 1 to 4 could be read; article 35",
        "《政务数据共享条例》第三十九条至第四十一条",
        "The day of receipt is not counted (Civil Code art. 201)"
      })
  void an_article_that_was_read_may_be_cited(String text) {
    assertThat(unread(text)).isEmpty();
  }

  /** The articles in a text that were not read, with their laws. */
  static List<String> unread(String text) {
    var found = new TreeSet<String>();
    var english = ENGLISH.matcher(text);
    while (english.find()) {
      String law = lawBefore(text, english.start());
      numbers(english.group(1)).forEach(number -> note(found, law, number));
    }
    var chinese = CHINESE.matcher(text);
    while (chinese.find()) {
      String law = lawBefore(text, chinese.start());
      note(found, law, number(chinese.group(1)));
      if (chinese.group(2) != null) {
        note(found, law, number(chinese.group(2)));
      }
    }
    return List.copyOf(found);
  }

  private static void note(Set<String> found, String law, int number) {
    boolean isRead =
        law == null
            ? READ.values().stream().anyMatch(articles -> articles.contains(number))
            : READ.get(law).contains(number);
    if (!isRead) {
      found.add((law == null ? "any" : law) + " " + number);
    }
  }

  /** The law that was named last before a place of a text; null where none was. */
  private static String lawBefore(String text, int place) {
    String law = null;
    int last = -1;
    for (var name : NAMES.entrySet()) {
      var matcher = name.getValue().matcher(text).region(0, place).useTransparentBounds(true);
      while (matcher.find()) {
        if (matcher.start() > last) {
          last = matcher.start();
          law = name.getKey();
        }
      }
    }
    return law;
  }

  private static IntStream numbers(String list) {
    return Stream.of(list.replaceAll("\\(\\d+\\)", "").split(", and |, | and ", -1))
        .map(part -> part.split(" to |-", -1))
        .flatMapToInt(
            ends ->
                IntStream.rangeClosed(
                    Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])));
  }

  private static int number(String chinese) {
    int ten = chinese.indexOf('十');
    if (ten < 0) {
      return digit(chinese);
    }
    int tens = ten == 0 ? 1 : digit(chinese.substring(0, ten));
    return tens * 10 + (ten == chinese.length() - 1 ? 0 : digit(chinese.substring(ten + 1)));
  }

  private static int digit(String chinese) {
    return "一二三四五六七八九".indexOf(chinese) + 1;
  }

  /** Sources, migrations, contracts, scripts and documents; not the sample data of tests. */
  private static Stream<Path> files() {
    var root = ProjectSources.ROOT;
    return Stream.of(
            ProjectSources.all("main").stream(),
            ProjectSources.files(root.resolve("schema/src/main/resources"), ".sql"),
            ProjectSources.files(root.resolve("web/src/main/resources"), ".yaml"),
            ProjectSources.files(root.resolve("docs"), ".md"),
            ProjectSources.files(root.resolve("docs"), ".sh"),
            Stream.of(root.resolve("README.md"), root.resolve("CHANGELOG.md")))
        .flatMap(files -> files);
  }

  /** The text of a file as one line, without the marks of comments. */
  private static String text(Path file) {
    try {
      String text = Files.readString(file);
      return file.toString().endsWith(".md")
          ? text
          : text.replaceAll("\\s*\\n[ \\t]*(?:\\*|//|--|#)?[ \\t]*", " ");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, Set<Integer>> read() {
    var read = new LinkedHashMap<String, Set<Integer>>();
    var list = Path.of("src/test/resources/read-articles.txt");
    try (Stream<String> lines = Files.lines(list)) {
      lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" = ", -1))
          .forEach(
              line ->
                  numbers(line[1])
                      .forEach(read.computeIfAbsent(line[0], l -> new HashSet<>())::add));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return read;
  }
}
