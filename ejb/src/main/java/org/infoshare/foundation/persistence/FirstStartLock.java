package org.infoshare.foundation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Handle;

/** Lets only one node at a time check whether something exists yet, and create it. */
@ApplicationScoped
public class FirstStartLock {

  private final Sql sql;

  /** For the container's proxy. */
  protected FirstStartLock() {
    this(null);
  }

  @Inject
  FirstStartLock(Sql sql) {
    this.sql = sql;
  }

  /** Waits until no other node holds the lock, and holds it until the transaction ends. */
  public void acquire() {
    sql.useHandle(FirstStartLock::acquire);
  }

  /** As {@link #acquire()}, in a transaction of one's own. */
  public static void acquire(Handle handle) {
    handle.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", "first-start");
  }
}
