package org.infoshare.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecretsTest {

  @TempDir private Path home;

  @Test
  void a_secret_is_made_once() throws IOException {
    Path file = home.resolve("secrets.properties");
    String made = Secrets.load(file).password("db.app");

    assertThat(Secrets.load(file).password("db.app")).isEqualTo(made).hasSize(43);
    assertThat(Secrets.load(file).password("db.owner")).isNotEqualTo(made);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void only_the_owner_can_read_them() throws IOException {
    Path file = home.resolve("secrets.properties");
    Secrets.load(file).evidenceKey();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void the_file_opens_console_and_domain_for_asadmin() throws IOException {
    Path file = home.resolve("secrets.properties");
    String administrator = Secrets.load(file).administratorPassword();
    String master = Secrets.load(file).masterPassword();

    assertThat(administrator).hasSize(43).isNotEqualTo(master);
    assertThat(Files.readAllLines(file))
        .contains("AS_ADMIN_PASSWORD=" + administrator, "AS_ADMIN_MASTERPASSWORD=" + master);
  }

  @Test
  void the_keys_of_the_evidence_have_the_promised_form() throws Exception {
    Secrets secrets = Secrets.load(home.resolve("secrets.properties"));

    assertThat(secrets.evidenceKey()).matches("[0-9a-f]{64}");
    byte[] seal = Base64.getDecoder().decode(secrets.sealKey());
    assertThat(KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(seal)))
        .isNotNull();
  }
}
