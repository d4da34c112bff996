package org.infoshare.cases.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.infoshare.cases.dispute.DisputeSamples.GOVERNMENT;
import static org.infoshare.cases.dispute.DisputeSamples.NOON;
import static org.infoshare.cases.dispute.DisputeSamples.TODAY;
import static org.infoshare.cases.dispute.DisputeSamples.context;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Disputes over needs that no entry answers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputeOfNeedTest {

  private static final String GZ = "gz-2016";
  private static final String CN = "cn-2025";

  @Test
  void what_is_decided_over_a_need_is_followed_once_and_its_right_comes_later() {
    for (String ruleSet : List.of(GZ, CN)) {
      var dispute =
          DisputeSamples.put(
              DisputeSamples.open(DisputeSamples.ofNeed(ruleSet)), DisputeStage.AT_GOVERNMENT);
      dispute.rule(context(GOVERNMENT, dispute), DisputeSamples.ruling(true, "筛查日期"));
      assertThat(dispute.awaitsGrantSince(DisputeStage.AT_GOVERNMENT)).isTrue();

      dispute.expireProvision(TODAY, NOON);
      assertThat(dispute.stage()).isEqualTo(DisputeStage.NON_COMPLIANT);
      assertThat(dispute.awaitsGrantSince(DisputeStage.ORDERED)).isFalse();

      dispute.grant(UUID.randomUUID());
      dispute.provide(NOON);
      assertThat(dispute.stage()).isEqualTo(DisputeStage.PROVIDED);
    }
  }

  @Test
  void a_dispute_is_over_a_request_or_a_need_and_one_of_them_only() {
    var some = UUID.randomUUID();
    assertThat(faults(() -> DisputeValidator.checkMatter(new NewDispute(null, null, null))))
        .containsExactly(tuple("/request", "request-or-need"), tuple("/reasons", "missing"));
    assertThat(faults(() -> DisputeValidator.checkMatter(new NewDispute(some, some, "理由"))))
        .containsExactly(tuple("/need", "request-or-need"));
    DisputeValidator.checkMatter(new NewDispute(some, null, "理由"));
    DisputeValidator.checkMatter(new NewDispute(null, some, "理由"));
  }

  private static List<Tuple> faults(ThrowingCallable act) {
    var refusal = catchThrowableOfType(Refusal.class, act);
    return refusal.faults().stream().map(fault -> tuple(fault.pointer(), fault.code())).toList();
  }
}
