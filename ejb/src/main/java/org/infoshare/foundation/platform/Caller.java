package org.infoshare.foundation.platform;

import java.util.Set;
import java.util.TreeSet;

/**
 * Who is calling: an account, its department and its roles. A department stands for those that were
 * merged into it, too: their closed cases keep their names, and are its to read.
 *
 * @param account the name it signed in with
 * @param department the code of its department; null for operator and auditor, who have none
 * @param roles its {@link Roles}
 * @param predecessors the codes of the departments that were merged into it
 */
public record Caller(
    String account, String department, Set<String> roles, Set<String> predecessors) {

  /** The platform itself, where something follows without anybody acting. */
  public static final Caller PLATFORM = platformFor(null);

  public Caller {
    roles = Set.copyOf(roles);
    predecessors = Set.copyOf(predecessors);
  }

  /** Somebody of a department into which none was merged. */
  public Caller(String account, String department, Set<String> roles) {
    this(account, department, roles, Set.of());
  }

  /** The platform, where it acts for a department that did not. */
  public static Caller platformFor(String department) {
    return new Caller("platform", department, Set.of());
  }

  public boolean hasRole(String role) {
    return roles.contains(role);
  }

  /** Whether the caller's department is that one, or stands for it. */
  public boolean belongsTo(String otherDepartment) {
    return department != null
        && otherDepartment != null
        && (department.equals(otherDepartment) || predecessors.contains(otherDepartment));
  }

  /** The codes that the caller's department stands for, its own among them, for a statement. */
  public String[] departmentWithPredecessors() {
    var codes = new TreeSet<>(predecessors);
    if (department != null) {
      codes.add(department);
    }
    return codes.toArray(String[]::new);
  }
}
