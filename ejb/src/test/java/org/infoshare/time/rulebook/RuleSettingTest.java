package org.infoshare.time.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings as they are delivered, and what each can be. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleSettingTest {

  private final SettingRepository rows = new SettingRepository(TestDatabase.sql());

  @ParameterizedTest
  @CsvSource({
    "dispute.batch, FORTNIGHTLY, FORTNIGHTLY",
    "dispute.submit-after-review, false, false",
    "calendar.grace, ' 3 ', 3",
    "dispute.submit-by, BOTH, BOTH",
    "ruling.clock, DECISION, DECISION",
    "calendar.cutoff, 17:30, 17:30",
    "calendar.cutoff, none, none",
    "calendar.grace, 0, 0",
    "reminder.offsets, '1, -5,0,-5', '-5,0,1'"
  })
  void a_value_is_kept_in_one_way(String key, String asked, String kept) {
    assertThat(row(key).validated(new SettingChange(asked, "why"))).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "dispute.batch, DAILY, unknown-value",
    "dispute.batch, monthly, unknown-value",
    "calendar.grace, four, bad-format",
    "calendar.grace, '1,2', bad-format",
    "calendar.grace, 99999999999, bad-format",
    "calendar.cutoff, 24:00, bad-format",
    "calendar.cutoff, 9:00, bad-format",
    "calendar.cutoff, 17:30:00, bad-format",
    "calendar.grace, -1, out-of-range",
    "calendar.grace, 31, out-of-range",
    "reminder.offsets, '1,', bad-format",
    "reminder.offsets, '1,61', out-of-range",
    "reminder.offsets, '0,1,2,3,4,5,6,7,8,9,10,11,12', bad-format",
    "dispute.batch, ' ', missing"
  })
  void anything_else_is_refused(String key, String asked, String code) {
    var refused =
        catchThrowableOfType(
            Refusal.class, () -> row(key).validated(new SettingChange(asked, "why")));

    assertThat(refused.faults())
        .extracting(FieldFault::pointer, FieldFault::code)
        .containsExactly(tuple("/value", code));
  }

  @Test
  void a_change_has_reasons() {
    var refused =
        catchThrowableOfType(
            Refusal.class,
            () -> row("dispute.batch").validated(new SettingChange(null, "x".repeat(1001))));

    assertThat(refused.faults())
        .extracting(FieldFault::pointer, FieldFault::code)
        .containsExactly(tuple("/value", "missing"), tuple("/reasons", "too-long"));
  }

  @Test
  void only_who_read_it_as_it_is_changes_it() {
    row("dispute.batch").requireLockVersion(1);

    assertThatThrownBy(() -> row("dispute.batch").requireLockVersion(2))
        .hasMessageStartingWith("changed-meanwhile");
  }

  /** What can be stored can be read by the features, word by word. */
  @Test
  void every_allowed_word_is_one_that_the_features_know() {
    var words =
        Map.<String, Enum<?>[]>of(
            "dispute.batch", BatchInterval.values(),
            "dispute.submit-by", DisputeSubmitters.values(),
            "ruling.clock", RulingClock.values());
    words.forEach(
        (key, known) ->
            assertThat(row(key).view().allowed())
                .as(key)
                .isEqualTo(Arrays.stream(known).map(Enum::name).toList()));
    assertThat(rows.all("gz-2016"))
        .filteredOn(setting -> setting.kind() == SettingKind.CHOICE)
        .extracting(SettingView::key)
        .containsExactlyInAnyOrderElementsOf(words.keySet());
  }

  @Test
  void none_of_them_passes_for_law() {
    for (String ruleSet : List.of("gz-2016", "cn-2025")) {
      assertThat(rows.all(ruleSet))
          .isNotEmpty()
          .allSatisfy(
              setting -> {
                assertThat(setting.configured()).isTrue();
                assertThat(setting.source()).isEqualTo("configured");
                assertThat(setting.value()).isEqualTo(setting.defaultValue());
              });
    }
  }

  private RuleSetting row(String key) {
    return rows.lock("gz-2016", key).orElseThrow();
  }
}
