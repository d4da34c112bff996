package org.infoshare.sharing.request;

import java.time.Instant;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.CallerContext;

/**
 * Whose turn it is with a request: who acts, when, and by which rules what is not filed yet is
 * judged.
 *
 * @param inForce the id of the rule-set in force at that moment
 */
record Turn(CallerContext by, Instant at, String inForce) {

  Caller caller() {
    return by.caller();
  }

  String account() {
    return by.caller().account();
  }
}
