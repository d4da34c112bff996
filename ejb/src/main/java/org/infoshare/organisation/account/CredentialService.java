package org.infoshare.organisation.account;

import static org.infoshare.organisation.account.AccountReason.ACCOUNT_NOT_FOUND;
import static org.infoshare.organisation.account.AccountReason.CERTIFICATE_KNOWN;
import static org.infoshare.organisation.account.AccountReason.CERTIFICATE_NOT_FOUND;
import static org.infoshare.organisation.account.AccountReason.CREDENTIALS_AFTER_RESET;
import static org.infoshare.organisation.account.AccountReason.SECRET_NOT_FOUND;
import static org.infoshare.organisation.account.AccountReason.SECRET_ONLY_FOR_SYSTEMS;
import static org.infoshare.organisation.account.AccountReason.TOKEN_FROM_TOKEN;
import static org.infoshare.organisation.account.AccountReason.TOKEN_NOT_FOUND;
import static org.infoshare.organisation.account.AccountReason.TOO_MANY_CREDENTIALS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.MachineTime;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.access.TokenSettings;
import org.infoshare.organisation.password.Credentials;

/**
 * The credentials of systems: secrets, certificates and tokens. The head issues and revokes those
 * of the own department; the security administrator revokes them everywhere and issues none.
 */
@Stateless
public class CredentialService {

  private static final int MAX_OVERLAP_HOURS = 72;
  private static final int DEFAULT_TOKEN_MINUTES = 15;
  private static final int MAX_CREDENTIALS = 5;

  /**
   * For how long a head whose password somebody else reset issues no credentials: whoever took the
   * account over by that must not have made itself a lasting way in before the head notices.
   */
  private static final Duration GRACE_AFTER_RESET = Duration.ofDays(1);

  @Inject private Accounts accounts;
  @Inject private Credentials credentials;
  @Inject private SystemSecrets secrets;
  @Inject private SystemCertificates certificates;
  @Inject private AccessTokens tokens;
  @Inject private TokenSettings tokenSettings;
  @Inject private CurrentCredential currentCredential;
  @Inject private Callers callers;
  @Inject private EvidenceLedger evidence;
  @Inject @MachineTime private Clock clock;

  /**
   * Issues a new secret for a system; the earlier ones expire after the overlap.
   *
   * @param overlapHours how long the earlier ones stay active, 0 to 72; 0 if null
   * @throws Refusal {@code credentials-after-reset} within a day after somebody else reset the
   *     caller's password
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public IssuedSecret issueSecret(String name, Integer overlapHours) {
    int overlap = overlapHours == null ? 0 : overlapHours;
    new Checks().requireInRange("/overlapHours", overlap, 0, MAX_OVERLAP_HOURS).refuseIfAny();
    var account = lockSystem(name);
    requireNotJustReset();
    var now = clock.instant();
    account.raiseCredentialVersion(now);
    accounts.flush();
    secrets.expireAt(name, now.plus(Duration.ofHours(overlap)));
    requireBelowMaximum(
        secrets.findByAccount(name).stream().filter(candidate -> candidate.isActive(now)).count());
    String secret = credentials.newSecret();
    var id = secrets.add(name, Credentials.sha256(secret), now);
    record("secret-issued", name, "secret", id, "overlapHours", overlap);
    return new IssuedSecret(account.view(), id, secret);
  }

  /** The secrets of a system, the newest first. */
  @RolesAllowed({Roles.HEAD, Roles.SECURITY})
  public List<SecretView> listSecrets(String name) {
    return secrets.findByAccount(getSystem(name).name());
  }

  /** Revokes one secret: the next call with it, or with one of its tokens, is refused. */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.SECURITY})
  public SecretView revokeSecret(String name, UUID id) {
    getSystem(name);
    if (secrets.revoke(name, id, clock.instant())) {
      record("secret-revoked", name, "secret", id);
    }
    return secrets.findByAccount(name).stream()
        .filter(secret -> secret.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refusal(SECRET_NOT_FOUND));
  }

  /**
   * Registers a client certificate, with which the system then signs in by mutual TLS. The caller
   * proves possession of the private key.
   *
   * @throws Refusal {@code credentials-after-reset} as {@link #issueSecret}
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public CertificateView registerCertificate(String name, NewCertificate newCertificate) {
    var now = clock.instant();
    var checks = new Checks();
    var clientCertificate = ClientCertificate.readChecking(checks, name, newCertificate, now);
    checks.refuseIfAny();
    var account = lockSystem(name);
    requireNotJustReset();
    account.raiseCredentialVersion(now);
    accounts.flush();
    requireBelowMaximum(
        certificates.findByAccount(name).stream()
            .filter(candidate -> candidate.isActive(now))
            .count());
    var certificate = clientCertificate.orElseThrow().toView(now);
    if (!certificates.add(name, certificate)) {
      throw new Refusal(CERTIFICATE_KNOWN);
    }
    record("certificate-registered", name, "fingerprint", certificate.fingerprint());
    return certificate;
  }

  /** The client certificates of a system, the newest first. */
  @RolesAllowed({Roles.HEAD, Roles.SECURITY})
  public List<CertificateView> listCertificates(String name) {
    return certificates.findByAccount(getSystem(name).name());
  }

  /** Revokes one certificate: the next call with it, or with one of its tokens, is refused. */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.SECURITY})
  public CertificateView revokeCertificate(String name, UUID id) {
    getSystem(name);
    if (certificates.revoke(name, id, clock.instant())) {
      record("certificate-revoked", name, "certificate", id);
    }
    return certificates.find(name, id).orElseThrow(() -> new Refusal(CERTIFICATE_NOT_FOUND));
  }

  /**
   * Issues a token for the calling system. It is valid only while the credential of the sign-in is,
   * and ends when it is idle.
   */
  @Idempotent
  @RolesAllowed(Roles.SYSTEM)
  public IssuedToken issueToken(TokenRequest request) {
    int minutes =
        request.minutes() == null
            ? Math.min(DEFAULT_TOKEN_MINUTES, tokenSettings.maxMinutes())
            : request.minutes();
    new Checks().requireInRange("/minutes", minutes, 1, tokenSettings.maxMinutes()).refuseIfAny();
    String name = callers.current().account();
    var parent =
        currentCredential
            .used()
            .filter(used -> used.kind() != SignInMethod.TOKEN)
            .orElseThrow(() -> new Refusal(TOKEN_FROM_TOKEN));
    var now = clock.instant();
    Instant end = now.plus(Duration.ofMinutes(minutes));
    String token = credentials.newSecret();
    var id = tokens.add(name, Credentials.sha256(token), parent, now, end);
    record("token-issued", name, "token", id, "credential", parent.id(), "minutes", minutes);
    return new IssuedToken(id, token, end);
  }

  /** The active tokens of a system, the newest first. */
  @RolesAllowed({Roles.HEAD, Roles.SECURITY})
  public List<TokenView> listTokens(String name) {
    return tokens.findActive(getSystem(name).name(), clock.instant(), idleSince());
  }

  /** Revokes one token of a system: the next call with it is refused. */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.SECURITY})
  public RevokedTokens revokeToken(String name, UUID id) {
    getSystem(name);
    if (tokens.revoke(name, id, clock.instant(), idleSince()) == 0) {
      throw new Refusal(TOKEN_NOT_FOUND);
    }
    record("token-revoked", name, "token", id);
    return new RevokedTokens(1);
  }

  /** Revokes every token of a system. */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.SECURITY})
  public RevokedTokens revokeTokens(String name) {
    getSystem(name);
    int revoked = tokens.revoke(name, null, clock.instant(), idleSince());
    record("tokens-revoked", name, "count", revoked);
    return new RevokedTokens(revoked);
  }

  private Instant idleSince() {
    return clock.instant().minus(tokenSettings.idle());
  }

  private void record(String act, String name, Object... details) {
    var caller = callers.current();
    var evidenceAct = Act.of(caller, act).subject(name);
    if (caller.department() == null) {
      evidenceAct = evidenceAct.concerning(getSystem(name).department());
    }
    for (int i = 0; i < details.length; i += 2) {
      evidenceAct = evidenceAct.detail((String) details[i], details[i + 1]);
    }
    evidence.record(evidenceAct);
  }

  private void requireNotJustReset() {
    accounts
        .find(callers.current().account())
        .map(Account::resetAt)
        .map(reset -> reset.plus(GRACE_AFTER_RESET))
        .filter(end -> end.isAfter(clock.instant()))
        .ifPresent(
            end -> {
              throw new Refusal(CREDENTIALS_AFTER_RESET, end);
            });
  }

  private static void requireBelowMaximum(long count) {
    if (count >= MAX_CREDENTIALS) {
      throw new Refusal(TOO_MANY_CREDENTIALS, MAX_CREDENTIALS);
    }
  }

  private Account getSystem(String name) {
    return getSystem(name, accounts.find(name));
  }

  /** Of two credentials issued at once the second waits, and counts the first one. */
  private Account lockSystem(String name) {
    return getSystem(name, accounts.lock(name));
  }

  /** A head does not find accounts of other departments; the security administrator does. */
  private Account getSystem(String name, Optional<Account> found) {
    var caller = callers.current();
    var account =
        found
            .filter(
                candidate ->
                    caller.hasRole(Roles.SECURITY) || caller.belongsTo(candidate.department()))
            .orElseThrow(() -> new Refusal(ACCOUNT_NOT_FOUND, name));
    if (account.kind() != AccountKind.SYSTEM) {
      throw new Refusal(SECRET_ONLY_FOR_SYSTEMS);
    }
    return account;
  }
}
