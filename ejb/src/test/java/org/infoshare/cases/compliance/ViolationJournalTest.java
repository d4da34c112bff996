package org.infoshare.cases.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.Text;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People read words, in their language, and no constants. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ViolationJournalTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static final Caller IIC = new Caller("iic.head", "iic", Set.of(Roles.HEAD));

  @ParameterizedTest
  @EnumSource
  void a_notice_tells_what_was_violated_in_words(ViolationKind kind) {
    for (String rules : List.of("cn-2025", "gz-2016")) {
      var text = text(ViolationEvent.REGISTERED, violation(kind, rules));

      assertThat(text.chinese())
          .contains(kind.words().chinese())
          .doesNotContain("art.", "configured")
          .doesNotContain(kind.name());
      assertThat(text.english())
          .contains(kind.words().english())
          .doesNotContain(kind.name())
          .isEqualTo(text.english().replaceAll("[^\\x00-\\x7f]", ""));
    }
  }

  @Test
  void the_article_is_told_in_the_language_of_the_notice() {
    var text =
        text(ViolationEvent.ORDERED, violation(ViolationKind.DISCLOSED_TO_THIRD_PARTY, "cn-2025"));

    assertThat(text.chinese()).isEqualTo("责令改正:Shi Jiaoyu Ju,擅自提供给第三方(《政务数据共享条例》第四十条第三项)。");
    assertThat(text.english())
        .isEqualTo(
            "A correction was ordered: Shi Jiaoyu Ju, disclosed to a third party (Decree 809 art. 40(3)).");
    assertThat(
            text(ViolationEvent.ORDERED, violation(ViolationKind.USED_BEYOND_PURPOSE, "gz-2016"))
                .chinese())
        .endsWith("(2016年实施细则第四条)。");
  }

  @Test
  void a_violation_that_is_passed_on_tells_of_its_limit_only_where_that_begins_anew() {
    var violation = violation(ViolationKind.DISCLOSED_TO_THIRD_PARTY, "cn-2025");

    var recorded = text(ViolationEvent.reassigned(violation), violation);
    assertThat(recorded.chinese()).startsWith("改由上级机关处理,期限重新计算:Shi Jiaoyu Ju,");
    assertThat(recorded.english())
        .startsWith(
            "The superior authority handles a violation now, and its deadline starts again: Shi Jiaoyu Ju,");

    violation.order(IIC, "改正");

    var ordered = text(ViolationEvent.reassigned(violation), violation);
    assertThat(ordered.chinese()).startsWith("改由上级机关处理:Shi Jiaoyu Ju,");
    assertThat(ordered.english())
        .startsWith("The superior authority handles a violation now: Shi Jiaoyu Ju,");
  }

  @ParameterizedTest
  @EnumSource
  void a_limit_of_it_is_about_words_of_both_languages(ViolationKind kind) {
    assertThat(violation(kind, "cn-2025").subject("市教育局"))
        .isEqualTo(new Text("市教育局:" + kind.words().chinese(), "市教育局: " + kind.words().english()));
  }

  private static Text text(ViolationEvent event, Violation violation) {
    return event.text(violation).orElseThrow().filled(Map.of("edu", "Shi Jiaoyu Ju"));
  }

  private static Violation violation(ViolationKind kind, String ruleSet) {
    return Violation.register(
        IIC,
        new NewViolation(kind, "edu", DAY, "查实", null, List.of()),
        ruleSet,
        "iic",
        Set.of(),
        null,
        Instant.parse("2026-11-25T04:00:00Z"));
  }
}
