package org.infoshare.time.rulebook;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A period in which a rule-set is in force.
 *
 * @param from the first day
 * @param until the last day; absent if nothing follows
 * @param at when it was decided
 * @param by the account; {@code platform} if it came with the installation
 */
public record RuleSetAdoption(LocalDate from, LocalDate until, Instant at, String by) {}
