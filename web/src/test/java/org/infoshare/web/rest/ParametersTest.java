package org.infoshare.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.request.RequestStage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParametersTest {

  private final Parameters given = new Parameters();

  @Test
  void what_is_absent_or_empty_restricts_nothing() {
    assertThat(given.text(null)).isNull();
    assertThat(given.text(" ")).isNull();
    assertThat(given.uuid("grant", "")).isNull();
    assertThat(given.date("from", null)).isNull();
    assertThat(given.number("limit", "")).isNull();
    assertThat(given.enumValue("stage", "", RequestStage.class)).isNull();
    given.refuseIfAny();
  }

  @Test
  void what_is_given_is_read() {
    assertThat(given.date("from", "2026-04-30")).isEqualTo(LocalDate.of(2026, 4, 30));
    assertThat(given.number("limit", "7")).isEqualTo(7);
    assertThat(given.enumValue("stage", "FILED", RequestStage.class)).isEqualTo(RequestStage.FILED);
    assertThat(Parameters.recordNumber("id", "4711")).isEqualTo(4711);
    given.refuseIfAny();
  }

  @Test
  void the_state_that_was_read_is_a_number_in_quotes() {
    assertThat(Parameters.lockVersion("\"3\"")).isEqualTo(3);
    assertThat(Parameters.lockVersion("*")).isNull();
    assertThat(Parameters.lockVersion(null)).isNull();
  }

  /** Taken for none, it would overwrite what its sender meant to keep. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "3", "W/\"3\"", "\"x\"", "\"-1\"", "\"1\", \"2\"", "\"9999999999\""})
  void a_state_that_cannot_be_read_is_malformed(String header) {
    var refusal = catchThrowableOfType(Refusal.class, () -> Parameters.lockVersion(header));
    assertThat(refusal.faults())
        .extracting(fault -> fault.pointer() + " " + fault.code())
        .containsExactly("/If-Match bad-format");
  }

  @Test
  void what_is_missing_is_invalid_not_malformed() {
    given.required("day", "", null);
    var refusal = catchThrowableOfType(Refusal.class, given::refuseIfAny);
    assertThat(refusal.reason()).isEqualTo(PlatformReason.INVALID);
    assertThat(refusal.faults())
        .extracting(fault -> fault.pointer() + " " + fault.code())
        .containsExactly("/day missing");
  }

  @Test
  void every_fault_is_told_at_once() {
    given.uuid("grant", "1-1-1-1-1");
    given.date("from", "2026-02-30");
    given.number("limit", "ten");
    given.number("workingDays", "99999999999");
    given.enumValue("stage", "filed", RequestStage.class);
    var refusal = catchThrowableOfType(Refusal.class, given::refuseIfAny);
    assertThat(refusal.faults())
        .extracting(fault -> fault.pointer() + " " + fault.code())
        .containsExactly(
            "/grant bad-format",
            "/from bad-format",
            "/limit bad-format",
            "/workingDays bad-format",
            "/stage unknown-value");
  }

  @Test
  void an_unknown_value_is_answered_with_the_known_ones() {
    given.enumValue("stage", "OPEN", RequestStage.class);
    var refusal = catchThrowableOfType(Refusal.class, given::refuseIfAny);
    assertThat(refusal.faults().get(0).text().english()).contains("DRAFT, DEPT_REVIEW, RELAYING");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "6f1f64de6c0e4d5a9c3f0f6d1f0f7a11", "{6f1f64de-6c0e-4d5a-9c3f-0f6d1f0f7a11}"})
  void an_id_in_a_path_is_a_uuid(String id) {
    var refusal = catchThrowableOfType(Refusal.class, () -> Parameters.id("id", id));
    assertThat(refusal.faults()).extracting(FieldFault::pointer).containsExactly("/id");
  }

  @Test
  void an_entry_code_has_a_hyphen_in_a_path() {
    assertThat(EntryCodeSegment.fromSegment("101001-1")).isEqualTo("101001/1");
    assertThat(EntryCodeSegment.toSegment("101001/1")).isEqualTo("101001-1");
  }
}
