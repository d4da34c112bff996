package org.infoshare.platform;

import java.util.Set;

/**
 * Who is calling: an account, its department and its roles.
 *
 * @param account the name it signed in with
 * @param department the code of its department; null for operator and auditor, who have none
 * @param roles its {@link Roles}
 */
public record Caller(String account, String department, Set<String> roles) {

  /** The platform itself, where something follows without anybody acting. */
  public static final Caller PLATFORM = platformFor(null);

  public Caller {
    roles = Set.copyOf(roles);
  }

  /** The platform, where it acts for a department that did not. */
  public static Caller platformFor(String department) {
    return new Caller("platform", department, Set.of());
  }

  public boolean is(String role) {
    return roles.contains(role);
  }

  public boolean belongsTo(String otherDepartment) {
    return department != null && department.equals(otherDepartment);
  }
}
