package org.infoshare.organisation.department;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who has become of the departments that were merged, on one day: what was a department's own is
 * its successor's from that day on.
 *
 * @param successors the department that each merged one went into, by its code
 */
public record Succession(Map<String, String> successors) {

  /** Nothing was merged. */
  public static final Succession NONE = new Succession(Map.of());

  public Succession {
    successors = Map.copyOf(successors);
  }

  /** The department that now is what this one was: itself while it was not merged. */
  public String successorOf(String code) {
    String last = code;
    while (last != null && successors.containsKey(last)) {
      last = successors.get(last);
    }
    return last;
  }

  /**
   * The codes that now mean this department: its own and those of all that went into it; none for
   * one that was merged itself.
   */
  public Set<String> withPredecessors(String code) {
    var line = new HashSet<String>();
    successors.keySet().stream()
        .filter(merged -> successorOf(merged).equals(code))
        .forEach(line::add);
    if (successorOf(code).equals(code)) {
      line.add(code);
    }
    return Set.copyOf(line);
  }
}
