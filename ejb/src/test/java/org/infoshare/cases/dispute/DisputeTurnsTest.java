package org.infoshare.cases.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.cases.dispute.Cases.AUTHORITY;
import static org.infoshare.cases.dispute.Cases.FOUR;
import static org.infoshare.cases.dispute.Cases.GOVERNMENT;
import static org.infoshare.cases.dispute.Cases.PROVIDER;
import static org.infoshare.cases.dispute.Cases.REQUESTER;
import static org.infoshare.cases.dispute.Cases.turn;

import java.util.List;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Roles;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** For whom a dispute waits, and for whom it does no more. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputeTurnsTest {

  private static final String GZ = "gz-2016";
  private static final String CN = "cn-2025";

  private static final List<Caller> EVERYBODY =
      Stream.concat(
              Stream.of(
                  REQUESTER,
                  PROVIDER,
                  GOVERNMENT,
                  Cases.staff("edu"),
                  Cases.staff("psb"),
                  Cases.staff("iic", Roles.AUTHORITY),
                  Cases.head("hrss")),
              FOUR.stream())
          .toList();

  @Test
  void each_of_the_four_is_waited_for_until_it_has_given_its_opinion() {
    var dispute = Cases.in(GZ, DisputeStage.JOINT_REVIEW);
    assertThat(waitedFor(dispute)).containsAll(FOUR).doesNotContain(REQUESTER, PROVIDER);

    dispute.opine(turn(FOUR.get(1), dispute), Cases.notShare());

    assertThat(waitedFor(dispute))
        .contains(FOUR.get(0), FOUR.get(2), FOUR.get(3))
        .doesNotContain(FOUR.get(1));
  }

  @Test
  void a_party_is_waited_for_until_it_has_submitted() {
    var dispute = Cases.in(GZ, DisputeStage.UNRESOLVED);
    assertThat(waitedFor(dispute)).containsExactly(REQUESTER, PROVIDER);

    dispute.submit(turn(PROVIDER, dispute), "请裁决", () -> true);

    assertThat(waitedFor(dispute)).containsExactly(REQUESTER);
  }

  @Test
  void a_party_is_waited_for_until_it_has_assented_to_the_last_proposal() {
    var dispute = Cases.in(CN, DisputeStage.AT_AUTHORITY);
    assertThat(waitedFor(dispute)).contains(REQUESTER, PROVIDER, AUTHORITY);

    int proposal = dispute.statements().last(StatementKind.PROPOSAL).orElseThrow().number();
    dispute.assent(turn(REQUESTER, dispute), proposal);
    assertThat(waitedFor(dispute)).contains(PROVIDER).doesNotContain(REQUESTER);

    dispute.propose(turn(AUTHORITY, dispute), List.of("name", "kin"), "再议");
    assertThat(waitedFor(dispute)).contains(REQUESTER, PROVIDER);
  }

  @Test
  void to_give_in_or_to_take_it_back_is_nobodys_turn() {
    assertThat(waitedFor(Cases.in(GZ, DisputeStage.QUEUED)))
        .containsExactlyInAnyOrder(Cases.staff("iic", Roles.AUTHORITY), AUTHORITY);
    assertThat(waitedFor(Cases.in(CN, DisputeStage.AT_GOVERNMENT))).containsExactly(GOVERNMENT);
  }

  private static List<Caller> waitedFor(Dispute dispute) {
    var bodies = Cases.bodies(dispute.subject());
    return EVERYBODY.stream()
        .filter(caller -> DisputeTurns.isWaiting(dispute, caller, bodies))
        .toList();
  }
}
