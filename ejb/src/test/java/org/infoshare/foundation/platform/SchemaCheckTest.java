package org.infoshare.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The schema that the application finds, beside the one it needs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemaCheckTest {

  @Test
  void the_application_needs_the_newest_migration_and_reads_that_it_is_there() {
    Integer present = SchemaCheck.present(TestDatabase.application());

    assertThat(present).isEqualTo(NeededSchema.VERSION);
    assertThat(NeededSchema.obstacle(present)).isEmpty();
  }

  @Test
  void a_database_without_schema_says_how_to_make_it() {
    Integer present = SchemaCheck.present(TestDatabase.withoutSchema());

    assertThat(present).isNull();
    assertThat(NeededSchema.obstacle(present).orElseThrow())
        .contains("还没有本应用的表结构", "has no schema", "infoshare-schema.jar migrate")
        .contains(String.valueOf(NeededSchema.VERSION));
  }

  @Test
  void an_older_schema_is_to_be_migrated_and_a_newer_one_keeps_the_application_out() {
    assertThat(NeededSchema.obstacle(NeededSchema.VERSION - 1).orElseThrow())
        .contains("本应用需要 " + NeededSchema.VERSION, "has version " + (NeededSchema.VERSION - 1))
        .contains("migrate");
    assertThat(NeededSchema.obstacle(NeededSchema.VERSION + 1).orElseThrow())
        .contains("新", "newer than the " + NeededSchema.VERSION)
        .doesNotContain("infoshare-schema.jar");
  }
}
