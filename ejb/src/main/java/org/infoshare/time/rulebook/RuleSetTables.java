package org.infoshare.time.rulebook;

import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.CaseStage;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.TransitionTable;

/**
 * The transition tables of one kind of case, one for each rule-set. A case uses the table of its
 * rule-set.
 *
 * @param rulesOf2016 the table under {@link RuleSet#GZ_2016}
 * @param decree809 the table under {@link RuleSet#CN_2025}
 * @param <S> the stages of the case
 * @param <C> its commands
 */
public record RuleSetTables<S extends Enum<S> & CaseStage, C extends Enum<C>>(
    TransitionTable<S, C> rulesOf2016, TransitionTable<S, C> decree809) {

  /**
   * The same steps under both rule-sets; under the rules of 2016 those of the decree by analogy.
   */
  public static <S extends Enum<S> & CaseStage, C extends Enum<C>> RuleSetTables<S, C> alike(
      TransitionTable<S, C> decree809) {
    return new RuleSetTables<>(decree809.withoutDecree(), decree809);
  }

  /**
   * The table of a rule-set.
   *
   * @param ruleSet the id of the rule-set
   * @throws IllegalArgumentException if there is no such rule-set
   */
  public TransitionTable<S, C> of(String ruleSet) {
    return switch (ruleSet) {
      case RuleSet.GZ_2016 -> rulesOf2016;
      case RuleSet.CN_2025 -> decree809;
      default -> throw new IllegalArgumentException("Rule-set " + ruleSet + " has no transitions");
    };
  }

  /**
   * The stages of any rule-set in which the case waits for a command that a caller with these
   * roles, as that party, may give.
   *
   * @param isWaitingFor whether the case waits for a command in a stage
   */
  public Set<S> waitingStages(Party party, Caller caller, BiPredicate<S, C> isWaitingFor) {
    return Stream.of(rulesOf2016, decree809)
        .flatMap(table -> table.waitingStages(party, caller, isWaitingFor).stream())
        .collect(Collectors.toSet());
  }
}
