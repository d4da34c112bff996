package org.infoshare.time.deadline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A kind of deadline that callers ask for by its name. Each type of case has an enum of its kinds.
 */
public interface DeadlineKind {

  /** The name that callers use. */
  String name();

  /** The name under which it is stored. */
  String kind();

  /** The key of this kind of deadline for a case. */
  default DeadlineKey keyOf(UUID caseId) {
    return new DeadlineKey(kind(), caseId.toString());
  }

  /** The keys of a case by the names of the kinds, in order. */
  static Map<String, DeadlineKey> keysByName(UUID caseId, DeadlineKind... kinds) {
    var keys = new LinkedHashMap<String, DeadlineKey>();
    for (DeadlineKind kind : kinds) {
      keys.put(kind.name(), kind.keyOf(caseId));
    }
    return keys;
  }
}
