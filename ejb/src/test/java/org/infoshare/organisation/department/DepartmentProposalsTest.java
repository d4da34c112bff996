package org.infoshare.organisation.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DepartmentProposalsTest {

  private static final Instant NOON = Instant.parse("2026-09-30T04:00:00Z");
  private static final Sql SQL = TestDatabase.sql();

  private final DepartmentProposals rows = new DepartmentProposals(SQL);
  private final String department = Mergers.addDepartment(SQL);

  @Test
  void a_proposal_is_kept_as_it_was_made() {
    var change =
        DepartmentProposal.of(
            department,
            new DepartmentChange(
                "新名称", DepartmentLevel.DISTRICT, "990198", DepartmentKind.SERVICES, null, "机构改革方案"),
            "operator",
            NOON);
    assertThat(rows.add(change)).isTrue();

    assertThat(rows.lock(change.id())).contains(change);
    assertThat(rows.findPending(department)).contains(change.id());
    assertThat(rows.list()).contains(change);
  }

  @Test
  void one_waits_for_a_department_at_a_time_and_one_that_was_decided_waits_no_more() {
    String successor = Mergers.addDepartment(SQL);
    var merger = merger(successor);
    assertThat(rows.add(merger)).isTrue();
    assertThat(rows.add(merger(successor))).isFalse();

    rows.decide(merger.id(), ProposalStage.REFUSED, "head", NOON.plusSeconds(1), "暂不合并");

    var declined = rows.lock(merger.id()).orElseThrow();
    assertThat(declined.merger()).isEqualTo(new DepartmentMerger(successor, "机构改革方案"));
    assertThat(declined.stage()).isEqualTo(ProposalStage.REFUSED);
    assertThat(declined.decidedBy()).isEqualTo("head");
    assertThat(declined.decidedAt()).isEqualTo(NOON.plusSeconds(1));
    assertThat(declined.reasons()).isEqualTo("暂不合并");
    assertThat(rows.findPending(department)).isEmpty();
    assertThat(rows.add(merger(successor))).isTrue();
  }

  private DepartmentProposal merger(String successor) {
    return DepartmentProposal.of(
        department, new DepartmentMerger(successor, "机构改革方案"), "operator", NOON);
  }
}
