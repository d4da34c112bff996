/**
 * Departments (行政机关): their levels, areas and kinds, as the rules name them.
 *
 * <p>{@link org.infoshare.organisation.department.DepartmentService} takes proposals, and {@code
 * DepartmentActs} does what a second person has confirmed: a department is created together with
 * its first head, so that a new installation can begin. {@link
 * org.infoshare.organisation.department.Departments} provides departments, their versions at any
 * instant and their sharing authorities to the other features. {@link
 * org.infoshare.organisation.department.CallerContext} tells the roles of the caller in a case. A
 * department acts for those that were merged into it; closed cases retain the names of their time.
 */
package org.infoshare.organisation.department;
