package org.infoshare.cases.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.infoshare.organisation.department.Departments;

/** Finds the authority that handles a violation, by the present organisation of the departments. */
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
   * Authorities by the hierarchy of the departments.
   *
   * @param superiorOf the superior of a department; null where it has none
   */
  HandlingAuthorities(UnaryOperator<String> superiorOf) {
    this.superiorOf = superiorOf;
  }

  /**
   * The nearest superior of a department whose own information is not concerned. No department
   * handles its own violation, even though a government and its authority are superiors of each
   * other.
   *
   * @param providers the departments that provide what was misused
   * @return empty where there is no such superior
   */
  Optional<String> above(String department, Set<String> providers) {
    return chain(department).stream()
        .filter(authority -> !providers.contains(authority))
        .findFirst();
  }

  /** Whether an authority is a direct or indirect superior of a department. */
  boolean isAbove(String authority, String department) {
    return chain(department).contains(authority);
  }

  /** A copy for many violations: it looks up the superior of each department once. */
  HandlingAuthorities memoised() {
    var known = new HashMap<String, Optional<String>>();
    return new HandlingAuthorities(
        code ->
            known
                .computeIfAbsent(code, any -> Optional.ofNullable(superiorOf.apply(any)))
                .orElse(null));
  }

  /** The superiors of a department, the nearest first, without the department itself. */
  private Set<String> chain(String department) {
    var chain = new LinkedHashSet<String>();
    String authority = superiorOf.apply(department);
    while (authority != null && !authority.equals(department) && chain.add(authority)) {
      authority = superiorOf.apply(authority);
    }
    return chain;
  }

  /**
   * The authority that handles a violation at first. Where no other superior exists, it is the
   * direct superior of the department, even if its own information is concerned.
   *
   * @return null where the department has no superior
   */
  String initialAuthority(String department, Set<String> providers) {
    return above(department, providers).orElseGet(() -> superiorOf.apply(department));
  }
}
