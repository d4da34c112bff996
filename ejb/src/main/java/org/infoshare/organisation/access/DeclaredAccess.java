package org.infoshare.organisation.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.infoshare.foundation.platform.IpRange;
import org.infoshare.foundation.platform.Refusal;

/**
 * How a system signs in that was activated, as it was declared: the kind of its credential, and the
 * addresses it calls from. A system on trial has not declared anything that binds it yet.
 *
 * @param account the account of the system
 * @param credential the declared kind of credential; null if nothing binds the account
 * @param addresses the declared network addresses; of those, blocks and literal addresses count.
 *     The address of a named host is not known here
 */
public record DeclaredAccess(String account, String credential, List<String> addresses) {

  /**
   * Why a sign-in does not agree with the declaration; empty if it does.
   *
   * @param shown the kinds of credential that the call has proven
   * @param address the network address of the caller
   */
  public Optional<Refusal> refusalFor(Set<String> shown, String address) {
    if (credential == null) {
      return Optional.empty();
    }
    if (!shown.contains(credential)) {
      return Optional.of(new Refusal(AccessReason.CREDENTIAL_KIND_UNDECLARED, account));
    }
    return includes(address)
        ? Optional.empty()
        : Optional.of(new Refusal(AccessReason.SYSTEM_ELSEWHERE, account, address));
  }

  private boolean includes(String address) {
    var caller = IpRange.parseAddress(address);
    return caller.isPresent()
        && addresses.stream()
            .flatMap(declared -> IpRange.parseDeclared(declared).stream())
            .anyMatch(caller.get()::overlaps);
  }
}
