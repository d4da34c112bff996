package org.infoshare.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.department.Standing;
import org.infoshare.platform.Cursor;
import org.infoshare.platform.Page;
import org.infoshare.platform.Sql;

/** The table of systems, listed without the aggregate. */
@ApplicationScoped
class SystemRows {

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
    int limit = Page.length(filter.limit());
    var conditions =
        ApplicationRows.visible(standing)
            .equal("stage", filter.stage())
            .equal("department", filter.department())
            .given(
                """
                (registered_at, id)
                  < (select registered_at, id from connected_system where id = :after)
                """,
                "after",
                Cursor.uuid(filter.cursor()));
    var found =
        sql.ask(
            handle ->
                conditions
                    .bind(
                        handle.createQuery(
                            "select id from connected_system where "
                                + conditions.sql()
                                + " order by registered_at desc, id desc limit :oneMore"))
                    .bind("oneMore", limit + 1)
                    .mapTo(UUID.class)
                    .list());
    return Page.of(found, limit, UUID::toString);
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
