package org.infoshare.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * The secrets of one home. Each is created once, with 256 random bits, and stored in {@code
 * secrets.properties}. Whoever loses the file loses the password of the database, the keys of the
 * evidence and the way into the domain's key stores.
 */
final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;
  private final Properties known = new Properties();

  private Secrets(Path file) {
    this.file = file;
  }

  static Secrets load(Path file) throws IOException {
    var secrets = new Secrets(file);
    if (Files.exists(file)) {
      try (var in = Files.newInputStream(file)) {
        secrets.known.load(in);
      }
    }
    return secrets;
  }

  /** A password for a role or an account, safe in URLs and property files. */
  String password(String name) throws IOException {
    return getOrCreate(name + ".password", Secrets::randomPassword);
  }

  /**
   * The password of the console's user {@code admin}. It stands under the name that {@code asadmin}
   * reads, so that the file of the secrets is a password file for it.
   */
  String administratorPassword() throws IOException {
    return getOrCreate("AS_ADMIN_PASSWORD", Secrets::randomPassword);
  }

  /** The password that opens the key stores and the password aliases of the domain. */
  String masterPassword() throws IOException {
    return getOrCreate("AS_ADMIN_MASTERPASSWORD", Secrets::randomPassword);
  }

  /** The key of the keyed hashes in the evidence, in hexadecimal. */
  String evidenceKey() throws IOException {
    return getOrCreate("evidence.key", () -> HexFormat.of().formatHex(randomBytes()));
  }

  /** The Ed25519 private key that signs the evidence: PKCS #8 in Base64. */
  String sealKey() throws IOException {
    return getOrCreate("seal.key", Secrets::ed25519);
  }

  private String getOrCreate(String name, Supplier<String> make) throws IOException {
    String value = known.getProperty(name);
    if (value == null) {
      value = make.get();
      known.setProperty(name, value);
      OwnerOnlyFiles.write(file, known);
    }
    return value;
  }

  private static String randomPassword() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes());
  }

  private static byte[] randomBytes() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static String ed25519() {
    try {
      var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK since 15 has Ed25519", e);
    }
  }
}
