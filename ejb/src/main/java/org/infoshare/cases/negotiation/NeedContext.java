package org.infoshare.cases.negotiation;

import java.time.Instant;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.CallerContext;

/**
 * The context of a command on a need: who acts, when, and under which rules.
 *
 * @param callerContext the caller and the departments that it oversees
 * @param currentRuleSet the id of the rule-set in force at that time
 */
record NeedContext(CallerContext callerContext, Instant at, String currentRuleSet) {

  Caller caller() {
    return callerContext.caller();
  }

  String account() {
    return callerContext.caller().account();
  }
}
