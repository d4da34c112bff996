package org.infoshare.organisation.account;

import java.util.Set;

/** Knows the roles that a department's function gives its people; the department feature does. */
public interface FunctionRoles {

  Set<String> functionRolesOf(String department);
}
