package org.infoshare.foundation.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets one node at a time look whether something is there yet, and put it there. */
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

  /** Returns when no other node is at its start, and keeps it so until the transaction ends. */
  public void acquire() {
    sql.useHandle(
        handle ->
            handle.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", "first-start"));
  }
}
