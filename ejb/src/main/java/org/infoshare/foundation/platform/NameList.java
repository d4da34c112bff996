package org.infoshare.foundation.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * The list of names that one part of the platform uses, such as the acts of evidence. Each name is
 * a line of a file beside a class. With the list a filter with an unknown name can be refused.
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

  /** All names, in order. */
  @Override
  public String toString() {
    return String.join(", ", names);
  }
}
