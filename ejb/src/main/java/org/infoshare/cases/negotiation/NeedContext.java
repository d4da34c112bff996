package org.infoshare.cases.negotiation;

import java.time.Instant;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.CallerContext;

/**
 * Somebody's turn at a need.
 *
 * @param callerContext who acts, and which departments that oversees
 * @param currentRuleSet the id of the rule-set in force now
 */
record NeedContext(CallerContext callerContext, Instant at, String currentRuleSet) {

  Caller caller() {
    return callerContext.caller();
  }

  String account() {
    return callerContext.caller().account();
  }
}
