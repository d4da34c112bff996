package org.infoshare.organisation.onboarding;

/**
 * A system that a department means to connect.
 *
 * @param name at most 64 characters
 * @param purpose what it is to do with shared information, at most 500 characters
 */
public record PlannedSystem(String name, String purpose) {}
