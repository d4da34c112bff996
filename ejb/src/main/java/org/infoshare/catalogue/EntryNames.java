package org.infoshare.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.platform.Sql;

/** The names of the entries of one department, each of which is had once. */
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
   * Whether another entry has the name, in hand or as it is published.
   *
   * <p>The department's names are held until the transaction ends, so that of two who take one name
   * at once the later sees the earlier.
   *
   * @param code the entry that may have it; null for a new one
   */
  public boolean isTaken(String provider, String name, String code) {
    return sql.ask(
        handle -> {
          handle
              .createQuery("select pg_advisory_xact_lock(hashtextextended(:names, 0))")
              .bind("names", "entry-names " + provider)
              .mapTo(String.class)
              .one();
          return handle
              .createQuery(
                  """
                  select exists (
                    select 1 from catalogue_entry e
                    where e.provider = :provider and e.code <> :code
                      and e.stage not in ('WITHDRAWN', 'DROPPED') and btrim(e.name) = :name
                    union all
                    select 1 from catalogue_entry e
                      join entry_version v on v.entry_code = e.code
                        and v.version = e.published_version
                    where e.provider = :provider and e.code <> :code
                      and e.published_version is not null
                      and e.stage in ('DRAFT', 'DEPT_REVIEW', 'SUBMITTED', 'RETURNED')
                      and btrim(v.content ->> 'name') = :name)
                  """)
              .bind("provider", provider)
              .bind("code", code == null ? "" : code)
              .bind("name", name.strip())
              .mapTo(Boolean.class)
              .one();
        });
  }
}
