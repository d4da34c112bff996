package org.infoshare.department;

import java.util.List;

/** What departments still hold that were merged before a merger handed over. */
interface MissedHandovers {

  /** The codes of those departments, the one merged first before the others. */
  List<String> all();

  /** Hands over what one of them holds, if it still does, in a transaction of its own. */
  void handOver(String code);
}
