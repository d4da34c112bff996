package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.infoshare.launcher.Ports;

/** A directory server of its own (OpenLDAP), with people whose staff numbers it knows. */
final class Slapd implements AutoCloseable {

  static final String BASE = "ou=people,dc=infoshare,dc=test";
  static final String BIND_DN = "cn=infoshare,dc=infoshare,dc=test";
  static final String BIND_PASSWORD = "the-password-of-the-platform";

  private static final String SLAPD = "/usr/sbin/slapd";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path folder;
  private final Ports ports = Ports.free();
  private Process process;

  /**
   * Starts one.
   *
   * @param folder an empty one of its own
   * @param passwords by the staff number
   */
  Slapd(Path folder, Map<String, String> passwords) throws IOException, InterruptedException {
    this.folder = folder;
    Files.createDirectory(folder.resolve("data"));
    run(
        "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost"
            + " -addext subjectAltName=DNS:localhost -keyout key.pem -out certificate.pem");
    Files.writeString(configuration(), configurationText());
    Files.writeString(folder.resolve("people.ldif"), people(passwords));
    run("/usr/sbin/slapadd -f slapd.conf -l people.ldif");
    start();
  }

  static boolean isInstalled() {
    return Files.isExecutable(Path.of(SLAPD));
  }

  String url() {
    return "ldap://localhost:" + ports.http();
  }

  /** The same over TLS, with a certificate that nobody vouches for. */
  String untrustedUrl() {
    return "ldaps://localhost:" + ports.https();
  }

  void start() throws IOException, InterruptedException {
    process =
        new ProcessBuilder(
                SLAPD,
                "-f",
                configuration().toString(),
                "-h",
                url() + "/ " + untrustedUrl() + "/",
                "-d",
                "0")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("slapd.log").toFile())
            .start();
    var until = Instant.now().plus(PATIENCE);
    while (!isListening()) {
      assertThat(process.isAlive()).as(() -> read(folder.resolve("slapd.log"))).isTrue();
      assertThat(Instant.now()).isBefore(until);
      Thread.sleep(50);
    }
  }

  void stop() throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private boolean isListening() {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.http()), 1000);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  private Path configuration() {
    return folder.resolve("slapd.conf");
  }

  /**
   * A sign-in without a password succeeds as nobody, as it does in many a directory: refusing it is
   * up to whoever asks.
   */
  private String configurationText() {
    return """
        include /etc/ldap/schema/core.schema
        include /etc/ldap/schema/cosine.schema
        include /etc/ldap/schema/inetorgperson.schema
        modulepath /usr/lib/ldap
        moduleload back_mdb
        allow bind_anon_cred bind_anon_dn
        pidfile %1$s/slapd.pid
        TLSCertificateFile %1$s/certificate.pem
        TLSCertificateKeyFile %1$s/key.pem
        database mdb
        suffix "dc=infoshare,dc=test"
        directory %1$s/data
        access to attrs=userPassword by anonymous auth by * none
        access to * by dn.exact="%2$s" read by * none
        """
        .formatted(folder, BIND_DN);
  }

  private static String people(Map<String, String> passwords) {
    var text =
        new StringBuilder(
            """
            dn: dc=infoshare,dc=test
            objectClass: dcObject
            objectClass: organization
            dc: infoshare
            o: test

            dn: %s
            objectClass: organizationalRole
            objectClass: simpleSecurityObject
            cn: infoshare
            userPassword: %s

            dn: %s
            objectClass: organizationalUnit
            ou: people
            """
                .formatted(BIND_DN, BIND_PASSWORD, BASE));
    passwords.forEach(
        (number, password) ->
            text.append(
                """

                dn: uid=%1$s,%2$s
                objectClass: inetOrgPerson
                uid: %1$s
                cn: %1$s
                sn: %1$s
                employeeNumber: %1$s
                userPassword: %3$s
                """
                    .formatted(number, BASE, password)));
    return text.toString();
  }

  private void run(String command) throws IOException, InterruptedException {
    var log = folder.resolve("setup.log");
    var started =
        new ProcessBuilder(command.split(" "))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(started.waitFor()).as(() -> command + ": " + read(log)).isZero();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
