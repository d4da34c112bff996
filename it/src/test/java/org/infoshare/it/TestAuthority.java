package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** A certification authority of the tests, made with the JDK's keytool, and its clients. */
final class TestAuthority {

  private static final char[] PASSWORD = "changeit".toCharArray();

  private final Path directory;

  TestAuthority(Path directory) {
    this.directory = directory;
    try {
      Files.createDirectories(directory);
      for (String name : List.of("ca", "stranger")) {
        Files.deleteIfExists(store(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    keytool("ca", "ca", "-dname", "CN=Test Authority", "-ext", "bc:c", "-ext", "ku:c=keyCertSign");
  }

  /**
   * Has the domain's servers let in whom this authority has certified, from their next start on.
   */
  void trustedBy(Path trustStore) {
    change(
        trustStore, store -> store.setCertificateEntry("test-ca", open("ca").getCertificate("ca")));
  }

  /** Certifies a client; the authority's own store serves as the client's, under that name. */
  String certify(String client) {
    keytool("ca", client, "-dname", "CN=" + client, "-signer", "ca", "-ext", "eku=clientAuth");
    return pem("ca", client);
  }

  /** A certificate that nobody but itself has signed. */
  String selfSigned(String client) {
    keytool("stranger", client, "-dname", "CN=" + client);
    return pem("stranger", client);
  }

  /**
   * TLS that trusts the server and shows that client's certificate.
   *
   * @param client null for none
   */
  SSLContext tls(Path trustStore, String client) {
    try {
      var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      var one = KeyStore.getInstance("PKCS12");
      one.load(null, PASSWORD);
      if (client != null) {
        var all = open("ca");
        one.setKeyEntry(
            client, all.getKey(client, PASSWORD), PASSWORD, all.getCertificateChain(client));
      }
      keys.init(one, PASSWORD);
      var context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), trusting(trustStore), null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Trust in whom that store of the server trusts, and in its own certificate. */
  static TrustManager[] trusting(Path trustStore) {
    try {
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(load(trustStore));
      return trust.getTrustManagers();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private String pem(String store, String alias) {
    try {
      byte[] encoded = open(store).getCertificate(alias).getEncoded();
      return "-----BEGIN CERTIFICATE-----\n"
          + Base64.getMimeEncoder(64, "\n".getBytes(UTF_8)).encodeToString(encoded)
          + "\n-----END CERTIFICATE-----\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keytool(String store, String alias, String... more) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                "30",
                "-storetype",
                "PKCS12",
                "-keystore",
                store(store).toString(),
                "-storepass",
                new String(PASSWORD)));
    command.addAll(List.of(more));
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Path store(String name) {
    return directory.resolve(name + ".p12");
  }

  private KeyStore open(String name) {
    try {
      return load(store(name));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyStore load(Path file) throws GeneralSecurityException, IOException {
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    return store;
  }

  private static void change(Path file, Change change) {
    try {
      var store = load(file);
      change.on(store);
      try (var out = Files.newOutputStream(file)) {
        store.store(out, PASSWORD);
      }
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is done to a key store. */
  private interface Change {
    void on(KeyStore store) throws GeneralSecurityException;
  }
}
