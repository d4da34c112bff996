package org.infoshare.time.deadline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A limit that callers ask for by its name; the limits that one sort of case can have. */
public interface NamedLimit {

  /** As callers write it. */
  String name();

  /** That of a case. */
  CaseLimit of(UUID caseId);

  /** Those of a case by their names, in order. */
  static Map<String, CaseLimit> all(UUID caseId, NamedLimit... limits) {
    var all = new LinkedHashMap<String, CaseLimit>();
    for (NamedLimit limit : limits) {
      all.put(limit.name(), limit.of(caseId));
    }
    return all;
  }
}
