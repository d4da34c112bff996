package org.infoshare.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextTest {

  @Test
  void a_date_is_written_as_each_language_writes_it() {
    assertThat(Text.filled("请于{0}24时前办结。", "To be done by {0}, 24:00.", LocalDate.of(2026, 12, 1)))
        .isEqualTo(new Text("请于2026年12月1日24时前办结。", "To be done by 2026-12-01, 24:00."));
  }

  @Test
  void a_text_is_used_in_the_language_of_the_sentence() {
    assertThat(Text.filled("{0}已更正。", "The {0} was corrected.", new Text("记录", "record")))
        .isEqualTo(new Text("记录已更正。", "The record was corrected."));
  }

  @Test
  void both_languages_fit_into_one_string() {
    assertThat(new Text("已终止。", "It has ended.").inBothLanguages())
        .isEqualTo("已终止。 / It has ended.");
  }
}
