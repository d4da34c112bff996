package org.infoshare.organisation.system;

import java.time.Instant;

/**
 * One step of a checklist.
 *
 * @param done whether the platform saw it
 * @param doneAt when it was first seen; absent before
 */
public record ChecklistItem(TrialStep step, boolean done, Instant doneAt) {}
