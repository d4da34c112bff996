package org.infoshare.organisation.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.infoshare.foundation.persistence.Sql;

/** The repository of the versions of departments. It is append-only. */
@ApplicationScoped
class DepartmentVersions {

  private final Sql sql;

  /** For the container's proxy. */
  protected DepartmentVersions() {
    this(null);
  }

  @Inject
  DepartmentVersions(Sql sql) {
    this.sql = sql;
  }

  void add(DepartmentVersion version) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into department_version
                      (code, valid_from, name, level, area, kind, credit_code, merged_into, change, document)
                    values
                      (:code, :validFrom, :name, :level, :area, :kind, :creditCode, :mergedInto, :change, :document)
                    """)
                .bindMethods(version)
                .execute());
  }

  /** Every version of a department, the first one first. */
  List<DepartmentVersion> findByCode(String code) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select v.*, lead(v.valid_from) over (order by v.valid_from) as valid_until
                    from department_version v where v.code = :code order by v.valid_from
                    """)
                .bind("code", code)
                .mapTo(DepartmentVersion.class)
                .list());
  }

  /** The version that was valid at that instant; empty before the department was created. */
  Optional<DepartmentVersion> at(String code, Instant instant) {
    return findByCode(code).stream()
        .filter(version -> !version.validFrom().isAfter(instant))
        .reduce((earlier, later) -> later);
  }

  /** The sharing authority of a level and area at that instant. */
  Optional<String> authorityAt(DepartmentLevel level, String area, Instant instant) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select v.code from department_version v
                    where v.kind = 'SHARING_AUTHORITY' and v.level = :level and v.area = :area
                      and v.merged_into is null and v.valid_from <= :instant
                      and not exists (select from department_version later
                        where later.code = v.code and later.valid_from > v.valid_from
                          and later.valid_from <= :instant)
                    """)
                .bind("level", level.authorityLevel().name())
                .bind("area", level.authorityArea(area))
                .bind("instant", instant)
                .mapTo(String.class)
                .findFirst());
  }
}
