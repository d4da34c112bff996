package org.infoshare.cases.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.infoshare.organisation.department.Departments;

/** Which body handles a violation, by the departments as they are at this moment. */
@ApplicationScoped
class HandlingAuthorities {

  private final UnaryOperator<String> superiorOf;

  /** For the container's proxy. */
  protected HandlingAuthorities() {
    this((UnaryOperator<String>) null);
  }

  @Inject
  HandlingAuthorities(Departments departments) {
    this(departments::superiorOf);
  }

  /**
   * Bodies by who answers to whom.
   *
   * @param overseerOf the body that a department answers to; null where there is none
   */
  HandlingAuthorities(UnaryOperator<String> overseerOf) {
    this.superiorOf = overseerOf;
  }

  /**
   * The nearest body above a department whose own information is not concerned. Nobody handles its
   * own violation: a government answers to its authority, and that to it.
   *
   * @param providers the departments that provide what was misused
   * @return empty where there is none
   */
  Optional<String> above(String department, Set<String> providers) {
    return chain(department).stream().filter(body -> !providers.contains(body)).findFirst();
  }

  /** Whether a department answers to a body, itself or through those that it answers to. */
  boolean isAbove(String body, String department) {
    return chain(department).contains(body);
  }

  /** The same for many violations: whom a department answers to is looked up once. */
  HandlingAuthorities memoised() {
    var known = new HashMap<String, Optional<String>>();
    return new HandlingAuthorities(
        code ->
            known
                .computeIfAbsent(code, any -> Optional.ofNullable(superiorOf.apply(any)))
                .orElse(null));
  }

  /** The nearest first; a department is never above itself. */
  private Set<String> chain(String department) {
    var chain = new LinkedHashSet<String>();
    String body = superiorOf.apply(department);
    while (body != null && !body.equals(department) && chain.add(body)) {
      body = superiorOf.apply(body);
    }
    return chain;
  }

  /**
   * The body that handles a violation from the start: where nobody else is above, the body that the
   * department answers to does, also if its own information is concerned.
   *
   * @return null where the department answers to nobody
   */
  String initialAuthority(String department, Set<String> providers) {
    return above(department, providers).orElseGet(() -> superiorOf.apply(department));
  }
}
