package org.infoshare.time.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.Sql;

/** The shorter limits that departments set for themselves. */
@ApplicationScoped
class OwnLimits {

  private final Sql sql;

  /** For the container's proxy. */
  protected OwnLimits() {
    this(null);
  }

  @Inject
  OwnLimits(Sql sql) {
    this.sql = sql;
  }

  /**
   * The own limits of a department, by key.
   *
   * @param department null for all departments; the list is then sorted by department
   */
  List<OwnLimitView> of(String department) {
    var conditions = new Conditions().equalIfPresent("department", department);
    return sql.withHandle(
        handle ->
            conditions
                .bindTo(
                    handle.createQuery(
                        """
                        select department, limit_key as key, working_days, :source as source,
                          :tag as evidence_tag, true as configured, set_at as since, set_by as by
                        from own_limit where
                        """
                            + conditions.sql()
                            + " order by department, limit_key"))
                .bind("source", Limit.CONFIGURED)
                .bind("tag", RuleLimit.CONFIGURED_TAG)
                .mapTo(OwnLimitView.class)
                .list());
  }

  /** The number of working days that a department set for itself, locked against other changes. */
  Optional<Integer> lock(String department, String key) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select working_days from own_limit
                    where department = :department and limit_key = :key for update
                    """)
                .bind("department", department)
                .bind("key", key)
                .mapTo(Integer.class)
                .findOne());
  }

  void set(String department, String key, int workingDays, String account, Instant at) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into own_limit (department, limit_key, working_days, set_at, set_by)
                    values (:department, :key, :days, :at, :account)
                    on conflict (department, limit_key) do update
                    set working_days = excluded.working_days, set_at = excluded.set_at,
                      set_by = excluded.set_by
                    """)
                .bind("department", department)
                .bind("key", key)
                .bind("days", workingDays)
                .bind("at", at)
                .bind("account", account)
                .execute());
  }

  void delete(String department, String key) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    "delete from own_limit where department = :department and limit_key = :key")
                .bind("department", department)
                .bind("key", key)
                .execute());
  }
}
