package org.infoshare.organisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.IpRange;
import org.jdbi.v3.core.mapper.Nested;

/**
 * The data for a sign-in, and the failures counted per account and address, and per address. Of an
 * IPv6 address its network counts.
 */
@ApplicationScoped
class SignInRecords {

  /** Under this name all failures from an address are counted; nobody can state a colon. */
  static final String ANY_NAME = ":";

  /** Longer names cannot be accounts; they are counted together by their first characters. */
  private static final int MAX_NAME_LENGTH = 64;

  private final Sql sql;
  private final SignInPolicy policy;

  /** For the container's proxy. */
  protected SignInRecords() {
    this(null, null);
  }

  @Inject
  SignInRecords(Sql sql, SignInPolicy policy) {
    this.sql = sql;
    this.policy = policy;
  }

  /** An active secret. */
  record StoredSecret(UUID id, String hash, Instant lastUsed) {

    /** Parses the text that the query below writes. */
    static StoredSecret parse(String text) {
      String[] parts = text.split(" ", -1);
      return new StoredSecret(
          UUID.fromString(parts[0]),
          parts[1],
          parts[2].isEmpty() ? null : Instant.ofEpochSecond(Long.parseLong(parts[2])));
    }
  }

  /**
   * One account with its data for a sign-in.
   *
   * @param owner null if there is no such account
   * @param staffNumber of whom the directory checks the password; null if the platform does
   * @param lastUsedAt null if the account never becomes dormant
   * @param addressBlockedUntil the end of the pause of the address, whatever the name
   * @param written the active secrets, as the query below writes them
   */
  record SignInRecord(
      @Nested CredentialQueries.Owner owner,
      String staffNumber,
      String credential,
      int credentialVersion,
      Instant credentialSetAt,
      Instant codeExpiresAt,
      Instant lastUsedAt,
      List<String> written,
      int failures,
      Instant blockedUntil,
      Instant addressBlockedUntil) {

    boolean isInDirectory() {
      return staffNumber != null;
    }

    boolean isCodeExpired(Instant at) {
      return codeExpiresAt != null && !at.isBefore(codeExpiresAt);
    }

    List<StoredSecret> secrets() {
      return written.stream().map(StoredSecret::parse).toList();
    }
  }

  /** Reads account, active secrets, department and failures at once: one query for each sign-in. */
  SignInRecord find(String name, String address, Instant now) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select a.name, a.department, a.predecessors, a.roles, a.credential, a.credential_version,
                           a.credential_set_at, a.code_expires_at, a.last_used_at, a.locked,
                           case when a.in_directory then a.person end as staff_number,
                           d.merged_into, f.failures, f.blocked_until,
                           n.blocked_until as address_blocked_until,
                           %s,
                           array(select concat(s.id, ' ', s.hash, ' ', cast(extract(epoch from s.last_used_at) as bigint))
                                 from system_secret s
                                 where s.account = a.name and s.revoked_at is null
                                   and (s.expires_at is null or s.expires_at > :now)) as written
                    from (select cast(:name as varchar) as name) asked
                    left join account a on a.name = asked.name
                    left join department d on d.code = a.department
                    %s
                    left join sign_in_failure f on f.account = :counted and f.address = :address
                    left join sign_in_failure n on n.account = :anyName and n.address = :address
                    """
                        .formatted(CredentialQueries.DECLARED, CredentialQueries.DECLARATION))
                .bind("name", name)
                .bind("counted", truncate(name))
                .bind("anyName", ANY_NAME)
                .bind("address", IpRange.network(address))
                .bind("now", now)
                .mapTo(SignInRecord.class)
                .one());
  }

  /** Counts a failure and returns the number of failures of that name from that address. */
  int recordFailure(String name, String address, Instant now) {
    int failures = count(name, address, "f.last_at", now);
    pause(name, address, policy.pauseAfter(failures), now);
    return failures;
  }

  /** Counts a failure of the address, whatever the name; no success of anybody clears it. */
  void recordFailureOfAddress(String address, Instant now) {
    int failures = count(ANY_NAME, address, "f.since", now);
    pause(ANY_NAME, address, policy.pauseOfAddressAfter(failures), now);
  }

  /**
   * Counts a failure.
   *
   * @param oldest the column whose time decides that the count restarts
   */
  private int count(String name, String address, String oldest, Instant now) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    insert into sign_in_failure as f (account, address, failures, since, last_at)
                    values (:name, :address, 1, :now, :now)
                    on conflict (account, address) do update
                      set failures = case when %1$s < :forgotten then 1 else f.failures + 1 end,
                          since = case when %1$s < :forgotten then :now else f.since end,
                          last_at = :now
                    returning failures
                    """
                        .formatted(oldest))
                .bind("name", truncate(name))
                .bind("address", IpRange.network(address))
                .bind("now", now)
                .bind("forgotten", now.minus(SignInPolicy.RESET_AFTER))
                .mapTo(Integer.class)
                .one());
  }

  private void pause(String name, String address, Duration pause, Instant now) {
    if (!pause.isZero()) {
      sql.useHandle(
          handle ->
              handle
                  .createUpdate(
                      """
                      update sign_in_failure set blocked_until = :until
                      where account = :name and address = :address
                      """)
                  .bind("until", now.plus(pause))
                  .bind("name", truncate(name))
                  .bind("address", IpRange.network(address))
                  .execute());
    }
  }

  /**
   * Claims the one attempt that is free after a pause: of many at the same instant only one gets
   * it.
   *
   * @return whether this call got it
   */
  boolean claimAttempt(String name, String address, Instant now) {
    return sql.withHandle(
        handle ->
            handle
                    .createUpdate(
                        """
                        update sign_in_failure set blocked_until = :until
                        where account = :name and address = :address and blocked_until <= :now
                        """)
                    .bind("until", now.plus(SignInPolicy.FIRST_PAUSE))
                    .bind("name", truncate(name))
                    .bind("address", IpRange.network(address))
                    .bind("now", now)
                    .execute()
                == 1);
  }

  /** Clears the failures of a name from that address, and returns their number. */
  int clearFailures(String name, String address) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    delete from sign_in_failure where account = :name and address = :address
                    returning failures
                    """)
                .bind("name", truncate(name))
                .bind("address", IpRange.network(address))
                .mapTo(Integer.class)
                .findOne()
                .orElse(0));
  }

  /** Stores that a person signed in, unless that was stored within a day. */
  void recordUse(SignInRecord used, Instant now) {
    var earlier = now.minus(Dormancy.PRECISION);
    if (used.lastUsedAt() != null && used.lastUsedAt().isBefore(earlier)) {
      sql.useHandle(
          handle ->
              handle
                  .createUpdate(
                      """
                      update account set last_used_at = :now
                      where name = :name and last_used_at < :earlier
                      """)
                  .bind("now", now)
                  .bind("name", used.owner().name())
                  .bind("earlier", earlier)
                  .execute());
    }
  }

  void deleteStale(Instant now) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate("delete from sign_in_failure where last_at < :old")
                .bind("old", now.minus(SignInPolicy.RESET_AFTER))
                .execute());
  }

  static String truncate(String name) {
    return name.length() <= MAX_NAME_LENGTH ? name : name.substring(0, MAX_NAME_LENGTH);
  }
}
