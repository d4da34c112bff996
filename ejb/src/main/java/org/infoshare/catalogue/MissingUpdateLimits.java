package org.infoshare.catalogue;

import java.util.List;
import org.infoshare.deadline.CaseLimit;

/** The limits of updates that an upgrade left without a row, each step in its own transaction. */
interface MissingUpdateLimits {

  /** Those after that one, in order; null for the first of all. */
  List<CaseLimit> after(CaseLimit last, int most);

  /** Begins them, all or none; what another node has begun meanwhile is left out. */
  void begin(List<CaseLimit> missing);
}
