package org.infoshare.sharing.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.CaseLookup;

/**
 * The lookup of existing requests. A request that a decision created has a deadline only while its
 * provision is due, so deadlines do not show every request.
 */
@ApplicationScoped
class KnownRequests implements CaseLookup {

  private final Sql sql;

  /** For the container's proxy. */
  protected KnownRequests() {
    this(null);
  }

  @Inject
  KnownRequests(Sql sql) {
    this.sql = sql;
  }

  @Override
  public boolean exists(UUID id) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select exists (select from sharing_request where id = :id)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
  }
}
