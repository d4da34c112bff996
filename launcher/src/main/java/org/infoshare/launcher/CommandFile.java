package org.infoshare.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The documented commands that prepare a domain for the platform. The launcher fills only
 * placeholders that begin with {@code infoshare.}; the others belong to the server.
 */
final class CommandFile {

  private static final String RESOURCE = "/domain/infoshare.asadmin";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(infoshare\\.[^}]*)}");

  private final String template;

  CommandFile(String template) {
    this.template = template;
  }

  static CommandFile shipped() throws IOException {
    try (var in = CommandFile.class.getResourceAsStream(RESOURCE)) {
      return new CommandFile(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /**
   * The commands with their values.
   *
   * @throws IllegalArgumentException if a placeholder has no value
   */
  List<AdminCommand> commands(Map<String, String> values) {
    return template
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> new AdminCommand(fill(line, values)))
        .toList();
  }

  private static String fill(String line, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(line)
        .replaceAll(
            found -> {
              String value = values.get(found.group(1));
              if (value == null) {
                throw new IllegalArgumentException("No value for " + found.group());
              }
              return Matcher.quoteReplacement(value);
            });
  }

  /** A value inside {@code --property}, in which colons and equals signs are separators. */
  static String escaped(String value) {
    return value.replace("\\", "\\\\").replace(":", "\\:").replace("=", "\\=");
  }
}
