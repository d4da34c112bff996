package org.infoshare.foundation.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that one part of the platform gives to something, such as the acts of evidence: each in
 * a line of a file beside a class, so that a filter that names none of them is told so.
 */
public final class NameList {

  private final Set<String> names;

  private NameList(Set<String> names) {
    this.names = names;
  }

  public static NameList load(Class<?> owner, String file) {
    try (InputStream lines = owner.getResourceAsStream(file)) {
      return new NameList(new TreeSet<>(new String(lines.readAllBytes(), UTF_8).lines().toList()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public boolean contains(String name) {
    return names.contains(name);
  }

  /** All of them, in order. */
  @Override
  public String toString() {
    return String.join(", ", names);
  }
}
