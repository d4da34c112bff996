package org.infoshare.foundation.security;

import org.infoshare.foundation.platform.IpRange;

/**
 * Something that happened at the door; equal events of an hour are counted together.
 *
 * @param account who is known to be it; null for nobody. A name that was only stated is never here:
 *     it may be a password in the wrong field, or that of a person
 * @param method the kind of credential of a sign-in; null for another event
 * @param operation the refused operation, by its name in both contracts; null if it is not known
 * @param reason the stable code of the refusal; null for a sign-in
 * @param address where the call came from; of an event without an account, the network that counts
 */
record SecurityEvent(
    SecurityEventKind kind,
    String account,
    String method,
    String operation,
    String reason,
    String address) {

  private static final int MAX_NAME_LENGTH = 64;

  SecurityEvent {
    if (account == null) {
      address = IpRange.network(address);
    } else if (account.length() > MAX_NAME_LENGTH) {
      account = account.substring(0, MAX_NAME_LENGTH);
    }
  }

  /** What is left of an event when too many different ones are counted already. */
  SecurityEvent withoutOrigin() {
    return new SecurityEvent(kind, null, null, null, reason, null);
  }
}
