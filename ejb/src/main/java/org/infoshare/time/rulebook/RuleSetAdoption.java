package org.infoshare.time.rulebook;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a rule-set is in force from a day on.
 *
 * @param from the first day
 * @param until the last day; absent where nothing follows
 * @param at when it was decided
 * @param by the account; {@code platform} where it came with the installation
 */
public record RuleSetAdoption(LocalDate from, LocalDate until, Instant at, String by) {}
