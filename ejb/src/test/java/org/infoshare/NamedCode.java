package org.infoshare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a document names in code type: a class of the product or of its tests, perhaps with a method
 * or constant of it.
 *
 * @param member null if only the class is named
 */
record NamedCode(String type, String member) {

  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");

  /** Between its annotation and its name no statement ends. */
  private static final String TEST_METHOD =
      "@(?:Test|ParameterizedTest|Property|Example|ArchTest)\\b(?:(?!;\\R)[\\s\\S])*?\\b(?:void|ArchRule)\\s+%s\\b";

  private static final Pattern CLASS_COMMENT = Pattern.compile("(?m)^/\\*\\*[\\s\\S]*?\\*/");

  private static final Map<String, Path> SOURCES = ProjectSources.byClass("main", "test");

  static List<NamedCode> in(String text) {
    return NAMED
        .matcher(text)
        .results()
        .map(named -> new NamedCode(named.group(1), named.group(2)))
        .toList();
  }

  /** The text without what it names. */
  static String without(String text) {
    return NAMED.matcher(text).replaceAll("");
  }

  boolean exists() {
    return SOURCES.containsKey(type) && (member == null || contains("\\b" + member + "\\b"));
  }

  boolean isInTests() {
    return SOURCES.get(type).toString().contains("src/test/java");
  }

  /** Whether it is a method that the build runs as a test. */
  boolean isTestMethod() {
    return exists() && isInTests() && member != null && contains(TEST_METHOD.formatted(member));
  }

  /** The comment on the class and the method with all that it says. */
  String saidByTestMethod() {
    String source = source();
    var method = Pattern.compile(TEST_METHOD.formatted(member)).matcher(source);
    if (!method.find()) {
      throw new IllegalArgumentException(type + "." + member + " is no test");
    }
    String before = source.substring(0, method.start());
    String end = "\n  }\n";
    int from = Math.max(before.lastIndexOf(end), before.lastIndexOf(";\n"));
    var ofClass = CLASS_COMMENT.matcher(source);
    return (ofClass.find() ? ofClass.group() : "")
        + source.substring(from + 1, source.indexOf(end, method.end()));
  }

  private boolean contains(String pattern) {
    return Pattern.compile(pattern).matcher(source()).find();
  }

  private String source() {
    try {
      return Files.readString(SOURCES.get(type), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
