package org.infoshare;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Java sources of all modules, and the documents beside them. */
final class ProjectSources {

  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private ProjectSources() {}

  /**
   * Each source by the name of its class; of two of the same name, one.
   *
   * @param kinds {@code main}, {@code test}
   */
  static Map<String, Path> byClass(String... kinds) {
    return all(kinds).stream()
        .collect(toMap(ProjectSources::className, file -> file, (one, other) -> other));
  }

  /**
   * Each source of every module.
   *
   * @param kinds {@code main}, {@code test}
   */
  static List<Path> all(String... kinds) {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .flatMap(module -> Stream.of(kinds).map(kind -> module.resolve("src/" + kind + "/java")))
          .filter(Files::isDirectory)
          .flatMap(folder -> files(folder, ".java"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The files below a folder whose names end so. */
  static Stream<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String className(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }
}
