package org.infoshare.time.rulebook;

import java.time.Instant;

/**
 * The shorter limit that a department set for itself (Decree 809 art. 23).
 *
 * @param key what it limits
 * @param workingDays the number of working days that the department promises; the limit of the
 *     rule-set applies if it is shorter
 * @param source always {@code configured}: no law sets it
 * @param evidenceTag how certain it is
 * @param configured always true
 * @param since when it was set
 * @param by the account that set it
 */
public record OwnLimitView(
    String department,
    String key,
    int workingDays,
    String source,
    String evidenceTag,
    boolean configured,
    Instant since,
    String by) {}
