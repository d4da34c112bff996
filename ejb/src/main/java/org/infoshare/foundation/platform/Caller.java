package org.infoshare.foundation.platform;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The caller: an account, its department and its roles. A department also acts for those that were
 * merged into it: their closed cases retain their names, and the department may read them.
 *
 * @param account the name for the sign-in
 * @param department the code of its department; null for operator and auditor, who have none
 * @param roles its {@link Roles}
 * @param predecessors the codes of the departments that were merged into it
 * @param samePerson which other accounts are in the hands of the caller's person
 */
public record Caller(
    String account,
    String department,
    Set<String> roles,
    Set<String> predecessors,
    SamePerson samePerson) {

  /** The platform itself, for automatic steps. */
  public static final Caller PLATFORM = platformFor(null);

  public Caller {
    roles = Set.copyOf(roles);
    predecessors = Set.copyOf(predecessors);
  }

  /** A caller whose account is a person of its own. */
  public Caller(String account, String department, Set<String> roles, Set<String> predecessors) {
    this(account, department, roles, predecessors, SamePerson.BY_NAME);
  }

  /** A caller of a department without predecessors. */
  public Caller(String account, String department, Set<String> roles) {
    this(account, department, roles, Set.of());
  }

  /** The platform, when it acts for a department that did not act in time. */
  public static Caller platformFor(String department) {
    return new Caller("platform", department, Set.of());
  }

  public boolean hasRole(String role) {
    return roles.contains(role);
  }

  /** The same caller, with the rule that knows the persons behind the accounts. */
  public Caller with(SamePerson rule) {
    return new Caller(account, department, roles, predecessors, rule);
  }

  /**
   * Whether the account of an earlier step is in the hands of the caller's person. If so, the
   * caller is not the second person that a later step takes.
   *
   * @param earlier the account; null if nobody did the step
   */
  public boolean isSamePersonAs(String earlier) {
    return samePerson.holds(account, earlier);
  }

  /** Whether one of the accounts is in the hands of the caller's person. */
  public boolean isOneOf(Collection<String> accounts) {
    return accounts.stream().anyMatch(this::isSamePersonAs);
  }

  /** Whether the caller's department is the given one or its successor. */
  public boolean belongsTo(String otherDepartment) {
    return department != null
        && otherDepartment != null
        && (department.equals(otherDepartment) || predecessors.contains(otherDepartment));
  }

  /** The codes of the caller's department and its predecessors, for a statement. */
  public String[] departmentWithPredecessors() {
    var codes = new TreeSet<>(predecessors);
    if (department != null) {
      codes.add(department);
    }
    return codes.toArray(String[]::new);
  }
}
