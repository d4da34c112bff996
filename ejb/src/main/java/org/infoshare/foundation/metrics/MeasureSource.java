package org.infoshare.foundation.metrics;

import java.util.List;

/** A feature that tells something of itself in numbers. */
public interface MeasureSource {

  /**
   * The numbers at this moment. It is asked every few seconds: one statement at most, whose cost
   * does not grow with the data.
   */
  List<Measure> measures();
}
