package org.infoshare;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An article that a text names, such as {@code Decree 809 arts. 20 and 21} or 第四十条第三项.
 *
 * @param law null if the text does not say of which law it is
 * @param item zero if the article is named as a whole
 */
record ArticleCitation(String law, int article, int item) {

  static final String RULES = "rules of 2016";
  static final String DECREE = "Decree 809";

  /** What laws are called; the title of a law without the place that made it. */
  private static final List<Entry<Pattern, String>> NAMES =
      List.of(
          entry(Pattern.compile("(?<![\\d-])2016(?![-\\d])|gz-2016|实施细则"), RULES),
          entry(
              Pattern.compile(
                  "(?<!\\d)809(?!\\d)|《政务数据共享条例》|cn-2025|(?<![A-Za-z])[Dd]ecree(?![A-Za-z]| \\d)"),
              DECREE),
          entry(Pattern.compile("Civil Code"), "Civil Code"),
          entry(Pattern.compile("national holidays"), "Measures on national holidays"),
          entry(Pattern.compile("((?:[A-Z][a-z]+ )+Law)\\b"), "$1"),
          entry(Pattern.compile("(Decree \\d+)"), "$1"),
          entry(
              Pattern.compile("《(?:中华人民共和国|广州市)?([^》]+(?:法|条例|规定|办法|细则|法典)(?:\\([^)]*\\))?)》"),
              "$1"));

  private static final String NUMBER = "\\d{1,3}(?:\\(\\d+\\))?(?!\\d)";

  /** Also in the names of tests, as {@code article_14}. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<![A-Za-z])(?:[Aa]rts?\\.?|[Aa]rticles?)[ _](%1$s(?:(?:, and |, | and | or | to |-|–)%1$s)*)"
              .formatted(NUMBER));

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String CHINESE_NUMBER = "([%s十百〇]+|\\d+)".formatted(DIGITS);
  private static final Pattern CHINESE =
      Pattern.compile("第%1$s条(?:第%1$s款)?(?:第%1$s项)?(?:至第%1$s条)?".formatted(CHINESE_NUMBER));

  /** The law follows at once: art. 35 of the rules of 2016, article_28_of_the_decree. */
  private static final Pattern OF = Pattern.compile("[ _]of[ _](?:the[ _])?(?:rules[ _]of[ _])?");

  /**
   * Every article that a text names.
   *
   * @param text one thought: a sentence, a paragraph, a comment with what it explains
   * @param law of which law articles are where the text names none, null if that is not known
   */
  static List<ArticleCitation> in(String text, String law) {
    var found = new ArrayList<ArticleCitation>();
    ENGLISH
        .matcher(text)
        .results()
        .forEach(named -> found.addAll(english(named.group(1), law(text, named, law))));
    CHINESE
        .matcher(text)
        .results()
        .forEach(named -> found.addAll(chinese(named, law(text, named, law))));
    return found;
  }

  /** The law that a heading or the like names last, null if it names none. */
  static String lawIn(String text) {
    var laws = laws(text);
    return laws.isEmpty() ? null : laws.get(laws.size() - 1).getValue();
  }

  @Override
  public String toString() {
    return (law == null ? "of any law" : law) + " " + article + (item == 0 ? "" : "(" + item + ")");
  }

  /** Where laws are named in a text, by place; at one place the name that is known best. */
  private static List<Entry<MatchResult, String>> laws(String text) {
    return NAMES.stream()
        .flatMap(
            name ->
                name.getKey()
                    .matcher(text)
                    .results()
                    .map(
                        named ->
                            entry(
                                named,
                                name.getValue().equals("$1") ? named.group(1) : name.getValue())))
        .sorted(
            (one, other) -> {
              int byPlace = Integer.compare(one.getKey().start(), other.getKey().start());
              return byPlace != 0
                  ? byPlace
                  : Integer.compare(rank(other.getValue()), rank(one.getValue()));
            })
        .toList();
  }

  private static int rank(String law) {
    return IntStream.range(0, NAMES.size())
        .filter(at -> NAMES.get(at).getValue().equals(law))
        .findFirst()
        .orElse(NAMES.size());
  }

  /** The law that follows with "of", or was named last before, or is named first after. */
  private static String law(String text, MatchResult cited, String otherwise) {
    var of = OF.matcher(text).region(cited.end(), text.length());
    int place = of.lookingAt() ? of.end() : -1;
    String before = null;
    String after = null;
    for (var named : laws(text)) {
      int start = named.getKey().start();
      if (start == place) {
        return named.getValue();
      }
      if (start < cited.start()) {
        before = named.getValue();
      } else if (after == null) {
        after = named.getValue();
      }
    }
    return Stream.of(before, after, otherwise).filter(law -> law != null).findFirst().orElse(null);
  }

  private static List<ArticleCitation> english(String list, String law) {
    var found = new ArrayList<ArticleCitation>();
    for (String part : list.split(", and |, | and | or ", -1)) {
      String[] ends = part.split(" to |-|–", -1);
      IntStream.rangeClosed(number(ends[0]), number(ends[ends.length - 1]))
          .forEach(article -> found.add(new ArticleCitation(law, article, item(part))));
    }
    return found;
  }

  private static int number(String numbered) {
    return Integer.parseInt(numbered.replaceAll("\\(.*", ""));
  }

  private static int item(String numbered) {
    int open = numbered.indexOf('(');
    return open < 0 ? 0 : Integer.parseInt(numbered.substring(open + 1, numbered.indexOf(')')));
  }

  private static List<ArticleCitation> chinese(MatchResult named, String law) {
    int first = fromChinese(named.group(1));
    int last = named.group(4) == null ? first : fromChinese(named.group(4));
    int item = named.group(3) == null ? 0 : fromChinese(named.group(3));
    return IntStream.rangeClosed(first, last)
        .mapToObj(article -> new ArticleCitation(law, article, item))
        .toList();
  }

  /** A number below a thousand, in digits or as a law writes it. */
  private static int fromChinese(String number) {
    if (number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Integer.parseInt(number);
    }
    int sum = 0;
    int digit = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c == '百' || c == '十') {
        sum += Math.max(digit, 1) * (c == '百' ? 100 : 10);
        digit = 0;
      } else {
        digit = Math.max(0, DIGITS.indexOf(c));
      }
    }
    return sum + digit;
  }
}
