package org.infoshare.foundation.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.Readiness;
import org.infoshare.foundation.persistence.Sql;
import org.jdbi.v3.core.Handle;

/**
 * The database can store something: a commit reaches its disk, and the disk has room.
 *
 * <p>A small change finds room in the pages and the log that exist, even on a full disk. A
 * temporary file needs new room each time, and is gone afterwards.
 */
@ApplicationScoped
@Readiness
class StorageCheck extends ReadinessCheck {

  /** A message in the write-ahead log: its commit waits for the disk, and no table grows. */
  private static final String COMMITTED =
      "select pg_logical_emit_message(true, 'infoshare', 'readiness')";

  static final String LITTLE_MEMORY = "set local work_mem = '64kB'";

  /** More than half a megabyte, and more than {@link #LITTLE_MEMORY}. */
  static final String TEMPORARY_FILE = "select count(*) from generate_series(1, 50000)";

  private final Sql sql;

  /** For the container's proxy. */
  protected StorageCheck() {
    this(null);
  }

  @Inject
  StorageCheck(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "storage";
  }

  @Override
  protected boolean passes() {
    sql.useHandle(handle -> handle.useTransaction(StorageCheck::store));
    return true;
  }

  private static void store(Handle handle) {
    handle.execute(LITTLE_MEMORY);
    handle.createQuery(TEMPORARY_FILE).mapTo(Long.class).one();
    handle.createQuery(COMMITTED).mapTo(String.class).one();
  }
}
