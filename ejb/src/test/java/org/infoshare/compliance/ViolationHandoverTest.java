package org.infoshare.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.department.Merger;
import org.infoshare.department.Mergers;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The violations of a merged department, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ViolationHandoverTest {

  private final Sql sql = TestDatabase.sql();
  private final Merger merger = Mergers.any(sql);

  private ViolationHandover handover(String above) {
    return new ViolationHandover(
        sql, null, null, code -> above, Mergers.evidence(sql), Mergers.CLOCK);
  }

  @Test
  void the_successor_corrects_handles_and_knows_what_the_merged_one_did() {
    var own = violation(merger.from(), "iic", "", "ORDERED");
    var handled = violation("edu", merger.from(), "", "RECORDED");
    var misused = violation("edu", "iic", "cab," + merger.from(), "CORRECTED");

    var handed = handover("iic").merged(merger).get(0);

    assertThat(handed.count()).isEqualTo(2);
    assertThat(handed.concerned()).isEqualTo(Set.of("iic", "edu"));
    assertThat(row(own)).containsExactly(merger.into(), "iic", "");
    assertThat(row(handled)).containsExactly("edu", merger.into(), "");
    assertThat(row(misused)).containsExactly("edu", "iic", "cab," + merger.into());
  }

  @Test
  void nobody_decides_as_the_provider_of_what_it_misused_itself() {
    var one = violation(merger.from(), "iic", "cab," + merger.into(), "UNHEEDED");
    var other = violation(merger.into(), "iic", merger.from(), "UNHEEDED");

    handover("iic").merged(merger);

    assertThat(row(one)).containsExactly(merger.into(), "iic", "cab");
    assertThat(row(other)).containsExactly(merger.into(), "iic", "");
  }

  @Test
  void nobody_handles_its_own_even_where_there_is_no_other_body() {
    var one = violation(merger.from(), merger.into(), "", "REPORTED");
    var other = violation(merger.into(), merger.from(), "", "REPORTED");

    handover(null).merged(merger);

    assertThat(row(one)).containsExactly(merger.from(), merger.into(), "");
    assertThat(row(other)).containsExactly(merger.into(), merger.from(), "");
  }

  private UUID violation(String department, String authority, String providers, String stage) {
    var id = UUID.randomUUID();
    sql.run(
        handle ->
            handle.execute(
                """
                insert into violation (id, kind, rule_set, department, authority, facts, about,
                  grants, providers, stage, registered_by, registered_of, registered_at, measures,
                  version)
                values (?, 'BEYOND_PURPOSE', 'cn-2025', ?, ?, '超出用途', null, '', ?, ?,
                  'iic.head', 'iic', now(), '改正', 1)
                """,
                id,
                department,
                authority,
                providers,
                stage));
    return id;
  }

  private List<String> row(UUID id) {
    return sql.ask(
        handle ->
            handle
                .createQuery("select department, authority, providers from violation where id = ?")
                .bind(0, id)
                .map(
                    (row, context) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .one());
  }
}
