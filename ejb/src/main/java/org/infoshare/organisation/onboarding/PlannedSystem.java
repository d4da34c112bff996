package org.infoshare.organisation.onboarding;

/** A system that a department plans to connect. */
public record PlannedSystem(String name, String purpose) {}
