package org.infoshare.time.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleLimitTest {

  private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
  private static final String ARTICLE = "Decree 809 art. 21";
  private static final RuleLimit.Origin LAW = new RuleLimit.Origin(ARTICLE, "READ");

  @Test
  void a_limit_of_an_article_may_be_shortened_and_is_configured_then() {
    var shorter = answer().change(change(5, 3), "iic.head", NOON).view();

    assertThat(shorter.workingDays()).isEqualTo(5);
    assertThat(shorter.source()).isEqualTo("configured");
    assertThat(shorter.evidenceTag()).isEqualTo("INFERRED-D");
    assertThat(shorter.configured()).isTrue();
    assertThat(shorter.extensionDays()).isEqualTo(3);
    assertThat(shorter.extensionSource()).isEqualTo("configured");
    assertThat(shorter.article()).isEqualTo(ARTICLE);
    assertThat(shorter.articleDays()).isEqualTo(10);
    assertThat(shorter.by()).isEqualTo("iic.head");
    assertThat(shorter.since()).isEqualTo(NOON);
    assertThat(shorter.lockVersion()).isEqualTo(2);
  }

  @Test
  void what_is_set_back_to_its_article_is_law_again() {
    var back =
        answer()
            .change(change(5, null), "iic.head", NOON)
            .change(change(10, 10), "iic.head", NOON)
            .view();

    assertThat(back.source()).isEqualTo(ARTICLE);
    assertThat(back.evidenceTag()).isEqualTo("READ");
    assertThat(back.configured()).isFalse();
    assertThat(back.extensionSource()).isEqualTo(ARTICLE);
  }

  @ParameterizedTest
  @CsvSource({"11, 10", "10, 11", "250,", "1, 250"})
  void an_article_is_not_exceeded_in_days_nor_in_extension(int days, Integer extension) {
    assertThatThrownBy(() -> answer().change(change(days, extension), "iic.head", NOON))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("limit-set-by-law")
        .hasMessageContaining(ARTICLE);
  }

  @Test
  void an_article_that_knows_no_extension_gets_none() {
    var provide =
        row(20, null, null, new RuleLimit.Article("Decree 809 art. 22", "READ", 20, null));

    assertThatThrownBy(() -> provide.change(new LimitChange(20, 1, null, "why"), "iic.head", NOON))
        .hasMessageStartingWith("limit-set-by-law");
  }

  @Test
  void what_no_article_sets_is_free() {
    var route = row(5, null, null, null);

    var longer = route.change(new LimitChange(250, 250, null, "why"), "iic.head", NOON);

    assertThat(longer.value()).isEqualTo(new LimitValue(250, 250, null));
    assertThat(longer.origin().isConfigured()).isTrue();
  }

  @Test
  void the_one_that_is_fixed_stays() {
    var ruling = answer();
    var fixed =
        new RuleLimit(
            "gz-2016",
            "ruling.provide",
            new LimitValue(5, null, null),
            ruling.origin(),
            null,
            null,
            false,
            ruling.article(),
            false,
            true,
            NOON,
            "platform",
            1);

    assertThatThrownBy(() -> fixed.change(new LimitChange(4, null, null, "why"), "iic.head", NOON))
        .hasMessageStartingWith("limit-fixed");
  }

  @Test
  void every_field_at_fault_is_told_at_once() {
    var refused =
        catchThrowableOfType(
            Refusal.class,
            () -> answer().change(new LimitChange(0, 251, null, " "), "iic.head", NOON));

    assertThat(refused.faults())
        .extracting(FieldFault::pointer, FieldFault::code)
        .containsExactly(
            tuple("/workingDays", "out-of-range"),
            tuple("/extensionDays", "out-of-range"),
            tuple("/supplementClock", "missing"),
            tuple("/reasons", "missing"));
  }

  @Test
  void where_no_supplement_is_asked_for_there_is_no_clock() {
    var refused =
        catchThrowableOfType(
            Refusal.class,
            () ->
                row(5, null, null, null)
                    .change(
                        new LimitChange(5, null, SupplementClock.RUN, "why"), "iic.head", NOON));

    assertThat(refused.faults())
        .extracting(FieldFault::pointer, FieldFault::code)
        .containsExactly(tuple("/supplementClock", "clock-not-applicable"));
  }

  @Test
  void only_who_read_it_as_it_is_changes_it() {
    answer().requireLockVersion(1);

    assertThatThrownBy(() -> answer().requireLockVersion(2))
        .hasMessageStartingWith("changed-meanwhile");
  }

  private static LimitChange change(Integer days, Integer extension) {
    return new LimitChange(days, extension, SupplementClock.RESTART, "缩短");
  }

  static RuleLimit answer() {
    return row(10, 10, SupplementClock.RESTART, new RuleLimit.Article(ARTICLE, "READ", 10, 10));
  }

  private static RuleLimit row(
      int days, Integer extension, SupplementClock clock, RuleLimit.Article article) {
    return new RuleLimit(
        "cn-2025",
        "request.answer.conditional",
        new LimitValue(days, extension, clock),
        article == null ? RuleLimit.Origin.CONFIGURED_HERE : LAW,
        extension == null ? null : LAW,
        clock == null ? null : "INFERRED-A",
        false,
        article,
        true,
        true,
        Instant.EPOCH,
        "platform",
        1);
  }
}
