package org.infoshare.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.infoshare.department.DepartmentKind;
import org.infoshare.department.DepartmentLevel;
import org.infoshare.department.DepartmentView;
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
  private final Set<UUID> begun = new HashSet<>();

  private ViolationHandover handover(String above) {
    return new ViolationHandover(
        sql, new HandlingBodies(code -> above), begun::add, Mergers.evidence(sql));
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
  void what_offender_and_handling_body_became_one_goes_to_the_body_above() {
    var one = violation(merger.from(), merger.into(), "", "TERMINATED");
    var other = violation(merger.into(), merger.from(), "", "RECORDED");

    handover("gov").merged(merger);

    assertThat(begun).isEqualTo(Set.of(one, other));
    assertThat(row(one)).containsExactly(merger.into(), "gov", "");
    assertThat(row(other)).containsExactly(merger.into(), "gov", "");
  }

  @Test
  void where_no_body_is_above_and_in_closed_ones_it_is_the_successors_all_the_same() {
    var one = violation(merger.from(), merger.into(), "", "REPORTED");
    var other = violation(merger.into(), merger.from(), "", "TERMINATED");
    var closed = violation(merger.from(), merger.into(), "", "CORRECTED");

    handover(null).merged(merger);

    for (UUID id : List.of(one, other, closed)) {
      assertThat(row(id)).containsExactly(merger.into(), merger.into(), "");
    }
  }

  @Test
  void a_body_that_is_above_later_gets_what_stood_with_its_own_department() {
    var one = violation(merger.from(), merger.into(), "", "REPORTED");
    var closed = violation(merger.from(), merger.into(), "", "CORRECTED");
    handover(null).merged(merger);
    var elsewhere = department("440300");
    var here = department("990100");

    changed(Map.of()).functionChanged(here, here);
    changed(Map.of(merger.into(), "gov")).functionChanged(elsewhere, elsewhere);
    assertThat(row(one)).containsExactly(merger.into(), merger.into(), "");
    assertThat(begun).doesNotContain(one);
    changed(Map.of(merger.into(), "gov")).functionChanged(elsewhere, here);

    assertThat(row(one)).containsExactly(merger.into(), "gov", "");
    assertThat(row(closed)).containsExactly(merger.into(), merger.into(), "");
    assertThat(begun).contains(one).doesNotContain(closed);
  }

  @Test
  void a_body_above_whose_information_was_misused_leaves_it_to_the_next_one() {
    String own = merger.into();
    var one = violation(own, own, "iic,cab", "RECORDED");

    changed(Map.of(own, "iic")).functionChanged(department("990100"), department("990100"));
    assertThat(row(one)).containsExactly(own, own, "iic,cab");
    assertThat(begun).doesNotContain(one);
    changed(Map.of(own, "iic", "iic", "gov"))
        .functionChanged(department("990100"), department("990100"));

    assertThat(row(one)).containsExactly(own, "gov", "iic,cab");
    assertThat(begun).contains(one);
  }

  @Test
  void what_a_government_misused_of_its_authority_stays_where_that_has_no_other_above() {
    String government = merger.into();
    var one = violation(government, government, "iic", "RECORDED");

    changed(Map.of(government, "iic", "iic", government))
        .functionChanged(department("990100"), department("990100"));

    assertThat(row(one)).containsExactly(government, government, "iic");
    assertThat(begun).doesNotContain(one);
  }

  @Test
  void what_became_one_does_not_go_to_a_body_whose_information_was_misused() {
    var one = violation(merger.from(), merger.into(), "iic", "RECORDED");
    var other = violation(merger.into(), merger.from(), "cab", "RECORDED");
    var bodies = new HandlingBodies(Map.of(merger.into(), "iic", "iic", "gov")::get);

    new ViolationHandover(sql, bodies, begun::add, Mergers.evidence(sql)).merged(merger);

    assertThat(row(one)).containsExactly(merger.into(), "gov", "iic");
    assertThat(row(other)).containsExactly(merger.into(), "iic", "cab");
  }

  /** Others in the city of the test may stand without a body, too: they stay so. */
  private ChangedOverseers changed(Map<String, String> answering) {
    return new ChangedOverseers(sql, new HandlingBodies(answering::get), begun::add);
  }

  private static DepartmentView department(String area) {
    return new DepartmentView(
        "any",
        "any",
        DepartmentLevel.MUNICIPAL,
        area,
        DepartmentKind.GOVERNMENT,
        null,
        null,
        null,
        null);
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
