package org.infoshare.rulebook;

import java.time.LocalDate;

/**
 * A dated body of rules.
 *
 * @param id its lasting name, {@code gz-2016} or {@code cn-2025}
 * @param effectiveFrom the first day on which it is in force
 */
public record RuleSet(String id, LocalDate effectiveFrom) {}
