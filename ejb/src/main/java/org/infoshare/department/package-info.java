/**
 * Departments (行政机关): levels, areas, and what each is among the bodies that the rules name.
 *
 * <p>{@link org.infoshare.department.DepartmentService} creates a department together with its
 * first head, so that a new installation can begin; {@link org.infoshare.department.Departments}
 * answers the other features what a department is, what it was at any instant, and who is whose
 * sharing authority, and {@link org.infoshare.department.Standing} what the caller is to a case of
 * theirs. A department that ends hands over what it held: each feature its own, as a {@link
 * org.infoshare.department.MergerListener}.
 */
package org.infoshare.department;
