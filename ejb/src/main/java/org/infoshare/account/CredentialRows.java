package org.infoshare.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Columns;
import org.infoshare.platform.CommaSeparated;
import org.infoshare.platform.Sql;

/**
 * What a sign-in by certificate or token reads, in one query each.
 *
 * <p>The row of the department is read with it, though that table is another feature's: a second
 * query on every call would be too dear, and a copy in the account could be missed by a merger.
 */
@ApplicationScoped
class CredentialRows {

  /** How coarse the last use is kept: at most one write an hour and credential. */
  static final Duration COARSE = Duration.ofHours(1);

  private final Sql sql;

  /** For the container's proxy. */
  protected CredentialRows() {
    this(null);
  }

  @Inject
  CredentialRows(Sql sql) {
    this.sql = sql;
  }

  /** The account behind a credential. */
  record Owner(Caller caller, boolean locked, String mergedInto) {

    static Owner of(ResultSet row) throws SQLException {
      return new Owner(callerOf(row), row.getBoolean("locked"), row.getString("merged_into"));
    }
  }

  /** Whom the row of an account makes a caller. */
  static Caller callerOf(ResultSet account) throws SQLException {
    return new Caller(
        account.getString("name"),
        account.getString("department"),
        new RolesConverter().convertToEntityAttribute(account.getString("roles")),
        Set.copyOf(CommaSeparated.read(account.getString("predecessors"))));
  }

  /** A registered certificate. */
  record Certificate(
      UUID id,
      Owner owner,
      boolean revoked,
      Instant notBefore,
      Instant notAfter,
      Instant lastUsed) {

    boolean isValid(Instant now) {
      return !now.isBefore(notBefore) && !now.isAfter(notAfter);
    }
  }

  /** A token, and whether it and its parent are in force. */
  record Token(UUID id, Owner owner, boolean live) {}

  Optional<Certificate> certificate(String fingerprint) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select c.id, c.revoked_at, c.not_before, c.not_after, c.last_used_at,
                           a.name, a.department, a.predecessors, a.roles, a.locked, d.merged_into
                    from system_certificate c
                    join account a on a.name = c.account
                    left join department d on d.code = a.department
                    where c.fingerprint = :fingerprint
                    """)
                .bind("fingerprint", fingerprint)
                .map(
                    (row, context) ->
                        new Certificate(
                            Columns.uuid(row, "id"),
                            Owner.of(row),
                            row.getObject("revoked_at") != null,
                            Columns.instant(row, "not_before"),
                            Columns.instant(row, "not_after"),
                            Columns.instant(row, "last_used_at")))
                .findOne());
  }

  Optional<Token> token(String hash, Instant now) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select t.id, a.name, a.department, a.predecessors, a.roles, a.locked, d.merged_into,
                           t.revoked_at is null and t.expires_at > :now
                           and coalesce(s.revoked_at, c.revoked_at) is null
                           and coalesce(s.expires_at, c.not_after, 'infinity') > :now as live
                    from access_token t
                    join account a on a.name = t.account
                    left join department d on d.code = a.department
                    left join system_secret s on s.id = t.secret
                    left join system_certificate c on c.id = t.certificate
                    where t.hash = :hash
                    """)
                .bind("hash", hash)
                .bind("now", now)
                .map(
                    (row, context) ->
                        new Token(Columns.uuid(row, "id"), Owner.of(row), row.getBoolean("live")))
                .findOne());
  }

  /** Notes that a secret or certificate is in use, unless that was noted within the hour. */
  void used(UsedCredential credential, Instant lastUsed, Instant now) {
    if (lastUsed == null || lastUsed.isBefore(now.minus(COARSE))) {
      String table =
          credential.kind() == CredentialKind.SECRET ? "system_secret" : "system_certificate";
      sql.run(
          handle ->
              handle.execute(
                  "update "
                      + table
                      + " set last_used_at = ? where id = ? and (last_used_at is null or last_used_at < ?)",
                  now,
                  credential.id(),
                  now.minus(COARSE)));
    }
  }
}
