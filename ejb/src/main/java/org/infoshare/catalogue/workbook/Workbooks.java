package org.infoshare.catalogue.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Page;
import org.jdbi.v3.core.Handle;

/** The repository of workbooks and their results, in plain SQL. */
@ApplicationScoped
class Workbooks {

  private static final String VIEW =
      """
      select w.id, w.department, w.account, w.check_only, w.sha256, w.byte_count,
        w.received_at, w.ended_at, w.error_count, coalesce(p.rows_done, 0) as rows_done,
        p.rows_total,
        case when w.stage = 'RECEIVED' and p.workbook_id is not null then 'RUNNING' else w.stage
        end as stage,
        (select count(*) from workbook_entry e
          where e.workbook_id = w.id and e.outcome = 'CREATED') as created,
        (select count(*) from workbook_entry e
          where e.workbook_id = w.id and e.outcome = 'AMENDED') as amended,
        (select count(*) from workbook_entry e
          where e.workbook_id = w.id and e.outcome = 'UNCHANGED') as unchanged
      from workbook w
      left join workbook_progress p on p.workbook_id = w.id
      """;

  private Sql sql;

  /** For the container's proxy. */
  protected Workbooks() {}

  @Inject
  Workbooks(Sql sql) {
    this.sql = sql;
  }

  /** Stores a workbook until it is processed. */
  void add(ClaimedWorkbook workbook, String sha256, Instant at) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into workbook (id, department, account, content, sha256, byte_count,
                      check_only, stage, received_at)
                    values (:id, :department, :account, :content, :sha256, :size, :check,
                      'RECEIVED', :at)
                    """)
                .bind("id", workbook.id())
                .bind("department", workbook.department())
                .bind("account", workbook.author().account())
                .bind("content", workbook.content())
                .bind("sha256", sha256)
                .bind("size", workbook.content().length)
                .bind("check", workbook.checkOnly())
                .bind("at", at)
                .execute());
  }

  /** The workbook with the same file that waits or was imported. */
  Optional<UUID> findDuplicate(String department, String sha256) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id from workbook
                    where department = :department and sha256 = :sha256
                      and not check_only and stage in ('RECEIVED', 'IMPORTED')
                    """)
                .bind("department", department)
                .bind("sha256", sha256)
                .mapTo(UUID.class)
                .findOne());
  }

  int countWaiting(String department) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    "select count(*) from workbook where stage = 'RECEIVED' and department = ?")
                .bind(0, department)
                .mapTo(Integer.class)
                .one());
  }

  /**
   * Claims the workbook that has waited longest and is not locked by others; it is locked until the
   * transaction ends.
   */
  Optional<ClaimedWorkbook> claim() {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, department, account, check_only, content from workbook
                    where stage = 'RECEIVED'
                    order by received_at, id
                    limit 1
                    for update skip locked
                    """)
                .map(
                    row ->
                        new ClaimedWorkbook(
                            row.getColumn("id", UUID.class),
                            row.getColumn("department", String.class),
                            row.getColumn("account", String.class),
                            row.getColumn("check_only", Boolean.class),
                            row.getColumn("content", byte[].class)))
                .findOne());
  }

  /**
   * Stores the result.
   *
   * @return whether it had no result before
   */
  boolean conclude(UUID id, ImportResult result, Instant at) {
    return sql.withHandle(
        handle -> {
          int ended =
              handle
                  .createUpdate(
                      """
                      update workbook set stage = :stage, ended_at = :at, error_count = :errors
                      where id = :id and stage = 'RECEIVED'
                      """)
                  .bind("stage", result.stage().name())
                  .bind("at", at)
                  .bind("errors", result.errorCount())
                  .bind("id", id)
                  .execute();
          if (ended == 1) {
            storeErrors(handle, id, result.errors());
            storeEntries(handle, id, result.entries());
          }
          return ended == 1;
        });
  }

  private static void storeErrors(Handle handle, UUID id, List<WorkbookError> errors) {
    var batch =
        handle.prepareBatch(
            """
            insert into workbook_error (workbook_id, position, row_number, column_letters, heading,
              value, code, chinese, english)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
    int position = 0;
    for (var error : errors) {
      batch.add(
          id,
          ++position,
          error.row(),
          error.column(),
          error.heading(),
          error.value(),
          error.code(),
          error.chinese(),
          error.english());
    }
    if (position > 0) {
      batch.execute();
    }
  }

  private static void storeEntries(Handle handle, UUID id, List<WorkbookEntry> entries) {
    var batch =
        handle.prepareBatch(
            """
            insert into workbook_entry (workbook_id, position, row_number, outcome, code, name)
            values (?, ?, ?, ?, ?, ?)
            """);
    int position = 0;
    for (var entry : entries) {
      batch.add(id, ++position, entry.row(), entry.outcome().name(), entry.code(), entry.name());
    }
    if (position > 0) {
      batch.execute();
    }
  }

  Optional<WorkbookView> find(UUID id, String department) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(VIEW + " where w.id = :id and w.department = :department")
                .bind("id", id)
                .bind("department", department)
                .mapTo(WorkbookView.class)
                .findOne());
  }

  /** The workbooks of a department, the newest first. */
  Page<WorkbookView> page(String department, int limit, String cursor) {
    UUID after = Cursor.decodeUuid(cursor);
    List<WorkbookView> found =
        sql.withHandle(
            handle -> {
              var query =
                  handle.createQuery(
                      VIEW
                          + " where w.department = :department "
                          + (after == null
                              ? ""
                              : """
                              and (w.received_at, w.id)
                                < (select a.received_at, a.id from workbook a where a.id = :after)
                              """)
                          + " order by w.received_at desc, w.id desc limit :most");
              if (after != null) {
                query.bind("after", after);
              }
              return query
                  .bind("department", department)
                  .bind("most", limit + 1)
                  .mapTo(WorkbookView.class)
                  .list();
            });
    return Page.of(found, limit, workbook -> workbook.id().toString());
  }

  Page<WorkbookError> errors(UUID id, int limit, String cursor) {
    return numbered(
        """
        select position, row_number as "row", column_letters as "column", heading, value,
          code, chinese, english
        from workbook_error
        """,
        id,
        limit,
        cursor,
        WorkbookError.class);
  }

  Page<WorkbookEntry> entries(UUID id, int limit, String cursor) {
    return numbered(
        """
        select position, row_number as "row", outcome, code, name from workbook_entry
        """,
        id,
        limit,
        cursor,
        WorkbookEntry.class);
  }

  /** A line with its position in the list. */
  private record Numbered<T>(long position, T line) {}

  private <T> Page<T> numbered(String select, UUID id, int limit, String cursor, Class<T> type) {
    Long after = Cursor.decodeNumber(cursor);
    List<Numbered<T>> found =
        sql.withHandle(
            handle ->
                handle
                    .createQuery(
                        select
                            + " where workbook_id = :id and position > :after"
                            + " order by position limit :most")
                    .bind("id", id)
                    .bind("after", after == null ? 0L : after)
                    .bind("most", limit + 1)
                    .map(
                        row ->
                            new Numbered<>(row.getColumn("position", Long.class), row.getRow(type)))
                    .list());
    var page = Page.of(found, limit, line -> String.valueOf(line.position()));
    return new Page<>(page.results().stream().map(Numbered::line).toList(), page.next());
  }

  /**
   * Starts a run, in its own transaction.
   *
   * @return the number of runs so far
   */
  int startRun(UUID id, Instant at) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    insert into workbook_progress (workbook_id, attempts, reported_at)
                    values (:id, 1, :at)
                    on conflict (workbook_id) do update
                      set attempts = workbook_progress.attempts + 1, rows_done = 0,
                        reported_at = excluded.reported_at
                    returning attempts
                    """)
                .bind("id", id)
                .bind("at", at)
                .mapTo(Integer.class)
                .one());
  }

  /** Stores the progress of a run, in its own transaction. */
  void storeProgress(UUID id, int total, int done, Instant at) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update workbook_progress
                    set rows_total = :total, rows_done = :done, reported_at = :at
                    where workbook_id = :id
                    """)
                .bind("total", total)
                .bind("done", done)
                .bind("at", at)
                .bind("id", id)
                .execute());
  }
}
