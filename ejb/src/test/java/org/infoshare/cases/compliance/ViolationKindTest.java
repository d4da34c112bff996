package org.infoshare.cases.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.infoshare.organisation.department.DepartmentKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The kinds of violations against the articles that name them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ViolationKindTest {

  /** What arts. 39, 40 and 41 of Decree 809 count, by their items. */
  @ParameterizedTest
  @CsvSource({"PROVIDER, 39, 9", "REQUESTER, 40, 7", "AUTHORITY, 41, 3"})
  void each_item_of_the_article_has_a_kind(ViolationSide side, int article, int items) {
    var articles =
        Arrays.stream(ViolationKind.values())
            .filter(kind -> kind.side() == side)
            .map(kind -> kind.article("cn-2025", "Decree 809 art. 17"))
            .filter(cited -> !cited.equals("configured"))
            .collect(Collectors.toSet());

    assertThat(articles).hasSize(items);
    for (int item = 1; item <= items; item++) {
      assertThat(articles).contains("Decree 809 art. %d(%d)".formatted(article, item));
    }
  }

  /** 2016 rules, ch. VI. */
  @Test
  void what_was_not_read_of_the_rules_of_2016_is_not_shown_as_law() {
    assertThat(ViolationKind.USED_BEYOND_PURPOSE.article("gz-2016", null))
        .isEqualTo("Implementing Rules 2016 art. 4");
    assertThat(ViolationKind.NO_RETURN_FLOW.article("gz-2016", null)).isEqualTo("configured");
  }

  /** Decree 809 arts. 21, 22 and 26 set the time whose passing arts. 39(4) and 39(6) punish. */
  @ParameterizedTest
  @EnumSource(names = {"LATE_ANSWER", "LATE_PROVISION", "LATE_CORRECTION"})
  void lateness_cites_an_article_only_where_an_article_sets_the_time(ViolationKind late) {
    assertThat(late.article("cn-2025", "Decree 809 art. 21")).startsWith("Decree 809 art. 39(");
    assertThat(late.article("cn-2025", null)).isEqualTo("configured");
    assertThat(late.article("gz-2016", "Implementing Rules 2016 art. 35"))
        .isEqualTo("Implementing Rules 2016 art. 35");
    assertThat(late.article("gz-2016", null)).isEqualTo("configured");
  }

  /** Of the 2016 rules, art. 4 forbids to publish and to profit; no item of the decree says so. */
  @ParameterizedTest
  @EnumSource(names = {"PUBLISHED_TO_THE_PUBLIC", "USED_FOR_PROFIT"})
  void what_article_4_of_2016_forbids_cites_no_item_of_the_decree(ViolationKind kind) {
    assertThat(kind.article("gz-2016", null)).isEqualTo("Implementing Rules 2016 art. 4");
    assertThat(kind.article("cn-2025", null)).isEqualTo("configured");
  }

  @ParameterizedTest
  @EnumSource(names = {"UNLAWFUL_DISCLOSURE", "DERELICTION_OF_DUTY"})
  void whoever_leaks_or_neglects_a_duty_violates_article_42_of_the_decree(ViolationKind kind) {
    assertThat(kind.side()).isEqualTo(ViolationSide.ANYBODY);
    assertThat(kind.article("cn-2025", null)).isEqualTo("Decree 809 art. 42");
    assertThat(kind.article("gz-2016", null)).isEqualTo("configured");
  }

  /** What article 41 of the decree counts is a duty of sharing authorities. */
  @Test
  void only_an_authority_violates_article_41_of_the_decree() {
    for (var kind : ViolationKind.values()) {
      assertThat(kind.fits(DepartmentKind.SHARING_AUTHORITY)).isTrue();
      assertThat(kind.fits(DepartmentKind.ORDINARY))
          .isEqualTo(kind.side() != ViolationSide.AUTHORITY);
    }
  }

  /** Article 35 says what follows where nobody answers, and not within which time to answer. */
  @Test
  void a_late_answer_registered_by_hand_cites_no_article_of_2016() {
    assertThat(ViolationKind.LATE_ANSWER.article("gz-2016", null)).isEqualTo("configured");
    assertThat(ViolationKind.LATE_PROVISION.article("gz-2016", null)).isEqualTo("configured");
  }

  @Test
  void only_a_requesters_misuse_takes_a_right_away() {
    assertThat(Arrays.stream(ViolationKind.values()).filter(ViolationKind::isMisuse))
        .containsExactlyInAnyOrder(
            ViolationKind.USED_BEYOND_PURPOSE,
            ViolationKind.DISCLOSED_TO_THIRD_PARTY,
            ViolationKind.PUBLISHED_TO_THE_PUBLIC,
            ViolationKind.USED_FOR_PROFIT,
            ViolationKind.SECURITY_DUTY_FAILED)
        .extracting(ViolationKind::side)
        .containsOnly(Set.of(ViolationSide.REQUESTER).toArray(ViolationSide[]::new));
  }
}
