package org.infoshare.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One line of the command file: an {@code asadmin} command that creates one thing in the domain.
 */
record AdminCommand(String text) {

  String verb() {
    return words().get(0);
  }

  /**
   * Whether it sets a value that must be there when the server boots. A running listener does not
   * begin to ask for client certificates, and may not come back when its values change.
   */
  boolean isAppliedBeforeBoot() {
    return verb().equals("set");
  }

  /** The name of what it creates: the operand, or the property that it sets. */
  String target() {
    return option("--propertyName").orElseGet(() -> words().get(words().size() - 1));
  }

  /** The part of the command that stays the same when its values change. */
  String identity() {
    return verb().startsWith("set") && option("--propertyName").isEmpty()
        ? verb() + " " + target().replaceFirst("=.*", "")
        : verb() + " " + target();
  }

  /** The name of the password that it needs, which is the name of its password file. */
  Optional<String> password() {
    return option("--passwordfile").map(path -> path.substring(path.lastIndexOf('/') + 1));
  }

  private Optional<String> option(String name) {
    int at = words().indexOf(name);
    return at < 0 ? Optional.empty() : Optional.of(words().get(at + 1));
  }

  private List<String> words() {
    return Arrays.asList(text.split("\\s+", -1));
  }
}
