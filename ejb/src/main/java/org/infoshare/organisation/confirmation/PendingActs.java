package org.infoshare.organisation.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.persistence.JsonColumn;
import org.infoshare.foundation.persistence.Sql;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.statement.Query;

/** The repository of acts that wait for a second person. */
@ApplicationScoped
class PendingActs {

  private static final int MAX_RESULTS = 500;
  private static final GenericType<Map<String, Object>> CONTENT = new GenericType<>() {};

  /** Who confirms is not stored: the superior of a department may change meanwhile. */
  private static final String SELECT =
      """
      select p.id, p.kind, p.department, p.subject, p.content, p.reasons, p.proposed_by, p.proposed_as,
        p.proposed_at, p.expires_at, cast(null as text) as confirmer,
        cast(null as text) as confirmer_role,
        case when p.stage = 'PROPOSED' and p.expires_at <= :now then 'EXPIRED' else p.stage end as stage,
        p.decided_by, p.decided_at, p.decline_reasons
      from pending_act p
      """;

  private final Sql sql;

  /** For the container's proxy. */
  protected PendingActs() {
    this(null);
  }

  @Inject
  PendingActs(Sql sql) {
    this.sql = sql;
  }

  /**
   * Stores a proposal; empty if one waits for its subject already. One that has expired is in
   * nobody's way.
   */
  Optional<UUID> add(
      Proposal proposal, String account, String role, Instant now, Instant expiresAt) {
    var id = UUID.randomUUID();
    return sql.withHandle(
        handle -> {
          handle
              .createUpdate(
                  """
                  update pending_act set stage = 'EXPIRED'
                  where subject = :subject and stage = 'PROPOSED' and expires_at <= :now
                  """)
              .bind("subject", proposal.subject())
              .bind("now", now)
              .execute();
          int added =
              handle
                  .createUpdate(
                      """
                      insert into pending_act (id, kind, department, subject, content, reasons,
                        proposed_by, proposed_as, proposed_at, expires_at, stage)
                      values (:id, :kind, :department, :subject, cast(:contentAsJson as jsonb), :reasons,
                        :account, :role, :now, :expiresAt, 'PROPOSED')
                      on conflict (subject) where stage = 'PROPOSED' do nothing
                      """)
                  .bindMethods(proposal)
                  .bind("contentAsJson", proposal.contentAsJson())
                  .bind("id", id)
                  .bind("account", account)
                  .bind("role", role)
                  .bind("now", now)
                  .bind("expiresAt", expiresAt)
                  .execute();
          return added == 1 ? Optional.of(id) : Optional.empty();
        });
  }

  /** What waits first, then the newest first. */
  List<PendingAct> list(Instant now) {
    return sql.withHandle(
        handle ->
            select(
                    handle,
                    """
                    order by p.stage <> 'PROPOSED' or p.expires_at <= :now, p.proposed_at desc, p.id
                    limit :most
                    """,
                    now)
                .bind("most", MAX_RESULTS)
                .mapTo(PendingAct.class)
                .list());
  }

  Optional<PendingAct> lock(UUID id, Instant now) {
    return sql.withHandle(
        handle ->
            select(handle, "where p.id = :id for update", now)
                .bind("id", id)
                .mapTo(PendingAct.class)
                .findOne());
  }

  void decide(UUID id, PendingActStage stage, String account, Instant at, String declineReasons) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update pending_act set stage = :stage, decided_by = :account, decided_at = :at,
                      decline_reasons = :reasons
                    where id = :id
                    """)
                .bind("stage", stage.name())
                .bind("account", account)
                .bind("at", at)
                .bind("reasons", declineReasons)
                .bind("id", id)
                .execute());
  }

  private static Query select(Handle handle, String rest, Instant now) {
    return handle
        .createQuery(SELECT + rest)
        .registerColumnMapper(CONTENT, JsonColumn.mapper(CONTENT))
        .bind("now", now);
  }
}
