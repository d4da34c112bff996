package org.infoshare.foundation.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The schema that the application finds, beside the one it needs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemaCheckTest {

  @Test
  void the_application_needs_the_newest_migration_and_reads_that_it_is_there() {
    Integer present = SchemaCheck.currentVersion(TestDatabase.application());

    assertThat(present).isEqualTo(RequiredSchema.VERSION);
    assertThat(RequiredSchema.mismatch(present)).isEmpty();
  }

  @Test
  void a_database_without_schema_says_how_to_make_it() {
    Integer present = SchemaCheck.currentVersion(TestDatabase.withoutSchema());

    assertThat(present).isNull();
    assertThat(RequiredSchema.mismatch(present).orElseThrow())
        .contains("还没有本应用的表结构", "has no schema", "infoshare-schema.jar migrate")
        .contains(String.valueOf(RequiredSchema.VERSION));
  }

  @Test
  void an_older_schema_is_to_be_migrated_and_a_newer_one_keeps_the_application_out() {
    assertThat(RequiredSchema.mismatch(RequiredSchema.VERSION - 1).orElseThrow())
        .contains("本应用需要 " + RequiredSchema.VERSION, "has version " + (RequiredSchema.VERSION - 1))
        .contains("migrate");
    assertThat(RequiredSchema.mismatch(RequiredSchema.VERSION + 1).orElseThrow())
        .contains("新", "newer than the " + RequiredSchema.VERSION)
        .doesNotContain("infoshare-schema.jar");
  }
}
