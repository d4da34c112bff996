package org.infoshare.organisation.account;

import java.util.Set;

/**
 * The roles that a department's function gives to its people. The department feature implements it.
 */
public interface FunctionRoles {

  Set<String> functionRolesOf(String department);
}
