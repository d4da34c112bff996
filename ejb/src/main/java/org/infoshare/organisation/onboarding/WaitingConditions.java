package org.infoshare.organisation.onboarding;

import java.util.function.BiPredicate;
import org.infoshare.foundation.platform.Conditions;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.TransitionTable;
import org.infoshare.organisation.department.CallerContext;

/**
 * What of a department's way onto the platform can be somebody's turn: the department's own, and
 * its authority's.
 */
final class WaitingConditions {

  private static final String CONDITION =
      """
      (department = :own and stage = any(:asked))
        or (department = any(:overseen) and stage = any(:watched))
      """;

  private WaitingConditions() {}

  static <S extends Enum<S>, C extends Enum<C>> Conditions of(
      TransitionTable<S, C> table, BiPredicate<S, C> turn, CallerContext by) {
    var caller = by.caller();
    return new Conditions()
        .where(CONDITION)
        .bind("own", caller.department())
        .bind("overseen", by.overseen().toArray(String[]::new))
        .bindNames("asked", table.waitingStages(Party.REQUESTER, caller, turn))
        .bindNames("watched", table.waitingStages(Party.AUTHORITY, caller, turn));
  }
}
