package org.infoshare.organisation.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.MachineTime;
import org.infoshare.foundation.platform.PlatformReason;

/**
 * Failed sign-ins, and the success that follows them: counted and written down in one transaction
 * of their own.
 *
 * <p>What was given as a password is never written. A name that is no account may be a password in
 * the wrong field; of it the keyed hash is written.
 *
 * <p>Anybody can fail, and evidence is kept for ever: of the failures from one address the first is
 * written, the tenth, the hundredth and so on, of one account or of all unknown names together.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInHistory {

  /** Whoever failed is not known to be whom the name says. */
  private static final Caller ANONYMOUS = new Caller("anonymous", null, Set.of());

  /** The name under which the failures of all unknown names are counted; nobody is called so. */
  private static final String UNKNOWN = "";

  @Inject private SignInRecords records;
  @Inject private EvidenceLedger evidence;
  @Inject @MachineTime private Clock clock;

  /** A password or secret of an account was wrong. */
  public void recordFailure(Caller account, String address) {
    int failures = records.recordFailure(account.account(), address, clock.instant());
    if (isWritten(failures)) {
      evidence.record(
          failure(address, failures).subject(account.account()).concerning(account.department()));
    }
  }

  /** Nobody of that name is known, or the server's realm did not let in. */
  public void recordFailure(String name, String address) {
    var now = clock.instant();
    records.recordFailure(name, address, now);
    int failures = records.recordFailure(UNKNOWN, address, now);
    if (isWritten(failures)) {
      evidence.record(
          failure(address, failures)
              .detail("nameHash", evidence.subjectHash(SignInRecords.truncate(name))));
    }
  }

  /**
   * Forgets the failures before a success, and writes down how many they were if there were any.
   */
  public void recordSuccess(Caller caller, String address) {
    int failures = records.clearFailures(caller.account(), address);
    if (failures > 0) {
      evidence.record(
          Act.of(caller, "sign-in-after-failures")
              .subject(caller.account())
              .detail("failures", failures)
              .detail("address", address));
    }
  }

  /** Whether it is a power of ten. */
  static boolean isWritten(int failures) {
    int rest = failures;
    while (rest > 1 && rest % 10 == 0) {
      rest /= 10;
    }
    return rest == 1;
  }

  private static Act failure(String address, int failures) {
    return Act.of(ANONYMOUS, "sign-in-failed")
        .refused(PlatformReason.UNAUTHENTICATED.code())
        .detail("failures", failures)
        .detail("address", address);
  }
}
