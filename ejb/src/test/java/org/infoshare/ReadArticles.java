package org.infoshare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The list of what was read of each law ({@code read-articles.txt}), article by article. */
final class ReadArticles {

  private static final String EXAMPLE = "example ";

  private static final Pattern PART = Pattern.compile("(\\d+)(?:-(\\d+)|\\(1-(\\d+)\\))?(?:, |$)");

  /** By law the articles that were read, each with the number of its items. */
  private static final Map<String, Map<Integer, Integer>> READ = list(false);

  private static final Map<String, Map<Integer, Integer>> EXAMPLES = list(true);

  private ReadArticles() {}

  /**
   * Whether an article may be cited. Where nothing says of which law it is, it must have been read
   * in both the decree and the rules of 2016.
   */
  static boolean contains(ArticleCitation cited) {
    return cited.law() == null
        ? Stream.of(ArticleCitation.DECREE, ArticleCitation.RULES)
            .allMatch(law -> contains(READ, law, cited))
        : contains(READ, cited.law(), cited);
  }

  /** Whether persons in examples and tests may give it as their basis, though nobody read it. */
  static boolean isOfAnExample(ArticleCitation cited) {
    return cited.law() != null && contains(EXAMPLES, cited.law(), cited);
  }

  private static boolean contains(
      Map<String, Map<Integer, Integer>> laws, String law, ArticleCitation cited) {
    return laws.getOrDefault(law, Map.of()).getOrDefault(cited.article(), -1) >= cited.item();
  }

  private static Map<String, Map<Integer, Integer>> list(boolean examples) {
    var laws = new HashMap<String, Map<Integer, Integer>>();
    try (Stream<String> lines = Files.lines(Path.of("src/test/resources/read-articles.txt"))) {
      lines
          .filter(line -> !line.startsWith("#") && line.startsWith(EXAMPLE) == examples)
          .map(line -> line.substring(examples ? EXAMPLE.length() : 0).split(" = ", -1))
          .forEach(line -> laws.put(line[0], articles(line[1])));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return laws;
  }

  private static Map<Integer, Integer> articles(String list) {
    var items = new HashMap<Integer, Integer>();
    PART.matcher(list)
        .results()
        .forEach(
            part -> {
              int first = Integer.parseInt(part.group(1));
              int last = part.group(2) == null ? first : Integer.parseInt(part.group(2));
              int count = part.group(3) == null ? 0 : Integer.parseInt(part.group(3));
              IntStream.rangeClosed(first, last).forEach(article -> items.put(article, count));
            });
    return items;
  }
}
