package org.infoshare.sharing.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Page;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.sharing.grant.GrantSnapshot;

/** All usage records. Records are added and never changed. */
@ApplicationScoped
class UsageRecords {

  private static final String RECORDS =
      """
      select u.*, u.grant_id as "grant", u.entry_code as entry, u.used_from as "from",
        u.used_until as until, c.id as corrected_by
      from usage_record u left join usage_record c on c.corrects = u.id
      where
      """;

  private static final String VISIBLE =
      """
      u.requester = any(:own)
        or u.provider = any(:own)
        or u.requester = any(:overseen) or u.provider = any(:overseen)
      """;

  private final Sql sql;

  /** For the container's proxy. */
  protected UsageRecords() {
    this(null);
  }

  @Inject
  UsageRecords(Sql sql) {
    this.sql = sql;
  }

  /**
   * Adds a record.
   *
   * @return false if the record that it would correct was corrected before
   */
  boolean add(UUID id, NewUsageRecord newRecord, GrantSnapshot grant, String account, Instant now) {
    return sql.withHandle(
        handle ->
            handle
                    .createUpdate(
                        """
                        insert into usage_record
                          (id, grant_id, entry_code, provider, requester, used_from, used_until,
                           scenario, process, effect, storage, destruction, corrects, recorded_by,
                           recorded_at)
                        values (:id, :grant, :entry, :provider, :requester, :from, :until,
                          :scenario, :process, :effect, :storage, :destruction, cast(:corrects as uuid), :by, :at)
                        on conflict (corrects) do nothing
                        """)
                    .bind("id", id)
                    .bind("grant", grant.id())
                    .bind("entry", grant.entry())
                    .bind("provider", grant.provider())
                    .bind("requester", grant.requester())
                    .bind("from", newRecord.from())
                    .bind("until", newRecord.until())
                    .bind("scenario", newRecord.scenario().strip())
                    .bind("process", newRecord.process().strip())
                    .bind("effect", newRecord.effect().strip())
                    .bind("storage", newRecord.storage().strip())
                    .bind("destruction", stripped(newRecord.destruction()))
                    .bind("corrects", newRecord.corrects())
                    .bind("by", account)
                    .bind("at", now)
                    .execute()
                == 1);
  }

  /** The record, if the caller may see it. */
  Optional<UsageRecordView> find(CallerContext callerContext, UUID id) {
    var conditions = visibleTo(callerContext).bind("id", id).where("u.id = :id");
    return sql.withHandle(
        handle ->
            conditions
                .bindTo(handle.createQuery(RECORDS + conditions.sql()))
                .mapTo(UsageRecordView.class)
                .findOne());
  }

  /** The records that the caller may see, newest first. */
  Page<UsageRecordView> page(CallerContext callerContext, UsageFilter filter) {
    int limit = Page.sizeOf(filter.limit());
    var conditions =
        visibleTo(callerContext)
            .equalIfPresent("u.grant_id", filter.grant())
            .equalIfPresent("u.entry_code", filter.entry())
            .equalIfPresent("u.provider", filter.provider())
            .equalIfPresent("u.requester", filter.requester())
            .whereIfPresent(
                "(u.recorded_at, u.id)"
                    + " < (select recorded_at, id from usage_record where id = :after)",
                "after",
                Cursor.decodeUuid(filter.cursor()));
    var found =
        sql.withHandle(
            handle ->
                conditions
                    .bindTo(
                        handle.createQuery(
                            RECORDS
                                + conditions.sql()
                                + " order by u.recorded_at desc, u.id desc limit :oneMore"))
                    .bind("oneMore", limit + 1)
                    .mapTo(UsageRecordView.class)
                    .list());
    return Page.of(found, limit, record -> record.id().toString());
  }

  private static Conditions visibleTo(CallerContext callerContext) {
    return new Conditions()
        .where(VISIBLE)
        .bind("own", callerContext.caller().departmentWithPredecessors())
        .bind("overseen", callerContext.overseen().toArray(String[]::new));
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
