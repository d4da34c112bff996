package org.infoshare.sharing.request;

import java.time.Instant;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.CallerContext;

/**
 * The context of a command on a request: who acts, when, and which rule-set applies to a request
 * that is not filed yet.
 *
 * @param currentRuleSet the id of the rule-set in force at that moment
 */
record CommandContext(CallerContext callerContext, Instant at, String currentRuleSet) {

  Caller caller() {
    return callerContext.caller();
  }

  String account() {
    return callerContext.caller().account();
  }
}
