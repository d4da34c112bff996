package org.infoshare.foundation.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.persistence.Sql;

/**
 * Whether this platform is a demonstration: the setting says so, and the demo data was loaded into
 * its database when that was empty.
 *
 * <p>The setting alone is not enough. It can be changed at any time, also on a platform with real
 * departments, whose clock must not be moved.
 */
@ApplicationScoped
public class Demonstration {

  private final Sql sql;
  private final boolean wanted;

  private volatile boolean loaded;

  /** For the container's proxy. */
  protected Demonstration() {
    this(null, false);
  }

  @Inject
  public Demonstration(
      Sql sql, @ConfigProperty(name = "infoshare.demo", defaultValue = "false") boolean wanted) {
    this.sql = sql;
    this.wanted = wanted;
  }

  /** Whether the setting asks for a demonstration. Its data may still have to be loaded. */
  public boolean isWanted() {
    return wanted;
  }

  /** Whether it is a demonstration with its data. */
  public boolean isActive() {
    if (wanted && !loaded) {
      loaded = exists("select exists (select from demonstration)");
    }
    return loaded;
  }

  /** Notes that the data is being loaded into an empty database; part of that transaction. */
  public void markLoaded() {
    sql.useHandle(handle -> handle.execute("insert into demonstration default values"));
  }

  /**
   * Refuses a demonstration on a database that has departments of its own. It reads the table of
   * another feature, because it must run before anything else does.
   *
   * @throws IllegalStateException which ends the start
   */
  void check() {
    if (wanted && !isActive() && exists("select exists (select from department)")) {
      throw new IllegalStateException(
          "infoshare.demo is true, but the departments of this database are not those of a"
              + " demonstration");
    }
  }

  private boolean exists(String query) {
    return sql.withHandle(handle -> handle.createQuery(query).mapTo(Boolean.class).one());
  }
}
