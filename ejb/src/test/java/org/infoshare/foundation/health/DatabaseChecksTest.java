package org.infoshare.foundation.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The checks that ask the database, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseChecksTest {

  private static final String WRITTEN = "select pg_current_wal_insert_lsn() - '0/0'";
  private static final String ON_DISK = "select pg_current_wal_flush_lsn() - '0/0'";

  private static final TestDatabase.Own OWN = TestDatabase.own("readiness");

  private final Sql sql = OWN.sql();

  @BeforeAll
  static void the_database_waits_for_the_disk_as_on_a_server() {
    asOwner("alter database readiness set synchronous_commit = on");
  }

  @Test
  void a_database_answers() {
    assertThat(new DatabaseCheck(sql).passes()).isTrue();
  }

  @Test
  void only_the_version_of_the_schema_that_is_needed_is_ready() {
    var check = new SchemaVersionCheck(sql);
    assertThat(check.passes()).isTrue();

    for (int other : new int[] {1, 9999}) {
      asOwner("create or replace view schema_version as select %d as version".formatted(other));
      assertThat(check.passes()).as("version %d", other).isFalse();
    }
  }

  @Test
  void the_trial_of_the_storage_reaches_the_disk_and_needs_room_for_a_file() {
    long before = number(WRITTEN);

    assertThat(new StorageCheck(sql).passes()).isTrue();

    assertThat(number(ON_DISK)).isGreaterThan(before);
    assertThat(temporaryFile()).anyMatch(line -> line.matches(".*temp read=.*written=[1-9]\\d.*"));
  }

  private List<String> temporaryFile() {
    return OWN.inTransaction(
        transaction ->
            transaction.withHandle(
                handle -> {
                  handle.execute(StorageCheck.LITTLE_MEMORY);
                  return handle
                      .createQuery("explain (analyze, buffers) " + StorageCheck.TEMPORARY_FILE)
                      .mapTo(String.class)
                      .list();
                }));
  }

  private long number(String query) {
    return sql.withHandle(handle -> handle.createQuery(query).mapTo(Long.class).one());
  }

  private static void asOwner(String statement) {
    OWN.asOwner().useHandle(handle -> handle.execute(statement));
  }
}
