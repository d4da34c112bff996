/**
 * Departments (行政机关): their levels, areas and kinds, as the rules name them.
 *
 * <p>{@link org.infoshare.organisation.department.DepartmentService} creates a department together
 * with its first head, so that a new installation can begin. {@link
 * org.infoshare.organisation.department.Departments} provides departments, their versions at any
 * instant and their sharing authorities to the other features. {@link
 * org.infoshare.organisation.department.CallerContext} tells the roles of the caller in a case. A
 * department acts for those that were merged into it; closed cases retain the names of their time.
 * A merger, and a change of function, level or area, takes a second person.
 */
package org.infoshare.organisation.department;
