package org.infoshare.cases.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.infoshare.cases.dispute.DisputeSamples.GOVERNMENT;
import static org.infoshare.cases.dispute.DisputeSamples.ITEMS;
import static org.infoshare.cases.dispute.DisputeSamples.TODAY;
import static org.infoshare.cases.dispute.DisputeSamples.context;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The ruling of a government on a dispute. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RulingTest {

  private static final String GZ = "gz-2016";
  private static final String CN = "cn-2025";

  @Test
  void a_ruling_states_items_reasons_document_and_a_day_since_the_opening() {
    var dispute = DisputeSamples.in(GZ, DisputeStage.AT_GOVERNMENT);
    var context = context(GOVERNMENT, dispute);

    assertThat(faults(() -> dispute.rule(context, new NewRuling(null, null, null, null, null))))
        .containsExactly(
            tuple("/share", "missing"),
            tuple("/reasons", "missing"),
            tuple("/document", "missing"),
            tuple("/decidedOn", "missing"));
    for (var day : List.of(TODAY.minusDays(1), TODAY.plusDays(1))) {
      assertThat(faults(() -> dispute.rule(context, new NewRuling(true, ITEMS, "履职", "1号", day))))
          .containsExactly(tuple("/decidedOn", "decision-date-invalid"));
    }
    assertThat(faults(() -> dispute.rule(context, DisputeSamples.ruling(false, "name"))))
        .containsExactly(tuple("/items", "items-not-to-share"));

    dispute.rule(context, DisputeSamples.ruling(true, "kin", "name"));
    assertThat(dispute.stage()).isEqualTo(DisputeStage.ORDERED);
    assertThat(dispute.state().shared()).containsExactly("name", "kin");
    assertThat(dispute.statements().last(DisputeStatementKind.RULING).orElseThrow())
        .extracting(DisputeStatement::document, DisputeStatement::decidedOn)
        .containsExactly("穗府裁〔2026〕1号", TODAY);
  }

  @Test
  void a_ruling_not_to_share_closes_it() {
    var dispute = DisputeSamples.in(CN, DisputeStage.AT_GOVERNMENT);
    dispute.rule(context(GOVERNMENT, dispute), DisputeSamples.ruling(false));
    assertThat(dispute.stage()).isEqualTo(DisputeStage.CLOSED_NO_SHARE);
    assertThat(dispute.state().shared()).isEmpty();
  }

  @Test
  void a_government_that_is_a_party_does_not_rule_and_staff_never_does() {
    var own = DisputeSamples.open(DisputeSamples.subject(GZ, "edu", "gov"));
    assertThat(reason(() -> own.rule(context(GOVERNMENT, own), DisputeSamples.ruling(false))))
        .isEqualTo("recused");
    var dispute = DisputeSamples.in(GZ, DisputeStage.AT_GOVERNMENT);
    assertThat(
            reason(
                () ->
                    dispute.rule(
                        context(DisputeSamples.staff("gov", Roles.GOVERNMENT), dispute),
                        DisputeSamples.ruling(false))))
        .isEqualTo("not-permitted");
  }

  private static String reason(ThrowingCallable act) {
    var refusal = catchThrowableOfType(Refusal.class, act);
    return refusal == null ? "none" : refusal.reason().code();
  }

  private static List<Tuple> faults(ThrowingCallable act) {
    var refusal = catchThrowableOfType(Refusal.class, act);
    return refusal.faults().stream().map(fault -> tuple(fault.pointer(), fault.code())).toList();
  }
}
