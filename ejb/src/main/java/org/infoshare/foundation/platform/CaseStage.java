package org.infoshare.foundation.platform;

/**
 * A stage of a case, which each kind of case lists in an enum of its own.
 *
 * <p>The name of the constant is the code on both wires and in the database. The words are for
 * sentences: a {@link Text} calls a stage by its words and adds the code in brackets.
 */
public interface CaseStage {

  /** The code of the stage. */
  String name();

  /** What people call the stage. */
  Text words();
}
