package org.infoshare.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A real database that lets nobody in without TLS, as {@code hostssl} of the documents has it. */
@Tag("long")
@Timeout(180)
@DisabledOnOs(OS.WINDOWS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseTlsTest {

  private static final String STORE = "of the test";

  @TempDir private Path directory;
  private Programs programs;
  private EmbeddedDatabase database;
  private String password;
  private int port;

  @BeforeEach
  void a_database_with_a_certificate_for_localhost() throws Exception {
    Path home = Home.at(directory.resolve("home")).directory();
    programs = new Programs(home.resolve("log"));
    password = Secrets.load(home.resolve("secrets.properties")).password("db.superuser");
    port = Ports.free().database();
    database = new EmbeddedDatabase(home, port, programs);
    database.unpack();
    database.initialize(password);
    Path data = home.resolve("postgres");
    certify("server", "dns:localhost", data.resolve("server.key"));
    Files.copy(pem("server"), data.resolve("server.crt"));
    Files.writeString(data.resolve("pg_hba.conf"), "hostssl all all all scram-sha-256\n");
    Files.writeString(
        data.resolve("postgresql.conf"),
        Files.readString(data.resolve("postgresql.conf")) + "ssl = on\n");
    database.start();
  }

  @AfterEach
  void stop() throws Exception {
    database.stop();
  }

  @Test
  void verified_TLS_reaches_it_and_is_encrypted() throws Exception {
    try (var connection = connect("localhost", "sslmode=verify-full&sslrootcert=" + pem("server"));
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select ssl, version from pg_stat_ssl where pid = pg_backend_pid()")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getBoolean("ssl")).isTrue();
      assertThat(row.getString("version")).isIn("TLSv1.2", "TLSv1.3");
    }
  }

  @Test
  void another_certificate_another_name_and_clear_text_do_not() throws Exception {
    certify("stranger", "dns:localhost", directory.resolve("stranger.key"));

    assertThatThrownBy(
            () -> connect("localhost", "sslmode=verify-full&sslrootcert=" + pem("stranger")))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("SSL error");
    assertThatThrownBy(
            () -> connect("127.0.0.1", "sslmode=verify-full&sslrootcert=" + pem("server")))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("127.0.0.1");
    assertThatThrownBy(() -> connect("localhost", "sslmode=disable"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("pg_hba.conf");
  }

  private Connection connect(String host, String parameters) throws SQLException {
    return DatabaseAccess.connect(
        "jdbc:postgresql://%s:%d/postgres?%s".formatted(host, port, parameters),
        "postgres",
        password);
  }

  private void certify(String name, String subject, Path keyFile) throws Exception {
    Path file = directory.resolve(name + ".p12");
    var made =
        programs.run(
            "keytool",
            Duration.ofSeconds(60),
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-validity",
                "2",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=" + subject,
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                STORE));
    assertThat(made.succeeded()).as(made.output()).isTrue();
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      store.load(in, STORE.toCharArray());
    }
    OwnerOnlyFiles.create(keyFile);
    write(keyFile, "PRIVATE KEY", store.getKey(name, STORE.toCharArray()).getEncoded());
    write(pem(name), "CERTIFICATE", store.getCertificate(name).getEncoded());
  }

  private Path pem(String name) {
    return directory.resolve(name + ".pem");
  }

  private static void write(Path file, String kind, byte[] content) throws Exception {
    Files.writeString(
        file,
        "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
            .formatted(kind, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content)));
  }
}
