package org.infoshare.grant;

import static org.infoshare.platform.Columns.date;
import static org.infoshare.platform.Columns.instant;
import static org.infoshare.platform.Columns.names;
import static org.infoshare.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.catalogue.RunningRight;
import org.infoshare.department.Standing;
import org.infoshare.platform.Conditions;
import org.infoshare.platform.Cursor;
import org.infoshare.platform.Page;
import org.infoshare.platform.Party;
import org.infoshare.platform.Sql;

/** The table of grants, read without the aggregate. */
@ApplicationScoped
class GrantRows {

  private final Sql sql;

  /** For the container's proxy. */
  protected GrantRows() {
    this(null);
  }

  @Inject
  GrantRows(Sql sql) {
    this.sql = sql;
  }

  Optional<Access> access(UUID id) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select id, entry_code, entry_version, provider, consumer, items, purpose,
                        valid_from, valid_until, stage, suspension_reason
                    from access_grant where id = :id
                    """)
                .bind("id", id)
                .map((row, context) -> access(row))
                .findOne());
  }

  /** The grants on an entry that were neither ended nor are over, by id. */
  List<RunningRight> running(String entry, LocalDate today) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select id, consumer, items, settled_at from access_grant
                    where entry_code = :entry and stage <> 'ENDED' and valid_until >= :today
                    order by id
                    """)
                .bind("entry", entry)
                .bind("today", today)
                .map(
                    (row, context) ->
                        new RunningRight(
                            uuid(row, "id"),
                            row.getString("consumer"),
                            names(row, "items"),
                            instant(row, "settled_at") != null))
                .list());
  }

  /** The rights whose consumer was merged, and that have no transition yet. */
  List<UUID> takenOver() {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select id from access_grant
                    where taken_over_from is not null and confirm_until is null
                      and confirmed_at is null and stage <> 'ENDED'
                    order by id
                    """)
                .mapTo(UUID.class)
                .list());
  }

  /** The rights whose transition was over before that day, and that nobody confirmed. */
  List<UUID> unconfirmed(LocalDate today) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select id from access_grant
                    where confirm_until < :today and confirmed_at is null and stage <> 'ENDED'
                    order by id
                    """)
                .bind("today", today)
                .mapTo(UUID.class)
                .list());
  }

  private static Access access(ResultSet row) throws SQLException {
    return new Access(
        uuid(row, "id"),
        row.getString("entry_code"),
        row.getInt("entry_version"),
        row.getString("provider"),
        row.getString("consumer"),
        names(row, "items"),
        row.getString("purpose"),
        date(row, "valid_from"),
        date(row, "valid_until"),
        GrantStage.valueOf(row.getString("stage")),
        row.getString("suspension_reason"));
  }

  /** The grants that the caller may know of, the newest first. */
  Page<GrantView> page(Standing standing, GrantFilter filter) {
    int limit = Page.length(filter.limit());
    var conditions =
        new Conditions()
            .that("consumer = any(:own) or provider = any(:own) or provider = any(:overseen)")
            .with("own", standing.caller().standsFor())
            .with("overseen", standing.overseen().toArray(String[]::new))
            .equal("entry_code", filter.entry())
            .equal("provider", filter.provider())
            .equal("consumer", filter.consumer())
            .equal("stage", filter.stage())
            .given(
                "(granted_at, id) < (select granted_at, id from access_grant where id = :after)",
                "after",
                Cursor.uuid(filter.cursor()));
    var found =
        sql.ask(
            handle ->
                conditions
                    .bind(
                        handle.createQuery(
                            "select * from access_grant where "
                                + conditions.sql()
                                + " order by granted_at desc, id desc limit :oneMore"))
                    .bind("oneMore", limit + 1)
                    .map((row, context) -> view(row, standing))
                    .list());
    return Page.of(found, limit, grant -> grant.id().toString());
  }

  private static GrantView view(ResultSet row, Standing standing) throws SQLException {
    var stage = GrantStage.valueOf(row.getString("stage"));
    String suspendedBy = row.getString("suspended_by");
    String provider = row.getString("provider");
    String consumer = row.getString("consumer");
    return new GrantView(
        uuid(row, "id"),
        uuid(row, "request_id"),
        row.getString("entry_code"),
        row.getInt("entry_version"),
        provider,
        consumer,
        names(row, "items"),
        new LegalBasis(row.getString("statute"), row.getString("article"), row.getString("duty")),
        row.getString("purpose"),
        AccessMode.valueOf(row.getString("mode")),
        date(row, "valid_from"),
        date(row, "valid_until"),
        stage,
        row.getString("suspension_reason"),
        row.getString("end_reason"),
        instant(row, "granted_at"),
        row.getString("settlement_terms"),
        instant(row, "settled_at"),
        row.getString("taken_over_from"),
        date(row, "confirm_until"),
        instant(row, "confirmed_at"),
        GrantTransitions.offered(
            GrantTransitions.parties(standing, consumer, provider),
            standing.caller(),
            stage,
            GrantTransitions.heldBy(
                suspendedBy == null ? null : Party.valueOf(suspendedBy),
                row.getString("suspended_for")),
            row.getBoolean("ending"),
            row.getObject("confirm_until") != null && row.getObject("confirmed_at") == null));
  }
}
