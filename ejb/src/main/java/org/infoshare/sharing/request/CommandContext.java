package org.infoshare.sharing.request;

import java.time.Instant;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.CallerContext;

/**
 * Whose turn it is with a request: who acts, when, and by which rules what is not filed yet is
 * judged.
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
