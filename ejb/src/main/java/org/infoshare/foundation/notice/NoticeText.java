package org.infoshare.foundation.notice;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.Text;

/**
 * The sentence of a notice in Chinese and in English, for people: a department is called by its
 * name, never by its code.
 *
 * @param chinese a pattern of {@link java.text.MessageFormat} for the arguments; an apostrophe is
 *     doubled
 * @param english a pattern for the same arguments
 * @param arguments texts in each language, departments, and whatever is the same in both languages
 */
public record NoticeText(String chinese, String english, List<Object> arguments) {

  /** A notice has at most 1000 characters and the name of an item or entry at most 64. */
  private static final int MAX_ITEMS_NAMED = 10;

  /**
   * A department in a sentence.
   *
   * @param code its code; its name takes the place in the sentence
   */
  public record Department(String code) {}

  /**
   * A sentence in both languages.
   *
   * @param arguments a null argument is an empty text
   */
  public static NoticeText of(String chinese, String english, Object... arguments) {
    return new NoticeText(
        chinese,
        english,
        Stream.of(arguments).map(one -> Objects.requireNonNullElse(one, "")).toList());
  }

  /** A sentence that is already filled. */
  public static NoticeText of(Text text) {
    return of("{0}", "{0}", text);
  }

  /**
   * A department as an argument of a sentence.
   *
   * @param code its code; null for none
   */
  public static Department department(String code) {
    return code == null ? null : new Department(code);
  }

  /**
   * The names of items or entries as an argument of a sentence: the first ten, and how many there
   * are.
   */
  public static Text items(List<Text> names) {
    var first = names.subList(0, Math.min(MAX_ITEMS_NAMED, names.size()));
    int more = names.size() - first.size();
    return new Text(
        first.stream().map(Text::chinese).collect(joining("、"))
            + (more == 0 ? "" : "等" + names.size() + "项"),
        first.stream().map(Text::english).collect(joining(", "))
            + (more == 0 ? "" : " and " + more + " more"));
  }

  /** The codes of the departments that the sentence calls by name. */
  Stream<String> departments() {
    return arguments.stream()
        .filter(Department.class::isInstance)
        .map(argument -> ((Department) argument).code());
  }

  /**
   * The sentence with all its arguments.
   *
   * @param names the names of the departments by code; a department without a name keeps its code
   */
  public Text filled(Map<String, String> names) {
    return Text.filled(
        chinese,
        english,
        arguments.stream()
            .map(
                argument ->
                    argument instanceof Department department
                        ? names.getOrDefault(department.code(), department.code())
                        : argument)
            .toArray());
  }
}
