package org.infoshare.foundation.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseConnectionTest {

  @ParameterizedTest
  @CsvSource({
    "10.0.0.7,false,true",
    "10.0.0.7,true,false",
    "2001:db8::7,false,true",
    "127.0.0.1,false,false",
    "127.8.0.1,false,false",
    "::1,false,false",
    ",false,false"
  })
  void clear_text_is_open_where_it_leaves_the_machine(
      String client, boolean encrypted, boolean open) {
    assertThat(new DatabaseConnection(client, encrypted).isOpenToTheNetwork()).isEqualTo(open);
  }

  @Test
  void the_database_says_where_a_connection_comes_from_and_that_it_is_clear() {
    assertThat(DatabaseConnection.current(TestDatabase.sql()))
        .isEqualTo(new DatabaseConnection("127.0.0.1", false));
  }
}
