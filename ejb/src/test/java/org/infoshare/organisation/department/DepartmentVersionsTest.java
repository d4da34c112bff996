package org.infoshare.organisation.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DepartmentVersionsTest {

  static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");
  private static final Sql SQL = TestDatabase.sql();

  private final DepartmentVersions versions = new DepartmentVersions(SQL);

  @Test
  void what_was_true_stays_readable_to_the_instant() {
    String code = code();
    var department = department(code, CREATED);
    versions.add(department.initialVersion());
    Instant renamed = CREATED.plus(Duration.ofDays(30));
    versions.add(department.change(renamed("后"), renamed));

    assertThat(versions.at(code, CREATED.minusNanos(1000))).isEmpty();
    assertThat(nameAt(code, renamed.minusNanos(1000))).isEqualTo("前");
    assertThat(nameAt(code, renamed)).isEqualTo("后");
  }

  @Test
  void a_version_is_neither_changed_nor_taken_away_nor_put_before_another() {
    String code = code();
    var department = department(code, CREATED);
    versions.add(department.initialVersion());
    versions.add(department.change(renamed("后"), CREATED.plusSeconds(60)));
    var between =
        new DepartmentVersion(
            code,
            "中",
            DepartmentLevel.MUNICIPAL,
            "980100",
            DepartmentKind.ORDINARY,
            null,
            null,
            DepartmentChangeKind.CHANGED,
            "穗府〔2026〕1号",
            CREATED.plusSeconds(30),
            null);

    assertThatThrownBy(() -> versions.add(between))
        .rootCause()
        .hasMessageContaining("has a version");
    for (String statement :
        List.of(
            "update department_version set name = 'x' where code = '%s'",
            "delete from department_version where code = '%s'")) {
      assertThatThrownBy(
              () -> TestDatabase.asOwner().useHandle(h -> h.execute(statement.formatted(code))))
          .rootCause()
          .hasMessageContaining("never change");
    }
    assertThat(versions.findByCode(code)).hasSize(2);
  }

  @Test
  void the_authority_is_the_one_of_that_time() {
    String area = "9" + Math.floorMod(UUID.randomUUID().hashCode(), 900) + "000";
    area = (area + "000000").substring(0, 4) + "00";
    String code = code();
    var authority =
        stored(
            new NewDepartment(
                code,
                "主管",
                DepartmentLevel.MUNICIPAL,
                area,
                DepartmentKind.SHARING_AUTHORITY,
                null,
                null,
                null),
            CREATED);
    versions.add(authority.initialVersion());
    Instant moved = CREATED.plusSeconds(60);
    versions.add(
        authority.change(
            new DepartmentChange(null, null, null, DepartmentKind.ORDINARY, null, "x"), moved));

    assertThat(versions.authorityAt(DepartmentLevel.MUNICIPAL, area, CREATED)).contains(code);
    assertThat(versions.authorityAt(DepartmentLevel.CENTRAL, area.substring(0, 4) + "06", CREATED))
        .contains(code);
    assertThat(versions.authorityAt(DepartmentLevel.DISTRICT, area, CREATED)).isEmpty();
    assertThat(versions.authorityAt(DepartmentLevel.MUNICIPAL, area, CREATED.minusSeconds(1)))
        .isEmpty();
    assertThat(versions.authorityAt(DepartmentLevel.MUNICIPAL, area, moved)).isEmpty();
  }

  private String nameAt(String code, Instant instant) {
    return versions.at(code, instant).orElseThrow().name();
  }

  static DepartmentChange renamed(String name) {
    return new DepartmentChange(name, null, null, null, null, "穗府〔2026〕1号");
  }

  static String code() {
    return "v" + UUID.randomUUID().toString().substring(0, 8);
  }

  static Department department(String code, Instant now) {
    return stored(
        new NewDepartment(
            code,
            "前",
            DepartmentLevel.MUNICIPAL,
            "980100",
            DepartmentKind.ORDINARY,
            null,
            null,
            null),
        now);
  }

  private static Department stored(NewDepartment newDepartment, Instant now) {
    SQL.useHandle(
        handle ->
            handle.execute(
                "insert into department (code, name, level, area, kind, created_at)"
                    + " values (?, ?, ?, ?, ?, ?)",
                newDepartment.code(),
                newDepartment.name(),
                newDepartment.level().name(),
                newDepartment.area(),
                newDepartment.kind().name(),
                now));
    return new Department(newDepartment, now);
  }
}
