/**
 * Departments (行政机关): levels, areas, and what each is among the bodies that the rules name.
 *
 * <p>{@link org.infoshare.organisation.department.DepartmentService} creates a department together
 * with its first head, so that a new installation can begin; {@link
 * org.infoshare.organisation.department.Departments} answers the other features what a department
 * is, what it was at any instant, and who is whose sharing authority, and {@link
 * org.infoshare.organisation.department.CallerContext} what the caller is to a case of theirs. A
 * department stands for those that were merged into it; what is closed keeps the names of its time.
 * A merger, and another function, level or area, takes a second person.
 */
package org.infoshare.organisation.department;
