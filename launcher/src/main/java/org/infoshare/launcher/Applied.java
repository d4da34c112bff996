package org.infoshare.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What has been done to a domain, by fingerprint, so that the next start does only what is new. It
 * lies in the domain and is lost with it.
 */
final class Applied {

  private final Path file;
  private final Properties fingerprints = new Properties();

  private Applied(Path file) {
    this.file = file;
  }

  static Applied to(Domain domain) throws IOException {
    var applied = new Applied(domain.config().resolve("infoshare-applied.properties"));
    if (Files.exists(applied.file)) {
      try (var in = Files.newInputStream(applied.file)) {
        applied.fingerprints.load(in);
      }
    }
    return applied;
  }

  boolean is(String what, String fingerprint) {
    return fingerprint.equals(fingerprints.getProperty(what));
  }

  void remember(String what, String fingerprint) {
    fingerprints.setProperty(what, fingerprint);
  }

  void forget(String what) {
    fingerprints.remove(what);
  }

  void save() throws IOException {
    OwnerOnly.write(file, fingerprints);
  }
}
