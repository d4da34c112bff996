package org.infoshare.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.infoshare.launcher.Platform;

/**
 * A PKCS #12 store of certificates.
 *
 * @param password opens it
 */
record TrustStore(Path file, String password) {

  /** That of the domain in a home: whom its server lets in. */
  static TrustStore of(Platform platform, Path home) throws IOException {
    return new TrustStore(
        home.resolve("domain/infoshare/config/cacerts.p12"), platform.masterPassword());
  }

  KeyStore load() throws GeneralSecurityException, IOException {
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      store.load(in, password.toCharArray());
    }
    return store;
  }

  void store(KeyStore content) throws GeneralSecurityException, IOException {
    try (var out = Files.newOutputStream(file)) {
      content.store(out, password.toCharArray());
    }
  }

  @Override
  public String toString() {
    return "TrustStore[" + file + "]";
  }
}
