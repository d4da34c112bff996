package org.infoshare.catalogue.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/**
 * A list of words in a resource file beside the classes, one per line; lines that begin with # are
 * comments.
 */
final class WordList {

  private WordList() {}

  static Stream<String> read(String name) {
    try (InputStream file = WordList.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
