package org.infoshare.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.department.Standing;
import org.infoshare.platform.NewestFirst;
import org.infoshare.platform.Page;
import org.infoshare.platform.Sql;

/** The table of systems, listed without the aggregate. */
@ApplicationScoped
class SystemRows {

  private static final NewestFirst NEWEST_FIRST =
      new NewestFirst("connected_system", "registered_at");

  private final Sql sql;

  /** For the container's proxy. */
  protected SystemRows() {
    this(null);
  }

  @Inject
  SystemRows(Sql sql) {
    this.sql = sql;
  }

  /** The systems that the caller may know of, the newest first. */
  Page<UUID> page(Standing standing, SystemFilter filter) {
    var conditions =
        ApplicationRows.visible(standing)
            .equal("stage", filter.stage())
            .equal("department", filter.department());
    return NEWEST_FIRST.page(sql, conditions, filter.limit(), filter.cursor());
  }

  /** Whose a system is, without the aggregate: its application is to be held first. */
  Optional<String> departmentOf(UUID id) {
    return sql.ask(
        handle ->
            handle
                .createQuery("select department from connected_system where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
  }
}
