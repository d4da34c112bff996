package org.infoshare.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.infoshare.evidence.Act;
import org.infoshare.evidence.EvidenceLedger;
import org.infoshare.platform.Caller;
import org.infoshare.platform.PlatformReason;

/**
 * Failed sign-ins, and the success that follows them: counted and written down in one transaction
 * of their own.
 *
 * <p>What was given as a password is never written. A name that is no account may be a password in
 * the wrong field; of it the keyed hash is written.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInHistory {

  /** Whoever failed is not known to be whom the name says. */
  private static final Caller SOMEBODY = new Caller("anonymous", null, Set.of());

  @Inject private SignInRecords records;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /** A password or secret of an account was wrong. */
  public void failed(Caller account, String address) {
    records.failed(account.account(), address, clock.instant());
    evidence.record(failure(address).subject(account.account()).concerning(account.department()));
  }

  /** Nobody of that name is known, or the server's realm did not let in. */
  public void failed(String name, String address) {
    records.failed(name, address, clock.instant());
    evidence.record(
        failure(address).detail("nameHash", evidence.subjectHash(SignInRecords.shortened(name))));
  }

  /**
   * Forgets the failures before a success, and writes down how many they were if there were any.
   */
  public void succeeded(Caller caller, String address) {
    int failures = records.succeeded(caller.account(), address);
    if (failures > 0) {
      evidence.record(
          Act.of(caller, "sign-in-after-failures")
              .subject(caller.account())
              .detail("failures", failures)
              .detail("address", address));
    }
  }

  private static Act failure(String address) {
    return Act.of(SOMEBODY, "sign-in-failed")
        .refused(PlatformReason.UNAUTHENTICATED.code())
        .detail("address", address);
  }
}
