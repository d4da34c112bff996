package org.infoshare.organisation.onboarding;

import java.util.function.BiPredicate;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.platform.CaseStage;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.TransitionTable;
import org.infoshare.organisation.department.CallerContext;

/**
 * The conditions for rows of onboarding that wait for the caller: those of the own department, and
 * those of the departments that the caller oversees.
 */
public final class WaitingConditions {

  private static final String CONDITION =
      """
      (department = :own and stage = any(:asked))
        or (department = any(:overseen) and stage = any(:watched))
      """;

  private WaitingConditions() {}

  public static <S extends Enum<S> & CaseStage, C extends Enum<C>> Conditions of(
      TransitionTable<S, C> table, BiPredicate<S, C> isWaitingFor, CallerContext callerContext) {
    var caller = callerContext.caller();
    return new Conditions()
        .where(CONDITION)
        .bind("own", caller.department())
        .bind("overseen", callerContext.overseen().toArray(String[]::new))
        .bindNames("asked", table.waitingStages(Party.REQUESTER, caller, isWaitingFor))
        .bindNames("watched", table.waitingStages(Party.AUTHORITY, caller, isWaitingFor));
  }
}
