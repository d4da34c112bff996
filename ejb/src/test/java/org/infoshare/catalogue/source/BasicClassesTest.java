package org.infoshare.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.Territory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who answers for a whole class of basic information, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BasicClassesTest {

  private static int classes;

  private final StandardTerms terms = new StandardTerms(TestDatabase.sql());
  private final Responsibilities table = SamplePublications.table(TestDatabase.sql());
  private final BasicClasses known =
      new BasicClasses(table, new SampleTerritories(TestDatabase.sql()), SamplePublications.CLOCK);

  private String code;
  private String mark;
  private String one;
  private String other;

  @BeforeEach
  void something_of_its_own() {
    code = "Q" + nextClass();
    mark = Long.toString(System.nanoTime(), 36);
    one = "a" + mark;
    other = "b" + mark;
    TestDatabase.asOwner()
        .useHandle(
            handle ->
                handle.execute(
                    """
                    insert into basic_class (code, chinese_name, english_name, evidence)
                    values (?, '桥梁', 'Bridges', 'INFERRED-D')
                    """,
                    code));
    SampleDepartments.store(TestDatabase.asOwner(), one);
    SampleDepartments.store(TestDatabase.asOwner(), other);
  }

  private static synchronized int nextClass() {
    return ++classes;
  }

  @Test
  void a_class_without_rows_has_nobody_and_one_that_is_none_is_unknown() {
    var checks = new Checks();
    known.checkClass(checks, "/basicClass", code);
    known.checkClass(checks, "/basicClass", null);
    assertThat(checks.faults()).isEmpty();
    known.checkClass(checks, "/basicClass", "??");
    assertThat(checks.faults()).extracting(FieldFault::code).containsExactly("basic-class-unknown");
    assertThat(known.onlyDepartment(code, other)).isEmpty();
  }

  @Test
  void one_department_for_all_of_it_answers_and_rows_that_are_over_do_not_count() {
    add("x", "桥梁", one, null);
    add("y", "桥梁", one, null);
    add("y", "河道", other, SamplePublications.TODAY.minusDays(1));

    assertThat(known.onlyDepartment(code, other)).contains(one);
  }

  @Test
  void two_departments_or_an_open_function_leave_it_open_and_a_named_source_settles_it() {
    add("x", "桥梁", one, null);
    add("y", "桥梁", one, null);
    var second = add("x", "河道", other, null);
    assertThat(known.onlyDepartment(code, other)).isEmpty();

    table.designateSource(second, SamplePublications.TODAY);
    assertThat(known.onlyDepartment(code, other)).isEmpty();

    add("z", "航道", null, null);
    assertThat(known.onlyDepartment(code, other)).isEmpty();
  }

  @Test
  void the_named_source_of_a_term_answers_for_it_alone() {
    var first = add("x", "桥梁", one, null);
    add("x", "河道", other, null);
    table.designateSource(first, SamplePublications.TODAY);

    assertThat(known.onlyDepartment(code, other)).contains(one);
  }

  /** Decree 809 art. 19, 2016 rules art. 3: what nobody read or confirmed advises only. */
  @Test
  void a_row_that_is_only_inferred_sends_no_need_to_a_department() {
    var inferred = addInferred("x", "桥梁", one, null, SamplePublications.CITY);
    assertThat(known.onlyDepartment(code, other)).isEmpty();
    add("y", "桥梁", one, null);
    assertThat(known.onlyDepartment(code, other)).isEmpty();

    table.confirm(inferred, SamplePublications.TODAY, "三定规定");
    assertThat(known.onlyDepartment(code, other)).contains(one);
  }

  /** 2016 rules, ch. VII: within a district its own departments take the city's place. */
  @Test
  void a_department_of_a_district_is_sent_to_its_districts_bureau_if_there_is_one() {
    String bureau = "c" + mark;
    String neighbour = "d" + mark;
    SampleDepartments.store(TestDatabase.asOwner(), bureau, "DISTRICT", "440106");
    SampleDepartments.store(TestDatabase.asOwner(), neighbour, "DISTRICT", "440104");
    add("x", "桥梁", one, null);
    add("x", "桥梁", bureau, null, new Territory(DepartmentLevel.DISTRICT, "440106"));

    assertThat(known.onlyDepartment(code, bureau)).contains(bureau);
    assertThat(known.onlyDepartment(code, neighbour)).contains(one);
    assertThat(known.onlyDepartment(code, other)).contains(one);
  }

  private String term(String suffix) {
    String term = "test." + mark + suffix;
    if (terms.find(term).isEmpty()) {
      terms.add(new StandardTerm(term, "桥" + mark + suffix, "Bridge", List.of(), "桥梁", false));
    }
    return term;
  }

  private UUID add(String suffix, String function, String department, LocalDate until) {
    return add(suffix, function, department, until, SamplePublications.CITY);
  }

  private UUID add(
      String suffix, String function, String department, LocalDate until, Territory territory) {
    var row = addInferred(suffix, function, department, until, territory);
    table.confirm(row, SamplePublications.TODAY, "三定规定");
    return row;
  }

  private UUID addInferred(
      String suffix, String function, String department, LocalDate until, Territory territory) {
    return table.add(
        new NewResponsibility(
            code,
            term(suffix),
            function,
            department,
            SamplePublications.TODAY.minusDays(9),
            until,
            "配置",
            "INFERRED-D"),
        territory);
  }
}
