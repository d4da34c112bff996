package org.infoshare.organisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.access.DeclaredAccess;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;

/**
 * The queries for a sign-in by certificate or token, one for each.
 *
 * <p>They also read the row of the department, although that table belongs to another feature: a
 * second query on every call would cost too much, and a merger could miss a copy in the account.
 */
@ApplicationScoped
class CredentialQueries {

  /** The precision of the last use: at most one write an hour and credential. */
  static final Duration LAST_USE_PRECISION = Duration.ofHours(1);

  /** The precision of the last use of a token, which ends when it is idle. */
  static final Duration TOKEN_USE_PRECISION = Duration.ofMinutes(1);

  /** The columns of what an activated system declared, and the table that has them. */
  static final String DECLARED =
      "k.credential as declared_credential, k.addresses as declared_addresses";

  static final String DECLARATION =
      "left join connected_system k on k.account = a.name and k.stage in ('ACTIVE', 'SUSPENDED')";

  private final Sql sql;

  /** For the container's proxy. */
  protected CredentialQueries() {
    this(null);
  }

  @Inject
  CredentialQueries(Sql sql) {
    this.sql = sql;
  }

  /**
   * The owner of a credential, with the fate of its department. It is public because a nested
   * record is created through its public constructor.
   */
  public record Owner(
      @PropagateNull String name,
      String department,
      Set<String> roles,
      Set<String> predecessors,
      boolean locked,
      String mergedInto,
      String declaredCredential,
      List<String> declaredAddresses) {

    Caller caller() {
      return new Caller(name, department, roles, predecessors);
    }

    DeclaredAccess access() {
      return new DeclaredAccess(name, declaredCredential, declaredAddresses);
    }
  }

  /** A registered certificate. */
  record Certificate(
      UUID id,
      @Nested Owner owner,
      boolean revoked,
      Instant notBefore,
      Instant notAfter,
      Instant lastUsed) {

    boolean isValid(Instant now) {
      return !now.isBefore(notBefore) && !now.isAfter(notAfter);
    }
  }

  /**
   * A token, and whether it and its parent are active.
   *
   * @param bySecret whether a secret asked for it, and not a certificate
   */
  record Token(UUID id, @Nested Owner owner, boolean live, boolean bySecret, Instant lastUsed) {}

  Optional<Certificate> findCertificate(String fingerprint) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select c.id, c.revoked_at is not null as revoked, c.not_before, c.not_after,
                           c.last_used_at as last_used,
                           a.name, a.department, a.predecessors, a.roles, a.locked, d.merged_into,
                           %s
                    from system_certificate c
                    join account a on a.name = c.account
                    left join department d on d.code = a.department
                    %s
                    where c.fingerprint = :fingerprint
                    """
                        .formatted(DECLARED, DECLARATION))
                .bind("fingerprint", fingerprint)
                .mapTo(Certificate.class)
                .findOne());
  }

  Optional<Token> findToken(String hash, Instant now) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select t.id, a.name, a.department, a.predecessors, a.roles, a.locked, d.merged_into,
                           %s,
                           t.secret is not null as by_secret,
                           coalesce(t.last_used_at, t.issued_at) as last_used,
                           t.revoked_at is null and t.expires_at > :now
                           and coalesce(s.revoked_at, c.revoked_at) is null
                           and coalesce(s.expires_at, c.not_after, 'infinity') > :now as live
                    from access_token t
                    join account a on a.name = t.account
                    left join department d on d.code = a.department
                    %s
                    left join system_secret s on s.id = t.secret
                    left join system_certificate c on c.id = t.certificate
                    where t.hash = :hash
                    """
                        .formatted(DECLARED, DECLARATION))
                .bind("hash", hash)
                .bind("now", now)
                .mapTo(Token.class)
                .findOne());
  }

  /** Records the use of a token, unless a use was recorded within the minute. */
  void recordUse(Token token, Instant now) {
    var earlier = now.minus(TOKEN_USE_PRECISION);
    if (token.lastUsed().isBefore(earlier)) {
      sql.useHandle(
          handle ->
              handle.execute(
                  "update access_token set last_used_at = ?"
                      + " where id = ? and (last_used_at is null or last_used_at < ?)",
                  now,
                  token.id(),
                  earlier));
    }
  }

  /** Records the use of a secret or certificate, unless a use was recorded within the hour. */
  void recordUse(UsedCredential credential, Instant lastUsed, Instant now) {
    if (lastUsed == null || lastUsed.isBefore(now.minus(LAST_USE_PRECISION))) {
      String table =
          credential.kind() == SignInMethod.SECRET ? "system_secret" : "system_certificate";
      sql.useHandle(
          handle ->
              handle.execute(
                  "update "
                      + table
                      + " set last_used_at = ? where id = ? and (last_used_at is null or last_used_at < ?)",
                  now,
                  credential.id(),
                  now.minus(LAST_USE_PRECISION)));
    }
  }
}
