package org.infoshare.catalogue.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.catalogue.description.ClassNodes;
import org.infoshare.foundation.persistence.Sql;

/** The names of entries, which are unique in a department. */
@ApplicationScoped
class EntryNames {

  private Sql sql;

  /** For the container's proxy. */
  protected EntryNames() {}

  @Inject
  EntryNames(Sql sql) {
    this.sql = sql;
  }

  /**
   * Locks the names of a department until the transaction ends. Whoever checks a name under the
   * lock sees all names taken before.
   *
   * <p>Names are locked before entries, and entries before the numbers under a node ({@link
   * ClassNodes}), so that transactions never deadlock.
   */
  public void lock(String provider) {
    sql.useHandle(
        handle ->
            handle.execute(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))", "entry-names " + provider));
  }

  /**
   * Whether another entry has the name, in its current text or its published version.
   *
   * @param code the entry that may have it; null for a new one
   */
  public boolean isTaken(String provider, String name, String code) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (
                      select 1 from catalogue_entry e
                      where e.provider = :provider and e.code <> :code
                        and e.stage not in ('WITHDRAWN', 'DROPPED') and stripped(e.name) = :name
                      union all
                      select 1 from catalogue_entry e
                        join entry_version v on v.entry_code = e.code
                          and v.version = e.published_version
                      where e.provider = :provider and e.code <> :code
                        and e.published_version is not null
                        and e.stage in ('DRAFT', 'DEPT_REVIEW', 'SUBMITTED', 'RETURNED')
                        and stripped(v.content ->> 'name') = :name)
                    """)
                .bind("provider", provider)
                .bind("code", code == null ? "" : code)
                .bind("name", name.strip())
                .mapTo(Boolean.class)
                .one());
  }
}
