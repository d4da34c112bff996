package org.infoshare.cases.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.cases.dispute.DisputeSamples.AUTHORITY;
import static org.infoshare.cases.dispute.DisputeSamples.FOUR;
import static org.infoshare.cases.dispute.DisputeSamples.GOVERNMENT;
import static org.infoshare.cases.dispute.DisputeSamples.PROVIDER;
import static org.infoshare.cases.dispute.DisputeSamples.REQUESTER;
import static org.infoshare.cases.dispute.DisputeSamples.context;

import java.util.List;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Roles;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** For whom a dispute waits, and for whom it does no more. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputeInboxRuleTest {

  private static final String GZ = "gz-2016";
  private static final String CN = "cn-2025";

  private static final List<Caller> EVERYBODY =
      Stream.concat(
              Stream.of(
                  REQUESTER,
                  PROVIDER,
                  GOVERNMENT,
                  DisputeSamples.staff("edu"),
                  DisputeSamples.staff("psb"),
                  DisputeSamples.staff("iic", Roles.AUTHORITY),
                  DisputeSamples.head("hrss")),
              FOUR.stream())
          .toList();

  @Test
  void each_of_the_four_is_waited_for_until_it_has_given_its_opinion() {
    var dispute = DisputeSamples.in(GZ, DisputeStage.JOINT_REVIEW);
    assertThat(waitedFor(dispute)).containsAll(FOUR).doesNotContain(REQUESTER, PROVIDER);

    dispute.opine(context(FOUR.get(1), dispute), DisputeSamples.notShare());

    assertThat(waitedFor(dispute))
        .contains(FOUR.get(0), FOUR.get(2), FOUR.get(3))
        .doesNotContain(FOUR.get(1));
  }

  @Test
  void a_party_is_waited_for_until_it_has_submitted() {
    var dispute = DisputeSamples.in(GZ, DisputeStage.UNRESOLVED);
    assertThat(waitedFor(dispute)).containsExactly(REQUESTER, PROVIDER);

    dispute.submit(context(PROVIDER, dispute), "请裁决", () -> true);

    assertThat(waitedFor(dispute)).containsExactly(REQUESTER);
  }

  @Test
  void a_party_is_waited_for_until_it_has_assented_to_the_last_proposal() {
    var dispute = DisputeSamples.in(CN, DisputeStage.AT_AUTHORITY);
    assertThat(waitedFor(dispute)).contains(REQUESTER, PROVIDER, AUTHORITY);

    int proposal = dispute.statements().last(DisputeStatementKind.PROPOSAL).orElseThrow().number();
    dispute.approveResult(context(REQUESTER, dispute), proposal);
    assertThat(waitedFor(dispute)).contains(PROVIDER).doesNotContain(REQUESTER);

    dispute.propose(context(AUTHORITY, dispute), List.of("name", "kin"), "再议");
    assertThat(waitedFor(dispute)).contains(REQUESTER, PROVIDER);
  }

  @Test
  void to_give_in_or_to_take_it_back_is_nobodys_turn() {
    assertThat(waitedFor(DisputeSamples.in(GZ, DisputeStage.QUEUED)))
        .containsExactlyInAnyOrder(DisputeSamples.staff("iic", Roles.AUTHORITY), AUTHORITY);
    assertThat(waitedFor(DisputeSamples.in(CN, DisputeStage.AT_GOVERNMENT)))
        .containsExactly(GOVERNMENT);
  }

  private static List<Caller> waitedFor(Dispute dispute) {
    var bodies = DisputeSamples.bodies(dispute.subject());
    return EVERYBODY.stream()
        .filter(caller -> DisputeInboxSource.isWaiting(dispute, caller, bodies))
        .toList();
  }
}
