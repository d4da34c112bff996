package org.infoshare.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipFile;

/** Payara Server as distributed, unpacked once for each version. */
final class PayaraDistribution {

  private PayaraDistribution() {}

  /** The directory of the unpacked server. */
  static Path directory(Path home, Path zip) {
    String name = zip.getFileName().toString().replaceFirst("\\.zip$", "");
    return home.resolve(name).resolve("payara6");
  }

  /** Unpacks under a temporary name first, so that a directory with the final name is complete. */
  static void unpack(Path zip, Path home) throws IOException {
    Path draft = home.resolve("payara.new");
    FileTrees.delete(draft);
    extract(zip, draft);
    makeExecutable(draft.resolve("payara6").resolve("bin"));
    makeExecutable(draft.resolve("payara6").resolve("glassfish").resolve("bin"));
    Files.move(draft, directory(home, zip).getParent(), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Where an administrator finds the program of the server's commands. */
  static Path asadmin(Path payara) {
    return payara.resolve("bin").resolve(Programs.isWindows() ? "asadmin.bat" : "asadmin");
  }

  /** Puts a module of ours beside those of the server, in place of an older one. */
  static void useModule(Path payara, Path module) throws IOException {
    Path wanted = payara.resolve("glassfish/modules").resolve(module.getFileName().toString());
    if (!Files.exists(wanted) || Files.mismatch(wanted, module) >= 0) {
      Files.copy(module, wanted, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** A zip file does not keep that. */
  private static void makeExecutable(Path programs) throws IOException {
    try (var files = Files.newDirectoryStream(programs)) {
      for (Path file : files) {
        if (!file.toFile().setExecutable(true)) {
          throw new IOException("Cannot be made executable: " + file);
        }
      }
    }
  }

  private static void extract(Path zip, Path target) throws IOException {
    try (var archive = new ZipFile(zip.toFile())) {
      for (var entries = archive.entries(); entries.hasMoreElements(); ) {
        var entry = entries.nextElement();
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("The archive leaves its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.getParent());
          try (var in = archive.getInputStream(entry)) {
            Files.copy(in, path);
          }
        }
      }
    }
  }
}
