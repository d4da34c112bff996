package org.infoshare.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.dispute.Cases.NOON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.infoshare.department.DepartmentKind;
import org.infoshare.department.Mergers;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The disputes of a merged department, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputeHandoverTest {

  private final Sql sql = TestDatabase.sql();
  private final DisputeRows rows = new DisputeRows(sql);
  private final DisputeBodies bodies =
      new DisputeBodies(new Towns(), code -> new Organ(code, DepartmentKind.ORDINARY, Towns.CITY));
  private final DisputeHandover handover =
      new DisputeHandover(sql, rows, bodies, null, Mergers.evidence(sql));

  @Test
  void what_the_merged_party_agreed_to_counts_for_its_successor() {
    var merger = Mergers.any(sql);
    var dispute = Cases.open(Cases.subject("cn-2025", "edu", merger.from()));
    var agreed = List.of("name");
    dispute.agree(turn(merger.from(), dispute), agreed, "同意共享姓名");
    rows.add(dispute);

    var handed = handover.merged(merger).get(0);

    assertThat(handed.count()).isEqualTo(1);
    assertThat(handed.concerned()).isEqualTo(Set.of("edu"));
    var taken = rows.hold(dispute.id()).orElseThrow();
    assertThat(taken.subject().provider()).isEqualTo(merger.into());
    assertThat(taken.statements().last(StatementKind.AGREEMENT).orElseThrow().department())
        .isEqualTo(merger.from());
    taken.agree(turn("edu", taken), agreed, null);
    assertThat(taken.stage()).isEqualTo(DisputeStage.SETTLED);
  }

  @Test
  void it_counts_over_a_second_merger_as_well() {
    var first = Mergers.any(sql);
    var dispute = Cases.open(Cases.subject("cn-2025", first.from(), "psb"));
    dispute.agree(turn(first.from(), dispute), List.of("kin"), null);
    rows.add(dispute);
    handover.merged(first);
    var second = Mergers.of(sql, first.into(), Mergers.added(sql));
    handover.merged(second);

    var taken = rows.hold(dispute.id()).orElseThrow();
    assertThat(taken.subject().requester()).isEqualTo(second.into());
    taken.agree(turn("psb", taken), List.of("kin"), null);
    assertThat(taken.stage()).isEqualTo(DisputeStage.SETTLED);
  }

  @Test
  void a_dispute_that_is_over_is_found_by_the_successor_and_one_of_others_stays() {
    var merger = Mergers.any(sql);
    var over = Cases.open(Cases.subject("cn-2025", merger.from(), "psb"));
    over.lapse(NOON);
    rows.add(over);
    var others = Cases.open(Cases.subject("cn-2025", "edu", "psb"));
    rows.add(others);

    assertThat(handover.merged(merger).get(0).count()).isZero();

    assertThat(rows.find(over.id()).orElseThrow().subject().requester()).isEqualTo(merger.into());
    assertThat(rows.find(others.id()).orElseThrow().subject()).isEqualTo(others.subject());
  }

  @Test
  void where_a_body_of_the_seat_became_a_party_the_one_above_takes_part() {
    var merger = Mergers.any(sql);
    var dispute = Cases.open(Cases.subject("cn-2025", "edu", merger.from()));
    rows.add(dispute);
    var authorityIsSuccessor =
        new DisputeBodies(
            (kind, seat) ->
                kind == DepartmentKind.SHARING_AUTHORITY
                    ? Optional.of(merger.into())
                    : Optional.empty(),
            code -> new Organ(code, DepartmentKind.ORDINARY, Towns.CITY));

    new DisputeHandover(sql, rows, authorityIsSuccessor, null, Mergers.evidence(sql))
        .merged(merger);

    assertThat(rows.find(dispute.id()).orElseThrow().subject().climbs()).isTrue();
  }

  private static Turn turn(String department, Dispute dispute) {
    return Cases.turn(Cases.head(department), dispute);
  }
}
