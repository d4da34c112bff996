package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.infoshare.it.ExpectedTransitions.Actor;

/**
 * Tries every cell of one kind of case, and reads the case in every stage, as everybody. Whom the
 * container lets do nothing with such cases is tried in one stage alone.
 *
 * @param partyOfDepartment what each department is to the case
 * @param readers the roles that may read such cases at all
 * @param unknown the reason where somebody may not know of the case
 * @param visible whether somebody may know of it in a stage
 */
record TransitionCheck(
    ExpectedTransitions cells,
    Map<String, String> partyOfDepartment,
    List<String> stages,
    Set<String> readers,
    String unknown,
    BiPredicate<Actor, String> visible) {

  /** The calls to one case. */
  interface CaseCalls {

    Call move(Actor who, String command);

    Call read(Actor who);

    /** Why the caller is refused; {@code none} where it is not. */
    default String expected(Actor who, String stage, String command, String byTheCells) {
      return byTheCells;
    }
  }

  /**
   * Requires that the server contradicts no cell.
   *
   * @param arrange brings the case into a stage
   * @param stage where it stands
   */
  void assertMatches(
      Wires wires, Consumer<String> arrange, Supplier<String> stage, CaseCalls calls) {
    var contradictions = new Contradictions(cells, wires, arrange, stage);
    for (Actor who : ExpectedTransitions.allActors(partyOfDepartment)) {
      for (String in : cells.isOpenTo(who, readers) ? stages : stages.subList(0, 1)) {
        boolean known = visible.test(who, in);
        for (String command : cells.roles().keySet()) {
          String expected =
              calls.expected(who, in, command, cells.expected(who, in, command, known, unknown));
          contradictions.move(who, in, command, expected, calls.move(who, command));
        }
        String unread = known ? "none" : unknown;
        contradictions.read(
            who,
            in,
            readers.stream().anyMatch(who::is) ? unread : "access-denied",
            calls.read(who));
      }
    }
    assertThat(contradictions.found()).isEmpty();
  }
}
