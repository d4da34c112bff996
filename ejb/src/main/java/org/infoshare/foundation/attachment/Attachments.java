package org.infoshare.foundation.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Caller;

/**
 * The repository of documents of cases, in plain SQL. A content is read only on request, one at a
 * time.
 */
@ApplicationScoped
class Attachments {

  private static final String VIEW =
      """
      select a.id, a.case_kind, a.case_id, a.kind, a.label, a.name, a.media_type, a.byte_count,
        a.sha256, a.account as added_by, a.department, a.added_at, a.scan, a.scanned_at, r.removed_at,
        r.account as removed_by
      from attachment a
      left join attachment_removal r on r.attachment_id = a.id
      """;

  private final Sql sql;

  /** For the container's proxy. */
  protected Attachments() {
    this(null);
  }

  @Inject
  Attachments(Sql sql) {
    this.sql = sql;
  }

  /** Locks the documents of a case until the transaction ends, so that nobody else can add one. */
  void lock(String caseKind, String caseId) {
    sql.useHandle(
        handle ->
            handle
                .createQuery(
                    "select pg_advisory_xact_lock(hashtext('attachment ' || :kind), hashtext(:id))")
                .bind("kind", caseKind)
                .bind("id", caseId)
                .map((row, context) -> true)
                .one());
  }

  /** Locks the documents of a department's unfiled cases as {@link #lock} does those of one. */
  void lockUnfiled(String department) {
    lock("unfiled", department);
  }

  /**
   * The bytes that the documents of a department occupy in its unfiled cases, and those of removed
   * ones as long as they are kept.
   */
  long unfiledBytes(String department, List<UnfiledCase> unfiled) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select coalesce(sum(own.byte_count), 0) from (
                      select a.id, a.byte_count
                      from unnest(:kinds, :ids) as unfiled (kind, id)
                      join attachment a on a.case_kind = unfiled.kind and a.case_id = unfiled.id
                      where a.department = :department
                      union
                      select a.id, a.byte_count from attachment_removal r
                      join attachment a on a.id = r.attachment_id
                      where a.department = :department) own
                    where exists (select from attachment_content c where c.attachment_id = own.id)
                    """)
                .bind("department", department)
                .bind("kinds", unfiled.stream().map(UnfiledCase::kind).toArray(String[]::new))
                .bind("ids", unfiled.stream().map(UnfiledCase::id).toArray(String[]::new))
                .mapTo(Long.class)
                .one());
  }

  /** The number of documents of a department in a case, without removed ones. */
  long count(String caseKind, String caseId, String department) {
    return list(caseKind, caseId).stream()
        .filter(one -> department.equals(one.department()))
        .count();
  }

  void add(UUID id, Upload upload, String name, Caller by, Instant at) {
    var newAttachment = upload.asked();
    sql.useHandle(
        handle -> {
          handle
              .createUpdate(
                  """
                  insert into attachment (id, case_kind, case_id, kind, label, name, media_type,
                    byte_count, sha256, account, department, added_at, scan, scanned_at)
                  values (:id, :caseKind, :caseId, :kind, :label, :name, :mediaType, :byteCount,
                    :sha256, :account, :department, :at, :scan,
                    case when :scan = 'CLEAN' then cast(:at as timestamptz) end)
                  """)
              .bind("id", id)
              .bind("caseKind", newAttachment.caseKind())
              .bind("caseId", newAttachment.caseId())
              .bind("kind", newAttachment.kind().name())
              .bind("label", newAttachment.label())
              .bind("name", name)
              .bind("mediaType", upload.type().mediaType())
              .bind("byteCount", upload.content().length)
              .bind("sha256", upload.sha256())
              .bind("account", by.account())
              .bind("department", by.department())
              .bind("at", at)
              .bind("scan", upload.scan().name())
              .execute();
          handle
              .createUpdate(
                  "insert into attachment_content (attachment_id, content) values (:id, :content)")
              .bind("id", id)
              .bind("content", upload.content())
              .execute();
        });
  }

  /** The documents of a case that were not removed, in the order in which they were added. */
  List<AttachmentView> list(String caseKind, String caseId) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    VIEW
                        + """
                        where a.case_kind = :kind and a.case_id = :id and r.attachment_id is null
                        order by a.added_at, a.id
                        """)
                .bind("kind", caseKind)
                .bind("id", caseId)
                .mapTo(AttachmentView.class)
                .list());
  }

  /** A document by its id, even if it was removed. */
  Optional<AttachmentView> find(UUID id) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(VIEW + "where a.id = :id")
                .bind("id", id)
                .mapTo(AttachmentView.class)
                .findOne());
  }

  byte[] content(UUID id) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select content from attachment_content where attachment_id = :id")
                .bind("id", id)
                .mapTo(byte[].class)
                .one());
  }

  void remove(UUID id, Caller by, Instant at) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into attachment_removal (attachment_id, account, removed_at)
                    values (:id, :account, :at)
                    """)
                .bind("id", id)
                .bind("account", by.account())
                .bind("at", at)
                .execute());
  }

  /** Removes every document of a case that is not removed yet. */
  void removeAll(String caseKind, String caseId, Caller by, Instant at) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into attachment_removal (attachment_id, account, removed_at)
                    select id, :account, :at from attachment
                    where case_kind = :kind and case_id = :case
                    on conflict do nothing
                    """)
                .bind("kind", caseKind)
                .bind("case", caseId)
                .bind("account", by.account())
                .bind("at", at)
                .execute());
  }
}
