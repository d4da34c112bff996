package org.infoshare.foundation.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files of a domain in which the server keeps keys and passwords. */
final class DomainStores {

  /** The master password of every domain that was given no other. */
  private static final String SHIPPED_PASSWORD = "changeit";

  private static final Map<String, String> KINDS =
      Map.of(
          "keystore.p12", "PKCS12",
          "cacerts.p12", "PKCS12",
          "keystore.jks", "JKS",
          "cacerts.jks", "JKS",
          "domain-passwords", "JCEKS");

  private DomainStores() {}

  /**
   * Those that open with the password that every server comes with.
   *
   * @param config the directory {@code config} of the domain
   */
  static List<Path> openToAll(Path config) {
    var open = new ArrayList<Path>();
    for (var kind : KINDS.entrySet()) {
      Path file = config.resolve(kind.getKey());
      if (Files.exists(file) && opens(file, kind.getValue())) {
        open.add(file);
      }
    }
    return open;
  }

  /** A wrong password and a damaged file are the same exception; neither opens. */
  private static boolean opens(Path file, String kind) {
    byte[] content = content(file);
    try {
      KeyStore.getInstance(kind)
          .load(new ByteArrayInputStream(content), SHIPPED_PASSWORD.toCharArray());
      return true;
    } catch (IOException | GeneralSecurityException closed) {
      return false;
    }
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
