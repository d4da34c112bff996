package org.infoshare.organisation.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.MachineTime;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;

/**
 * Verifies the caller on every call.
 *
 * <p>One query reads the account, its credentials and the failures from the caller's address. A
 * change, a lock, a revocation or a rotation therefore takes effect on the next call on every node.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {

  @Inject private SignInRecords records;
  @Inject private SignInHistory history;
  @Inject private SignInPolicy policy;
  @Inject private CredentialQueries queries;
  @Inject private Credentials credentials;
  @Inject private VerifiedPasswords verified;
  @Inject @MachineTime private Clock clock;

  /**
   * Verifies one call, outside any transaction: a slow hash must not hold a connection.
   *
   * @param name the given name of the account
   * @param password the given password or secret
   * @param address the network address that the call came from
   */
  public SignInResult verify(String name, String password, String address) {
    var now = clock.instant();
    var record = records.find(name, address, now);
    var owner = record.owner();
    if (owner == null) {
      return findPause(name, address, record, now).orElseGet(SignInResult.UnknownAccount::new);
    }
    if (owner.caller().hasRole(AccountKind.SYSTEM.name())) {
      return verifySystem(password, address, record, now);
    }
    return verified.isVerified(name, record.credentialVersion(), password)
        ? verifyPerson(password, address, record, now)
        : policy.inTurn(
            name,
            address,
            () -> verifyPerson(password, address, records.find(name, address, now), now));
  }

  private SignInResult verifyPerson(
      String password, String address, SignInRecords.SignInRecord record, Instant now) {
    String name = record.owner().name();
    return findPause(name, address, record, now)
        .orElseGet(() -> resultFor(record, matchPassword(name, password, record), address));
  }

  /** A pause holds up guesses only: the right secret passes at any time. */
  private SignInResult verifySystem(
      String password, String address, SignInRecords.SignInRecord record, Instant now) {
    var matched = matchSecret(password, record, now);
    if (matched.isEmpty()) {
      var pause = findPause(record.owner().name(), address, record, now);
      if (pause.isPresent()) {
        return pause.get();
      }
      credentials.verify(password, null);
    }
    return resultFor(record, matched, address);
  }

  /** The refusal of an attempt that comes before the end of a pause, or second after it. */
  private Optional<SignInResult> findPause(
      String name, String address, SignInRecords.SignInRecord record, Instant now) {
    var end = record.blockedUntil();
    if (end == null) {
      return Optional.empty();
    }
    if (now.isBefore(end)) {
      return Optional.of(new SignInResult.Throttled(secondsUntil(end, now)));
    }
    return records.claimAttempt(name, address, now)
        ? Optional.empty()
        : Optional.of(new SignInResult.Throttled(SignInPolicy.FIRST_PAUSE.toSeconds()));
  }

  private SignInResult resultFor(
      SignInRecords.SignInRecord record, Optional<UsedCredential> matched, String address) {
    var caller = record.owner().caller();
    if (matched.isEmpty()) {
      history.recordFailure(caller, address);
      return new SignInResult.WrongCredential();
    }
    var verdict = resultFor(record.owner(), matched.get());
    if (verdict instanceof SignInResult.Accepted && record.failures() > 0) {
      history.recordSuccess(caller, address);
    }
    return verdict;
  }

  /**
   * Verifies a call by the client certificate of its TLS connection, whose chain the server has
   * verified. A certificate cannot be guessed, so no failures are counted.
   *
   * @param fingerprint the value of {@link ClientCertificate#fingerprint}
   */
  public SignInResult verifyCertificate(String fingerprint) {
    var now = clock.instant();
    var found = queries.findCertificate(fingerprint);
    if (found.isEmpty()) {
      return refused(SignInReason.CERTIFICATE_UNKNOWN);
    }
    var certificate = found.get();
    if (certificate.revoked()) {
      return refused(SignInReason.CERTIFICATE_REVOKED);
    }
    if (!certificate.isValid(now)) {
      return refused(SignInReason.CERTIFICATE_EXPIRED);
    }
    var used = new UsedCredential(SignInMethod.CERTIFICATE, certificate.id());
    var verdict = resultFor(certificate.owner(), used);
    if (verdict instanceof SignInResult.Accepted) {
      queries.recordUse(used, certificate.lastUsed(), now);
    }
    return verdict;
  }

  /** Verifies a call by a token. 256 random bits cannot be guessed, so no failures are counted. */
  public SignInResult verifyToken(String token) {
    var stored = queries.findToken(Credentials.sha256(token), clock.instant());
    return stored
        .filter(CredentialQueries.Token::live)
        .map(
            activeToken ->
                resultFor(
                    activeToken.owner(), new UsedCredential(SignInMethod.TOKEN, activeToken.id())))
        .orElseGet(() -> refused(SignInReason.TOKEN_INVALID));
  }

  /** Clears the failures of a name that a realm of the server has accepted. */
  public void recordSuccess(String name, String address) {
    history.recordSuccess(new Caller(name, null, Set.of()), address);
  }

  /** Counts a failed sign-in at a realm of the server, after the work that a person costs. */
  public void recordFailure(String name, String address) {
    credentials.verify(name, null);
    history.recordFailure(name, address);
  }

  private static SignInResult resultFor(CredentialQueries.Owner owner, UsedCredential used) {
    if (owner.mergedInto() != null) {
      return refused(SignInReason.DEPARTMENT_MERGED, owner.mergedInto());
    }
    return owner.locked()
        ? refused(PlatformReason.ACCOUNT_LOCKED)
        : new SignInResult.Accepted(owner.caller(), used);
  }

  private static SignInResult refused(Reason reason, Object... arguments) {
    return new SignInResult.Refused(new Refusal(reason, arguments));
  }

  /** Compares with every active secret, so that the time does not reveal which one matches. */
  private Optional<UsedCredential> matchSecret(
      String password, SignInRecords.SignInRecord record, Instant now) {
    SignInRecords.StoredSecret matched = null;
    for (var stored : record.secrets()) {
      if (Credentials.matchesHash(password, stored.hash())) {
        matched = stored;
      }
    }
    if (matched == null) {
      return Optional.empty();
    }
    var used = new UsedCredential(SignInMethod.SECRET, matched.id());
    queries.recordUse(used, matched.lastUsed(), now);
    return Optional.of(used);
  }

  private Optional<UsedCredential> matchPassword(
      String name, String password, SignInRecords.SignInRecord record) {
    String stored = record.credential();
    if (!verified.isVerified(name, record.credentialVersion(), password)) {
      if (!credentials.verify(password, stored)) {
        return Optional.empty();
      }
      verified.remember(name, record.credentialVersion(), password);
    }
    return Optional.of(
        record.temporaryPassword() ? UsedCredential.TEMPORARY_PASSWORD : UsedCredential.PASSWORD);
  }

  private static long secondsUntil(Instant end, Instant now) {
    return Math.max(1, Duration.between(now, end).plusMillis(999).toSeconds());
  }
}
