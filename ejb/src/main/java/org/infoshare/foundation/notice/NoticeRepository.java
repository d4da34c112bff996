package org.infoshare.foundation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Page;

/** The repository of notices. */
@ApplicationScoped
class NoticeRepository {

  private static final String COLUMNS =
      "id, kind, about, chinese, english, sent_at as at, acknowledged_at, acknowledged_by";

  /** The notices to the department and to departments that were merged into it. */
  private static final String ADDRESSED_TO_DEPARTMENT =
      "department = any(array(select department_with_predecessors(cast(:department as varchar))))";

  /** A notice that a predecessor received as well is listed once. */
  private static final String NOT_REPEATED =
      """
      department = :department or not exists (
        select from notice own
        where own.department = :department and own.notice_key = notice.notice_key)
      """;

  private final Sql sql;

  /** For the container's proxy. */
  protected NoticeRepository() {
    this(null);
  }

  @Inject
  NoticeRepository(Sql sql) {
    this.sql = sql;
  }

  /** The notices to a department, the newest first. */
  Page<NoticeView> page(String department, NoticeFilter filter) {
    int limit = Page.sizeOf(filter.limit());
    var conditions =
        new Conditions()
            .where(ADDRESSED_TO_DEPARTMENT)
            .where(NOT_REPEATED)
            .bind("department", department)
            .equalIfPresent("kind", filter.kind())
            .whereIfPresent(
                "(sent_at, id) < (select sent_at, id from notice where id = :after)",
                "after",
                Cursor.decodeUuid(filter.cursor()));
    if (filter.state() != null) {
      conditions.where(
          filter.state() == NoticeState.OPEN
              ? "acknowledged_at is null"
              : "acknowledged_at is not null");
    }
    var found =
        sql.withHandle(
            handle ->
                conditions
                    .bindTo(
                        handle.createQuery(
                            "select "
                                + COLUMNS
                                + " from notice where "
                                + conditions.sql()
                                + " order by sent_at desc, id desc limit :oneMore"))
                    .bind("oneMore", limit + 1)
                    .mapTo(NoticeView.class)
                    .list());
    return Page.of(found, limit, notice -> notice.id().toString());
  }

  Optional<NoticeView> find(String department, UUID id) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    "select "
                        + COLUMNS
                        + " from notice where id = :id and "
                        + ADDRESSED_TO_DEPARTMENT)
                .bind("id", id)
                .bind("department", department)
                .mapTo(NoticeView.class)
                .findOne());
  }

  /** Records the first acknowledgement; returns whether this was the first. */
  boolean acknowledge(String department, UUID id, String account, Instant now) {
    return sql.withHandle(
        handle ->
            handle
                    .createUpdate(
                        """
                        update notice set acknowledged_at = :now, acknowledged_by = :account
                        where id = :id and acknowledged_at is null and
                        """
                            + ADDRESSED_TO_DEPARTMENT)
                    .bind("now", now)
                    .bind("account", account)
                    .bind("id", id)
                    .bind("department", department)
                    .execute()
                == 1);
  }
}
