package org.infoshare.organisation.department;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The successors of merged departments on one day. From the day of a merger on, everything of the
 * merged department belongs to its successor.
 *
 * @param successors the successor of each merged department, by its code
 */
public record Succession(Map<String, String> successors) {

  /** No mergers. */
  public static final Succession NONE = new Succession(Map.of());

  public Succession {
    successors = Map.copyOf(successors);
  }

  /** The current successor of a department; the department itself if it was not merged. */
  public String successorOf(String code) {
    String successor = code;
    while (successor != null && successors.containsKey(successor)) {
      successor = successors.get(successor);
    }
    return successor;
  }

  /**
   * The codes that now mean this department: its own and those of all departments merged into it;
   * none if it was merged itself.
   */
  public Set<String> withPredecessors(String code) {
    var codes = new HashSet<String>();
    successors.keySet().stream()
        .filter(merged -> successorOf(merged).equals(code))
        .forEach(codes::add);
    if (successorOf(code).equals(code)) {
      codes.add(code);
    }
    return Set.copyOf(codes);
  }
}
