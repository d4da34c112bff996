package org.infoshare.foundation.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.Readiness;
import org.infoshare.foundation.persistence.Sql;
import org.jdbi.v3.core.JdbiException;

/** The database answers, on a connection as every call uses one. */
@ApplicationScoped
@Readiness
class DatabaseCheck extends ReadinessCheck {

  private final Sql sql;

  /** For the container's proxy. */
  protected DatabaseCheck() {
    this(null);
  }

  @Inject
  DatabaseCheck(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return HealthChecks.APPLICATION;
  }

  /** Asks twice: the first connection may be the only one that is broken. */
  @Override
  protected boolean passes() {
    try {
      return answers();
    } catch (JdbiException broken) {
      return answers();
    }
  }

  private boolean answers() {
    return sql.withHandle(handle -> handle.createQuery("select true").mapTo(Boolean.class).one());
  }
}
