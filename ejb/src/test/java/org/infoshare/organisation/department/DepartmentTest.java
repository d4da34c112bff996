package org.infoshare.organisation.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.infoshare.foundation.platform.CreditCode;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DepartmentTest {

  private static final Instant NOW = Instant.parse("2026-09-30T09:00:00Z");

  @Test
  void a_change_leaves_what_it_does_not_name() {
    var department = department("health");

    var version = department.change(renamed("卫生健康委员会"), NOW.plusSeconds(1));

    assertThat(version.name()).isEqualTo("卫生健康委员会");
    assertThat(version.area()).isEqualTo("440100");
    assertThat(version.change()).isEqualTo(DepartmentChangeKind.CHANGED);
    assertThat(version.document()).isEqualTo("穗府〔2026〕1号");
    assertThat(version.validFrom()).isEqualTo(NOW.plusSeconds(1));
    assertThat(department.view(null).name()).isEqualTo("卫生健康委员会");
  }

  @Test
  void a_change_that_changes_nothing_is_refused() {
    var department = department("health");
    department.change(renamed("卫生健康委员会"), NOW);

    refused(() -> department.change(renamed("卫生健康委员会"), NOW), "department-unchanged");
  }

  @Test
  void a_merged_department_points_to_its_successor_and_never_changes_again() {
    var health = department("health");
    var aging = department("aging");

    var last = aging.merge(health, "穗府〔2026〕2号", NOW.plusSeconds(1));

    assertThat(last.mergedInto()).isEqualTo("health");
    assertThat(aging.view(null).mergedInto()).isEqualTo("health");
    refused(() -> aging.change(renamed("x"), NOW), "already-merged");
    refused(() -> aging.changeCreditCode("91350100M000100Y43", NOW), "already-merged");
    refused(() -> aging.merge(department("cab"), "x", NOW), "already-merged");
    refused(() -> department("cab").merge(aging, "x", NOW), "already-merged");
  }

  @Test
  void the_authority_of_a_central_body_is_the_citys_around_it() {
    assertThat(DepartmentLevel.CENTRAL.authorityLevel()).isEqualTo(DepartmentLevel.MUNICIPAL);
    assertThat(DepartmentLevel.CENTRAL.authorityArea("440106")).isEqualTo("440100");
    assertThat(DepartmentLevel.DISTRICT.authorityLevel()).isEqualTo(DepartmentLevel.DISTRICT);
    assertThat(DepartmentLevel.DISTRICT.authorityArea("440106")).isEqualTo("440106");
    assertThat(DepartmentLevel.cityArea("440106")).isEqualTo("440100");
  }

  @ParameterizedTest
  @CsvSource({
    "DISTRICT, ORDINARY, 440106, 440106, true",
    "DISTRICT, ORDINARY, 440106, 440104, false",
    "DISTRICT, SHARING_AUTHORITY, 440106, 440100, false",
    "DISTRICT, ORGANISATION, 440106, 110000, true",
    "MUNICIPAL, ORDINARY, 440100, 440100, true",
    "MUNICIPAL, STAFFING, 440100, 440106, true",
    "MUNICIPAL, ORDINARY, 440100, 440300, false",
    "MUNICIPAL, ORDINARY, 440100, 440000, false",
    "CENTRAL, ORDINARY, 440106, 100000, true"
  })
  void a_credit_code_suits_where_such_a_body_is_registered(
      DepartmentLevel level, DepartmentKind kind, String area, String division, boolean suits) {
    var department =
        new Department(new NewDepartment("d", "d", level, area, kind, null, null, null), NOW);

    assertThat(department.isRegisteredIn(division)).isEqualTo(suits);
    assertThat(CreditCode.divisionCode("11" + division + "7500472Y0")).isEqualTo(division);
  }

  private static void refused(Runnable change, String reason) {
    assertThatThrownBy(change::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().code()).isEqualTo(reason));
  }

  private static DepartmentChange renamed(String name) {
    return new DepartmentChange(name, null, null, null, null, "穗府〔2026〕1号");
  }

  private static Department department(String code) {
    return new Department(
        new NewDepartment(
            code,
            code,
            DepartmentLevel.MUNICIPAL,
            "440100",
            DepartmentKind.ORDINARY,
            null,
            null,
            null),
        NOW);
  }
}
