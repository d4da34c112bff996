package org.infoshare.organisation.account;

import static org.infoshare.organisation.account.AccountReason.ACCOUNT_NOT_FOUND;
import static org.infoshare.organisation.account.AccountReason.CERTIFICATE_KNOWN;
import static org.infoshare.organisation.account.AccountReason.CERTIFICATE_NOT_FOUND;
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
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.MachineTime;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;

/** What the systems of one's own department sign in with: secrets, certificates and tokens. */
@Stateless
public class CredentialService {

  private static final int LONGEST_OVERLAP = 72;
  private static final int LONGEST_TOKEN = 60;
  private static final int USUAL_TOKEN = 15;
  private static final int MOST = 5;

  @Inject private Accounts accounts;
  @Inject private Credentials credentials;
  @Inject private SystemSecrets secrets;
  @Inject private SystemCertificates certificates;
  @Inject private AccessTokens tokens;
  @Inject private CredentialInHand inHand;
  @Inject private Callers callers;
  @Inject private EvidenceLedger evidence;
  @Inject @MachineTime private Clock clock;

  /**
   * Gives a system a new secret; those before end with the overlap.
   *
   * @param overlapHours how long they stay in force, 0 to 72; 0 where null
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public IssuedSecret issueSecret(String name, Integer overlapHours) {
    int overlap = overlapHours == null ? 0 : overlapHours;
    new Checks().requireInRange("/overlapHours", overlap, 0, LONGEST_OVERLAP).refuseIfAny();
    var account = held(name);
    var now = clock.instant();
    account.touch(now);
    accounts.flush();
    secrets.endBy(name, now.plus(Duration.ofHours(overlap)));
    requireFew(secrets.of(name).stream().filter(one -> one.isLive(now)).count());
    String secret = credentials.newSecret();
    var id = secrets.add(name, Credentials.sha256(secret), now);
    record("secret-issued", name, "secret", id, "overlapHours", overlap);
    return new IssuedSecret(account.view(), id, secret);
  }

  /** The secrets of a system, the newest first. */
  @RolesAllowed(Roles.HEAD)
  public List<SecretView> listSecrets(String name) {
    return secrets.of(system(name).name());
  }

  /** Revokes one secret: the next call with it, or with a token of it, is refused. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public SecretView revokeSecret(String name, UUID id) {
    system(name);
    if (secrets.revoke(name, id, clock.instant())) {
      record("secret-revoked", name, "secret", id);
    }
    return secrets.of(name).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refusal(SECRET_NOT_FOUND));
  }

  /**
   * Registers a client certificate, by which the system then signs in over mutual TLS. Whoever
   * registers it proves that the private key is there.
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public CertificateView registerCertificate(String name, NewCertificate asked) {
    var now = clock.instant();
    var checks = new Checks();
    var read = ClientCertificate.checked(checks, name, asked, now);
    checks.refuseIfAny();
    held(name).touch(now);
    accounts.flush();
    requireFew(certificates.of(name).stream().filter(one -> one.isLive(now)).count());
    var certificate = read.orElseThrow().registered(now);
    if (!certificates.add(name, certificate)) {
      throw new Refusal(CERTIFICATE_KNOWN);
    }
    record("certificate-registered", name, "fingerprint", certificate.fingerprint());
    return certificate;
  }

  /** The client certificates of a system, the newest first. */
  @RolesAllowed(Roles.HEAD)
  public List<CertificateView> listCertificates(String name) {
    return certificates.of(system(name).name());
  }

  /** Revokes one certificate: the next call with it, or with a token of it, is refused. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public CertificateView revokeCertificate(String name, UUID id) {
    system(name);
    if (certificates.revoke(name, id, clock.instant())) {
      record("certificate-revoked", name, "certificate", id);
    }
    return certificates.find(name, id).orElseThrow(() -> new Refusal(CERTIFICATE_NOT_FOUND));
  }

  /** Gives the calling system a token, which is worth no more than what it signed in with. */
  @Idempotent
  @RolesAllowed(Roles.SYSTEM)
  public IssuedToken issueToken(TokenRequest asked) {
    int minutes = asked.minutes() == null ? USUAL_TOKEN : asked.minutes();
    new Checks().requireInRange("/minutes", minutes, 1, LONGEST_TOKEN).refuseIfAny();
    String name = callers.current().account();
    var parent =
        inHand
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

  /** The tokens of a system that are in force, the newest first. */
  @RolesAllowed(Roles.HEAD)
  public List<TokenView> listTokens(String name) {
    return tokens.of(system(name).name(), clock.instant());
  }

  /** Revokes one token of a system: the next call with it is refused. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RevokedTokens revokeToken(String name, UUID id) {
    system(name);
    if (tokens.revoke(name, id, clock.instant()) == 0) {
      throw new Refusal(TOKEN_NOT_FOUND);
    }
    record("token-revoked", name, "token", id);
    return new RevokedTokens(1);
  }

  /** Revokes every token of a system. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public RevokedTokens revokeTokens(String name) {
    system(name);
    int revoked = tokens.revoke(name, null, clock.instant());
    record("tokens-revoked", name, "count", revoked);
    return new RevokedTokens(revoked);
  }

  private void record(String act, String name, Object... details) {
    var done = Act.of(callers.current(), act).subject(name);
    for (int i = 0; i < details.length; i += 2) {
      done = done.detail((String) details[i], details[i + 1]);
    }
    evidence.record(done);
  }

  private static void requireFew(long live) {
    if (live >= MOST) {
      throw new Refusal(TOO_MANY_CREDENTIALS, MOST);
    }
  }

  private Account system(String name) {
    return system(name, accounts.find(name));
  }

  /** Of two credentials at once the second waits, and counts the first one. */
  private Account held(String name) {
    return system(name, accounts.hold(name));
  }

  /** An account of another department is not there for the caller. */
  private Account system(String name, Optional<Account> found) {
    var caller = callers.current();
    var account =
        found
            .filter(one -> caller.belongsTo(one.department()))
            .orElseThrow(() -> new Refusal(ACCOUNT_NOT_FOUND, name));
    if (account.kind() != AccountKind.SYSTEM) {
      throw new Refusal(SECRET_ONLY_FOR_SYSTEMS);
    }
    return account;
  }
}
