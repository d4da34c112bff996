package org.infoshare.time.rulebook;

import java.time.LocalDate;
import org.infoshare.foundation.platform.Text;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A dated body of rules.
 *
 * @param id its permanent name, {@link #GZ_2016} or {@link #CN_2025}
 * @param effectiveFrom the first day of the current period in force
 * @param title its title
 * @param documentNumber the number of its document
 */
public record RuleSet(
    String id, LocalDate effectiveFrom, @Nested("title_") Text title, String documentNumber) {

  /** The implementing rules of 2016. */
  public static final String GZ_2016 = "gz-2016";

  /** Decree 809, the regulation of 2025. */
  public static final String CN_2025 = "cn-2025";
}
