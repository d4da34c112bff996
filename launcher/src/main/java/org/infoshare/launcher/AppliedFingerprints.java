package org.infoshare.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The commands that were applied to a domain, by fingerprint, so that the next start applies only
 * new ones. The file lies in the domain and is lost with it.
 */
final class AppliedFingerprints {

  private final Path file;
  private final Properties fingerprints = new Properties();

  private AppliedFingerprints(Path file) {
    this.file = file;
  }

  static AppliedFingerprints load(Domain domain) throws IOException {
    var applied = new AppliedFingerprints(domain.config().resolve("infoshare-applied.properties"));
    if (Files.exists(applied.file)) {
      try (var in = Files.newInputStream(applied.file)) {
        applied.fingerprints.load(in);
      }
    }
    return applied;
  }

  boolean matches(String what, String fingerprint) {
    return fingerprint.equals(fingerprints.getProperty(what));
  }

  void remember(String what, String fingerprint) {
    fingerprints.setProperty(what, fingerprint);
  }

  void forget(String what) {
    fingerprints.remove(what);
  }

  void save() throws IOException {
    OwnerOnlyFiles.write(file, fingerprints);
  }
}
