package org.infoshare.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Puts a home back to what a backup holds. */
public final class Restore {

  private Restore() {}

  /**
   * Replaces what a home holds by what the backup holds, once all of that is unpacked.
   *
   * @param replace whether what the home holds may be thrown away
   * @throws StartRefused if the file is not what was backed up, if the platform runs, or if the
   *     home holds something and nobody said that it may be thrown away; then nothing is changed
   */
  public static void from(Path file, Path directory, boolean replace) throws IOException {
    requireUnchanged(file);
    Home home = Home.at(directory);
    try (var lock = HomeLock.acquire(home.directory())) {
      lock.require();
      requireFree(home, replace);
      Path draft = home.directory().resolve("restore.new");
      FileTrees.delete(draft);
      OwnerOnlyFiles.createDirectory(draft);
      unpack(file, draft);
      home.clear();
      try (Stream<Path> parts = Files.list(draft)) {
        for (Path part : (Iterable<Path>) parts::iterator) {
          Files.move(part, home.directory().resolve(part.getFileName()));
        }
      }
      FileTrees.delete(draft);
    }
  }

  private static void requireUnchanged(Path file) throws IOException {
    String digest;
    try {
      digest = Files.readString(ArchiveWriter.digestOf(file)).strip().replaceFirst("\\s.*", "");
      if (digest.equals(Digests.of(file))) {
        return;
      }
    } catch (NoSuchFileException missing) {
      throw new StartRefused(
          "There is no file %s; a restore needs the backup and its digest."
              .formatted(missing.getFile()),
          missing);
    }
    throw new StartRefused(
        "%s is not what was backed up: its SHA-256 digest is not %s.".formatted(file, digest));
  }

  private static void requireFree(Home home, boolean replace) throws IOException {
    var programs = new Programs(home.logs());
    if (new Domain(home.directory(), programs).process().isPresent()
        || new EmbeddedDatabase(home.directory(), 0, programs).process().isPresent()) {
      throw new StartRefused(
          "Programs of %s are still running; start InfoShare and stop it, then restore."
              .formatted(home.directory()));
    }
    if (!replace && home.holdsSomething()) {
      throw new StartRefused(
          "%s holds a platform already; -Dinfoshare.restore.replace throws that away."
              .formatted(home.directory()));
    }
  }

  private static void unpack(Path file, Path target) throws IOException {
    try (var archive = new ZipFile(file.toFile())) {
      for (Enumeration<? extends ZipEntry> entries = archive.entries();
          entries.hasMoreElements(); ) {
        ZipEntry entry = entries.nextElement();
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("The archive leaves its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
          OwnerOnlyFiles.createDirectory(path);
        } else {
          OwnerOnlyFiles.create(path);
          try (InputStream in = archive.getInputStream(entry);
              var out = Files.newOutputStream(path)) {
            in.transferTo(out);
          }
        }
      }
    }
  }
}
