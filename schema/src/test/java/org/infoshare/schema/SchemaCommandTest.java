package org.infoshare.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What an administrator reads of the command, and what its exit status says. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemaCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void says_which_version_the_schema_had_and_has() throws SQLException {
    var environment = environment();

    assertThat(run(environment, "migrate")).isZero();
    assertThat(told(out)).matches("The schema has version \\d+; it had 0\\.\\R");

    out.reset();
    assertThat(run(environment, "migrate")).isZero();
    assertThat(told(out)).matches("The schema has version \\d+ already\\.\\R");
    assertThat(told(err)).isEmpty();
  }

  @Test
  void without_the_command_it_says_how_it_is_used() throws SQLException {
    assertThat(run(environment())).isEqualTo(2);
    assertThat(run(environment(), "drop")).isEqualTo(2);
    assertThat(told(err)).contains("INFOSHARE_DB_OWNER_PASSWORD", "migrate");
  }

  @Test
  void each_value_that_is_missing_is_named() throws SQLException {
    for (String name : environment().keySet()) {
      var without = new HashMap<>(environment());
      without.put(name, " ");

      assertThat(run(without, "migrate")).isEqualTo(1);
      assertThat(told(err)).isEqualTo(name + " is not set." + System.lineSeparator());
      err.reset();
    }
  }

  @Test
  void a_database_that_does_not_answer_is_one_sentence() throws SQLException {
    var nowhere = new HashMap<>(environment());
    nowhere.put("INFOSHARE_DB_URL", "jdbc:postgresql://localhost:1/infoshare");

    assertThat(run(nowhere, "migrate")).isEqualTo(1);
    assertThat(told(err).lines()).hasSize(1);
    assertThat(told(err)).startsWith("The database cannot be used as its owner:");
  }

  @Test
  void a_url_of_another_kind_is_refused() throws SQLException {
    var other = new HashMap<>(environment());
    other.put("INFOSHARE_DB_URL", "localhost:5432/infoshare");

    assertThat(run(other, "migrate")).isEqualTo(1);
    assertThat(told(err)).contains("jdbc:postgresql://");
  }

  private int run(Map<String, String> environment, String... arguments) {
    return new SchemaCommand(
            environment, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
        .run(arguments);
  }

  private static String told(ByteArrayOutputStream stream) {
    return stream.toString(UTF_8);
  }

  private static Map<String, String> environment() throws SQLException {
    return Map.of(
        "INFOSHARE_DB_URL",
        "jdbc:postgresql://localhost:" + TestServer.port() + "/" + TestServer.database(),
        "INFOSHARE_DB_OWNER",
        TestServer.OWNER,
        "INFOSHARE_DB_OWNER_PASSWORD",
        "as the test server trusts everybody",
        "INFOSHARE_DB_USER",
        TestServer.APPLICATION);
  }
}
