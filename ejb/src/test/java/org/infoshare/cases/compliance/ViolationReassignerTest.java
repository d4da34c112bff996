package org.infoshare.cases.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestEntities;
import org.infoshare.organisation.department.DepartmentKind;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.DepartmentView;
import org.infoshare.organisation.department.Mergers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * The violations of a new department, {@code own} in the tables below, that {@code old} handled, on
 * a real PostgreSQL.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ViolationReassignerTest {

  private static final String AREA = "990299";

  private final TestEntities entities = TestEntities.shared();
  private final Sql sql = entities.sql();
  private final String own = Mergers.addDepartment(sql);
  private final Set<UUID> begun = new HashSet<>();

  @AfterEach
  void close() {
    entities.close();
  }

  /** In a city of its own: what another test class follows there is not followed here. */
  @BeforeEach
  void moves() {
    sql.useHandle(
        handle -> handle.execute("update department set area = ? where code = ?", AREA, own));
  }

  private record Stands(String authority, boolean withoutAuthority) {}

  @ParameterizedTest
  @EnumSource(
      value = ViolationStage.class,
      names = {"CORRECTED", "REFERRED", "DISMISSED"},
      mode = Mode.EXCLUDE)
  void what_waits_for_a_body_that_lost_its_function_goes_to_the_one_that_has_it(
      ViolationStage stage) {
    var id = violation("old", "", stage);

    changed("own>new");

    assertThat(row(id)).isEqualTo(new Stands("new", false));
    assertThat(begun).containsExactly(id);
  }

  @ParameterizedTest
  @EnumSource(
      value = ViolationStage.class,
      names = {"CORRECTED", "REFERRED", "DISMISSED"})
  void what_is_closed_stays_with_the_body_that_closed_it(ViolationStage stage) {
    var id = violation("old", "", stage);

    changed("own>new");

    assertThat(row(id)).isEqualTo(new Stands("old", false));
    assertThat(begun).isEmpty();
  }

  /** Who answers to whom after the change, and with whom the violation stands then. */
  @ParameterizedTest
  @CsvSource({
    "own>old,          '',      old, false",
    "own>old,          old,     old, false",
    "own>new new>old,  '',      old, false",
    "own>new new>old,  new,     old, false",
    "own>new new>gov,  '',      new, false",
    "own>new new>gov,  new,     gov, false",
    "own>new new>gov,  old,     new, false",
    "own>new new>gov,  new gov, old, true",
    "own>new,          new,     old, true",
    "own>new new>own,  new,     old, true",
    "own>gov gov>own,  '',      gov, false",
    "'',               '',      old, true"
  })
  void it_follows_only_a_body_that_lost_its_function_to_one_that_was_not_misused(
      String answering, String providers, String authority, boolean withoutAuthority) {
    var id = violation("old", providers, ViolationStage.REGISTERED);

    changed(answering);

    assertThat(row(id)).isEqualTo(new Stands(authority, withoutAuthority));
    assertThat(begun.contains(id)).isEqualTo(!authority.equals("old"));
  }

  @Test
  void while_nobody_is_there_it_waits_for_the_next_one() {
    var id = violation("old", "", ViolationStage.REPORTED);

    changed("");
    assertThat(row(id)).isEqualTo(new Stands("old", true));
    changed("own>new");

    assertThat(row(id)).isEqualTo(new Stands("new", false));
    assertThat(begun).containsExactly(id);
  }

  @Test
  void a_body_that_gets_its_function_back_goes_on() {
    var id = violation("old", "", ViolationStage.REPORTED);

    changed("");
    changed("own>old");

    assertThat(row(id)).isEqualTo(new Stands("old", false));
    assertThat(begun).isEmpty();
  }

  @Test
  void what_changes_in_another_city_is_nothing_to_it() {
    var id = violation("old", "", ViolationStage.REGISTERED);

    entities.inTransaction(() -> overseers("own>new").functionChanged(in("440300"), in("440300")));

    assertThat(row(id)).isEqualTo(new Stands("old", false));
  }

  private void changed(String answering) {
    entities.inTransaction(() -> overseers(answering).functionChanged(in("440300"), in(AREA)));
  }

  /** Departments of the other tests answer to nobody. */
  private ViolationReassigner overseers(String answering) {
    var overseers = new HashMap<String, String>();
    Pattern.compile("(\\w+)>(\\w+)")
        .matcher(answering)
        .results()
        .forEach(pair -> overseers.put(code(pair.group(1)), code(pair.group(2))));
    return new ViolationReassigner(
        new Violations(entities.manager(), sql),
        new HandlingAuthorities(Map.copyOf(overseers)::get),
        violation -> begun.add(violation.id()));
  }

  private String code(String name) {
    return name.equals("own") ? own : name;
  }

  private static DepartmentView in(String area) {
    return new DepartmentView(
        "any",
        "any",
        DepartmentLevel.MUNICIPAL,
        area,
        DepartmentKind.SHARING_AUTHORITY,
        null,
        null,
        null,
        null);
  }

  private UUID violation(String authority, String providers, ViolationStage stage) {
    var id = UUID.randomUUID();
    String referral = stage == ViolationStage.REFERRED ? "穗工信〔2026〕1号" : null;
    sql.useHandle(
        handle ->
            handle.execute(
                """
                insert into violation (id, kind, rule_set, department, authority, occurred_on, facts, grants,
                  providers, stage, registered_by, registering_department, registered_at, measures,
                  referred_to, document)
                values (?, 'USED_BEYOND_PURPOSE', 'cn-2025', ?, ?, current_date, '超出用途', '{}',
                  string_to_array(?, ' '), ?, 'old.head', 'old', now(), '改正', ?, ?)
                """,
                id,
                own,
                authority,
                providers,
                stage.name(),
                referral,
                referral));
    return id;
  }

  private Stands row(UUID id) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select authority, without_authority from violation where id = ?")
                .bind(0, id)
                .map((row, context) -> new Stands(row.getString(1), row.getBoolean(2)))
                .one());
  }
}
