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
 * Records failed sign-ins and the success that follows them. Count and evidence are written in one
 * transaction of their own.
 *
 * <p>A given password is never written. An unknown name may be a password in the wrong field, so
 * only its keyed hash is written, which differs from the hash of a record's subject: whoever reads
 * evidence must not find a person by failing a sign-in with a number.
 *
 * <p>Anybody can fail, and evidence is permanent. Of the failures from one address, the first, the
 * tenth, the hundredth and so on are therefore written, for one account or for all unknown names
 * together.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInHistory {

  /** The actor of a failure: it is not known to be the person whom the name says. */
  private static final Caller ANONYMOUS = new Caller("anonymous", null, Set.of());

  /** The name under which the failures of all unknown names are counted; no account has it. */
  private static final String UNKNOWN = "";

  @Inject private SignInRecords records;
  @Inject private EvidenceLedger evidence;
  @Inject @MachineTime private Clock clock;

  /** Records a wrong password or secret of an account. */
  public void recordFailure(Caller account, String address) {
    var now = clock.instant();
    records.recordFailureOfAddress(address, now);
    int failures = records.recordFailure(account.account(), address, now);
    if (isWritten(failures)) {
      evidence.record(
          failure(address, failures).subject(account.account()).concerning(account.department()));
    }
  }

  /** Records an unknown name, or a refusal by the server's realm. */
  public void recordFailure(String name, String address) {
    var now = clock.instant();
    records.recordFailureOfAddress(address, now);
    records.recordFailure(name, address, now);
    int failures = records.recordFailure(UNKNOWN, address, now);
    if (isWritten(failures)) {
      evidence.record(
          failure(address, failures)
              .detail("nameHash", evidence.nameHash(SignInRecords.truncate(name))));
    }
  }

  /** Clears the failures before a success, and records their number if there were any. */
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

  /** Whether the failure is written as evidence: its number is a power of ten. */
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
