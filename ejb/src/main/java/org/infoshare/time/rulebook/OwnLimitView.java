package org.infoshare.time.rulebook;

import java.time.Instant;

/**
 * The shorter limit that a department set for itself (Decree 809 art. 23).
 *
 * @param key what it limits
 * @param workingDays what the department binds itself to; the rule-set's holds where that is
 *     shorter
 * @param source always {@code configured}: no law sets it
 * @param evidenceTag how sure it is
 * @param configured always true
 * @param since since when it is so
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
