package org.infoshare.foundation.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.Readiness;
import org.infoshare.foundation.persistence.RequiredSchema;
import org.infoshare.foundation.persistence.Sql;

/** All migrations that this application needs were run, and no later ones. */
@ApplicationScoped
@Readiness
class SchemaVersionCheck extends ReadinessCheck {

  private final Sql sql;

  /** For the container's proxy. */
  protected SchemaVersionCheck() {
    this(null);
  }

  @Inject
  SchemaVersionCheck(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "schema";
  }

  @Override
  protected boolean passes() {
    return RequiredSchema.isPresent(sql);
  }
}
