package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** A certification authority of the tests, made with the JDK's keytool, and its clients. */
final class TestAuthority {

  private static final char[] PASSWORD = "changeit".toCharArray();

  private final Path store;

  TestAuthority(Path directory) {
    store = directory.resolve("ca.p12");
    try {
      Files.createDirectories(directory);
      Files.deleteIfExists(store);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    keytool("ca", "-dname", "CN=Test Authority", "-ext", "bc:c", "-ext", "ku:c=keyCertSign");
  }

  /**
   * Has the domain's servers let in whom this authority has certified, from their next start on.
   */
  void addTo(TrustStore trustStore) {
    change(trustStore, into -> into.setCertificateEntry("test-ca", open().getCertificate("ca")));
  }

  /** Certifies a client; the authority's own store serves as the client's, under that name. */
  void certify(String client) {
    keytool(client, "-dname", "CN=" + client, "-signer", "ca", "-ext", "eku=clientAuth");
  }

  /** The certificate of a client, or of the authority itself as {@code ca}. */
  String pem(String client) {
    try {
      byte[] encoded = open().getCertificate(client).getEncoded();
      return "-----BEGIN CERTIFICATE-----\n"
          + Base64.getMimeEncoder(64, "\n".getBytes(UTF_8)).encodeToString(encoded)
          + "\n-----END CERTIFICATE-----\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** That a client has the key of its certificate, for the registration at an account. */
  String proof(String client, String account) {
    try {
      var store = open();
      byte[] encoded = store.getCertificate(client).getEncoded();
      String fingerprint =
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
      var signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign((PrivateKey) store.getKey(client, PASSWORD));
      signature.update(
          "infoshare:register-certificate:v1:%s:%s"
              .formatted(account, fingerprint)
              .getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * TLS that trusts the server and shows that client's certificate.
   *
   * @param client null for none
   */
  SSLContext tls(TrustStore trustStore, String client) {
    try {
      var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      var one = KeyStore.getInstance("PKCS12");
      one.load(null, PASSWORD);
      if (client != null) {
        var all = open();
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
  static TrustManager[] trusting(TrustStore trustStore) {
    try {
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trustStore.load());
      return trust.getTrustManagers();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keytool(String alias, String... more) {
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
                store.toString(),
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

  private KeyStore open() {
    try {
      return own().load();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private TrustStore own() {
    return new TrustStore(store, new String(PASSWORD));
  }

  private static void change(TrustStore file, Change change) {
    try {
      var store = file.load();
      change.on(store);
      file.store(store);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is done to a key store. */
  private interface Change {
    void on(KeyStore store) throws GeneralSecurityException;
  }
}
