package org.infoshare.organisation.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.MachineTime;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.access.TokenSettings;
import org.infoshare.organisation.directory.Directory;
import org.infoshare.organisation.directory.PasswordCheck;
import org.infoshare.organisation.password.Credentials;
import org.infoshare.organisation.password.PasswordSettings;

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
  @Inject private Dormancy dormancy;
  @Inject private CredentialQueries queries;
  @Inject private Credentials credentials;
  @Inject private VerifiedPasswords verified;
  @Inject private Directory directory;
  @Inject private PasswordSettings settings;
  @Inject private TokenSettings tokenSettings;
  @Inject @MachineTime private Clock clock;

  /**
   * Where a sign-in comes from.
   *
   * @param address the network address of the caller
   * @param certificateShown whether the connection has proven a certificate of the same account
   */
  public record SignInOrigin(String address, boolean certificateShown) {}

  /**
   * Verifies one call, outside any transaction: neither a slow hash nor a slow directory may hold a
   * connection.
   *
   * @param name the given name of the account
   * @param password the given password or secret
   * @param origin where the call came from
   * @param realm asks the realm of the server, where that keeps the passwords of accounts
   * @throws Refusal {@code directory-unavailable}; nothing is counted then. {@code too-busy} if
   *     there is no turn, before or after a wrong password was counted
   */
  public SignInResult verify(
      String name, String password, SignInOrigin origin, PasswordCheck realm) {
    var now = clock.instant();
    String address = origin.address();
    var record = records.find(name, address, now);
    var owner = record.owner();
    if (owner == null) {
      return findPause(name, address, record, now)
          .or(() -> findPauseOfAddress(null, address, record, now))
          .orElseGet(SignInResult.UnknownAccount::new);
    }
    var result =
        owner.caller().hasRole(AccountKind.SYSTEM.name())
            ? verifySystem(password, origin, record, now)
            : verifyPerson(password, origin, record, now, realm);
    if (result instanceof SignInResult.WrongCredential && record.credential() == null) {
      // It costs what it costs elsewhere, since the time must not tell who is known and where its
      // password is; and it is counted by now, even if there is no turn for that.
      credentials.verify(password, null);
    }
    return result;
  }

  private SignInResult verifyPerson(
      String password,
      SignInOrigin origin,
      SignInRecords.SignInRecord record,
      Instant now,
      PasswordCheck realm) {
    String name = record.owner().name();
    String address = origin.address();
    if (verified.isVerified(name, record.credentialVersion(), password)) {
      return findPause(name, address, record, now)
          .orElseGet(() -> resultFor(record, Optional.of(credentialOf(record)), origin));
    }
    Supplier<SignInResult> attempt =
        () ->
            policy.inTurn(
                name,
                address,
                () ->
                    verifyUnverified(
                        password, origin, records.find(name, address, now), now, realm));
    return record.isInDirectory() ? directory.inPlace(attempt) : attempt.get();
  }

  /**
   * Lets an account of the server's realm, which is none of a department, attempt to sign in in its
   * turn, as {@link #verify} does for persons.
   *
   * @param paused makes the answer to an attempt during a pause
   */
  public <T> T inTurn(
      String name, String address, Supplier<T> attempt, Function<SignInResult, T> paused) {
    return policy.inTurn(
        name,
        address,
        () -> {
          var now = clock.instant();
          var record = records.find(name, address, now);
          return findPause(name, address, record, now)
              .or(() -> findPauseOfAddress(null, address, record, now))
              .map(paused)
              .orElseGet(attempt);
        });
  }

  /** Verifies a person whose password this node has not seen; the pause of the address holds. */
  private SignInResult verifyUnverified(
      String password,
      SignInOrigin origin,
      SignInRecords.SignInRecord record,
      Instant now,
      PasswordCheck realm) {
    String name = record.owner().name();
    return findPause(name, origin.address(), record, now)
        .or(() -> findPauseOfAddress(name, origin.address(), record, now))
        .orElseGet(() -> resultFor(record, matchPassword(password, record, realm), origin));
  }

  /** A pause holds up guesses only: the right secret passes at any time. */
  private SignInResult verifySystem(
      String password, SignInOrigin origin, SignInRecords.SignInRecord record, Instant now) {
    var matched = matchSecret(password, record, now);
    if (matched.isEmpty()) {
      String name = record.owner().name();
      var pause =
          findPause(name, origin.address(), record, now)
              .or(() -> findPauseOfAddress(name, origin.address(), record, now));
      if (pause.isPresent()) {
        return pause.get();
      }
    }
    return resultFor(record, matched, origin);
  }

  /** The refusal of an attempt that comes before the end of a pause, or second after it. */
  private Optional<SignInResult> findPause(
      String name, String address, SignInRecords.SignInRecord record, Instant now) {
    String account = record.owner() == null ? null : name;
    return findPause(record.blockedUntil(), name, account, address, now);
  }

  /** The same for all names together. */
  private Optional<SignInResult> findPauseOfAddress(
      String account, String address, SignInRecords.SignInRecord record, Instant now) {
    return findPause(record.addressBlockedUntil(), SignInRecords.ANY_NAME, account, address, now);
  }

  private Optional<SignInResult> findPause(
      Instant end, String counted, String account, String address, Instant now) {
    if (end == null) {
      return Optional.empty();
    }
    if (now.isBefore(end)) {
      return Optional.of(new SignInResult.Throttled(account, secondsUntil(end, now)));
    }
    return records.claimAttempt(counted, address, now)
        ? Optional.empty()
        : Optional.of(new SignInResult.Throttled(account, SignInPolicy.FIRST_PAUSE.toSeconds()));
  }

  private SignInResult resultFor(
      SignInRecords.SignInRecord record, Optional<UsedCredential> matched, SignInOrigin origin) {
    var caller = record.owner().caller();
    String address = origin.address();
    if (matched.isEmpty()) {
      history.recordFailure(caller, address);
      return new SignInResult.WrongCredential(caller.account());
    }
    if (record.isCodeExpired(clock.instant())) {
      return refused(caller.account(), SignInReason.ONE_TIME_CODE_EXPIRED, record.codeExpiresAt());
    }
    var verdict = resultFor(record.owner(), matched.get(), matched.get().kind(), origin);
    if (!(verdict instanceof SignInResult.Accepted)) {
      return verdict;
    }
    if (dormancy.isDormant(record.lastUsedAt())) {
      return refused(caller.account(), SignInReason.ACCOUNT_DORMANT, dormancy.days());
    }
    if (record.failures() > 0) {
      history.recordSuccess(caller, address);
    }
    records.recordUse(record, clock.instant());
    return verdict;
  }

  /**
   * Verifies a call by the client certificate of its TLS connection, whose chain the server has
   * verified. A certificate cannot be guessed, so no failures are counted.
   *
   * @param fingerprint the value of {@link ClientCertificate#fingerprint}
   * @param alone whether no header follows; of both, one must be of the declared kind
   */
  public SignInResult verifyCertificate(String fingerprint, SignInOrigin origin, boolean alone) {
    var now = clock.instant();
    var found = queries.findCertificate(fingerprint);
    if (found.isEmpty()) {
      return refused(null, SignInReason.CERTIFICATE_UNKNOWN);
    }
    var certificate = found.get();
    var owner = certificate.owner();
    if (certificate.revoked()) {
      return refused(owner.name(), SignInReason.CERTIFICATE_REVOKED);
    }
    if (!certificate.isValid(now)) {
      return refused(owner.name(), SignInReason.CERTIFICATE_EXPIRED);
    }
    var used = new UsedCredential(SignInMethod.CERTIFICATE, certificate.id());
    var verdict =
        alone ? resultFor(owner, used, SignInMethod.CERTIFICATE, origin) : resultFor(owner, used);
    if (verdict instanceof SignInResult.Accepted) {
      queries.recordUse(used, certificate.lastUsed(), now);
    }
    return verdict;
  }

  /** Verifies a call by a token. 256 random bits cannot be guessed, so no failures are counted. */
  public SignInResult verifyToken(String given, SignInOrigin origin) {
    var now = clock.instant();
    var stored = queries.findToken(Credentials.sha256(given), now);
    if (stored.isEmpty()) {
      return refused(null, SignInReason.TOKEN_INVALID);
    }
    var token = stored.get();
    if (!token.live() || !token.lastUsed().plus(tokenSettings.idle()).isAfter(now)) {
      return refused(token.owner().name(), SignInReason.TOKEN_INVALID);
    }
    var verdict =
        resultFor(
            token.owner(),
            new UsedCredential(SignInMethod.TOKEN, token.id()),
            token.bySecret() ? SignInMethod.SECRET : SignInMethod.CERTIFICATE,
            origin);
    if (verdict instanceof SignInResult.Accepted) {
      queries.recordUse(token, now);
    }
    return verdict;
  }

  /** Clears the failures of a name that a realm of the server has accepted. */
  public void recordSuccess(String name, String address) {
    history.recordSuccess(new Caller(name, null, Set.of()), address);
  }

  /**
   * Counts a failed sign-in at a realm of the server, before the work that a person costs: it
   * counts even if there is no turn for that.
   */
  public void recordFailure(String name, String address) {
    history.recordFailure(name, address);
    credentials.verify(name, null);
  }

  /**
   * The result for an account that has proven a credential.
   *
   * @param root the kind of credential that the call goes back to; a token goes back to another one
   */
  private static SignInResult resultFor(
      CredentialQueries.Owner owner, UsedCredential used, SignInMethod root, SignInOrigin origin) {
    var verdict = resultFor(owner, used);
    if (!(verdict instanceof SignInResult.Accepted)) {
      return verdict;
    }
    var shown = new HashSet<String>();
    shown.add(root.name());
    if (origin.certificateShown()) {
      shown.add(SignInMethod.CERTIFICATE.name());
    }
    return owner
        .access()
        .refusalFor(shown, origin.address())
        .<SignInResult>map(refusal -> new SignInResult.Refused(owner.name(), refusal))
        .orElse(verdict);
  }

  private static SignInResult resultFor(CredentialQueries.Owner owner, UsedCredential used) {
    if (owner.mergedInto() != null) {
      return refused(owner.name(), SignInReason.DEPARTMENT_MERGED, owner.mergedInto());
    }
    return owner.locked()
        ? refused(owner.name(), PlatformReason.ACCOUNT_LOCKED)
        : new SignInResult.Accepted(owner.caller(), used);
  }

  private static SignInResult refused(String account, Reason reason, Object... arguments) {
    return new SignInResult.Refused(account, new Refusal(reason, arguments));
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
      String password, SignInRecords.SignInRecord record, PasswordCheck realm) {
    String name = record.owner().name();
    if (!verified.isVerified(name, record.credentialVersion(), password)) {
      boolean isRight =
          record.isInDirectory()
              ? directory.matches(record.staffNumber(), password, realm)
              : credentials.verify(password, record.credential());
      if (!isRight) {
        return Optional.empty();
      }
      verified.remember(
          name,
          record.credentialVersion(),
          password,
          record.isInDirectory() ? Directory.MEMORY : null);
    }
    return Optional.of(credentialOf(record));
  }

  /** What the owner of an account has proven by the right password. */
  private UsedCredential credentialOf(SignInRecords.SignInRecord record) {
    if (record.isInDirectory()) {
      return UsedCredential.DIRECTORY;
    }
    if (record.codeExpiresAt() != null) {
      return UsedCredential.ONE_TIME_CODE;
    }
    return settings.rules().isOver(record.credentialSetAt(), clock.instant())
        ? UsedCredential.EXPIRED_PASSWORD
        : UsedCredential.PASSWORD;
  }

  private static long secondsUntil(Instant end, Instant now) {
    return Math.max(1, Duration.between(now, end).plusMillis(999).toSeconds());
  }
}
