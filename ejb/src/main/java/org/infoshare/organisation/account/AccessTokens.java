package org.infoshare.organisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.platform.Sql;

/** The tokens of systems: opaque, short-lived, kept as a hash. */
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

  /** Stores a new one under the secret or certificate that asked for it; answers its number. */
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

  /** A system's tokens in force, the newest first. */
  List<TokenView> findActive(String account, Instant now) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, coalesce(secret, certificate) as credential, issued_at, expires_at
                    from access_token
                    where account = :account and expires_at > :now and revoked_at is null
                    order by issued_at desc, id
                    """)
                .bind("account", account)
                .bind("now", now)
                .mapTo(TokenView.class)
                .list());
  }

  /** Revokes one of a system, or all of them where the number is null; how many were in force. */
  int revoke(String account, UUID id, Instant now) {
    return sql.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update access_token set revoked_at = greatest(:now, issued_at)
                    where account = :account and expires_at > :now and revoked_at is null
                      and (cast(:id as uuid) is null or id = cast(:id as uuid))
                    """)
                .bind("account", account)
                .bind("id", id)
                .bind("now", now)
                .execute());
  }

  /** Takes away what is over anyway. */
  void deleteExpired(Instant now) {
    sql.useHandle(handle -> handle.execute("delete from access_token where expires_at <= ?", now));
  }
}
