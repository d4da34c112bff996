package org.infoshare.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.infoshare.platform.Caller;

/**
 * Verifies who is calling, on every call.
 *
 * <p>One query reads the account and the failures from the caller's address; a change, a lock or a
 * rotation therefore holds for the next call on every node.
 */
@Stateless
@PermitAll
public class SignIn {

  @Inject private SignInRecords records;
  @Inject private Credentials credentials;
  @Inject private VerifiedPasswords verified;
  @Inject private Clock clock;

  /**
   * Verifies one call, outside any transaction: a slow hash must not hold a connection.
   *
   * @param name the account's name as given
   * @param password the password or secret as given
   * @param address the network address that the call came from
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public SignInVerdict verify(String name, String password, String address) {
    var now = clock.instant();
    var record = records.find(name, address);
    if (record.blockedUntil() != null && now.isBefore(record.blockedUntil())) {
      return new SignInVerdict.Throttled(secondsUntil(record.blockedUntil(), now));
    }
    if (record.blockedUntil() != null && !records.takeTurn(name, address, now)) {
      return new SignInVerdict.Throttled(SignInPolicy.FIRST.toSeconds());
    }
    if (record.account() == null) {
      return new SignInVerdict.Unknown();
    }
    if (!matches(name, password, record)) {
      records.failed(name, address, now);
      return new SignInVerdict.Wrong();
    }
    if (record.failures() > 0) {
      records.succeeded(name, address);
    }
    return record.locked()
        ? new SignInVerdict.Locked()
        : new SignInVerdict.Accepted(
            new Caller(record.account(), record.department(), record.roles()));
  }

  /** Forgets the failures of a name that a realm of the server let in. */
  public void succeeded(String name, String address) {
    records.succeeded(name, address);
  }

  /** Counts a failed sign-in at a realm of the server. */
  public void failed(String name, String address) {
    records.failed(name, address, clock.instant());
  }

  private boolean matches(String name, String password, SignInRecords.Found record) {
    String stored = record.credential();
    if (stored == null) {
      return false;
    }
    if (!Credentials.isSlow(stored)) {
      return credentials.verify(password, stored);
    }
    if (verified.knows(name, record.credentialVersion(), password)) {
      return true;
    }
    if (!credentials.verify(password, stored)) {
      return false;
    }
    verified.remember(name, record.credentialVersion(), password);
    return true;
  }

  private static long secondsUntil(Instant end, Instant now) {
    return Math.max(1, Duration.between(now, end).plusMillis(999).toSeconds());
  }
}
