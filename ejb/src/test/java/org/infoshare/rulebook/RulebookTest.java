package org.infoshare.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.infoshare.platform.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RulebookTest {

  private final Rulebook rulebook = new Rulebook(TestDatabase.sql());

  @ParameterizedTest
  @CsvSource({
    "2016-07-01, gz-2016",
    "2025-07-31, gz-2016",
    "2025-08-01, cn-2025",
    "2026-11-24, cn-2025"
  })
  void a_rule_set_holds_from_its_first_day_until_the_next_one(LocalDate day, String expected) {
    assertThat(rulebook.inForceOn(day).id()).isEqualTo(expected);
  }

  @Test
  void before_the_first_rule_set_there_is_none() {
    assertThatThrownBy(() -> rulebook.inForceOn(LocalDate.of(2016, 6, 30)))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, request.answer.unconditional, 1, Decree 809 art. 21, READ, false",
    "2026-01-01, request.answer.conditional, 10, Decree 809 art. 21, READ, false",
    "2026-01-01, request.provide, 20, Decree 809 art. 22, READ, false",
    "2020-01-01, request.answer.unconditional, 10, configured, INFERRED-D, true",
    "2020-01-01, request.answer.conditional, 10, configured, INFERRED-D, true",
    "2020-01-01, request.provide, 5, configured, INFERRED-D, true",
    "2020-01-01, ruling.provide, 5, Implementing Rules 2016 art. 35, INFERRED-I, false"
  })
  void every_limit_names_its_source_and_how_sure_it_is(
      LocalDate filed,
      String key,
      int workingDays,
      String source,
      String evidenceTag,
      boolean configured) {
    assertThat(rulebook.limit(rulebook.inForceOn(filed), key))
        .isEqualTo(new Limit(key, workingDays, source, evidenceTag, configured));
  }

  @Test
  void a_limit_that_the_rule_set_lacks_is_not_guessed() {
    var decree809 = rulebook.inForceOn(LocalDate.of(2026, 1, 1));

    assertThatThrownBy(() -> rulebook.limit(decree809, "ruling.provide"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cn-2025");
  }
}
