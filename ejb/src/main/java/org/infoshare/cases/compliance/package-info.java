/**
 * Violations of the rules and what follows from them (法律责任): registered by the platform when a
 * deadline expired, by an authority, or by a provider whose information was misused; ordered to be
 * corrected by a date; corrected, or referred to the body that may impose sanctions (2016 rules,
 * chapter VI; Decree 809 arts. 39 to 42).
 *
 * <p>{@link org.infoshare.cases.compliance.ViolationService} is the entry point. {@link
 * org.infoshare.cases.compliance.Violation} owns every rule about the order of the steps.
 */
package org.infoshare.cases.compliance;
