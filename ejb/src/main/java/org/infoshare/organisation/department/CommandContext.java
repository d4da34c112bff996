package org.infoshare.organisation.department;

import java.time.Instant;
import org.infoshare.foundation.platform.Caller;

/**
 * The context of a command on a case: who acts, when, and which rule-set applies to a case that is
 * not filed yet.
 *
 * @param callerContext the caller and the departments that it oversees
 * @param currentRuleSet the id of the rule-set in force at that moment
 */
public record CommandContext(CallerContext callerContext, Instant at, String currentRuleSet) {

  public Caller caller() {
    return callerContext.caller();
  }

  public String account() {
    return callerContext.caller().account();
  }
}
