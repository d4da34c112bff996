package org.infoshare.organisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;

/** The repository of the secrets of systems. */
@ApplicationScoped
class SystemSecrets {

  private final Sql sql;

  /** For the container's proxy. */
  protected SystemSecrets() {
    this(null);
  }

  @Inject
  SystemSecrets(Sql sql) {
    this.sql = sql;
  }

  /** Stores a new secret and returns its number. */
  UUID add(String account, String hash, Instant now) {
    var id = UUID.randomUUID();
    sql.useHandle(
        handle ->
            handle.execute(
                "insert into system_secret (id, account, hash, issued_at) values (?, ?, ?, ?)",
                id,
                account,
                hash,
                now));
    return id;
  }

  /** All secrets that a system ever had, the newest first. */
  List<SecretView> findByAccount(String account) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, issued_at, expires_at, revoked_at, last_used_at from system_secret
                    where account = :account order by issued_at desc, id
                    """)
                .bind("account", account)
                .mapTo(SecretView.class)
                .list());
  }

  /** Lets the active secrets expire then, unless they expire earlier. */
  void expireAt(String account, Instant end) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update system_secret set expires_at = greatest(:end, issued_at)
                    where account = :account and revoked_at is null
                      and (expires_at is null or expires_at > :end)
                    """)
                .bind("account", account)
                .bind("end", end)
                .execute());
  }

  /** Revokes a secret; returns whether it existed and was not revoked before. */
  boolean revoke(String account, UUID id, Instant now) {
    return sql.withHandle(
        handle ->
            handle.execute(
                    "update system_secret set revoked_at = greatest(?, issued_at)"
                        + " where account = ? and id = ? and revoked_at is null",
                    now,
                    account,
                    id)
                == 1);
  }
}
