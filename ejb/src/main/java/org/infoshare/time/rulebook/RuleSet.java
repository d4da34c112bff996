package org.infoshare.time.rulebook;

import java.time.LocalDate;
import org.infoshare.foundation.platform.Text;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A dated body of rules.
 *
 * @param id its permanent name, {@code gz-2016} or {@code cn-2025}
 * @param effectiveFrom the first day of the current period in force
 * @param title its title
 * @param documentNumber the number of its document
 */
public record RuleSet(
    String id, LocalDate effectiveFrom, @Nested("title_") Text title, String documentNumber) {}
