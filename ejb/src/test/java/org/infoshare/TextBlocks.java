package org.infoshare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts of the project in blocks that hold one thought each: a paragraph or row of a document,
 * a comment with the declaration or statement that it explains, a description of a contract.
 */
final class TextBlocks {

  private static final String MARKS = "[ \\t]*(?:\\*(?!/)|//|--|#)?[ \\t]*";

  private TextBlocks() {}

  /**
   * A block of a file.
   *
   * @param heading the heading it stands under, empty outside of documents
   */
  record Block(Path file, String heading, String text) {}

  /** All blocks of all files that people write: sources, tests, contracts, scripts, documents. */
  static List<Block> ofTheProject() {
    return files().flatMap(file -> of(file).stream()).toList();
  }

  static List<Block> of(Path file) {
    String text = text(file);
    return file.toString().endsWith(".md") ? document(file, text) : source(file, text);
  }

  /** A text of several lines without the marks of comments. */
  static String oneLine(String block) {
    return block.replaceAll("\\s*\\n" + MARKS, " ");
  }

  private static Stream<Path> files() {
    try (Stream<Path> top = Files.list(ProjectSources.ROOT)) {
      return top
          .flatMap(
              one ->
                  Files.isRegularFile(one)
                      ? Stream.of(one)
                      : Stream.of("docs", ".ci")
                              .anyMatch(folder -> one.getFileName().toString().equals(folder))
                          ? ProjectSources.files(one, "")
                          : Files.isDirectory(one.resolve("src"))
                              ? ProjectSources.files(one.resolve("src"), "")
                              : Stream.empty())
          .filter(Files::isRegularFile)
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Block> document(Path file, String text) {
    var blocks = new ArrayList<Block>();
    String heading = "";
    for (String block : text.split("\\n(?=[|#*-]|\\d+\\.|\\s*\\n)", -1)) {
      if (block.startsWith("#")) {
        heading = block;
      }
      blocks.add(new Block(file, heading, block.replaceAll("\\s+", " ")));
    }
    return blocks;
  }

  /** Blocks end with a statement, an opened brace, an empty line, or where a Javadoc begins. */
  private static List<Block> source(Path file, String text) {
    return Stream.of(
            text.replaceAll("(?m)^" + MARKS + "$", "")
                .split(
                    "[;{]\\n"
                        + "|\\n"
                        + "\\s*\\n"
                        + "|(?=/\\*\\*)|\\n"
                        + "(?=.*(?:description|summary|documentation))",
                    -1))
        .map(TextBlocks::oneLine)
        .map(block -> new Block(file, "", block))
        .toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException notText) {
      return "";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
