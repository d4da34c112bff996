package org.infoshare.cases.negotiation;

import java.time.Instant;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.CallerContext;

/**
 * Somebody's turn at a need.
 *
 * @param by who acts, and which departments that oversees
 * @param inForce the id of the rule-set in force now
 */
record Turn(CallerContext by, Instant at, String inForce) {

  Caller caller() {
    return by.caller();
  }

  String account() {
    return by.caller().account();
  }
}
