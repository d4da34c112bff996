package org.infoshare.cases.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.Entities;
import org.infoshare.foundation.persistence.NewestFirst;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Page;

/** All violations. */
@ApplicationScoped
class Violations {

  private static final NewestFirst NEWEST_FIRST = new NewestFirst("violation", "registered_at");

  /** The SQL equivalent of {@link Violation#isVisibleTo}. */
  private static final String VISIBLE =
      """
      department = any(:own) or authority = any(:own) or registering_department = any(:own)
        or providers && cast(:own as text[])
      """;

  private static final List<String> MISUSE =
      Arrays.stream(ViolationKind.values())
          .filter(ViolationKind::isMisuse)
          .map(ViolationKind::name)
          .toList();

  private final EntityManager entities;
  private final Sql sql;

  /** For the container's proxy. */
  protected Violations() {
    this(null, null);
  }

  @Inject
  Violations(EntityManager entities, Sql sql) {
    this.entities = entities;
    this.sql = sql;
  }

  void add(Violation violation) {
    entities.persist(violation);
    entities.flush();
  }

  Optional<Violation> find(UUID id) {
    return Optional.ofNullable(entities.find(Violation.class, id));
  }

  /** The existing violations among these ids. */
  Map<UUID, Violation> byId(List<UUID> ids) {
    return Entities.mapById(entities, Violation.class, ids, Violation::id);
  }

  /** The violation, locked until the transaction ends. */
  Optional<Violation> lock(UUID id) {
    return Optional.ofNullable(entities.find(Violation.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The violations that the caller may see, the newest first. */
  Page<Violation> page(Caller caller, ViolationFilter filter) {
    var conditions =
        new Conditions()
            .where(VISIBLE)
            .bind("own", caller.departmentWithPredecessors())
            .equalIfPresent("department", filter.department())
            .equalIfPresent("kind", filter.kind())
            .equalIfPresent("stage", filter.stage())
            .equalIfPresent("about", filter.about());
    return NEWEST_FIRST.page(
        entities, Violation.class, Violation::id, conditions, filter.limit(), filter.cursor());
  }

  /** The earliest unsettled misuse of a grant. */
  Optional<UUID> openOver(UUID grant) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id from violation
                    where stage not in ('CORRECTED', 'TERMINATED', 'DISMISSED')
                      and grants @> array[:grant] and kind = any(:misuse)
                    order by registered_at, id limit 1
                    """)
                .bind("grant", grant)
                .bindArray("misuse", String.class, MISUSE)
                .mapTo(UUID.class)
                .findOne());
  }

  /** Whether the platform registered a violation for this expired deadline of the case. */
  boolean isRegistered(String about, String deadlineName) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select from violation
                      where about = :about and deadline = :limit)
                    """)
                .bind("about", about)
                .bind("limit", deadlineName)
                .mapTo(Boolean.class)
                .one());
  }

  /**
   * An unsettled violation, its handling authority and the providers of the misused information.
   */
  record Handled(
      UUID id,
      String department,
      String authority,
      boolean withoutAuthority,
      Set<String> providers) {}

  /** The unsettled violations of departments in the cities of two areas. */
  List<Handled> handledIn(String oneArea, String otherArea) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select v.id, v.department, v.authority, v.without_authority, v.providers
                    from violation v join department d on d.code = v.department
                    where v.stage in ('REGISTERED', 'ORDERED', 'OVERDUE', 'REPORTED', 'TERMINATED')
                      and left(d.area, 4) in (left(:one, 4), left(:other, 4))
                    order by v.id
                    """)
                .bind("one", oneArea)
                .bind("other", otherArea)
                .mapTo(Handled.class)
                .list());
  }

  /** Writes pending changes, so that conflicts appear here and plain SQL reads the new state. */
  void flush() {
    entities.flush();
  }
}
