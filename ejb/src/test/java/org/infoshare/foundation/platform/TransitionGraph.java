package org.infoshare.foundation.platform;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.infoshare.foundation.platform.TransitionTable.Row;

/** Every way through a transition table, for what it promises as a whole. */
public final class TransitionGraph<S extends Enum<S> & CaseStage, C extends Enum<C>> {

  private final TransitionTable<S, C> table;

  private TransitionGraph(TransitionTable<S, C> table) {
    this.table = table;
  }

  public static <S extends Enum<S> & CaseStage, C extends Enum<C>> TransitionGraph<S, C> of(
      TransitionTable<S, C> table) {
    return new TransitionGraph<>(table);
  }

  /** The stages that are reached from one, itself among them. */
  public Set<S> reachableFrom(S stage) {
    return reachableFrom(stage, row -> true);
  }

  /** The same by some of the moves only. */
  public Set<S> reachableFrom(S stage, Predicate<Row<S, C>> moves) {
    var reached = EnumSet.of(stage);
    var next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      var at = next.remove();
      table.rows().stream()
          .filter(row -> row.from() == at)
          .filter(moves)
          .filter(row -> reached.add(row.to()))
          .forEach(row -> next.add(row.to()));
    }
    return reached;
  }

  /** Who can move a case out of a stage. */
  public Set<Party> moversOf(S stage) {
    return table.rows().stream()
        .filter(row -> row.from() == stage && row.to() != stage)
        .map(Row::party)
        .collect(Collectors.toSet());
  }

  /** Whether nothing leads out of a stage. */
  public boolean isFinal(S stage) {
    return moversOf(stage).isEmpty();
  }
}
