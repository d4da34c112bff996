package org.infoshare.organisation.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.persistence.TestEntities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DepartmentRecordsTest {

  private static final Sql SQL = TestDatabase.sql();

  private final TestEntities unit = TestEntities.shared();
  private final DepartmentRecords records = new DepartmentRecords(unit.manager(), unit.sql());

  @AfterEach
  void close() {
    unit.close();
  }

  @BeforeAll
  static void two_areas_at_two_levels() {
    add("r-iic", "MUNICIPAL", "990100", "SHARING_AUTHORITY");
    add("r-psb", "MUNICIPAL", "990100", "ORDINARY");
    add("r-staffing", "MUNICIPAL", "990100", "STAFFING");
    add("r-th-auth", "DISTRICT", "990106", "SHARING_AUTHORITY");
    add("r-th-psb", "DISTRICT", "990106", "ORDINARY");
    add("r-yx-psb", "DISTRICT", "990104", "ORDINARY");
    add("r-odd", "DISTRICT", "990100", "ORDINARY");
    add("r-customs", "CENTRAL", "990106", "ORDINARY");
    add("r-old-auth", "DISTRICT", "990104", "SHARING_AUTHORITY");
    SQL.useHandle(
        h -> h.execute("update department set merged_into = 'r-iic' where code = 'r-old-auth'"));
  }

  @Test
  void an_authority_oversees_its_level_and_area_and_itself() {
    assertThat(records.overseenBy("r-iic")).isEqualTo(Set.of("r-iic", "r-psb", "r-staffing"));
    assertThat(records.overseenBy("r-th-auth")).isEqualTo(Set.of("r-th-auth", "r-th-psb"));
  }

  /** 2016 rules art. 2: a central body may follow, so its entries are admitted and no more. */
  @Test
  void article_2_of_2016_the_citys_authority_admits_the_central_bodies_and_oversees_none() {
    assertThat(records.admittedBy("r-iic"))
        .isEqualTo(Set.of("r-iic", "r-psb", "r-staffing", "r-customs"));
    assertThat(records.admittedBy("r-th-auth")).isEqualTo(Set.of("r-th-auth", "r-th-psb"));
    assertThat(records.overseenBy("r-iic")).doesNotContain("r-customs");
  }

  @Test
  void the_districts_of_a_city_are_those_of_its_authority_alone() {
    assertThat(records.inDistrictsOf("r-iic"))
        .contains("r-th-auth", "r-th-psb", "r-yx-psb")
        .doesNotContain("r-iic", "r-psb", "r-customs");
    assertThat(records.inDistrictsOf("r-th-auth")).isEmpty();
    assertThat(records.inDistrictsOf("r-psb")).isEmpty();
  }

  @Test
  void what_was_merged_is_overseen_with_its_cases_and_there_no_more() {
    add("r-gone", "DISTRICT", "990107", "ORDINARY");
    add("r-stays", "DISTRICT", "990107", "SHARING_AUTHORITY");
    SQL.useHandle(
        h -> h.execute("update department set merged_into = 'r-stays' where code = 'r-gone'"));

    assertThat(records.overseenBy("r-stays")).isEqualTo(Set.of("r-stays", "r-gone"));
    assertThat(records.admittedWithoutMerged("r-stays")).isEqualTo(Set.of("r-stays"));
  }

  @Test
  void a_department_that_is_no_authority_oversees_none() {
    assertThat(records.overseenBy("r-psb")).isEmpty();
    assertThat(records.overseenBy("nobody")).isEmpty();
    assertThat(records.overseenBy("r-old-auth")).isEmpty();
  }

  @Test
  void a_department_and_the_authority_of_its_area_are_found() {
    unit.inTransaction(() -> assertThat(records.lock("r-th-psb")).isPresent());

    assertThat(records.find("r-none")).isEmpty();
    assertThat(records.findAuthority(DepartmentLevel.DISTRICT, "990106").map(Department::code))
        .contains("r-th-auth");
    assertThat(records.findAuthority(DepartmentLevel.DISTRICT, "990104")).isEmpty();
    assertThat(records.all()).extracting(Department::code).contains("r-iic").isSorted();
  }

  @Test
  void what_is_changed_and_flushed_is_seen_by_plain_sql_and_has_the_credit_code() {
    unit.inTransaction(
        () -> {
          var held = records.lock("r-psb").orElseThrow();
          held.changeCreditCode("11990100MB0000001X", Instant.parse("2026-09-30T09:00:00Z"));
          records.flush();
          assertThat(creditCode("r-psb")).isEqualTo("11990100MB0000001X");
        });

    assertThat(records.findByCreditCode("11990100MB0000001X").map(Department::code))
        .contains("r-psb");
    assertThat(records.findByCreditCode("11990100MB0000002X")).isEmpty();
  }

  private String creditCode(String code) {
    return unit.sql()
        .withHandle(
            handle ->
                handle
                    .createQuery("select credit_code from department where code = ?")
                    .bind(0, code)
                    .mapTo(String.class)
                    .one());
  }

  @Test
  void a_department_is_found_by_a_name_that_it_had_and_the_successor_by_that_of_the_merged() {
    add("r-market", "MUNICIPAL", "990200", "ORDINARY");
    add("r-trade", "MUNICIPAL", "990200", "ORDINARY");
    named("r-market", "鲲鹏市工商行政管理局", "2016-01-01");
    named("r-market", "鲲鹏市市场监督管理局", "2025-01-01");
    named("r-trade", "鲲鹏市商务委员会", "2016-01-01");
    SQL.useHandle(
        h -> h.execute("update department set merged_into = 'r-market' where code = 'r-trade'"));

    for (String letters : new String[] {"%鲲鹏市工商%", "%鲲鹏市市场%", "%鲲鹏市商务%", "%鲲%市%工%局"}) {
      assertThat(records.findByName(letters, 10)).as(letters).containsExactly("r-market");
    }
    assertThat(records.findByName("%鲲鹏县%", 10)).isEmpty();
  }

  private static void named(String code, String name, String from) {
    SQL.useHandle(
        handle ->
            handle.execute(
                "insert into department_version (code, valid_from, name, level, area, kind, change)"
                    + " values (?, cast(? as date), ?, 'MUNICIPAL', '990200', 'ORDINARY', 'CREATED')",
                code,
                from,
                name));
  }

  private static void add(String code, String level, String area, String kind) {
    SQL.useHandle(
        handle ->
            handle.execute(
                "insert into department (code, name, level, area, kind, created_at)"
                    + " values (?, ?, ?, ?, ?, now())",
                code,
                code,
                level,
                area,
                kind));
  }
}
