package org.infoshare.launcher;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The log of a program that only appends to it and holds it open, such as PostgreSQL started by
 * pg_ctl. Beyond its size, what it has becomes the one earlier log that is kept. What is appended
 * in that instant may be lost.
 */
record BoundedLog(Path file, long maxBytes) {

  void trim() throws IOException {
    if (Files.exists(file) && Files.size(file) > maxBytes) {
      Files.copy(file, earlier(), REPLACE_EXISTING);
      try (var log = FileChannel.open(file, StandardOpenOption.WRITE)) {
        log.truncate(0);
      }
    }
  }

  /** {@code postgres.1.log} of {@code postgres.log}. */
  Path earlier() {
    return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.log$", ".1.log"));
  }
}
