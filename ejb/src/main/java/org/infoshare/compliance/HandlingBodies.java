package org.infoshare.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.infoshare.department.Departments;

/** Which body handles a violation, by the departments as they are at this moment. */
@ApplicationScoped
class HandlingBodies {

  private final UnaryOperator<String> overseerOf;

  /** For the container's proxy. */
  protected HandlingBodies() {
    this((UnaryOperator<String>) null);
  }

  @Inject
  HandlingBodies(Departments departments) {
    this(departments::overseerOf);
  }

  /**
   * Bodies by who answers to whom.
   *
   * @param overseerOf the body that a department answers to; null where there is none
   */
  HandlingBodies(UnaryOperator<String> overseerOf) {
    this.overseerOf = overseerOf;
  }

  /**
   * The nearest body above a department whose own information is not concerned. Nobody handles its
   * own violation: a government answers to its authority, and that to it.
   *
   * @param providers the departments that provide what was misused
   * @return empty where there is none
   */
  Optional<String> above(String department, Set<String> providers) {
    var seen = new HashSet<>(Set.of(department));
    String body = overseerOf.apply(department);
    while (body != null && seen.add(body)) {
      if (!providers.contains(body)) {
        return Optional.of(body);
      }
      body = overseerOf.apply(body);
    }
    return Optional.empty();
  }

  /**
   * The body that handles a violation from the start: where nobody else is above, the body that the
   * department answers to does, also if its own information is concerned.
   *
   * @return null where the department answers to nobody
   */
  String atFirst(String department, Set<String> providers) {
    return above(department, providers).orElseGet(() -> overseerOf.apply(department));
  }
}
