package org.infoshare.organisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;

/** The repository of system tokens. Tokens are opaque, short-lived and stored as a hash. */
@ApplicationScoped
class AccessTokens {

  private final Sql sql;

  /** For the container's proxy. */
  protected AccessTokens() {
    this(null);
  }

  @Inject
  AccessTokens(Sql sql) {
    this.sql = sql;
  }

  /** Stores a new token under the secret or certificate that requested it; returns its number. */
  UUID add(String account, String hash, UsedCredential parent, Instant now, Instant end) {
    var id = UUID.randomUUID();
    String column = parent.kind() == SignInMethod.SECRET ? "secret" : "certificate";
    sql.useHandle(
        handle ->
            handle.execute(
                "insert into access_token (id, hash, account, "
                    + column
                    + ", issued_at, expires_at) values (?, ?, ?, ?, ?, ?)",
                id,
                hash,
                account,
                parent.id(),
                now,
                end));
    return id;
  }

  /**
   * The active tokens of a system, the newest first.
   *
   * @param idleSince those that were not used since then have ended
   */
  List<TokenView> findActive(String account, Instant now, Instant idleSince) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, coalesce(secret, certificate) as credential, issued_at, expires_at
                    from access_token
                    where account = :account and expires_at > :now and revoked_at is null
                      and coalesce(last_used_at, issued_at) > :idleSince
                    order by issued_at desc, id
                    """)
                .bind("account", account)
                .bind("now", now)
                .bind("idleSince", idleSince)
                .mapTo(TokenView.class)
                .list());
  }

  /**
   * Revokes one token of a system, or all of them if the number is null; returns how many were
   * active.
   *
   * @param idleSince those that were not used since then have ended
   */
  int revoke(String account, UUID id, Instant now, Instant idleSince) {
    return sql.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update access_token set revoked_at = greatest(:now, issued_at)
                    where account = :account and expires_at > :now and revoked_at is null
                      and coalesce(last_used_at, issued_at) > :idleSince
                      and (cast(:id as uuid) is null or id = cast(:id as uuid))
                    """)
                .bind("account", account)
                .bind("id", id)
                .bind("now", now)
                .bind("idleSince", idleSince)
                .execute());
  }

  /** Deletes tokens that have expired or were not used since then. */
  void deleteEnded(Instant now, Instant idleSince) {
    sql.useHandle(
        handle ->
            handle.execute(
                "delete from access_token"
                    + " where expires_at <= ? or coalesce(last_used_at, issued_at) <= ?",
                now,
                idleSince));
  }
}
