package org.infoshare.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.infoshare.department.Mergers;
import org.infoshare.department.Standing;
import org.infoshare.platform.Roles;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The needs of a merged department, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedHandoverTest {

  private final Sql sql = TestDatabase.sql();
  private final NeedRows rows = new NeedRows(sql);
  private final NeedHandover handover =
      new NeedHandover(sql, rows, null, null, null, Mergers.evidence(sql));

  @Test
  void what_the_merged_department_proposed_is_not_the_successors_to_accept() {
    var merger = Mergers.any(sql);
    var need = proposedBy(merger.from());

    assertThat(handover.merged(merger)).extracting("count").containsExactly(1);

    var taken = rows.hold(need.id()).orElseThrow();
    assertThat(taken.responsible()).isEqualTo(merger.into());
    assertThat(taken.isWithRequester()).isTrue();
    assertThat(offered(taken, head(merger.into()))).doesNotContain(NeedCommand.ACCEPT);
    assertThat(offered(taken, Samples.HEAD)).contains(NeedCommand.ACCEPT);
    assertThat(taken.statements())
        .filteredOn(one -> one.kind() == NeedStatementKind.PROPOSAL)
        .extracting(NeedStatement::department)
        .isEqualTo(List.of(merger.from()));
  }

  @Test
  void the_successor_of_the_requester_has_its_drafts_and_its_needs() {
    var merger = Mergers.any(sql);
    var draft = Need.draft(Samples.turn(person(merger.from(), Roles.STAFF)), Samples.asking("草稿"));
    rows.add(draft);

    handover.merged(merger);

    assertThat(rows.find(draft.id()).orElseThrow().requester()).isEqualTo(merger.into());
  }

  /** Negotiated, with terms that the named department proposed. */
  private Need proposedBy(String named) {
    var need = Samples.draft();
    rows.add(need);
    Samples.file(need, "cn-2025").route(Samples.platform(), named);
    need.propose(Samples.turn(head(named)), Samples.sides(need), Samples.proposal());
    rows.store(need);
    return need;
  }

  private static Set<NeedCommand> offered(Need need, Standing standing) {
    return need.offeredTo(Samples.turn(standing), Samples.sides(need));
  }

  private static Standing head(String department) {
    return person(department, Roles.HEAD);
  }

  private static Standing person(String department, String role) {
    return Samples.person(department, role);
  }
}
