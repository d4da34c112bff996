package org.infoshare.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.infoshare.foundation.platform.Reason.Kind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChecksTest {

  @Test
  void reasons_have_at_most_a_thousand_characters() {
    assertThatCode(() -> Checks.refuseWithoutReasons("理".repeat(1000))).doesNotThrowAnyException();

    assertThat(faults(() -> Checks.refuseWithoutReasons("理".repeat(1001))))
        .containsExactly(FieldFault.of("/reasons", PlatformReason.TOO_LONG, 1000));
  }

  @Test
  void a_command_without_reasons_is_refused() {
    assertThat(faults(() -> Checks.refuseWithoutReasons(" ")))
        .containsExactly(FieldFault.of("/reasons", PlatformReason.MISSING));
  }

  @Test
  void a_message_without_a_body_is_refused() {
    assertThatCode(() -> Checks.refuseWithoutBody("body")).doesNotThrowAnyException();

    assertThat(faults(() -> Checks.refuseWithoutBody(null)))
        .containsExactly(FieldFault.of("", PlatformReason.MISSING));
  }

  @Test
  void faults_beyond_those_that_are_told_are_not_kept() {
    var checks = new Checks();
    for (int i = 0; i < 700_000; i++) {
      checks
          .addFault("/keys/" + i, PlatformReason.MISSING)
          .requireChoice("/x", null, Kind.values());
    }

    assertThat(checks.faults()).hasSize(501);
    assertThat(faults(checks::refuseIfAny))
        .hasSize(501)
        .last()
        .isEqualTo(FieldFault.of("", PlatformReason.MORE_FAULTS, 500));
  }

  @Test
  void a_missing_choice_says_what_may_be_chosen() {
    var fault =
        new Checks()
            .requireChoice("/kind", null, new Kind[] {Kind.INVALID, Kind.CONFLICT})
            .faults();

    assertThat(fault)
        .containsExactly(
            new FieldFault(
                "/kind",
                "missing",
                new Text(
                    "必须填写,可填:INVALID, CONFLICT。",
                    "This must be given; allowed are: INVALID, CONFLICT.")));
  }

  private static List<FieldFault> faults(ThrowingCallable check) {
    return catchThrowableOfType(Refusal.class, check).faults();
  }
}
