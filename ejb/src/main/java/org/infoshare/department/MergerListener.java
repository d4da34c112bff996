package org.infoshare.department;

import java.util.List;

/**
 * A feature in which departments hold something, or have a part in cases; every bean of this type
 * is told of a merger, in its transaction, while nothing else changes cases.
 *
 * <p>It ends what has only one side left, and puts the successor where the merged department stood,
 * in open cases and in closed ones. What was stated, signed or told keeps the name of who did it. A
 * merger never fails for what a feature finds; the order of the features does not matter.
 */
public interface MergerListener {

  /** Hands over; answers what the successor has got. */
  List<HandedOver> merged(Merger merger);
}
