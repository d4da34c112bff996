/**
 * Who is competent for a dispute between two departments: its jurisdiction, and the bodies that
 * conduct, review and rule on it (2016 rules, art. 35; Decree 809 art. 28).
 *
 * <p>{@link org.infoshare.cases.competence.DisputeBodies} is the entry point; it asks the present
 * organisation of the departments. {@code Competence} owns the rule, and excludes a department that
 * is a party. This package knows nothing of the steps of a dispute.
 */
package org.infoshare.cases.competence;
