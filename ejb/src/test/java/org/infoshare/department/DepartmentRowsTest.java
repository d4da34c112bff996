package org.infoshare.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DepartmentRowsTest {

  private static final Sql SQL = TestDatabase.sql();

  private final DepartmentRows rows = new DepartmentRows(SQL);

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
    SQL.run(
        h -> h.execute("update department set merged_into = 'r-iic' where code = 'r-old-auth'"));
  }

  @Test
  void an_authority_oversees_its_level_and_area_and_itself_and_the_citys_the_central_bodies() {
    assertThat(rows.overseenBy("r-iic"))
        .isEqualTo(Set.of("r-iic", "r-psb", "r-staffing", "r-customs"));
    assertThat(rows.overseenBy("r-th-auth")).isEqualTo(Set.of("r-th-auth", "r-th-psb"));
  }

  @Test
  void what_was_merged_is_overseen_with_its_cases_and_there_no_more() {
    add("r-gone", "DISTRICT", "990107", "ORDINARY");
    add("r-stays", "DISTRICT", "990107", "SHARING_AUTHORITY");
    SQL.run(h -> h.execute("update department set merged_into = 'r-stays' where code = 'r-gone'"));

    assertThat(rows.overseenBy("r-stays")).isEqualTo(Set.of("r-stays", "r-gone"));
    assertThat(rows.overseenThere("r-stays")).isEqualTo(Set.of("r-stays"));
  }

  @Test
  void a_department_that_is_no_authority_oversees_none() {
    assertThat(rows.overseenBy("r-psb")).isEmpty();
    assertThat(rows.overseenBy("nobody")).isEmpty();
    assertThat(rows.overseenBy("r-old-auth")).isEmpty();
  }

  private static void add(String code, String level, String area, String kind) {
    SQL.run(
        handle ->
            handle.execute(
                "insert into department (code, name, level, area, kind, created_at, version)"
                    + " values (?, ?, ?, ?, ?, now(), 0)",
                code,
                code,
                level,
                area,
                kind));
  }
}
