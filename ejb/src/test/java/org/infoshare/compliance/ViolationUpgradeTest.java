package org.infoshare.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An installation with violations from when they did not keep the source of their limit. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ViolationUpgradeTest {

  private static final UUID ANSWER = UUID.randomUUID();
  private static final UUID RULING = UUID.randomUUID();
  private static final UUID WITHOUT_LIMIT = UUID.randomUUID();
  private static final UUID BY_HAND = UUID.randomUUID();

  private static final Sql UPGRADED =
      TestDatabase.upgraded("violation_source", "226", ViolationUpgradeTest::write);

  @Test
  void each_has_the_source_of_the_limit_that_passed() {
    assertThat(List.of(ANSWER, RULING, WITHOUT_LIMIT, BY_HAND).stream().map(this::source))
        .containsExactly("configured", "Implementing Rules 2016 art. 35", null, null);
  }

  private String source(UUID violation) {
    return UPGRADED.ask(
        handle ->
            handle
                .createQuery("select limit_source from violation where id = ?")
                .bind(0, violation)
                .mapTo(String.class)
                .one());
  }

  private static void write(Sql owner) {
    limit(owner, ANSWER, "request.answer", 1, "configured");
    limit(owner, RULING, "ruling.provide", 1, "Decree 809 art. 28");
    limit(owner, RULING, "ruling.provide", 2, "Implementing Rules 2016 art. 35");
    violation(owner, ANSWER, "LATE_ANSWER", "request.answer 1");
    violation(owner, RULING, "LATE_PROVISION", "ruling.provide 2");
    violation(owner, WITHOUT_LIMIT, "LATE_ANSWER", "LATE_ANSWER");
    violation(owner, BY_HAND, "LATE_ANSWER", null);
  }

  /** It is about the case of its own id, for short. */
  private static void violation(Sql owner, UUID id, String kind, String limit) {
    owner.run(
        handle ->
            handle.execute(
                """
                insert into violation (id, kind, rule_set, department, authority, facts, about,
                  grants, providers, of_limit, stage, registered_by, registered_of, registered_at,
                  version)
                values (?, ?, 'gz-2016', 'cab', 'iic', '逾期', ?, '', '', ?, 'RECORDED', 'x', ?,
                  now(), 1)
                """,
                id,
                kind,
                id.toString(),
                limit,
                limit == null ? "iic" : null));
  }

  private static void limit(Sql owner, UUID of, String kind, int run, String source) {
    owner.run(
        handle ->
            handle.execute(
                """
                insert into deadline (id, kind, case_id, run, rule_set, limit_key, working_days,
                  source, evidence_tag, configured, subject, readers, stage, received_at,
                  received_on, extension_days, grace_days, pauses, ledger, counted_on, events)
                values (gen_random_uuid(), ?, ?, ?, 'gz-2016', 'x', 5, ?, 'READ', false, 'x',
                  '{cab}', 'CANCELLED', now(), current_date, 0, 0, '', '', 0, 0)
                """,
                kind,
                of.toString(),
                run,
                source));
  }
}
