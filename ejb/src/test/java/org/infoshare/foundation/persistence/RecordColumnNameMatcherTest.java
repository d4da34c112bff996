package org.infoshare.foundation.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordColumnNameMatcherTest {

  private final RecordColumnNameMatcher columns = new RecordColumnNameMatcher();

  @ParameterizedTest
  @CsvSource({
    "entry, entry, true",
    "entry_version, entryVersion, true",
    "old_working_days, old_.workingDays, true",
    "entry_version, entry, false",
    "entry, entryVersion, false",
    "entry_code, entryVersion, false",
    "version, entryVersion, false",
  })
  void a_component_is_read_from_the_column_of_its_name_alone(
      String column, String component, boolean same) {
    assertThat(columns.columnNameMatches(column, component)).isEqualTo(same);
  }

  @Test
  void what_is_nested_has_columns_that_begin_with_its_prefix() {
    assertThat(columns.columnNameStartsWith("old_working_days", "old_")).isTrue();
    assertThat(columns.columnNameStartsWith("new_working_days", "old_")).isFalse();
    assertThat(columns.columnNameStartsWith("ol", "old_")).isFalse();
  }
}
