package org.infoshare.organisation.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The passwords and parts of passwords that are tried first by whoever guesses. */
final class CommonPasswords {

  private static final List<String> WORDS = read();

  private CommonPasswords() {}

  static List<String> words() {
    return WORDS;
  }

  private static List<String> read() {
    try (InputStream file = CommonPasswords.class.getResourceAsStream("common-passwords.txt")) {
      return new String(file.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
