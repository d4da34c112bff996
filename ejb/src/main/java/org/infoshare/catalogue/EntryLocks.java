package org.infoshare.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.infoshare.platform.Sql;

/** Rows of entries that the running transaction holds, many at once. */
@ApplicationScoped
class EntryLocks {

  private Sql sql;

  /** For the container's proxy. */
  protected EntryLocks() {}

  @Inject
  EntryLocks(Sql sql) {
    this.sql = sql;
  }

  /**
   * Holds entries until the transaction ends, one after the other in the order of their codes: of
   * two that hold many, the later one waits and neither waits for ever.
   *
   * @return the lock versions that they have now
   */
  public Map<String, Integer> hold(Collection<String> codes) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select code, lock_version from catalogue_entry
                    where code = any(:codes)
                    order by code
                    for no key update
                    """)
                .bindArray("codes", String.class, codes)
                .reduceRows(
                    new HashMap<>(),
                    (versions, row) -> {
                      versions.put(
                          row.getColumn("code", String.class),
                          row.getColumn("lock_version", Integer.class));
                      return versions;
                    }));
  }
}
