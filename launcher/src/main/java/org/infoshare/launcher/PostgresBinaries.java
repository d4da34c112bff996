package org.infoshare.launcher;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL for this machine, unpacked once from the jar that contains them. */
final class PostgresBinaries {

  private static final int EXECUTABLE = 0100;

  private PostgresBinaries() {}

  /**
   * Unpacks them under a temporary name first, so that a directory with the final name is complete.
   *
   * @return the directory that contains {@code bin}
   */
  static Path unpackInto(Path home) throws IOException {
    byte[] archive;
    String name = "/postgres-%s.txz".formatted(machine());
    try (InputStream in = PostgresBinaries.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new StartRefused(
            "There is no embedded PostgreSQL for this machine (%s); use an external one."
                .formatted(name));
      }
      archive = in.readAllBytes();
    }
    String digest = Digests.of(new ByteArrayInputStream(archive));
    Path unpacked = home.resolve("postgresql-" + digest.substring(0, 12));
    if (!Files.exists(unpacked)) {
      Path draft = home.resolve("postgresql.new");
      FileTrees.delete(draft);
      unpack(archive, draft);
      Files.move(draft, unpacked, StandardCopyOption.ATOMIC_MOVE);
    }
    return unpacked;
  }

  private static void unpack(byte[] archive, Path target) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("The archive leaves its directory: " + entry.getName());
        }
        unpack(tar, entry, path);
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    if (entry.isFile()) {
      try (var out = new BufferedOutputStream(Files.newOutputStream(path))) {
        tar.transferTo(out);
      }
      if ((entry.getMode() & EXECUTABLE) != 0 && !path.toFile().setExecutable(true)) {
        throw new IOException("Cannot be made executable: " + path);
      }
    }
  }

  /** The names that zonky's jars give to their archives. */
  private static String machine() {
    String architecture = "aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
    String system = System.getProperty("os.name");
    if (system.startsWith("Windows")) {
      return "windows-x86_64";
    }
    if (system.startsWith("Mac")) {
      return "darwin-" + architecture;
    }
    boolean alpine = Files.exists(Path.of("/etc/alpine-release"));
    return "linux-" + architecture + (alpine ? "-alpine_linux" : "");
  }
}
