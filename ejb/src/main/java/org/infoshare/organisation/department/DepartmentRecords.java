package org.infoshare.organisation.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infoshare.foundation.persistence.Sql;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.generic.GenericType;

/** The repository of the departments in their current state. */
@ApplicationScoped
class DepartmentRecords {

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final EntityManager entities;
  private final Sql sql;

  /** For the container's proxy. */
  protected DepartmentRecords() {
    this(null, null);
  }

  @Inject
  DepartmentRecords(EntityManager entities, Sql sql) {
    this.entities = entities;
    this.sql = sql;
  }

  void add(Department department) {
    entities.persist(department);
    entities.flush();
  }

  Optional<Department> find(String code) {
    return Optional.ofNullable(entities.find(Department.class, code));
  }

  /** The department of that code, locked until the transaction ends. */
  Optional<Department> lock(String code) {
    return Optional.ofNullable(
        entities.find(Department.class, code, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Reads a department again, because others may have changed it before the lock was acquired. */
  void refresh(String code) {
    find(code).ifPresent(entities::refresh);
  }

  /** The sharing authority of that level and area. */
  Optional<Department> findAuthority(DepartmentLevel level, String area) {
    return entities
        .createQuery(
            """
            select d from Department d
            where d.kind = :kind and d.level = :level and d.area = :area and d.mergedInto is null
            """,
            Department.class)
        .setParameter("kind", DepartmentKind.SHARING_AUTHORITY)
        .setParameter("level", level)
        .setParameter("area", area)
        .getResultStream()
        .findFirst();
  }

  /** The department that has that credit code now. */
  Optional<Department> findByCreditCode(String creditCode) {
    return entities
        .createQuery(
            "select d from Department d where d.creditCode = :creditCode and d.mergedInto is null",
            Department.class)
        .setParameter("creditCode", creditCode)
        .getResultStream()
        .findFirst();
  }

  /** The names by code; codes of no department are left out. */
  Map<String, String> namesOf(Collection<String> codes) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select code, name from department where code = any(:codes)")
                .bind("codes", codes.toArray(String[]::new))
                .setMapKeyColumn("code")
                .setMapValueColumn("name")
                .collectInto(new GenericType<Map<String, String>>() {}));
  }

  /**
   * The codes of at most this many departments that have or had a name with these letters, or are
   * the successor of one.
   *
   * @param letters a pattern of {@code like}
   */
  Set<String> findByName(String letters, int maxResults) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select distinct department_successor(v.code) from department_version v
                    where v.name like :letters
                    limit :most
                    """)
                .bind("letters", letters)
                .bind("most", maxResults)
                .mapTo(String.class)
                .set());
  }

  /** Every department, by code. */
  List<Department> all() {
    return entities
        .createQuery("select d from Department d order by d.code", Department.class)
        .getResultList();
  }

  /** Writes pending changes, so that plain SQL sees them and a conflict is reported here. */
  void flush() {
    entities.flush();
  }

  /**
   * The codes of the departments of a sharing authority's level and area, including itself. Merged
   * departments are included because of their cases. An authority that was merged oversees nobody.
   */
  Set<String> overseenBy(String authority) {
    return underAuthority("d.level = a.level and d.area = a.area", authority);
  }

  /**
   * The codes of the overseen departments, and for the city's authority those of the central bodies
   * in the city.
   */
  Set<String> admittedBy(String authority) {
    return underAuthority(
        """
        (d.level = a.level and d.area = a.area)
          or (d.level = 'CENTRAL' and a.level = 'MUNICIPAL' and left(d.area, 4) || '00' = a.area)
        """,
        authority);
  }

  /** The codes of the departments of all districts of the city whose authority this is. */
  Set<String> inDistrictsOf(String authority) {
    return underAuthority(
        "d.level = 'DISTRICT' and a.level = 'MUNICIPAL' and left(d.area, 4) || '00' = a.area",
        authority);
  }

  private Set<String> underAuthority(String condition, String authority) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select d.code from department a
                    join department d on %s
                    where a.code = :authority and a.kind = 'SHARING_AUTHORITY' and a.merged_into is null
                    """
                        .formatted(condition))
                .bind("authority", authority)
                .mapTo(String.class)
                .set());
  }

  /**
   * The codes of the admitted departments without merged ones, in whose cases nothing is left to
   * do.
   */
  Set<String> admittedWithoutMerged(String authority) {
    var codes = new HashSet<>(admittedBy(authority));
    codes.removeAll(
        sql.withHandle(
            handle ->
                handle
                    .createQuery("select code from department where merged_into is not null")
                    .mapTo(String.class)
                    .set()));
    return codes;
  }

  /**
   * The codes of the other departments at its level and in its area, including merged ones because
   * of their cases.
   */
  Set<String> peersOf(String department) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select other.code from department own
                    join department other on other.level = own.level and other.area = own.area
                    where own.code = :own and other.code <> own.code
                    """)
                .bind("own", department)
                .mapTo(String.class)
                .set());
  }

  Set<String> withPredecessors(String code) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select department_with_predecessors(:code)")
                .bind("code", code)
                .mapTo(String.class)
                .set());
  }

  /** The current successor of a merged department, over any number of mergers. */
  String successorOf(String code) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select department_successor(:code)")
                .bind("code", code)
                .mapTo(String.class)
                .one());
  }

  /**
   * Locks departments against all commands, and waits for their shared locks at most ten seconds.
   * Rows that refer to the departments neither block this nor wait for it.
   */
  boolean lockAll(String... codes) {
    try {
      sql.useHandle(
          handle -> {
            handle.execute("set local lock_timeout = '10s'");
            handle
                .createQuery(
                    """
                    select code from department where code = any(:codes)
                    order by code for no key update
                    """)
                .bind("codes", codes)
                .mapTo(String.class)
                .list();
            handle.execute("set local lock_timeout to default");
          });
      return true;
    } catch (JdbiException failed) {
      if (failed.getCause() instanceof SQLException cause
          && LOCK_NOT_AVAILABLE.equals(cause.getSQLState())) {
        return false;
      }
      throw failed;
    }
  }

  /** Locks a department against a merger or change; returns its successor, or null. */
  String lockShared(String code) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select merged_into from department where code = :code for share")
                .bind("code", code)
                .mapTo(String.class)
                .findFirst()
                .orElse(null));
  }

  /** The codes of all departments that were not merged into another. */
  Set<String> notMerged() {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select code from department where merged_into is null")
                .mapTo(String.class)
                .set());
  }

  /** The codes of the municipal sharing authorities that were not merged: one for each city. */
  Set<String> municipalAuthorities() {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select code from department
                    where kind = 'SHARING_AUTHORITY' and level = 'MUNICIPAL' and merged_into is null
                    """)
                .mapTo(String.class)
                .set());
  }

  /** The first department of that kind, level and area that was not merged. */
  Optional<String> findByFunction(DepartmentKind kind, DepartmentLevel level, String area) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select code from department
                    where kind = :kind and level = :level and area = :area and merged_into is null
                    order by code limit 1
                    """)
                .bind("kind", kind.name())
                .bind("level", level.name())
                .bind("area", area)
                .mapTo(String.class)
                .findOne());
  }
}
