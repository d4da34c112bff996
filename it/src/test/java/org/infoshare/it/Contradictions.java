package org.infoshare.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.infoshare.it.ExpectedTransitions.Actor;

/** Where the server contradicts the cells of a transition table. */
final class Contradictions {

  /** One refusal in so many is tried where not every cell is. */
  private static final int SAMPLE = 7;

  private static final boolean EVERY_CELL = Boolean.getBoolean("infoshare.it.every-cell");

  private final ExpectedTransitions cells;
  private final Wires wires;
  private final Consumer<String> arrange;
  private final Supplier<String> stage;
  private final List<String> found = new ArrayList<>();

  /** The stage in which the case stands untouched since it was arranged; null for none. */
  private String untouched;

  /**
   * Nothing yet.
   *
   * @param arrange brings the case into a stage
   * @param stage where the case stands
   */
  Contradictions(
      ExpectedTransitions cells, Wires wires, Consumer<String> arrange, Supplier<String> stage) {
    this.cells = cells;
    this.wires = wires;
    this.arrange = arrange;
    this.stage = stage;
  }

  /**
   * Tries one cell, and where the case stands then. What is allowed is tried on both wires; of the
   * refusals a sample is tried, in the profile {@code long} each, and other tests try some on SOAP.
   *
   * @param expected why the call is refused; {@code none} where it is not
   */
  void move(Actor who, String from, String command, String expected, Call call) {
    boolean allowed = expected.equals("none");
    if (!allowed && !isSampled(who, from, command)) {
      return;
    }
    String to = allowed ? cells.target(who, from, command) : from;
    for (Wire wire : allowed ? List.of(wires.rest(), wires.soap11()) : List.of(wires.rest())) {
      bring(from);
      String what = "%s in %s by %s over %s".formatted(command, from, who.account(), wire);
      var answer = wire.call(call);
      untouched = answer.isRefused() ? from : null;
      compare(what, reason(answer), expected);
      compare(what + " leads to", stage.get(), to);
    }
  }

  /**
   * Reads the case in a stage: whether the caller may, and whether he is offered what he may. Of
   * the readers who may do nothing there a sample is tried, in the profile {@code long} each.
   *
   * @return what was read; empty where it was not tried
   */
  Optional<Answer> read(Actor who, String in, String expected, Call call) {
    if (cells.allowed(who, in).isEmpty() && !isSampled(who, in, "read")) {
      return Optional.empty();
    }
    bring(in);
    var seen = wires.rest().call(call);
    String what = "%s in %s".formatted(call, in);
    compare(what, reason(seen), expected);
    if (!seen.isRefused()) {
      compare(what + " offers", new TreeSet<>(seen.texts("commands")), cells.allowed(who, in));
    }
    return Optional.of(seen);
  }

  /** Always the same ones, so that a run that fails can be repeated. */
  private static boolean isSampled(Actor who, String stage, String command) {
    return EVERY_CELL || Math.floorMod((who.account() + stage + command).hashCode(), SAMPLE) == 0;
  }

  /** A refusal and a reading leave the case as it was; that they do is compared each time. */
  private void bring(String to) {
    if (!to.equals(untouched)) {
      arrange.accept(to);
      untouched = to;
    }
  }

  void compare(String what, Object actual, Object expected) {
    if (!actual.equals(expected)) {
      found.add("%s: %s instead of %s".formatted(what, actual, expected));
    }
  }

  List<String> found() {
    return found;
  }

  private static String reason(Answer answer) {
    return answer.isRefused() ? answer.reason() : "none";
  }
}
