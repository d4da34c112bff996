package org.infoshare.organisation.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Roles;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PendingActsTest {

  private static final Instant NOON = Instant.parse("2026-09-30T04:00:00Z");
  private static final Instant END = NOON.plusSeconds(1000);
  private static final Sql SQL = TestDatabase.sql();

  private final PendingActs acts = new PendingActs(SQL);
  private final String code = "p" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void an_act_is_kept_as_it_was_proposed() {
    var id = acts.add(proposal(), "zhang", Roles.OPERATOR, NOON, END).orElseThrow();

    var act = acts.lock(id, NOON).orElseThrow();
    assertThat(act.kind()).isEqualTo(PendingActKind.DEPARTMENT_CREATION);
    assertThat(act.content()).isEqualTo(Map.of("name", "市水务局", "staff", Map.of("name", "x")));
    assertThat(act.proposedBy()).isEqualTo("zhang");
    assertThat(act.proposedAs()).isEqualTo(Roles.OPERATOR);
    assertThat(act.expiresAt()).isEqualTo(END);
    assertThat(act.stage()).isEqualTo(PendingActStage.PROPOSED);
    assertThat(acts.list(NOON)).contains(act);
  }

  @Test
  void one_waits_for_a_subject_at_a_time_until_it_is_decided_or_expires() {
    var first = acts.add(proposal(), "zhang", Roles.OPERATOR, NOON, END).orElseThrow();
    assertThat(acts.add(proposal(), "li", Roles.OPERATOR, END.minusSeconds(1), END)).isEmpty();
    assertThat(acts.lock(first, END.minusSeconds(1)).orElseThrow().stage())
        .isEqualTo(PendingActStage.PROPOSED);
    assertThat(acts.lock(first, END).orElseThrow().stage()).isEqualTo(PendingActStage.EXPIRED);

    var second =
        acts.add(proposal(), "li", Roles.OPERATOR, END, END.plusSeconds(1000)).orElseThrow();
    acts.decide(second, PendingActStage.DECLINED, "wu", END, "暂不新建");

    var declined = acts.lock(second, END).orElseThrow();
    assertThat(declined.stage()).isEqualTo(PendingActStage.DECLINED);
    assertThat(declined.decidedBy()).isEqualTo("wu");
    assertThat(declined.declineReasons()).isEqualTo("暂不新建");
    assertThat(acts.add(proposal(), "li", Roles.OPERATOR, END, END.plusSeconds(1))).isPresent();
  }

  @Test
  void the_database_too_refuses_that_one_account_does_both() {
    var id = acts.add(proposal(), "zhang", Roles.OPERATOR, NOON, END).orElseThrow();

    assertThatThrownBy(() -> acts.decide(id, PendingActStage.CONFIRMED, "zhang", NOON, null))
        .isInstanceOf(UnableToExecuteStatementException.class)
        .hasMessageContaining("pending_act_two_persons");
  }

  @Test
  void the_other_administrator_decides_unless_the_head_of_a_superior_does() {
    var id = acts.add(proposal(), "zhang", Roles.OPERATOR, NOON, END).orElseThrow();
    var act = acts.lock(id, NOON).orElseThrow();
    var bySecurity = act.confirmedBy(null, Roles.SECURITY);
    var bySuperior = act.confirmedBy("iic", Roles.HEAD);

    assertThat(mayDecide(bySecurity, null, Roles.SECURITY)).isTrue();
    assertThat(mayDecide(bySecurity, null, Roles.OPERATOR)).isFalse();
    assertThat(mayDecide(bySecurity, "iic", Roles.HEAD, Roles.AUTHORITY)).isFalse();
    assertThat(mayDecide(bySuperior, "iic", Roles.HEAD, Roles.AUTHORITY)).isTrue();
    assertThat(mayDecide(bySuperior, "gov", Roles.HEAD, Roles.GOVERNMENT)).isFalse();
    assertThat(mayDecide(bySuperior, "iic", Roles.STAFF, Roles.AUTHORITY)).isFalse();
    assertThat(mayDecide(bySuperior, null, Roles.SECURITY)).isFalse();
  }

  private static boolean mayDecide(PendingAct act, String department, String... roles) {
    return Confirmations.mayDecide(new Caller("somebody", department, Set.of(roles)), act);
  }

  private Proposal proposal() {
    return new Proposal(
        PendingActKind.DEPARTMENT_CREATION,
        code,
        code,
        Map.of("name", "市水务局", "staff", Map.of("name", "x")),
        null);
  }
}
