package org.infoshare.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost/infoshare",
        "LOCALHOST:5432/infoshare",
        "127.0.0.1:15432/infoshare",
        "[::1]:5432/infoshare",
        "/infoshare",
        "db.example.org/infoshare?sslmode=verify-full",
        "db.example.org:5432/infoshare?ssl=true&sslmode=verify-full&sslrootcert=/ca.pem",
        "one.example.org:5432,two.example.org/infoshare?sslmode=verify-full"
      })
  void what_stays_on_this_machine_or_is_verified_is_safe(String rest) {
    assertThat(new DatabaseAddress("jdbc:postgresql://" + rest).isSafe()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "db.example.org/infoshare",
        "db.example.org:5432/infoshare?sslmode=require",
        "db.example.org/infoshare?sslmode=verify-ca",
        "db.example.org/infoshare?sslmode=verify-full&sslmode=disable",
        "db.example.org/infoshare?ssl=true",
        "localhost,db.example.org/infoshare",
        "localhost.example.org/infoshare",
        "127.0.0.1.example.org/infoshare",
        "10.0.0.7:5432/infoshare?applicationName=sslmode=verify-full",
        "localhost/infoshare?PGHOST=db.example.org",
        "localhost/infoshare?Host=db.example.org",
        "localhost/infoshare?service=elsewhere",
        "db.example.org/x?sslmode=verify-full&socketFactory=org.example.ClearText",
        "db.example.org/x?sslmode=verify-full&sslfactory=org.postgresql.ssl.NonValidatingFactory",
        "db.example.org/x?sslmode=verify-full&sslhostnameverifier=org.example.Anybody"
      })
  void what_leaves_it_otherwise_is_refused(String rest) {
    assertThatThrownBy(new DatabaseAddress("jdbc:postgresql://" + rest)::require)
        .isInstanceOf(SchemaRefused.class)
        .hasMessageContaining("sslmode=verify-full");
  }

  @Test
  void another_kind_of_database_is_refused() {
    assertThatThrownBy(new DatabaseAddress("jdbc:mysql://localhost/x")::require)
        .isInstanceOf(SchemaRefused.class)
        .hasMessageContaining("must begin with jdbc:postgresql://");
  }
}
