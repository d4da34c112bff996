/**
 * The information systems of departments (业务系统): their registration, their trial against a
 * simulated provider, and whether they are active now.
 *
 * <p>{@link org.infoshare.organisation.system.SystemService} is the entry point for systems, {@link
 * org.infoshare.organisation.system.TrialService} for the trial. {@link
 * org.infoshare.organisation.system.Connections} tells the other features whether a department and
 * its system are active. Only {@code ConnectedSystem} changes the stage of a system, according to
 * {@code SystemTransitions}; what its department needs for that is asked of the application.
 */
package org.infoshare.organisation.system;
