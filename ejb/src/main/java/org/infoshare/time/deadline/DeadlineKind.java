package org.infoshare.time.deadline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A limit that callers ask for by its name; the limits that one sort of case can have. */
public interface DeadlineKind {

  /** As callers write it. */
  String name();

  /** That of a case. */
  DeadlineKey keyOf(UUID caseId);

  /** Those of a case by their names, in order. */
  static Map<String, DeadlineKey> keysByName(UUID caseId, DeadlineKind... limits) {
    var all = new LinkedHashMap<String, DeadlineKey>();
    for (DeadlineKind limit : limits) {
      all.put(limit.name(), limit.keyOf(caseId));
    }
    return all;
  }
}
