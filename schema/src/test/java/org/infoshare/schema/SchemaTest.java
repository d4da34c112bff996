package org.infoshare.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The migrations on a real PostgreSQL, as the owner runs them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemaTest {

  private final String database = TestServer.database();

  SchemaTest() throws SQLException {}

  @Test
  void an_empty_database_gets_the_newest_version_and_then_needs_nothing() throws Exception {
    var first = schema().migrate();
    var second = schema().migrate();

    assertThat(first).isEqualTo(new MigrationResult(0, newest()));
    assertThat(second).isEqualTo(new MigrationResult(newest(), newest()));
  }

  @Test
  void two_that_migrate_at_once_wait_for_each_other() throws Exception {
    var other = CompletableFuture.supplyAsync(() -> schema().migrate());
    var own = schema().migrate();

    assertThat(List.of(own.toVersion(), other.get().toVersion())).containsOnly(newest());
    assertThat(ask("select count(distinct version) = count(*) from flyway_schema_history"))
        .containsExactly("t");
  }

  @Test
  void the_application_reads_the_version_and_nothing_else_of_the_history() throws Exception {
    schema().migrate();

    assertThat(asApplication("select version from schema_version"))
        .containsExactly(String.valueOf(newest()));
    assertThatThrownBy(() -> asApplication("select script from flyway_schema_history"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void the_application_cannot_change_what_is_evidence_or_history() throws Exception {
    schema().migrate();

    for (String table : List.of("evidence_record", "evidence_row", "entry_version")) {
      assertThatThrownBy(() -> asApplication("delete from " + table + " returning 1"))
          .hasMessageContaining("permission denied");
    }
  }

  /** So that an error names it, and a later migration finds it. */
  @Test
  void every_constraint_has_a_name_of_its_own_and_every_table_says_what_it_is() throws Exception {
    schema().migrate();

    assertThat(
            ask(
                """
                select conname from pg_constraint
                where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'p', 'u')
                  and conparentid = 0
                  and conrelid <> 'flyway_schema_history'::regclass
                  and conname ~ '(_pkey|_fkey|_key|_check[0-9]+)$'
                """))
        .isEmpty();
    assertThat(
            ask(
                """
                select relname from pg_class c
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v')
                  and relname <> 'flyway_schema_history' and not relispartition
                  and obj_description(oid, 'pg_class') is null
                """))
        .isEmpty();
  }

  @Test
  void a_schema_that_is_newer_than_the_program_is_left_alone() throws Exception {
    schema().migrate();
    note(
        "insert into flyway_schema_history select 999999, '9999', 'later', 'SQL', 'V9999__later.sql'"
            + ", 0, 'x', now(), 1, true");

    assertThatThrownBy(() -> schema().migrate())
        .isInstanceOf(SchemaRefused.class)
        .hasMessage(
            "The schema has version 9999 and this program only knows %d: take the newer program.",
            newest());
  }

  @Test
  void a_schema_with_another_history_is_left_alone() throws Exception {
    schema().migrate();
    note("update flyway_schema_history set checksum = checksum + 1 where version = '001'");

    assertThatThrownBy(() -> schema().migrate())
        .isInstanceOf(SchemaRefused.class)
        .hasMessageContaining("not migrated by this line of programs");
  }

  @Test
  void a_database_with_tables_of_others_is_left_alone() throws Exception {
    note("create table payroll (id int)");

    assertThatThrownBy(() -> schema().migrate())
        .isInstanceOf(SchemaRefused.class)
        .hasMessageContaining("tables that are not InfoShare's");
    assertThat(ask("select to_regclass('flyway_schema_history') is null")).containsExactly("t");
  }

  @Test
  void a_role_that_is_missing_is_named() {
    assertThatThrownBy(() -> new Schema(owner(), "nobody_at_all").migrate())
        .isInstanceOf(SchemaRefused.class)
        .hasMessageContaining("no role \"nobody_at_all\"");
  }

  @Test
  void the_application_is_not_the_owner() {
    assertThatThrownBy(() -> new Schema(owner(), TestServer.OWNER).migrate())
        .isInstanceOf(SchemaRefused.class)
        .hasMessageContaining("must not work as the owner");
  }

  @Test
  void a_schema_that_the_roles_may_not_use_is_refused_before_anything_is_made() throws Exception {
    TestServer.execute(
        TestServer.as("postgres", database), "revoke usage on schema public from test_app");
    assertThatThrownBy(() -> schema().migrate())
        .hasMessageContaining("grant usage on schema public");

    TestServer.execute(
        TestServer.as("postgres", database), "alter schema public owner to postgres");
    assertThatThrownBy(() -> schema().migrate()).hasMessageContaining("alter schema public owner");
  }

  @Test
  void a_database_in_another_encoding_is_refused() throws Exception {
    TestServer.execute(
        TestServer.as("postgres", "postgres"),
        "create database "
            + database
            + "_latin owner test_owner encoding 'LATIN1'"
            + " lc_collate 'C' lc_ctype 'C' template template0");

    assertThatThrownBy(
            () ->
                new Schema(
                        TestServer.as(TestServer.OWNER, database + "_latin"),
                        TestServer.APPLICATION)
                    .migrate())
        .hasMessageContaining("encoding");
  }

  private Schema schema() {
    return new Schema(owner(), TestServer.APPLICATION);
  }

  private javax.sql.DataSource owner() {
    return TestServer.as(TestServer.OWNER, database);
  }

  private void note(String statement) throws SQLException {
    TestServer.execute(owner(), statement);
  }

  private List<String> ask(String question) throws SQLException {
    return TestServer.ask(owner(), question);
  }

  private List<String> asApplication(String question) throws SQLException {
    return TestServer.ask(TestServer.as(TestServer.APPLICATION, database), question);
  }

  private static int newest() throws IOException {
    var numbers = new ArrayList<Integer>();
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/migrations"))) {
      files.forEach(
          file -> numbers.add(Integer.parseInt(file.getFileName().toString().substring(1, 4))));
    }
    return numbers.stream().mapToInt(Integer::intValue).max().orElseThrow();
  }
}
