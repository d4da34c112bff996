package org.infoshare.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Remembers that a database contains demo data, and therefore accounts with known passwords. The
 * database is named by its URL or as the embedded one. The marker is set before the first row is
 * written, and completed when the last one is.
 */
final class DemoDataMarker {

  private final Path file;
  private final String database;

  DemoDataMarker(Path home, String database) {
    this.file = home.resolve("demo-data");
    this.database = database;
  }

  boolean isStarted() throws IOException {
    return read().startsWith(database + " ");
  }

  boolean isComplete() throws IOException {
    return read().equals(database + " complete");
  }

  void markStarted() throws IOException {
    Files.writeString(file, database + " begun");
  }

  void markComplete() throws IOException {
    Files.writeString(file, database + " complete");
  }

  private String read() throws IOException {
    return Files.exists(file) ? Files.readString(file).strip() : "";
  }
}
