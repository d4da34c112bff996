package org.infoshare.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExternalDatabaseTest {

  private static final String OWN = "Kq3-not-in-any-list";

  @Test
  void a_database_on_another_machine_is_reached_by_verified_TLS_alone() {
    assertThatThrownBy(() -> at("jdbc:postgresql://db.example.org:5432/infoshare"))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("sslmode=verify-full");
    String verified = "jdbc:postgresql://db.example.org/x?sslmode=verify-full&sslrootcert=/ca.pem";

    assertThat(at(verified).url()).isEqualTo(verified);
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgres", "Password", "infoshare_app", "changeit", "123456"})
  void a_password_that_everybody_tries_first_is_refused(String password) {
    var database =
        new ExternalDatabase(
            "jdbc:postgresql://localhost/x", "infoshare_owner", OWN, "infoshare_app", password);

    assertThatThrownBy(database::requireOwnPasswords)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("infoshare_app")
        .hasMessageNotContaining("\"" + password + "\"");
  }

  private static ExternalDatabase at(String url) {
    return new ExternalDatabase(url, "infoshare_owner", OWN, "infoshare_app", OWN);
  }
}
