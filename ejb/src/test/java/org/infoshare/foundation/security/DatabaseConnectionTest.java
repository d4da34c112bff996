package org.infoshare.foundation.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseConnectionTest {

  @ParameterizedTest
  @CsvSource({
    "10.0.0.7,false,false,true",
    "10.0.0.7,false,true,true",
    "10.0.0.7,true,false,true",
    "10.0.0.7,true,true,false",
    "2001:db8::7,true,false,true",
    "127.0.0.1,false,false,false",
    "127.8.0.1,false,false,false",
    "::1,false,false,false",
    ",false,false,false"
  })
  void clear_text_and_a_certificate_that_nobody_looks_at_are_open_where_they_leave_the_machine(
      String client, boolean encrypted, boolean verified, boolean open) {
    assertThat(new DatabaseConnection(client, encrypted, verified).isOpenToTheNetwork())
        .isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://db/x?sslmode=verify-full&connectTimeout=5,true",
    "jdbc:postgresql://db/x?connectTimeout=5&sslmode=verify-full,true",
    "jdbc:postgresql://db/x?sslmode=verify-ca,false",
    "jdbc:postgresql://db/x?sslmode=verify-fuller,false",
    "jdbc:postgresql://db/x?mysslmode=verify-full,false",
    "jdbc:postgresql://db/x,false"
  })
  void the_driver_tells_whether_it_looks_at_the_certificate(String url, boolean verified) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);

    assertThat(DatabaseConnection.isVerified(source.getUrl())).isEqualTo(verified);
  }

  @Test
  void the_database_says_where_a_connection_comes_from_and_that_it_is_clear() {
    assertThat(DatabaseConnection.current(TestDatabase.sql()))
        .isEqualTo(new DatabaseConnection("127.0.0.1", false, false));
  }
}
