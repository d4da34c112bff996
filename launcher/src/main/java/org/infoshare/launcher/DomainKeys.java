package org.infoshare.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The key stores of a domain. Those that come with Payara contain the same private keys for
 * everybody, so a new domain gets its own keys, self-signed for this machine.
 */
final class DomainKeys {

  /**
   * The master password of the domain that comes with Payara, and of every one that nobody closed.
   */
  private static final char[] SHIPPED = "changeit".toCharArray();

  private static final String TLS_ALIAS = "s1as";
  private static final List<String> ALIASES = List.of(TLS_ALIAS, "glassfish-instance");

  private final Path config;
  private final Programs programs;
  private final char[] master;

  /**
   * @param master the domain's master password
   */
  DomainKeys(Path config, Programs programs, String master) {
    this.config = config;
    this.programs = programs;
    this.master = master.toCharArray();
  }

  /** Gives the stores of a domain that was just copied the master password, and keys of its own. */
  void replace() throws IOException, InterruptedException {
    Path keys = config.resolve("keystore.p12");
    Path trusted = config.resolve("cacerts.p12");
    try {
      Files.deleteIfExists(passwords());
      var shipped = load(keys, "PKCS12", SHIPPED);
      for (String alias : ALIASES) {
        shipped.deleteEntry(alias);
      }
      store(keys, shipped, SHIPPED);
      for (String alias : ALIASES) {
        generate(keys, alias);
      }
      close(keys);
      close(trusted);
      KeyStore generated = load(keys, "PKCS12", master);
      Map<String, Certificate> certificates =
          Map.of(
              ALIASES.get(0), generated.getCertificate(ALIASES.get(0)),
              ALIASES.get(1), generated.getCertificate(ALIASES.get(1)));
      trust(trusted, certificates);
    } catch (GeneralSecurityException e) {
      throw new IOException("The domain's key stores cannot be changed: " + config, e);
    }
  }

  /** The certificate that the TLS listener shows, as PEM. */
  String certificate() throws IOException {
    try {
      var certificate =
          load(config.resolve("keystore.p12"), "PKCS12", master).getCertificate(TLS_ALIAS);
      return "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
          .formatted(
              Base64.getMimeEncoder(64, new byte[] {'\n'})
                  .encodeToString(certificate.getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IOException("The domain's key store cannot be read: " + config, e);
    }
  }

  /** Removes password aliases, so that they can be created with a new value. */
  void forgetPasswordAliases(List<String> aliases) throws IOException {
    try {
      if (Files.exists(passwords()) && !aliases.isEmpty()) {
        KeyStore store = load(passwords(), "JCEKS", master);
        for (String alias : aliases) {
          store.deleteEntry(alias);
        }
        store(passwords(), store, master);
      }
    } catch (GeneralSecurityException e) {
      throw new IOException("The domain's password aliases cannot be changed: " + passwords(), e);
    }
  }

  private Path passwords() {
    return config.resolve("domain-passwords");
  }

  /** Changes the password of a store and of its keys from the shipped one. */
  private void close(Path file) throws IOException, GeneralSecurityException {
    var store = load(file, "PKCS12", SHIPPED);
    for (String alias : Collections.list(store.aliases())) {
      if (store.isKeyEntry(alias)) {
        store.setKeyEntry(
            alias, store.getKey(alias, SHIPPED), master, store.getCertificateChain(alias));
      }
    }
    store(file, store, master);
  }

  /** Under the shipped password, since everybody on the machine can read a command line. */
  private void generate(Path keys, String alias) throws IOException, InterruptedException {
    var result =
        programs.run(
            "keytool",
            Duration.ofSeconds(60),
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                "RSA",
                "-keysize",
                "3072",
                "-validity",
                "3650",
                "-dname",
                "CN=localhost, OU=" + alias + ", O=InfoShare",
                "-ext",
                "san=" + names(),
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString(),
                "-storepass",
                new String(SHIPPED)));
    if (!result.succeeded()) {
      throw new StartRefused("The TLS key could not be made; see %s.".formatted(result.log()));
    }
  }

  /** The names of the server on this machine and, if the machine has a name, from others. */
  private static String names() {
    String names = "dns:localhost,ip:127.0.0.1";
    try {
      String host = InetAddress.getLocalHost().getHostName();
      return host.matches("[a-zA-Z][a-zA-Z0-9.-]*") && !host.equals("localhost")
          ? names + ",dns:" + host
          : names;
    } catch (UnknownHostException withoutName) {
      return names;
    }
  }

  private void trust(Path file, Map<String, Certificate> certificates)
      throws IOException, GeneralSecurityException {
    KeyStore store = load(file, "PKCS12", master);
    for (var entry : certificates.entrySet()) {
      store.deleteEntry(entry.getKey());
      store.setCertificateEntry(entry.getKey(), entry.getValue());
    }
    store(file, store, master);
  }

  private static KeyStore load(Path file, String type, char[] password)
      throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance(type);
    try (var in = Files.newInputStream(file)) {
      store.load(in, password);
    }
    return store;
  }

  private static void store(Path file, KeyStore store, char[] password)
      throws IOException, GeneralSecurityException {
    try (var out = Files.newOutputStream(file)) {
      store.store(out, password);
    }
  }
}
